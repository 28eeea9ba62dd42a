import Prose
import Quantities
import Testing

@testable import AnswerAnalysis

/// Which parts of a small topic an answer states, and in which clauses.
@Suite struct TopicPartFinderTests {
  static let rubric = TopicRubric(
    id: "toy", title: "A toy topic", questionCues: ["toy*"],
    parts: [
      TopicRubric.Part(
        id: "harm", title: "the harm", cues: ["site ..3 (down|slow)", "would crash"], probe: "Who was hit?",
        allows: [.foreseen]),
      TopicRubric.Part(
        id: "limits", title: "limits", cues: ["rate limit*", "timeout*"], probe: "Which limits?"),
      TopicRubric.Part(
        id: "gap", title: "what lacked", cues: ["no alert*"], probe: "What lacked?", allows: [.negation]),
      TopicRubric.Part(
        id: "effect", title: "the effect", cues: ["errors ..4 (fell|went|zero)"], probe: "How many?",
        requires: [.countable]),
      TopicRubric.Part(id: "when", title: "the times", cues: [], probe: "When?", finds: [.twoTimes]),
      TopicRubric.Part(
        id: "change", title: "before and after", cues: [], probe: "From what?", finds: [.beforeAfter]),
      TopicRubric.Part(
        id: "lesson", title: "the lesson", cues: ["always ask"], probe: "What since?",
        allows: [.habits, .plans]),
    ])

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The parts that are present, each with its clauses.
    let parts: [String: [String]]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ parts: [String: [String]]) {
      self.name = name
      self.text = text
      self.parts = parts
    }
  }

  static let cases: [Case] = [
    Case("nothing", "", [:]),
    Case(
      "the clause, not the sentence", "The site went down, so I added rate limits, and we slept.",
      [
        "harm": ["The site went down"], "limits": ["so I added rate limits"],
      ]),
    Case(
      "a colon and a dash end a clause", "What I did: we set timeouts – nothing more.",
      [
        "limits": ["we set timeouts"]
      ]),
    Case("a plan states nothing", "I would add rate limits.", [:]),
    Case("nor does what stands before it", "For rate limits I'd take a proxy. We had a bad day.", [:]),
    Case(
      "a plan ends where a deed begins", "I wanted to wait but I added rate limits.",
      [
        "limits": ["but I added rate limits"]
      ]),
    Case(
      "a plan goes on in the next sentence",
      "I said no. I'd use a proxy. Then rate limits. It was ok, we felt.", [:]),
    Case(
      "I'd with a participle is I had", "I'd added timeouts before.",
      ["limits": ["I'd added timeouts before"]]),
    Case(
      "an answer of plans states nothing", "I would look first. Then I would add a queue. The site is down.",
      [:]),
    Case(
      "foreseen harm counts where allowed", "We saw that it would crash under load.",
      [
        "harm": ["We saw that it would crash under load"]
      ]),
    Case("not after a no", "We had no rate limits.", [:]),
    Case(
      "a no that the part is about", "There were no alerts for us.", ["gap": ["There were no alerts for us"]]),
    Case("a question states nothing", "Did we have rate limits? We did not know.", [:]),
    Case("a habit states nothing", "I always use timeouts.", [:]),
    Case("unless the part allows it", "I always ask first.", ["lesson": ["I always ask first"]]),
    Case(
      "a heap of terms states nothing",
      "Timeouts, rate limits, retries, queues, caching, sharding. I was there.", [:]),
    Case(
      "a definition states nothing", "Rate limits are a technique of protection. A timeout is a bound.", [:]),
    Case("something countable is required", "The errors fell and we were glad.", [:]),
    Case(
      "a number is countable", "The errors fell to 3 for us.", ["effect": ["The errors fell to 3 for us"]]),
    Case("none is countable", "Our errors went to zero.", ["effect": ["Our errors went to zero"]]),
    Case("one time is no timeline", "We were down for 20 minutes.", [:]),
    Case(
      "two times are", "It began at 2 AM. We were back within 20 minutes.",
      [
        "when": ["It began at 2 AM", "We were back within 20 minutes"]
      ]),
    Case(
      "a cadence and a setting are no times", "A job runs every 20 minutes. We set a 3 hour timeout.",
      [
        "limits": ["We set a 3 hour timeout"]
      ]),
    Case(
      "before and after", "We cut it from 9 s to 2 s with an index.",
      [
        "change": ["We cut it from 9 s to 2 s with an index"]
      ]),
  ]

  @Test(arguments: cases)
  func finds(_ example: Case) throws {
    let finder = try TopicPartFinder(rubric: Self.rubric)
    let prose = Prose(example.text)
    let found = finder.find(
      in: prose, sentences: prose.sentences().map(\.span), quantities: QuantityFinder.find(in: prose))
    #expect(found.map(\.part) == Self.rubric.parts.map(\.id))
    var said: [String: [String]] = [:]
    for finding in found {
      #expect(finding.isPresent == !finding.spans.isEmpty)
      if finding.isPresent { said[finding.part] = finding.spans.map(prose.string) }
    }
    #expect(said == example.parts)
  }

  @Test func evidenceNamesTheCue() throws {
    let finder = try TopicPartFinder(rubric: Self.rubric)
    let prose = Prose("We set timeouts.")
    let evidence = finder.evidence(in: prose, sentences: [0..<16], quantities: QuantityReport())
    #expect(evidence == [TopicPartEvidence(part: "limits", cue: "timeout*", span: 0..<15)])
  }

  @Test func aCueThatCannotBeReadIsNamed() {
    let part = TopicRubric.Part(id: "x", title: "x", cues: ["good", "bad ("], probe: "?")
    let message = "A word, a group or a class is missing here."
    #expect(throws: CuePatternError(pattern: "bad (", offset: 5, message: message)) {
      _ = try TopicPartFinder(rubric: TopicRubric(id: "t", title: "t", questionCues: [], parts: [part]))
    }
  }

  /// Any words in any order, any sentence bounds: the spans are in order, inside the text and never empty.
  @Test(arguments: [11, 12, 13] as [UInt64])
  func anyTextIsRead(seed: UInt64) throws {
    let finder = try TopicPartFinder(rubric: Self.rubric)
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "rate limits", "I would", "the site", "down", ",", ".", "?", "\n", "no", "alerts", "2 AM", "20 minutes",
      "—",
      "(", ")", "errors", "fell", "3", "->", "timeouts", "10:30", "Friday", "but", "🙂", "é", "%", "I added",
    ]
    for _ in 0..<300 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined(separator: " ")
      let prose = Prose(text)
      let spans =
        next(2) == 0
        ? prose.sentences().map(\.span) : [0..<(prose.count / 2), (prose.count / 2)..<prose.count]
      let found = finder.find(in: prose, sentences: spans, quantities: QuantityFinder.find(in: prose))
      for finding in found {
        var last = -1
        for span in finding.spans {
          #expect(
            !span.isEmpty && span.upperBound <= prose.count && span.lowerBound > last, "seed \(seed): \(text)"
          )
          last = span.lowerBound
        }
      }
    }
  }
}
