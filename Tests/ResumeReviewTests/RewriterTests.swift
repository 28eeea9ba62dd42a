import Prose
import Testing

@testable import ResumeReview

@Suite struct RewriterTests {
  struct Rewritten: Sendable, CustomTestStringConvertible {
    let text: String
    let rewrite: String
    var testDescription: String { text }
  }

  static let rewritten: [Rewritten] = [
    .init(
      text: "Developed the order processing API",
      rewrite: "Developed the order processing API with ___; used by ___, and ___ went from ___ to ___"),
    .init(
      text: "Responsible for database management",
      rewrite: "Changed ___ in database management: ___ went from ___ to ___"),
    .init(
      text: "Responsible for maintaining the mail gateway.",
      rewrite: "While maintaining the mail gateway, changed ___: ___ went from ___ to ___"),
    .init(
      text: "Improved database performance.", rewrite: "Improved database performance from ___ to ___ by ___"),
    .init(
      text: "Reduced memory of the worker by 40%.",
      rewrite: "Reduced memory of the worker by 40% (from ___ to ___)."),
    .init(text: "Migrated to Kubernetes", rewrite: "Migrated to Kubernetes: ___ went from ___ to ___"),
    .init(
      text: "I cut deploys from 40 minutes to 9 minutes by using an innovative cache.",
      rewrite: "Cut deploys from 40 minutes to 9 minutes by using a cache."),
    .init(
      text: "The nightly export was migrated to Kafka, from 6 hours to 20 minutes.",
      rewrite: "Migrated the nightly export to Kafka, from 6 hours to 20 minutes."),
    .init(
      text:
        "Cut the build from 40 to 12 minutes and trained 15 support agents on the new console in 3 weeks.",
      rewrite: "Cut the build from 40 to 12 minutes\nTrained 15 support agents on the new console in 3 weeks"),
    .init(
      text: "Raised test coverage from 38% to 91% and fixed 64 latent defects.",
      rewrite: "Raised test coverage from 38% to 91% by ___ and fixed 64 latent defects."),
    .init(
      text: "Java 8 to Java 17 on port 8080 in 2021",
      rewrite: ""),
    .init(
      text: "Helped the finance team read its own reports.",
      rewrite:
        "Helped the finance team read its own reports: changed ___ by ___, and ___ went from ___ to ___"),
    .init(
      text: "Trained the support team on the new console.",
      rewrite:
        "Trained the support team on the new console; ___ people took part, and afterwards they ___"),
    .init(
      text: "Redrew the sign-up page, which led to a 10% increase in finished forms.",
      rewrite: "Redrew the sign-up page, which led to a 10% increase in finished forms (from ___ to ___)."),
    .init(
      text: "Wrote the runbook that halved mean time to recovery of the lock gates.",
      rewrite: "Wrote the runbook that halved mean time to recovery of the lock gates (from ___ to ___)."),
    .init(
      text: "Reduced returns by 12% (year on year) by weighing parcels.",
      rewrite: "Reduced returns by 12% (year on year; from ___ to ___) by weighing parcels."),
    .init(
      text: "Scaled the support desk from 3 to 11 people across Lyon, Turin and Bergen",
      rewrite: "Scaled the support desk from 3 to 11 people across Lyon, Turin and Bergen, by ___"),
    .init(
      text: "Built a timetable viewer to help commuters during strikes",
      rewrite: ""
    ),
    .init(
      text: "Explored ways to draw river levels in a classroom",
      rewrite: "Explored ways to draw river levels in a classroom; found that ___, and ___ was done about it"),
    .init(
      text: "Wrote a paper about tide tables", rewrite: "Wrote a paper about tide tables; cited ___ times"),
    .init(
      text: "Documented the harbour's import format",
      rewrite: "Documented the harbour's import format; ___ people use it, and ___ went from ___ to ___"),
    .init(
      text: "Moved the harbour that we own to our pier",
      rewrite: "Moved the harbour that we own to the pier"),
    .init(
      text: "Our pier was closed, and sold.", rewrite: ""),
    .init(text: "The pier was closed", rewrite: "Closed the pier"),
    .init(
      text: "The pier was closed by a storm",
      rewrite: ""),
    .init(text: "The pier was written down", rewrite: ""),
    .init(text: "Piers were painted white", rewrite: ""),
    .init(
      text: "Built a scalable yard map",
      rewrite: "Built a scalable yard map, at ___ requests a second"),
    .init(
      text: "Built a scalable yard map for €900 a month",
      rewrite: "Built a scalable yard map for €900 a month, at ___ requests a second"),
    .init(
      text: "Reduced memory of the worker by 40%",
      rewrite: "Reduced memory of the worker by 40% (from ___ to ___)"),
    .init(
      text: "Reduced memory by 40% in the worker of the pier",
      rewrite: "Reduced memory by 40% (from ___ to ___) in the worker of the pier"),
    .init(
      text: "Took waits from 9 hours to 2 hours, on all piers",
      rewrite: ""),
    .init(
      text: "An innovative map of a robust idea", rewrite: "A map of an idea"),
    .init(
      text: "Built a robust and innovative, fast map",
      rewrite: ""),
    .init(
      text: "Worked closely with the pier",
      rewrite: "Worked closely with the pier: changed ___ by ___, and ___ went from ___ to ___"),
    .init(text: "Tasked with", rewrite: "Changed ___ by ___: ___ went from ___ to ___"),
    .init(
      text: "Tasked with piers", rewrite: "Changed ___ in piers: ___ went from ___ to ___"),
    .init(
      text: "Helped with keeping piers", rewrite: "While keeping piers, changed ___: ___ went from ___ to ___"
    ),
    .init(text: "Worked on a ring", rewrite: "Changed ___ in a ring: ___ went from ___ to ___"),
    .init(
      text: "Assisted with keeping piers",
      rewrite: "While keeping piers, changed ___: ___ went from ___ to ___"),
    .init(
      text: "We moved the harbour", rewrite: "Moved the harbour"),
    .init(
      text: "Improved the tide page of an old town hall there",
      rewrite: "Improved the tide page of an old town hall there, from ___ to ___ by ___"),
    .init(
      text: String(repeating: "港", count: 141) + "を30%から5%に", rewrite: ""),
    .init(
      text: "Mapped piers successfully",
      rewrite: ""),
    .init(
      text: "built a yard map", rewrite: ""),
    .init(
      text: "Built a map that helps", rewrite: ""),
    .init(
      text: "Our pier is tall", rewrite: ""),
    .init(
      text: String(repeating: "港", count: 141) + "を30%から5%に.", rewrite: ""),
    .init(
      text: "Improved waits using pumps", rewrite: "Improved waits using pumps, from ___ to ___"),
    .init(
      text: "Built fast and innovative maps",
      rewrite: ""),
    .init(
      text: "Moved the depot that I ran", rewrite: ""),
    .init(
      text: "Built a cache of various maps that answers 900 requests a second.",
      rewrite: "Built a cache of maps that answers 900 requests a second."),
    .init(
      text: "Redrew the page, which led to a 10% increase in sign-ups.",
      rewrite: "Redrew the page, which led to a 10% increase in sign-ups (from ___ to ___)."),
    .init(
      text: "I/O queues of the depot", rewrite: ""),
    .init(
      text: "Reduced returns by 12% with pumps (and hoses)",
      rewrite: "Reduced returns by 12% (from ___ to ___) with pumps (and hoses)"),
    .init(text: "Handled rings", rewrite: "Changed ___ in rings: ___ went from ___ to ___"),
    .init(text: "Handled ring piers", rewrite: "Changed ___ in ring piers: ___ went from ___ to ___"),
    .init(text: "Kaffeelager und Küche geführt", rewrite: ""),
    .init(
      text: "Kosten der Küche und der Kasse um 40 % gesenkt",
      rewrite: "Kosten der Küche und der Kasse um 40 % (___ → ___) gesenkt"),
    .init(
      text: "Responsible for die Küche und der Hafen",
      rewrite: ""),
    .init(text: "환불 오류를 월 30건에서 2건으로 줄임", rewrite: ""),
    .init(text: SampleReview.strong[0], rewrite: ""),
  ]

