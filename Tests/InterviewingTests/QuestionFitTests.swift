import Prose
import Quantities
import ResumeParsing
import Testing

@testable import Interviewing

/// What the shipped banks ask about lines whose numbers and words could be misread.
@Suite struct QuestionFitTests {
  private static let shipped = Result {
    try BankLibrary(files: ShippedBankTests.files().filter { $0.name != "sre.yaml" })
  }

  static func bank() throws -> Bank { try #require(try shipped.get().bank(role: "backend")) }

  /// The texts of all questions of many sessions about one line.
  static func texts(about line: String, isProject: Bool = false) throws -> [String] {
    let bank = try bank()
    var entry = Resume.Entry()
    entry.name = "Fernhill"
    entry.position = "Engineer"
    entry.highlights = [Resume.Highlight(text: line, line: 1)]
    var resume = Resume()
    if isProject { resume.projects = [entry] } else { resume.work = [entry] }
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    return (0..<3).flatMap { seed in
      QuestionGenerator.questions(
        for: claims, bank: bank, options: QuestionOptions(count: 20, seed: UInt64(seed)), resume: resume)
    }.filter { $0.claim != nil }.map(\.text)
  }

  struct Misfit: Sendable, CustomTestStringConvertible {
    let line: String
    var isProject = false
    let never: [String]
    var testDescription: String { line }
  }

  static let misfits: [Misfit] = [
    // A figure that no rule counts is one all the same.
    Misfit(
      line: "Automated the nightly checks of a server room with 14 pages", never: ["There is no figure"]),
    Misfit(line: "Built a billing service for targets of 14 sales", never: ["There is no figure"]),
    Misfit(
      line: "Grew the platform team from 4 to 31 in two years",
      never: ["How much load", "traffic or data", "that volume", "Did the load stay"]),
    Misfit(
      line: "Distilled a language model in PyTorch, shrinking its memory footprint by 3.6x",
      never: ["nine days", "insides of PyTorch", "How much load was on"]),
    Misfit(
      line: "Published a queue simulator in Rust, with 2,700 GitHub stars and 60 contributors",
      never: ["that volume", "Ten times that load", "insides of", "slowest ones"]),
    Misfit(
      line: "Moved the shop to trunk-based work; deploy frequency rose from 3 per month to 9 per day",
      never: ["For callers, “3", "How much load", "At that rate", "slowest ones", "half of all that traffic"]),
    Misfit(
      line: "Cut the Google Cloud bill by 27% with committed use and smaller database instances",
      never: ["Which queries does", "mean or a percentile"]),
    Misfit(
      line: "Rebuilt checkout on queues, surviving a 6x surge while cutting timeouts from 1.1% to 0.05%",
      never: ["end at the limit", "How did you choose the value"]),
    Misfit(
      line: "Traité 2 300 requêtes par seconde, avec une disponibilité de 99,95 % sur 18 mois",
      never: ["How uneven is that", "Take twice “99"]),
    Misfit(
      line: "Kept the lights on during Black Friday: 9x normal traffic, zero outages",
      never: ["in your model"]),
    Misfit(
      line: "Trained 60 colleagues in Docker, Kubernetes and PostgreSQL",
      never: ["upgrade and patch", "PostgreSQL bad at", "insides of"]),
    Misfit(line: "Schulung von 60 Mitarbeitenden in Kubernetes", never: ["upgrade and patch"]),
    Misfit(
      line: "NeurIPS 2023 workshop paper on sparse attention", isProject: true,
      never: ["without having built it"]),
    Misfit(line: "Published a tool for load testing with 450 stars", never: ["apart from load testing"]),
    Misfit(
      line: "Enforced a rate limit of 900 requests/min per customer key at the gateway",
      never: ["one request in a thousand", "At that rate something"]),
    Misfit(
      line: "Raised the Lighthouse score of the landing page from 61 to 94",
      never: ["insides of Lighthouse", "Lighthouse failed", "patch Lighthouse"]),
    Misfit(
      line: "Lowered hosting to $5/month by batching temperature readings in 10-second windows",
      isProject: true,
      never: ["query plan"]),
    Misfit(
      line: "Wrote a toy Paxos library that carries 4,000 messages/s on a laptop", isProject: true,
      never: ["disappears within a minute", "paged", "worst day"]),
    Misfit(
      line: "Made a sales dashboard in Excel for a bakery with 4 branches",
      never: ["Who looks at them", "every panel stayed green", "metrics bill"]),
    Misfit(
      line: "Built a Looker sales dashboard for a bakery with 4 branches",
      never: ["Who looks at them", "every panel stayed green", "metrics bill", "on call"]),
    Misfit(
      line: "Wrote a terminal tool that draws the lag of RabbitMQ queues", isProject: true,
      never: ["synchronous call"]),
    Misfit(
      line: "Automated weekly reporting that saved owners roughly 5 hours per week",
      never: ["busiest hour", "Take twice"]),
    Misfit(
      line: "Reached 99.95% uptime over 18 months for the partner API",
      never: ["The provider took the money", "argument with them"]),
    Misfit(
      line: "Cut the cloud bill by 27% ($14k a month) with committed use",
      never: ["Once it ran in production"]),
    Misfit(
      line: "Wrote property tests and found a race condition that had lost 3 orders",
      never: ["serialisation failures do you see", "transaction isolation would"]),
    Misfit(
      line: "Delivered the ferry timetable 3 weeks early; bookings rose 24%",
      never: ["“3 weeks” compared", "make “3 weeks” look worse"]),
    Misfit(
      line: "Coached two tech leads until they ran the harbour systems alone",
      never: ["With “two tech leads”", "Take twice"]),
    Misfit(
      line: "Wrote the runbook that halved the time to recovery of the ferry gates",
      never: ["Is “halved”", "make “halved”", "Take twice “halved”", "You name “halved”"]),
    Misfit(
      line: "Removed 300 kB of JavaScript from the ticket page by code splitting",
      never: ["How uneven is that", "How much load", "traffic or data"]),
    Misfit(
      line: "Deleted the alerts that nobody acted on and moved the rest to error budgets",
      never: ["different callers", "calls does that get", "Who calls"]),
  ]

  /// A factor that a word tells has no figure to quote, and questions of its own; a size that was cut has some too.
  @Test(arguments: [
    ("Wrote the runbook that halved the time to recovery of the ferry gates", "A factor hides both values."),
    ("Removed 300 kB of JavaScript from the ticket page by code splitting", "would make “300 kB” look worse"),
  ]) func hasQuestionsOfItsOwn(line: String, asks: String) throws {
    let bank = try Self.bank()
    var resume = Resume()
    resume.work = [Resume.Entry()]
    resume.work[0].highlights = [Resume.Highlight(text: line, line: 1)]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    let wordings = QuestionGenerator.wordings(for: claims, bank: bank, resume: resume)
    #expect(wordings.contains { $0.question.text.contains(asks) && $0.problems.isEmpty })
  }

  /// A word that is also a name means the word where it is written so.
  @Test(arguments: ["backend", "full-stack"]) func theRestIsNoInterface(role: String) throws {
    let bank = try #require(try Self.shipped.get().bank(role: role))
    for line in [
      "Kept the rest of the crew informed", "Left the boats at rest over the winter",
      "Restored the restaurant's ledger",
    ] {
      var resume = Resume()
      resume.work = [Resume.Entry()]
      resume.work[0].highlights = [Resume.Highlight(text: line, line: 1)]
      let claim = try #require(ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary).first)
      #expect(!claim.topics.contains("api-design"), "\(line)")
      #expect(!claim.skills.contains { ["api-design", "services-and-data"].contains($0) }, "\(line)")
    }
  }

  @Test func readsWhatALineIs() {
    func facts(_ text: String) -> ClaimFacts {
      var resume = Resume()
      resume.work = [Resume.Entry()]
      resume.work[0].highlights = [Resume.Highlight(text: text, line: 1)]
      let claims = ClaimExtractor.claims(of: resume, vocabulary: ClaimVocabulary(terms: []))
      return ClaimFacts(claims[0], index: 0, resume: resume)
    }
    func needs(_ text: String) -> ClaimNeeds { facts(text).needs }
    for text in [
      "Explored ways to compress bird songs", "Filed 2 patents on soil sensors", "Wrote 48 integration tests",
      "Presented virtually to the harbour board", "Grew annual revenue 28% over three years",
      "Communicate with tenants to set up their doorbells",
    ] {
      #expect(!needs(text).contains(ClaimNeed.system.bit), "\(text)")
    }
    #expect(needs("Wrote the parcel tracking service").contains(ClaimNeed.system.bit))
    #expect(!needs("Improved performance reviews of the payments group").contains(ClaimNeed.speed.bit))
    #expect(needs("Improved performance of the payments service").contains(ClaimNeed.speed.bit))
    let gap = needs("Built a sales sheet for three bakeries, surfacing a 12% margin gap")
    #expect(!gap.contains(ClaimNeed.noBaseline.bit))
    #expect(needs("Improved margins of three bakeries by 12%").contains(ClaimNeed.noBaseline.bit))
    let limiter = "Wrote a limiter that guards 37 public endpoints, enforcing 600 requests/min per key"
    #expect(!needs(limiter).contains(ClaimNeed.rate.bit))
    #expect(facts(limiter).figures.number == "600 requests/min")
    #expect(VerbPhrase.of("Invited journal extension on tides") == nil)
    #expect(VerbPhrase.of("Write clean code for the tide tables") == nil)
  }

  struct Figure: Sendable, CustomTestStringConvertible {
    let line: String
    /// The number with what it counts, or the size.
    let shown: String
    let needs: [ClaimNeed]
    var lacks: [ClaimNeed] = []
    var testDescription: String { line }
  }

  static let figures: [Figure] = [
    Figure(
      line: "Put a quota of 300 requests/min on the tide API", shown: "300 requests/min",
      needs: [.limit, .number], lacks: [.measured, .figure, .count]),
    Figure(
      line: "Study of tide tables that others cited 85 times", shown: "cited 85 times",
      needs: [.fame, .measured], lacks: [.figure]),
    Figure(
      line: "Spoke about tide models before 25 nurses and doctors", shown: "25 nurses",
      needs: [.audience], lacks: [.people]),
    Figure(line: "Mentored 6 interns", shown: "6 interns", needs: [.people], lacks: [.audience]),
    Figure(
      line: "Compared the books of two ferries and uncovered a 9% fuel loss", shown: "9%",
      needs: [.finding, .figure]),
    Figure(
      line: "Ran the shifts of a 60-seat canteen", shown: "60-seat canteen", needs: [.scope],
      lacks: [.number, .measured, .count]),
    Figure(
      line: "Resolved the outage of the till in 25 minutes", shown: "25 minutes", needs: [.span],
      lacks: [.figure]),
    Figure(
      line: "Delivered 9 kiosk screens in 14 months with 5 colleagues", shown: "9 kiosk screens",
      needs: [.count],
      lacks: [.span]),
    Figure(line: "The release list had 31 hand checks", shown: "31 hand checks", needs: [.extent]),
    Figure(line: "조석 예보 앱 개발, GitHub 스타 210개 획득", shown: "스타 210개", needs: [.fame]),
    Figure(line: "오픈소스 재생 도구 공개, GitHub 스타 320 개 획득", shown: "스타 320 개", needs: [.fame]),
    Figure(
      line: "Cut page load time by 35%", shown: "35%", needs: [.figure, .measured], lacks: [.finding, .limit]),
  ]

  @Test(arguments: figures) func showsFigures(_ value: Figure) throws {
    var resume = Resume()
    resume.work = [Resume.Entry()]
    resume.work[0].highlights = [Resume.Highlight(text: value.line, line: 1)]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: ClaimVocabulary(terms: []))
    let facts = ClaimFacts(try #require(claims.first), index: 0, resume: resume)
    #expect((facts.figures.number ?? facts.figures.scope) == value.shown)
    #expect(value.needs.filter { !facts.needs.contains($0.bit) } == [])
    #expect(value.lacks.filter { facts.needs.contains($0.bit) } == [])
  }

  @Test func projectsAndFreelanceAreNoOrganisations() {
    var entry = Resume.Entry()
    entry.name = "Tidewatch"
    var resume = Resume()
    resume.projects = [entry]
    resume.work = [entry, entry]
    resume.work[1].name = "Freelance"
    func organisation(_ source: String) -> String? {
      return ClaimFacts(claim("Built a tide table", source: source), index: 0, resume: resume).organisation
    }
    #expect(organisation("projects[0].highlights[0]") == nil)
    #expect(organisation("work[0].highlights[0]") == "Tidewatch")
    #expect(organisation("work[1].highlights[0]") == nil)
  }

  @Test func noWordingComesMoreThanTwice() throws {
    let bank = try Self.bank()
    var entry = Resume.Entry()
    entry.highlights = (1...30).map {
      Resume.Highlight(text: "Built the ledger service number \($0) in Java for tenants", line: $0)
    }
    var resume = Resume()
    resume.work = [entry]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    let questions = QuestionGenerator.questions(
      for: claims, bank: bank, options: QuestionOptions(count: 30, seed: 4), resume: resume)
    let uses = Dictionary(grouping: questions, by: \.template).mapValues(\.count)
    #expect(questions.count >= 20)
    #expect(uses.values.allSatisfy { $0 <= 2 }, "\(uses.filter { $0.value > 2 })")
  }

  @Test(arguments: misfits) func asksNothingThatDoesNotFit(_ value: Misfit) throws {
    let texts = try Self.texts(about: value.line, isProject: value.isProject)
    #expect(!texts.isEmpty)
    for text in texts {
      for phrase in value.never { #expect(!text.contains(phrase), "\(text)") }
    }
  }

  struct Fit: Sendable, CustomTestStringConvertible {
    let line: String
    let once: String
    var testDescription: String { line }
  }

  /// The same questions where they do fit, so that the cases above can fail.
  static let fits: [Fit] = [
    Fit(
      line: "Cut p95 latency of the order API from 52 to 14 ms at 3,000 requests/s",
      once: "For callers, “52 ms” became “14 ms”"),
    Fit(line: "Scaled the order API to 3,000 requests per second", once: "At that rate something"),
    Fit(
      line: "Reduced mean time to recovery from 52 to 14 minutes with alerts and runbooks",
      once: "From “52 minutes” to “14 minutes”"),
    Fit(line: "Moved slow calls of the order API onto RabbitMQ queues", once: "synchronous call"),
    Fit(line: "Built Grafana dashboards and alerts for the payment service", once: "Who looks at them"),
  ]

  @Test(arguments: fits) func asksWhatFits(_ value: Fit) throws {
    let texts = try Self.texts(about: value.line)
    #expect(texts.contains { $0.contains(value.once) }, "\(texts)")
  }

  struct Measure: Sendable, CustomTestStringConvertible {
    let line: String
    let measures: [Measurand]
    var testDescription: String { line }
  }

  static let measures: [Measure] = [
    Measure(line: "Managed 14 engineers", measures: [.people]),
    Measure(line: "Served 14,000 users", measures: [.load]),
    Measure(line: "Ingested 40,000 events/s", measures: [.load]),
    Measure(line: "Cut p99 latency to 40 ms", measures: [.latency]),
    Measure(line: "Cut the build to 6 minutes", measures: [.runTime]),
    Measure(line: "Reduced the cloud bill by 30%", measures: [.cost]),
    Measure(line: "Raised test coverage to 85%", measures: [.other]),
    Measure(line: "Reduced errors by 30%", measures: [.failures]),
    Measure(line: "Reached 3,100 GitHub stars", measures: [.fame]),
    Measure(line: "Restored service after outages within 9 minutes", measures: [.recovery]),
  ]

  @Test(arguments: measures) func measurands(_ value: Measure) {
    let prose = Prose(value.line)
    let quantities = QuantityFinder.find(in: prose).quantities
    #expect(quantities.filter(\.isMetric).map { Measurand.of($0, in: prose) } == value.measures)
  }

  @Test func shortQuotesKeepTheFigures() {
    let long =
      "Rebuilt the ledger of the savings product as an append-only journal with nightly checks in three regions and "
      + "two languages, cutting reconciliation from 52 to 14 minutes for the finance team"
    let facts = ClaimFacts(claim(long), index: 0, resume: nil)
    #expect(facts.line.shortKeepingFigures(300) == long)
    for limit in [140, 110, 90, 70] {
      let short = facts.line.shortKeepingFigures(limit)
      #expect(short.contains("from 52 to 14 minutes"), "\(short)")
      #expect(short.unicodeScalars.count <= limit)
    }
    let early = ClaimFacts(
      claim("Cut exports from 9 to 2 minutes, " + String(repeating: "with some more words ", count: 8)),
      index: 0, resume: nil)
    #expect(early.line.shortKeepingFigures(60).hasPrefix("Cut exports from 9 to 2 minutes"))
  }

  @Test func seedsSpreadOverTheClaims() throws {
    let bank = try Self.bank()
    var entry = Resume.Entry()
    entry.name = "Fernhill"
    entry.highlights = [
      "Introduced read replicas and cut report time from 4 s to 300 ms", "Sharded the parcels table by depot",
      "Added idempotency keys to the refund API", "Wrote the runbook after 3 outages of the label printer",
      "Put tariffs behind a Redis cache", "Moved labels onto Kafka with one key per depot",
      "Versioned the carrier API for 12 partners", "Led the postmortem of the Easter outage",
    ].map { Resume.Highlight(text: $0, line: 1) }
    var resume = Resume()
    resume.work = [entry]
    let claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
    let asked = Set(
      (0..<8).flatMap {
        QuestionGenerator.questions(
          for: claims, bank: bank, options: QuestionOptions(count: 3, seed: UInt64($0)), resume: resume)
      }.compactMap(\.claim))
    #expect(asked.count >= 6)
  }
}
