import Prose
import ResumeParsing
import Testing

@testable import Interviewing

/// What a line is about, by its own words and by those of the job that it stands in.
@Suite struct QuestionSenseTests {
  /// The facts of `line` among the other lines of its job.
  private static func read(_ line: String, beside others: [String] = []) throws -> ClaimFacts {
    let bank = try QuestionFitTests.bank()
    var entry = Resume.Entry()
    entry.name = "Fernhill"
    entry.highlights = ([line] + others).map { Resume.Highlight(text: $0, line: 1) }
    var resume = Resume()
    resume.work = [entry]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    let claim = try #require(claims.first)
    return ClaimFacts(
      claim, index: 0, resume: resume, surroundings: ClaimSurroundings(claims, bank: bank))
  }

  private static let technical = ["Moved the bookings of the port to PostgreSQL"]

  struct Matter: Sendable, CustomTestStringConvertible {
    let line: String
    var isTechnical = false
    var needs: [ClaimNeed] = []
    var lacks: [ClaimNeed] = []
    var testDescription: String { line }
  }

  static let systems: [Matter] = [
    Matter(line: "Supported the harbour audit with no findings", lacks: [.system, .artifact]),
    Matter(line: "Supervised student rowers on the pier", lacks: [.system, .artifact]),
    Matter(line: "Kept the passengers of two ferries safe", lacks: [.system]),
    Matter(line: "Answered tide requests and closed 93% in time", isTechnical: true, lacks: [.system]),
    Matter(line: "Managed a group of eight testers", isTechnical: true, lacks: [.system, .artifact]),
    Matter(line: "Ran a weekly rowing club", lacks: [.system]),
    Matter(line: "Wrote the tide table for the ferry crews", needs: [.artifact], lacks: [.system]),
    Matter(
      line: "Wrote the tide table for the ferry crews", isTechnical: true, needs: [.artifact, .system]),
    Matter(line: "Cut the JavaScript bundle by 41%", needs: [.system], lacks: [.artifact]),
    Matter(line: "Made builds quicker", isTechnical: true, lacks: [.artifact]),
    Matter(line: "Introduced read replicas for the timetable", needs: [.system, .artifact]),
    Matter(line: "Fixed a race that booked seats twice", isTechnical: true, needs: [.system]),
    Matter(line: "Wrote Terraform modules used by 40 teams", needs: [.system, .artifact], lacks: [.people]),
    Matter(line: "Held a workshop on tides", lacks: [.artifact]),
    Matter(line: "Wrote a 9-page paper on tides", isTechnical: true, lacks: [.system, .artifact]),
    Matter(line: "Wrote the internal style guide for tide tables", isTechnical: true, lacks: [.system]),
    Matter(line: "Prepared tea for 120 guests per hour", isTechnical: true, lacks: [.system, .undertaking]),
    Matter(
      line: "Cut the cloud bill by 27% with spot instances", needs: [.system, .undertaking], lacks: [.carrier]
    ),
    Matter(
      line: "Moved the bookings of the pier to PostgreSQL", needs: [.carrier, .storedData, .undertaking]),
    Matter(line: "Linter in Go that finds unsafe changes of tables", lacks: [.storedData]),
    Matter(line: "Moved the pages from Angular to Vue", lacks: [.storedData]),
    Matter(line: "Taught a SQL course to 30 colleagues", isTechnical: true, lacks: [.queries, .storedData]),
    Matter(line: "Led lessons on SQL for the crews", isTechnical: true, lacks: [.queries]),
    Matter(line: "Talk at a meetup of ferry crews", needs: [.audience], lacks: [.system]),
    Matter(line: "Einführung eines Buchungssystems für Fähren", needs: [.artifact]),
    Matter(line: "조석 예보 시스템을 설계하고 구축", needs: [.system, .artifact]),
  ]

  static let interfaces: [Matter] = [
    Matter(line: "Versioned the booking API for 12 partners", needs: [.provider]),
    Matter(line: "Built an app with Django, serving a REST API to the React pages", needs: [.provider]),
    Matter(line: "Wrote API tests in Postman for 48 endpoints", lacks: [.provider]),
    Matter(line: "Built a React page that talks to the port's API", lacks: [.provider]),
    Matter(line: "Integrated third-party APIs for tides in Node.js", lacks: [.provider]),
    Matter(line: "Built a member list in Django", lacks: [.provider]),
    Matter(line: "Added sign-in to the Go service through a photo site's API", lacks: [.provider]),
    Matter(line: "Used Python and tide APIs for the pier map", lacks: [.provider]),
    Matter(line: "Ran 80 tests of web, API and phone programs in Java", lacks: [.provider]),
    Matter(line: "Erlang client for a streaming API", lacks: [.provider]),
    Matter(line: "Entwicklung einer Schnittstelle zum Zoll in Java", lacks: [.provider]),
  ]

