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