  /// Lines of which no rule can tell what a figure would measure, and their nearest neighbours.
  static let mattersOfLines: [Rewritten] = [
    .init(text: "Kept passengers safe on night ferries", rewrite: ""),
    .init(text: "Held a course on shell scripts", rewrite: ""),
    .init(text: "Negotiated the contract with the new ferry line", rewrite: ""),
    .init(text: "Managed a crew of deckhands with Kafka", rewrite: ""),
    .init(
      text: "Built a ticket app for commuters, night and day",
      rewrite: "Built a ticket app for commuters, night and day; used by ___, and ___ went from ___ to ___"),
    .init(
      text: "Made the ticket app faster",
      rewrite: "Made the ticket app faster with ___: ___ went from ___ to ___"),
    .init(
      text: "Replaced the ticket desk with a queue",
      rewrite: "Replaced the ticket desk with a queue: ___ went from ___ to ___"),
    .init(text: "Replaced the chef of the canteen", rewrite: ""),
    .init(text: "Umzug der Küche und der Kasse auf Kafka", rewrite: ""),
    .init(
      text: "Küche und Kasse auf Kafka migriert", rewrite: "Küche und Kasse auf Kafka migriert: ___ → ___"),
    .init(text: "Painted a paper boat", rewrite: ""),
    .init(text: "Received hand-over papers of the night shift", rewrite: ""),
    .init(text: "Wrote up medical papers", rewrite: ""),
    // A sentence that says what something is cannot lose its subject.
    .init(text: "This was my first job at the pier", rewrite: ""),
    .init(text: "My college asked us for a map", rewrite: ""),
    .init(text: "I was hired by Quaystone for the depot", rewrite: ""),
    .init(text: "Followed Large-Scale Scrum at the depot", rewrite: ""),
    .init(text: "Regularly did more than was asked", rewrite: ""),
    .init(text: "It is written in Lisp. I made it fast", rewrite: ""),
    // The value before goes where it belongs.
    .init(
      text: "Built a desk, so that 40% fewer boats had to wait",
      rewrite: "Built a desk, so that 40% fewer boats (from ___ to ___) had to wait"),
    .init(
      text: "Tuned night releases (25% less cost) for the depot",
      rewrite: "Tuned night releases (25% less cost; from ___ to ___) for the depot"),
    .init(text: "Sold the tickets that bring a quarter of the money", rewrite: ""),
  ]