  static let counts: [Matter] = [
    Matter(line: "Drew 90 icons for the pier map", needs: [.count, .produced], lacks: [.extent]),
    Matter(line: "Checked the boats and fixed over 180 findings", needs: [.count, .produced]),
    Matter(line: "Migrated 34 services to the new cluster", needs: [.count, .produced]),
    Matter(
      line: "Introduced canary releases for 34 services", isTechnical: true, needs: [.count, .extent],
      lacks: [.produced]),
    Matter(line: "Ran a rowing club with 18 pupils", needs: [.extent], lacks: [.count, .people]),
    Matter(line: "Sold tide tables in nine markets", needs: [.extent], lacks: [.count]),
    Matter(line: "Board with two microphones and a solar cell", lacks: [.extent]),
    Matter(line: "Worked on tide tables with twelve other teams", lacks: [.extent]),
    Matter(line: "Was one of a team of 5 selling the tide tables", lacks: [.extent]),
    Matter(line: "Verlegung des Hafens an drei Wochenenden", lacks: [.extent]),
    Matter(line: "Removed 30,000 lines of old tide code", isTechnical: true, lacks: [.count, .produced]),
    Matter(line: "Wrote a reader of tides, 11,000 lines with tests", lacks: [.extent]),
    Matter(line: "Merged two product lines of the pier", lacks: [.count, .produced, .extent]),
    Matter(line: "Held interviews with 40 customers of the ferry", lacks: [.carried]),
    Matter(line: "Plotted the wind and found two broken masts", lacks: [.finding]),
    Matter(line: "Dirección de una brigada de 12 personas", needs: [.people], lacks: [.extent]),
    Matter(line: "Wrote two articles per day at a conference", lacks: [.fame]),
    Matter(line: "Held 20 lessons a year on the pier", lacks: [.carried, .load, .rate, .figure]),
    Matter(line: "Served 3,000 requests a week from the pier", needs: [.load]),
    Matter(line: "Made a form that saved the crews forty calls a week", lacks: [.carried, .comparable]),
    Matter(line: "Rover that maps a pier with a 20 dollar lidar", lacks: [.money]),
    Matter(line: "Cut the yearly dues by 900 dollars", needs: [.money]),
    Matter(line: "Porting of the map to a handheld with 1 GB of memory", lacks: [.figure]),
    Matter(line: "Map of the pier under the name 9quarks", lacks: [.number, .extent]),
    Matter(line: "Trained eight apprentices", needs: [.people], lacks: [.count, .extent]),
    Matter(line: "Hired, trained and kept a crew of 35 engineers", needs: [.people]),
    Matter(line: "Führung von 9 Personen", needs: [.people], lacks: [.count]),
    Matter(line: "Grew the platform team from 4 to 9 engineers", needs: [.people]),
    Matter(line: "Organised a tide conference with 700 guests", lacks: [.people]),
    Matter(line: "Wrote a focus timer in a team of two", lacks: [.people]),
    Matter(line: "Scaled the tide API to 3,000 requests per second", needs: [.carried]),
    Matter(line: "Wrote the table, loading 50 records at a time", lacks: [.carried]),
    Matter(line: "Tested the ferry app with 850,000 customers", lacks: [.carried]),
    Matter(line: "Worked on two stores of tariffs", lacks: [.carried]),
  ]

  static let results: [Matter] = [
    Matter(line: "Cut page load time by 35%", needs: [.comparable], lacks: [.saved]),
    Matter(line: "Automated the report, saving 3 hours a week", needs: [.saved], lacks: [.comparable]),
    Matter(line: "Published a tide plugin, gaining 2,000 downloads", lacks: [.comparable]),
    Matter(line: "Introduced a checklist that was taken up by three wards", lacks: [.comparable, .result]),
    Matter(line: "テスト工数を月40時間削減", needs: [.saved]),
    Matter(line: "Reworked the till over three years without a day of downtime", lacks: [.recovery]),
    Matter(line: "Compared tides on three months of traces", lacks: [.span]),
    Matter(line: "Mean error of 2.4 minutes on the morning ferry", lacks: [.span]),
  ]

  @Test(arguments: systems + interfaces + counts + results)
  func says(_ value: Matter) throws {
    let facts = try Self.read(value.line, beside: value.isTechnical ? Self.technical : [])
    #expect(value.needs.filter { !facts.needs.contains($0.bit) } == [])
    #expect(value.lacks.filter { facts.needs.contains($0.bit) } == [])
  }

  struct Sense: Sendable, CustomTestStringConvertible {
    let line: String
    var isTechnical = false
    let means: [String]
    var testDescription: String { line }
  }

