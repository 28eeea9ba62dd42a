import ResumeParsing
import Testing

@testable import ResumeReview

/// Every condition of every mistake, one at a time: lines that would make a mistake but for one thing, and lines that show
/// by one sign alone that it was not made.
@Suite struct MistakeConditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let line: String
    let isMade: Bool
    init(_ id: String, _ line: String, _ isMade: Bool = false) {
      self.id = id
      self.line = line
      self.isMade = isMade
    }
    var testDescription: String { "\(id): \(line)" }
  }

  /// Skills named by words that no check knows.
  static let vocabulary = ClaimVocabulary(
    terms: SampleReview.vocabulary.terms.filter { $0.kind != .skill }
      + [
        ("reliability", "lighthouse-keeping"), ("data-modeling", "cartography"), ("data-quality", "sieving"),
        ("incident-handling", "firewatch"), ("model-serving", "forecasting"), ("ml-operations", "pruning"),
        ("training-data", "gleaning"), ("organisation-influence", "diplomacy"),
        ("people-growth", "gardening"),
        ("web-interfaces", "glazing"), ("services-and-data", "plumbing"),
      ].map { .init(kind: .skill, id: $0.0, phrases: [$0.1]) })

  static func review(_ id: String, _ lines: [String]) throws -> ResumeReview.Mistake {
    let role = ReviewRole(
      skills: [], keywords: [], mistakes: [.init(id: id, title: id, explanation: "Because.")])
    let resume = SampleReview.resume(lines)
    let review = ResumeReviewer.review(
      resume: resume, claims: ClaimExtractor.claims(of: resume, vocabulary: vocabulary), role: role)
    return try #require(review.mistakes.first)
  }

  /// What one line makes, or does not: of each mistake a line for each condition that it lacks.
  static let ofOneLine: [Case] = [
    .init("features-without-context", "Responsible for database management"),
    .init("features-without-context", "Made the refunds queue idempotent; refunds fell from 30 a week to 2"),
    .init("technology-list-as-achievement", "Used Kafka and Redis"),
    .init("technology-list-as-achievement", "Used Kafka, Redis and PostgreSQL", true),
    .init("technology-list-as-achievement", "Used Kafka, Redis and PostgreSQL in 40 shops"),
    .init("technology-list-as-achievement", "Joined Kafka, Redis and PostgreSQL"),
    .init(
      "technology-list-as-achievement",
      "Used Kafka, Redis and PostgreSQL in the depot of the northern harbour where night ferries load cars and trucks"
    ),
    .init("team-result-without-own-part", "We moved billing to Kafka", true),
    .init("team-result-without-own-part", "Our team moved billing to Kafka", true),
    .init("team-result-without-own-part", "The teams moved billing to Kafka"),
    .init("team-result-without-own-part", "The team und die Küche mit der Kasse von dem Hafen"),
    .init("scale-without-evidence", "Built the parcel search"),
    .init("responsibility-not-change", "Built the parcel search"),
    .init("percent-without-baseline", "Made the importer 10x faster"),
    .init("number-without-measurement", "Reduced cold starts by 60%"),
    .init("no-operations", "Learned lighthouse-keeping"),
    .init("no-operations", "Was on call at the harbour"),
    .init("no-operations", "Was on-call at the harbour"),
    .init("no-operations", "Wrote runbooks"),
    .init("no-data-story", "Learned cartography"),
    .init("no-data-story", "Sorted the rows of a ledger"),
    .init("api-without-consumers", "Developed REST menus in Java"),
    .init("api-without-consumers", "Developed REST APIs in Java that answer 900 requests a second"),
    .init("api-without-consumers", "Developed REST APIs in Java for partners"),
    .init("api-without-consumers", "API und Kasse mit der Küche von dem Hafen"),

    .init("uptime-nobody-measured", "Wrote the tide importer"),
    .init("migration-as-goal", "Planned the way to Kubernetes"),
    .init("migration-as-goal", "Moved to Kubernetes", true),
    .init("alerts-counted-up", "Created 300 forms for the ferry site"),
    .init("alerts-counted-up", "Created rules at 300 alerts a day"),
    .init("alerts-counted-up", "Muted 300 alerts for the ferry site"),
    .init("alerts-counted-up", "Created 300 alerts; time to notice fell from 9 hours to 5 minutes"),
    .init("automation-without-hours", "Described routine tasks"),
    .init("ticket-taker", "Deleted accounts for developers"),
    .init("ticket-taker", "Created forms for developers"),
    .init("ticket-taker", "Handled requests; waiting fell from 9 days to 2 days"),
    .init("ticket-taker", "Handled requests at 900 requests a second"),
    .init("savings-without-risk", "Cut the queue by 30%"),
    .init("savings-without-risk", "Paid a storage bill of €900"),
    .init("savings-without-risk", "Cut the storage cost from 9 disks to 4 disks"),
    .init("fleet-without-size", "Described a large infrastructure"),
    .init("fleet-without-size", "Managed a large kitchen"),
    .init("heroics", "Restarted the importer"),
    .init("heroics", "Nights und die Küche mit der Kasse"),
    .init("heroics", "Spent nights that saved 40 orders"),
    .init("heroics", "Spent nights at the importer; restarts fell from 9 to 2 a week"),

    .init("volume-without-time", "Processed positions of 10 ships"),
    .init("volume-without-time", "Shrank ship positions from 10 TB to 4 TB"),
    .init("volume-without-time", "Processed 10 TB of ship positions in 90 s"),
    .init("volume-without-time", "Processed 10 TB of ship positions at 40 MB/s"),
    .init("no-readers", "Dropped data marts in SQL"),
    .init("no-readers", "Built harbour forms in SQL"),
    .init("pipelines-counted", "Built 60 forms"),
    .init("pipelines-counted", "Watched 60 pipelines"),
    .init("pipelines-counted", "Dropped 60 pipelines"),
    .init("pipelines-counted", "Built 60 pipelines; delays fell from 9 hours to 2 hours"),
    .init("real-time-reflex", "Built a view of trucks"),
    .init("real-time-reflex", "Built a realtime view of trucks", true),
    .init("migration-without-proof", "Described the warehouse to the cloud"),
    .init("migration-without-proof", "Migrated the mail to the cloud"),

    .init("pages-without-users", "Developed web pages for pilots"),
    .init("pages-without-users", "Sketched responsive web pages"),
    .init("pages-without-users", "Developed responsive menus"),
    .init("pages-without-users", "Built a page cache; loads fell from 4 s to 1 s"),
    .init("lab-score-as-result", "Raised the score from 61 to 94"),
    .init("lab-score-as-result", "Ran Lighthouse nightly"),
    .init("lab-score-as-result", "Raised the Lighthouse score", true),
    .init("lab-score-as-result", "Raised Lighthouse by 30%", true),
    .init("lab-score-as-result", "Raised the Lighthouse score of real phones"),
    .init("pixel-perfect", "Built pixel perfect screens", true),
    .init("accessibility-as-adjective", "Built a narrow menu"),
    .init("accessibility-as-adjective", "Built an accessible menu that opens in 2 s instead of 9 s"),
    .init("bundle-without-effect", "Cut the archive from 900 KB to 400 KB"),
    .init("bundle-without-effect", "Split the bundle"),
    .init("redesign-without-measure", "Drew the tide page"),
    .init("component-count", "Built 100 reusable menus"),
    .init("component-count", "Built 100 components; defects fell from 9 to 2 a week"),
    .init("everything-rewritten", "Drew the menu in TypeScript"),

    .init("clone-projects", "Deleted a clone of a film shop"),
    .init("crud-as-achievement", "Implemented forms for orders"),
    .init("crud-as-achievement", "Implemented CRUD operations at 900 requests a second"),
    .init("speed-of-one-side", "Cut latency by 50%"),
    .init("speed-of-one-side", "Cut API errors by 50%"),
    .init("speed-of-one-side", "Drew the API latency"),
    .init("tests-as-coverage", "Reached 90% of the plan"),
    .init("tests-as-coverage", "Reached test coverage"),
    .init("agency-blur", "Delivered 12 menus for various clients"),
    .init("agency-blur", "Delivered 12 projects"),
    .init("agency-blur", "Delivered projects for various clients"),
    .init("agency-blur", "Took the sites of clients from 9 s to 2 s"),

    .init("accuracy-alone", "Achieved 97% on parcels"),
    .init("accuracy-alone", "Achieved accuracy on parcels"),
    .init("accuracy-alone", "Achieved an accuracy on parcels that rose from 88% to 97%"),
    .init("accuracy-alone", "Saw 97% accuracy on parcels"),
    .init("no-baseline-model", "Improved forecasts"),
    .init("architecture-first", "Sketched a transformer of attention"),
    .init("architecture-first", "Implemented a tree of leaves"),
    .init("architecture-first", "Implemented an indexed transformer"),
    .init("architecture-first", "Implemented a transformer to rank repairs"),
    .init("architecture-first", "Implemented a transformer; errors fell from 9% to 2%"),

    .init("screens-as-list", "Drew login and profile screens"),
    .init("screens-as-list", "Implemented login and profile"),
    .init("screens-as-list", "Implemented screens at 900 requests a second"),
    .init("store-link-only", "Built an app with 2 million downloads"),
    .init("store-link-only", "Worked on an app with 2 million rows"),
    .init("store-link-only", "Worked on an app with downloads"),
    .init("emulator-numbers", "Described startup performance"),
    .init("emulator-numbers", "Improved colours"),
    .init("emulator-numbers", "Improved startup from 5.1 s to 2.3 s"),
    .init("emulator-numbers", "Improved startup performance on phones"),
    .init("crash-free-without-context", "Reached a rate of 99.5%"),
    .init("crash-free-without-context", "Reached a crash-free rate"),
    .init("crash-free-without-context", "Reached a crash free rate of 99.5%", true),
    .init("cross-platform-as-saving", "Built both apps from one idea"),
    .init("cross-platform-as-saving", "Built both apps from one code base at 900 requests a second"),
    .init("offline-claimed", "Built night support"),
    .init("ratings-without-cause", "Raised the price from 3.9 to 4.6"),
    .init("ratings-without-cause", "Lost the rating of 4.6"),

    .init("headcount-as-achievement", "Met 15 engineers"),
    .init("headcount-as-achievement", "Managed 15 managers", true),
    .init("headcount-as-achievement", "Led a squad at 900 requests a second"),
    .init("headcount-as-achievement", "Managed 15 servers"),
    .init("headcount-as-achievement", "Managed 15 engineers in 4 harbours at 900 requests a second"),
    .init("headcount-as-achievement", "Led a squad across 4 harbours", true),
    .init("headcount-as-achievement", "Led a choir across 4 harbours"),
    .init("team-result-only", "Her team launched the yard map"),
    .init("team-result-only", "My mother launched the yard map"),
    .init("process-as-outcome", "Described Scrum and retrospectives"),
    .init("process-as-outcome", "Introduced cakes"),
    .init("growth-without-retention", "Met 20 engineers"),
    .init("growth-without-retention", "Hired a cook"),
    .init("buzzword-culture", "Fostered ownership"),
    .init("buzzword-culture", "Fostered a culture of ownership; reviews fell from 9 to 2 days"),
    .init("velocity-doubled", "Raised income by 100%"),
    .init("velocity-doubled", "Raised velocity"),
  ]

  @Test(arguments: ofOneLine) func everyConditionCounts(_ it: Case) throws {
    let found = try Self.review(it.id, [it.line])
    #expect(found.isPresent == it.isMade, "\(found.message)")
  }

  /// Lines of no sign at all.
  static let silent = [
    "Sang in the choir", "Sailed to the island", "Painted the shed", "Baked rye bread", "Walked the dyke",
  ]

  /// One line among silent ones that shows by one sign alone that nothing was left out.
  static let signs: [(id: String, line: String)] = [
    ("no-incident", "Learned firewatch"), ("no-incident", "Was on call at the harbour"),
    ("no-incident", "Was on-call at the harbour"), ("no-incident", "Held a post-mortem"),
    ("no-incident", "Ended an outage"),
    ("always-correct", "Learned sieving"), ("always-correct", "Repaired totals"),
    ("cost-unknown", "Paid €900"), ("cost-unknown", "Watched the budget"),
    ("no-errors-in-the-field", "Read crashes"),
    ("no-users", "Carried 900 requests a second"), ("no-users", "Met visitors"),
    ("security-missing", "Drew the login"),
    ("notebook-only", "Learned forecasting"), ("notebook-only", "Learned pruning"),
    ("notebook-only", "Went live"),
    ("offline-only", "Ran an A/B trial"), ("offline-only", "Watched traffic"),
    ("data-unmentioned", "Learned gleaning"), ("data-unmentioned", "Counted rows"),
    ("cost-ignored", "Paid €900"), ("cost-ignored", "Halved memory"),
    ("decay-unseen", "Saw drift"), ("no-release-story", "Stopped a rollout"),
    ("no-hard-call", "Closed a shop"),
    ("budget-hidden", "Paid €900"), ("budget-hidden", "Watched the budget"),
    ("direction-of-influence", "Learned diplomacy"), ("direction-of-influence", "Won the board"),
    ("attrition-silent", "Watched attrition"),
  ]

  @Test(arguments: signs) func oneSignIsEnough(id: String, line: String) throws {
    let silent = try Self.review(id, Self.silent)
    #expect(silent.isPresent, "\(silent.message)")
    let told = try Self.review(id, Self.silent + [line])
    #expect(!told.isPresent, "\(told.message)")
    let few = try Self.review(id, Array(Self.silent.prefix(4)))
    #expect(!few.isPresent)
    #expect(few.message == "Too few lines to judge.")
  }

  /// Mistakes that take more than one line: how often, among how many.
  static let counted: [(id: String, lines: [String], among: Int, isMade: Bool)] = [
    ("features-without-context", ["Developed the parcel search"], 4, true),
    ("features-without-context", ["Developed the parcel search"], 5, false),
    ("features-without-context", ["Developed the parcel search", "Built the depot map"], 5, true),
    ("everything-led", ["Led the choir", "Lead the band"], 5, false),
    ("everything-led", ["Led the choir", "Lead the band", "Spearheaded the fair"], 11, true),
    ("everything-led", ["Led the choir", "Lead the band", "Spearheaded the fair"], 12, false),
    ("still-the-engineer", ["Learned gardening"], 6, true),
    ("still-the-engineer", ["Learned gardening", "Paid €900"], 6, false),
    ("still-the-engineer", ["Met 15 engineers", "Paid €900"], 6, false),
    ("still-the-engineer", ["Learned gardening"], 5, false),
    ("half-a-stack", ["Learned glazing"], 5, true),
    ("half-a-stack", ["Learned plumbing"], 5, true),
    ("half-a-stack", ["Learned plumbing", "Learned glazing"], 5, false),
    ("half-a-stack", ["Learned plumbing"], 4, false),
    ("half-a-stack", Array(repeating: "Die Küche und glazing mit der Kasse", count: 5), 5, false),
    ("no-users", ["Kept uptime at 99.9%"], 6, true),
    ("only-success", [], 8, true),
    ("only-success", [], 7, false),
    ("only-success", ["Failed a trial"], 8, false),
  ]

  @Test(arguments: counted)
  func linesAreCounted(id: String, lines: [String], among: Int, isMade: Bool) throws {
    let others = (lines.count..<among).map { Self.silent[$0 % Self.silent.count] }
    let found = try Self.review(id, lines + others)
    #expect(found.isPresent == isMade, "\(found.message)")
  }

  /// What is said, by mistake and lines.
  static let messages: [(id: String, lines: [String], says: String)] = [
    ("half-a-stack", silent + ["Learned glazing"], "No line shows the side of services and data."),
    ("half-a-stack", silent + ["Learned plumbing"], "No line shows the side of the screens."),
    ("half-a-stack", silent, "Not found."),
    ("still-the-engineer", silent + ["Paid €900"], "1 of 6 lines are about people, promises or money."),
    ("only-success", silent, "Too few lines to judge."),
    (
      "only-success", silent + silent, "No line was found that names what a decision cost or what went wrong."
    ),
    ("only-success", silent + ["Failed a trial"], "A cost or a failure is told."),
    ("only-success", silent + silent + ["Failed a trial"], "A cost or a failure is told."),
    ("no-data-story", silent, "No line names a schema, an index, a migration or a volume of data."),
    ("no-data-story", ["Counted rows"], "The data is told of."),
    ("no-data-story", [], "No line to judge."),
    ("heroics", ["Spent nights at sea"], "Line 10: tells of long hours and of no fix."),
    (
      "heroics", ["Spent nights at sea", "Spent weekends there"],
      "Lines 10, 11: tell of long hours and of no fix."
    ),
    (
      "heroics", Array(repeating: "Spent nights at sea", count: 6),
      "Lines 10, 11, 12, 13, 14, 15: tell of long hours and of no fix."
    ),
    (
      "heroics", Array(repeating: "Spent nights at sea", count: 7),
      "Lines 10, 11, 12, 13, 14, 15, …: tell of long hours and of no fix."
    ),
  ]

  @Test(arguments: messages) func whatIsSaid(id: String, lines: [String], says: String) throws {
    #expect(try Self.review(id, lines).message == says)
  }

  @Test(arguments: MistakeCatalog.ids) func linesOfOtherLanguagesAreNotJudged(_ id: String) throws {
    let lines = Array(
      repeating: "Kaffeelager mit 90 Plätzen geführt und die Kosten der Küche gesenkt", count: 9)
    #expect(try !Self.review(id, lines).isPresent)
  }
}