  @Test(arguments: rewritten + mattersOfLines) func rewrites(_ it: Rewritten) throws {
    #expect(try SampleReview.line(it.text).rewrite == it.rewrite)
  }

  @Test func asksForTheFigureInItsUnit() throws {
    let line = try SampleReview.line("Improved latency of the search")
    #expect(line.question == "From ___ ms to ___ ms: what does your dashboard say?")
    #expect(try SampleReview.line(SampleReview.strong[0]).question == "")
    let helped = try SampleReview.line("Helped the operations department read its own reports")
    #expect(helped.question == "What did you measure before and after: time, load, errors, or money?")
    let reviews = try SampleReview.line("Wrote performance reviews")
    #expect(reviews.question == "What did you measure before and after: time, load, errors, or money?")
  }

  static let time = "From ___ ms to ___ ms: what does your dashboard say?"
  static let log = "From ___ to ___ a month: what does the incident log say?"
  static let any = "What did you measure before and after: time, load, errors, or money?"

  /// What is asked of a line.
  static let questions: [(line: String, question: String)] = [
    ("Improved performance of the printer", time), ("Improved load times of the printer", time),
    ("Improved page loads of the printer", time), ("Improved loads of the printer", any),
    ("Led performance management of the printer", any),
    ("Improved the bill of the printer", "From ___ to ___ a month: what do the bills say?"),
    (
      "Improved releases of the printer",
      "From ___ minutes to ___ minutes: what does the pipeline's history say?"
    ),
    ("Improved outages of the printer", log), ("Improved operations of servers", log),
    ("Improved operations of canteens", any), ("Improved servers of canteens", any),
    ("Improved canteens by 40%, made with pumps", any),
    ("Kaffeelager und Küche geführt", "What was it before, and what after?"),
    ("Cut waits from 9 hours to 2 hours", "By which means did you get there?"),
    ("Built a cache of various maps that answers 900 requests a second", ""),
    ("Responsible for papers on tides", any), ("Trained agents, up by 40%", any),
    ("Wrote a paper about tides", "How often was it cited or used, and by whom?"),
    (
      "Trained the support team on tides",
      "Who was it for, how many were they, and what did they do differently afterwards?"
    ),
    ("Explored ways of tides", "What did you find, in figures, and what was done about it?"),
    ("Documented the tides", "How many people use it, and what did they have to do before?"),
    ("Designed the quay", "Who used it, how many were they, and what was different for them?"),
    ("Painted the quay", any), ("Led the response to floods", any), ("Improved response times", time),
    ("Compared the performance of pumps by night", any),
  ]