  /// Words that other professions use too, and words that belong to something else.
  static let senses: [Sense] = [
    Sense(line: "Managed rotas, stock and incident reviews", means: []),
    Sense(line: "Managed rotas and incident reviews", isTechnical: true, means: ["postmortem"]),
    Sense(line: "Reconciled bank statements each Friday", means: []),
    Sense(line: "Reconciled payments each night", isTechnical: true, means: ["reconciliation"]),
    Sense(line: "Wrote 23 standard operating procedures for the pier", means: []),
    Sense(line: "Led four fitters on scroll compressors", isTechnical: true, means: []),
    Sense(line: "Hold two patents on flow control", isTechnical: true, means: []),
    Sense(line: "Cut build times with a remote build cache", means: ["build-cache"]),
    Sense(line: "Put tariffs behind a Redis cache", means: ["cache"]),
    Sense(line: "Built CI with a cache of dependencies for the ferry app", means: ["build-cache"]),
    Sense(line: "Added a retry of tests that were flaky", isTechnical: true, means: []),
    Sense(line: "Painted a read replica of the pier", isTechnical: true, means: ["read-replica"]),
    Sense(line: "Cut the queueing at the ticket counter", means: []),
    Sense(line: "Monitoring of passengers after storms", means: []),
    Sense(line: "Added offline drafts with IndexedDB", isTechnical: true, means: []),
    Sense(line: "Advised two archives on their stores", isTechnical: true, means: []),
    Sense(line: "Took over a shop in three regions", isTechnical: true, means: []),
    Sense(line: "Ran the clusters in three regions", isTechnical: true, means: ["multi-region"]),
    Sense(line: "Built a wallet on a public ledger", isTechnical: true, means: []),
    Sense(line: "Replaced the list with the Paging library", isTechnical: true, means: []),
    Sense(line: "Hired 15 sailors, and handed the work over with runbooks", isTechnical: true, means: []),
    Sense(line: "Wrote the gRPC style guide of the pier", means: []),
    Sense(line: "Wrote the runbooks of the pier", isTechnical: true, means: ["runbook"]),
    Sense(line: "Drew a page that dims with the sunset", isTechnical: true, means: []),
    Sense(line: "Spoke about circuit breakers at two conferences", isTechnical: true, means: []),
    Sense(line: "Negotiated the contract with the CDN provider", isTechnical: true, means: []),
  ]

  @Test(arguments: senses) func means(_ value: Sense) throws {
    let facts = try Self.read(value.line, beside: value.isTechnical ? Self.technical : [])
    #expect(facts.mechanisms == value.means)
    if value.means.isEmpty { #expect(!facts.topics.contains("consistency")) }
  }

  struct Shown: Sendable, CustomTestStringConvertible {
    let line: String
    var change: [String] = []
    var number: String?
    var testDescription: String { line }
  }

  /// Figures with what makes them figures: their unit, what is counted, and their bound.
  static let shown: [Shown] = [
    Shown(line: "Led a team of seven on two piers", number: "team of seven"),
    Shown(line: "Cut the turnaround of reports from nine to five days", change: ["nine days", "five days"]),
    Shown(line: "Cut the time of a release from four days to one", change: ["four days", "one day"]),
    Shown(line: "Cut the flaky test rate from 9% to below 1%", change: ["9%", "below 1%"]),
    Shown(line: "Wrote more than 520 tests for the tide app", number: "more than 520 tests"),
    Shown(line: "Joined the islands so that a cut between any two leaves nobody offline"),
    Shown(line: "Taught rowing to children of 11 to 14 year olds"),
    Shown(line: "Was one of a team of 5 managing its entry into the port", number: "team of 5"),
    Shown(line: "Sold tide tables over three channels", number: "three channels"),
    Shown(line: "Collected answers from 330 guests and made a list of 77 wishes", number: "330 guests"),
    Shown(line: "Karten mit 9 Ebenen für den Außendienst", number: "9 Ebenen"),
  ]

  @Test(arguments: shown) func showsWhole(_ value: Shown) throws {
    let figures = try Self.read(value.line).figures
    #expect((figures.change.map { [$0.before, $0.after] } ?? []) == value.change)
    if value.change.isEmpty { #expect(figures.number == value.number) }
  }

  struct Quoted: Sendable, CustomTestStringConvertible {
    let line: String
    var focus: String?
    let shown: String
    var testDescription: String { line }
  }

  /// Quotations of at most ninety characters.
  static let quotes: [Quoted] = [
    // Of two sentences, the one that the question is about.
    Quoted(
      line: "Hired three harbour masters for the new piers. Grew the crew from 5 to 14 people in two years",
      focus: "14", shown: "Grew the crew from 5 to 14 people in two years"),
    Quoted(
      line:
        "Put the timetable behind a cache in two weeks. Wrote the ferry map and its offline mode for crews",
      focus: "cache", shown: "Put the timetable behind a cache in two weeks"),
    // A change stays with the verb that tells what went there.
    Quoted(
      line: "Split the ticket monolith of the ferry company into nine services and brought the latency of "
        + "checkout from 960 ms to 180 ms",
      shown: "Split the ticket… and brought the latency of checkout from 960 ms to 180 ms"),
    // No word is left hanging.
    Quoted(
      line:
        "Brought offline maps of all the piers of the coast to the crews that are without signal for up to "
        + "a week",
      shown: "Brought offline maps of all the piers of the coast to the crews that are without signal…"),
  ]

  @Test(arguments: quotes) func cutsWell(_ value: Quoted) {
    #expect(OneLine(value.line).shortKeepingFigures(90, around: value.focus) == value.shown)
  }
}
