import ResumeParsing
import Testing

@testable import ResumeReview

/// The mistakes of the roles: a line that makes each, and its neighbour that does not.
@Suite struct RoleMistakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let makes: [String]
    let not: [String]
    var testDescription: String { id }
  }

  static let vague = [
    "Built the parcel search", "Wrote the tide importer", "Built the sticker printer",
    "Wrote the depot planner",
    "Built the yard map",
  ]
  static func plus(_ line: String) -> [String] { Array(vague.dropLast()) + [line] }
  static let engineer = vague + ["Wrote the mail gateway"]
  static let manager = [
    "Built the yard map", "Wrote the tide importer", "Hired 4 engineers", "Hired 5 engineers",
    "Hired 6 engineers",
    "Hired 7 engineers",
  ]
  static let tools = ["Used Kafka, Redis, PostgreSQL and Kubernetes"]
  static let noTools = ["Used Kafka to carry 4,000 orders a second"]

  static let cases: [Case] = [
    .init(id: "tools-without-system", makes: tools, not: noTools),
    .init(
      id: "uptime-nobody-measured", makes: ["Kept the ferry site at 99.95% uptime"],
      not: ["Kept the ferry site at 99.95% uptime over 18 months, as probes saw it"]),
    .init(
      id: "migration-as-goal", makes: ["Migrated to Kubernetes"],
      not: ["Migrated to Kubernetes, which took deploys from 40 minutes to 6 minutes"]),
    .init(id: "no-incident", makes: vague, not: plus("Led the postmortem of the Easter outage")),
    .init(
      id: "alerts-counted-up", makes: ["Created 300 alerts for the ferry site"],
      not: ["Cut alerts from 300 to 40 a week"]),
    .init(
      id: "automation-without-hours", makes: ["Automated routine tasks"],
      not: ["Automated the weekly report, which saved 5 hours a week"]),
    .init(
      id: "ticket-taker", makes: ["Created accounts for developers"],
      not: ["Created a self-service page; access requests fell from 90 to 4 a week"]),
    .init(
      id: "savings-without-risk", makes: ["Cut the storage bill by 30%"],
      not: ["Cut the storage bill by 30% without touching the restore time"]),
    .init(
      id: "fleet-without-size", makes: ["Managed a large infrastructure"],
      not: ["Managed 240 servers in 3 regions"]),
    .init(
      id: "heroics", makes: ["Spent nights restarting the importer"],
      not: ["Removed the page that cost 9 nights a month, from 9 to 0"]),
    .init(id: "tool-chain", makes: tools, not: noTools),
    .init(
      id: "volume-without-time", makes: ["Processed 10 TB of ship positions"],
      not: ["Processed 10 TB of ship positions a day"]),
    .init(
      id: "no-readers", makes: ["Built data marts in SQL"],
      not: ["Built data marts for the finance department"]),
    .init(id: "always-correct", makes: vague, not: plus("Found wrong totals with checks on every load")),
    .init(
      id: "pipelines-counted", makes: ["Built 60 pipelines"],
      not: ["Cut pipelines from 60 to 22 and night pages from 9 to 1 a month"]),
    .init(
      id: "real-time-reflex", makes: ["Built a real-time view of trucks"],
      not: ["Built a real-time view of trucks that is 4 seconds behind instead of 20 minutes"]),
    .init(id: "cost-unknown", makes: vague, not: plus("Cut the cost of the nightly load by €900 a month")),
    .init(
      id: "migration-without-proof", makes: ["Migrated the warehouse to the cloud"],
      not: ["Migrated the warehouse to the cloud, comparing 340 tables in parallel for 6 weeks"]),
    .init(
      id: "pages-without-users", makes: ["Developed responsive web pages"],
      not: ["Developed web pages for 900 harbour pilots"]),
    .init(
      id: "lab-score-as-result", makes: ["Raised the Lighthouse score from 61 to 94"],
      not: ["Raised the share of users with a fast first view from 61% to 94%"]),
    .init(id: "framework-as-identity", makes: tools, not: noTools),
    .init(
      id: "pixel-perfect", makes: ["Built pixel-perfect screens"],
      not: ["Built the screens for failed payments"]),
    .init(
      id: "accessibility-as-adjective", makes: ["Built an accessible menu"],
      not: ["Made the menu accessible by keyboard, as two testers confirmed"]),
    .init(
      id: "no-errors-in-the-field", makes: vague,
      not: plus("Cut browser errors from 2.3% to 0.2% of sessions")),
    .init(
      id: "bundle-without-effect", makes: ["Cut the bundle from 900 KB to 400 KB"],
      not: ["Cut the bundle from 900 KB to 400 KB, and the first render from 4 s to 2 s"]),
    .init(
      id: "redesign-without-measure", makes: ["Redesigned the tide page"],
      not: ["Redesigned the tide page; calls about it fell from 40 to 9 a week"]),
    .init(
      id: "component-count", makes: ["Built 100 reusable components"],
      not: ["Built 40 components that 5 teams import"]),
    .init(
      id: "everything-rewritten", makes: ["Rewrote the menu in TypeScript"],
      not: ["Rewrote the menu in TypeScript; crashes fell from 40 to 3 a week"]),
    .init(id: "stack-listing", makes: tools, not: noTools),
    .init(
      id: "clone-projects", makes: ["Built a clone of a film shop"], not: ["Built a film list for my street"]),
    .init(id: "no-users", makes: vague, not: plus("Built the returns desk for 40 people")),
    .init(
      id: "crud-as-achievement", makes: ["Implemented CRUD operations for orders"],
      not: ["Made two people edit one order without losing either's change"]),
    .init(
      id: "speed-of-one-side", makes: ["Cut API latency by 50%"],
      not: ["Cut API latency by 50%, so that the page opens in 1.2 s instead of 3 s"]),
    .init(id: "security-missing", makes: vague, not: plus("Checked permissions on the server")),
    .init(
      id: "tests-as-coverage", makes: ["Reached 90% test coverage"],
      not: ["Reached 90% test coverage; broken releases fell from 6 to 1 a quarter"]),
    .init(
      id: "agency-blur", makes: ["Delivered 12 projects for various clients"],
      not: ["Took a museum's bookings from 40 to 300 a day"]),
    .init(
      id: "accuracy-alone", makes: ["Achieved 97% accuracy on parcels"],
      not: ["Achieved 97% accuracy, with a precision of 91% and a baseline of 88%"]),
    .init(id: "notebook-only", makes: vague, not: plus("Deployed the tide forecast to 40 harbours")),
    .init(
      id: "no-baseline-model", makes: ["Improved forecasts by 12%"],
      not: ["Improved forecasts by 12% over last week's value"]),
    .init(
      id: "architecture-first", makes: ["Implemented a transformer with attention"],
      not: ["Ranked repairs by urgency with a small tree model"]),
    .init(id: "offline-only", makes: vague, not: plus("Ran an A/B test for 3 weeks")),
    .init(id: "data-unmentioned", makes: vague, not: plus("Labelled 4,000 images of hulls")),
    .init(id: "cost-ignored", makes: vague, not: plus("Cut inference to 20 ms")),
    .init(id: "library-parade", makes: tools, not: noTools),
    .init(id: "decay-unseen", makes: vague, not: plus("Retrained the forecast each month")),
    .init(
      id: "screens-as-list", makes: ["Implemented login and profile screens"],
      not: ["Took finished sign-ups from 54% to 71% with one screen fewer"]),
    .init(
      id: "store-link-only", makes: ["Worked on an app with 2 million downloads"],
      not: ["Built the checkout of an app, 40,000 orders a week"]),
    .init(
      id: "emulator-numbers", makes: ["Improved startup performance"],
      not: ["Improved startup from 5.1 s to 2.3 s on phones with 3 GB"]),
    .init(
      id: "crash-free-without-context", makes: ["Reached a crash-free rate of 99.5%"],
      not: ["Reached 99.5% crash-free sessions"]),
    .init(id: "no-release-story", makes: vague, not: plus("Held back a release at 5% of phones")),
    .init(id: "framework-parade", makes: tools, not: noTools),
    .init(
      id: "cross-platform-as-saving", makes: ["Built both apps from one code base"],
      not: ["Shared 70% of the code between both apps"]),
    .init(
      id: "offline-claimed", makes: ["Built offline support"],
      not: ["Built offline edits that sync within 2 hours"]),
    .init(
      id: "nobody-with-large-text", makes: ["Followed accessibility guidelines"],
      not: ["Tried every screen with VoiceOver on for accessibility"]),
    .init(
      id: "ratings-without-cause", makes: ["Raised the rating from 3.9 to 4.6"],
      not: ["Raised the rating from 3.9 to 4.6 after ending the lost log-ins"]),
    .init(
      id: "headcount-as-achievement", makes: ["Managed 15 engineers"],
      not: ["Managed 15 engineers and cut lead time from 21 to 8 days"]),
    .init(
      id: "team-result-only", makes: ["My team launched the yard map"],
      not: ["Cut the yard map's scope by half to keep its date"]),
    .init(
      id: "still-the-engineer", makes: engineer, not: manager),
    .init(id: "no-hard-call", makes: vague, not: plus("Closed the fax product after 9 years")),
    .init(
      id: "process-as-outcome", makes: ["Introduced Scrum and retrospectives"],
      not: ["Introduced Scrum; lead time fell from 21 to 8 days"]),
    .init(
      id: "growth-without-retention", makes: ["Hired 20 engineers"],
      not: ["Hired 20 engineers, of whom 18 stayed for two years"]),
    .init(
      id: "buzzword-culture", makes: ["Fostered a culture of ownership"],
      not: ["Let juniors run incident reviews"]),
    .init(
      id: "velocity-doubled", makes: ["Raised velocity by 100%"],
      not: ["Cut the time from idea to use by 40%"]),
    .init(id: "budget-hidden", makes: vague, not: plus("Held a budget of €2 million")),
    .init(id: "direction-of-influence", makes: vague, not: plus("Won the board over")),
    .init(id: "attrition-silent", makes: vague, not: plus("Kept attrition at 4% a year")),
  ]

  static func review(_ id: String, _ lines: [String]) throws -> ResumeReview.Mistake {
    let role = ReviewRole(
      skills: [], keywords: [], mistakes: [.init(id: id, title: id, explanation: "Because.")])
    let resume = SampleReview.resume(lines)
    let review = ResumeReviewer.review(
      resume: resume, claims: ClaimExtractor.claims(of: resume, vocabulary: SampleReview.vocabulary),
      role: role)
    return try #require(review.mistakes.first)
  }

  @Test(arguments: cases) func seesIt(_ it: Case) throws {
    let made = try Self.review(it.id, it.makes)
    #expect(made.isPresent, "\(made.message)")
    let clean = try Self.review(it.id, it.not)
    #expect(!clean.isPresent, "\(clean.message)")
  }

  @Test func everyIdHasACase() {
    let all = MistakeCatalog.ids
    let mentioned = Self.cases.map(\.id) + MistakeCatalog.backend.map(\.id) + ["half-a-stack"]
    #expect(Set(all) == Set(mentioned))
    #expect(Set(all).count == all.count)
  }

  /// Lines of tools, and lines that say more than their names.
  static let toolLines: [(line: String, listsTools: Bool)] = [
    ("Used Kafka, Redis and PostgreSQL", true),
    ("Used Kafka and Redis", false),
    ("Used Kafka, Redis and PostgreSQL in 40 shops", false),
    ("Used Kafka, Redis and PostgreSQL for the harbour", false),
    ("Joined Kafka, Redis and PostgreSQL", false),
    (
      "Used Kafka, Redis and PostgreSQL in the depot of the northern harbour where night ferries load cars and trucks",
      false
    ),
  ]

  @Test(arguments: toolLines)
  func toolsAreListedOrUsed(line: String, listsTools: Bool) throws {
    #expect(try Self.review("tools-without-system", [line]).isPresent == listsTools)
  }

  @Test func halfAStack() throws {
    let screens = Array(repeating: "Built the yard map in TypeScript", count: 5)
    #expect(try !Self.review("half-a-stack", screens).isPresent)
  }

  @Test func otherLanguagesAreNotJudged() throws {
    let lines = Array(
      repeating: "Kaffeelager mit 90 Plätzen geführt und die Kosten der Küche gesenkt", count: 6)
    for it in Self.cases { #expect(try !Self.review(it.id, lines).isPresent, "\(it.id)") }
  }
}