  @Test(arguments: questions) func asksInTheUnitOfTheThing(line: String, question: String) throws {
    #expect(try SampleReview.line(line).question == question)
  }

  /// Lines that tell of a paper, a talk, a study or something written, and their neighbours.
  static let subjects: [(line: String, addition: String)] = [
    ("Paper on tides", "; cited ___ times"), ("Filed a patent on tides", "; cited ___ times"),
    ("Published research on tides", "; cited ___ times"),
    ("Published tables on tides", "; ___ people use it, and ___ went from ___ to ___"),
    ("Surveyed research on tides", "; found that ___, and ___ was done about it"),
    ("Surveyed the tides", "; found that ___, and ___ was done about it"),
    ("Authored tables on tides", "; ___ people use it, and ___ went from ___ to ___"),
    ("Hosted a fair on tides", "; ___ people took part, and afterwards they ___"),
  ]

  @Test(arguments: subjects) func theAdditionFitsTheSubject(line: String, addition: String) throws {
    #expect(try SampleReview.line(line).rewrite == line + addition)
  }

  /// Words that a rewrite may add: none is a number, none names a technology.
  private static let glue: Set<String> = [
    "_", "___", "changed", "in", "while", "by", "which", "took", "from", "to", "at", "a", "an", "the",
    "requests",
    "second", "went", "and", ":", ",", "(", ")", "→", "with", ";", "people", "part", "afterwards", "they",
    "found",
    "that", "was", "done", "about", "it", "cited", "times", "use", "used",
  ]

  @Test(arguments: 1...40) func addsNoFigureAndNoTechnology(_ seed: Int) throws {
    let pieces = [
      "Responsible for", "Worked on", "Helped to", "I", "We", "Built", "improved", "highly scalable",
      "various",
      "the API", "Kafka", "in Java 17", "by 40%", "from 3 s", "to 200 ms", "and", ",", ".", ";",
      "was migrated",
      "trained 12 people", "99.9% uptime", "café", "개선", "für", "innovative", "an", "our", "x", "(",
      "1,200 rps",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<20 {
      var words: [String] = []
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        words.append(pieces[Int(state >> 33) % pieces.count])
        if state >> 60 == 0 { break }
      }
      let text = words.joined(separator: " ")
      // A word alone is no line of work.
      guard words.count > 2 else { continue }
      let line = try SampleReview.line(text)
      let known = Set(Prose(text).tokens.map(\.folded)).union(Self.glue)
      let added = Prose(line.rewrite).tokens.filter { $0.kind != .newline && !known.contains($0.folded) }
      #expect(added.isEmpty, "seed \(seed): \(text) → \(line.rewrite)")
    }
  }
}
