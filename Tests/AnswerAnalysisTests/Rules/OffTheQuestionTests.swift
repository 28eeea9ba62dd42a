import Testing

@testable import AnswerAnalysis

@Suite("Rule off-the-question")
struct OffTheQuestionTests {
  static let interface =
    "Last year I designed a REST interface for our partners. I wrote the contract with two of them, chose "
    + "cursors for the long lists, and put a version into every path, because old clients had to keep working "
    + "for a year. All twelve partners followed within three months."

  static let cases: [RuleCase] = [
    RuleCase(
      "an interface where an outage was asked for", interface, question: "Tell me about an outage.",
      marks: .wholeText, says: "Nothing that an answer about “Incidents” covers is in here."),
    RuleCase(
      "one part of the topic is enough", interface + " Once checkout was down for an hour because of it.",
      question: "Tell me about an outage."),
    RuleCase("a question of no known topic", interface, question: "Tell me about a time you said no."),
    RuleCase(
      "plans are not judged by what they are about",
      "I would put a version into every path and I would keep the old one for half a year. I’d measure the errors "
        + "of each version, and I would add headers that say when the old one ends, and then I would call whoever "
        + "still uses it.",
      question: "Tell me about an API that you designed."),
    RuleCase("no question", interface),
    RuleCase(
      "too short to tell",
      "I designed a REST interface for our partners and wrote its contract with two of them.",
      question: "Tell me about an outage."),
  ]

  static let oven =
    "I like pizza a lot. In 2021 I owned the kitchen. I measured the oven for a week and found that the heat took 80% of "
    + "the time. I also considered a new oven, but it cost too much. I moved the stone closer, because the heat was "
    + "lost, and I added a fan. Baking fell from 12 minutes to 4 minutes within two months, measured with a timer."

  /// A topic of four parts, of which any story tells three.
  static let harbours = TopicRubric(
    id: "harbours", title: "Harbours", questionCues: ["harbour*", "quay*"],
    parts: [
      TopicRubric.Part(
        id: "load", title: "the ships", cues: ["<percent>"], probe: "How many?", toldBy: .anyStory),
      TopicRubric.Part(
        id: "pain", title: "what hurt", cues: ["hurt"], probe: "What hurt?", toldBy: .anyStory),
      TopicRubric.Part(
        id: "change", title: "the change", cues: ["changed"], probe: "What?", toldBy: .anyStory),
      TopicRubric.Part(id: "crane", title: "the crane", cues: ["crane"], probe: "Which crane?"),
      TopicRubric.Part(id: "pilot", title: "the pilot", cues: ["pilot"], probe: "Which pilot?"),
    ])

  private func assess(
    _ text: String, topic: String? = "harbours", question: String? = nil, claim: String? = nil
  ) throws
    -> Assessment
  {
    let star = try AssessorFixture.star.get()
    return try Assessor(star: star, topics: [Self.harbours]).assess(
      AssessmentRequest(text: text, question: question, topic: topic, claim: claim))
  }

  private func isOff(_ assessment: Assessment) -> Bool {
    assessment.findings.contains { $0.rule == "off-the-question" }
  }

  @Test("a part that any story tells does not show the topic, and the best such story is a weak answer")
  func anyStory() throws {
    let off = try assess(Self.oven)
    #expect(off.topicParts.filter(\.isPresent).map(\.part) == ["load"])
    #expect(
      off.findings.filter { $0.rule == "off-the-question" }.map(\.message)
        == ["What is in here of an answer about “Harbours”, any story tells."])
    #expect(off.score.band == .weak)
    #expect(try assess(Self.oven, topic: nil).score.band == .strong)
  }

  @Test(
    "a part of its own and one of any story do, and so do words of the topic, of the question and of the resume"
  )
  func onTopic() throws {
    #expect(try !isOff(assess(Self.oven + " Then the crane fell.")))
    #expect(try !isOff(assess(Self.oven + " It stands at the harbour.")))
    #expect(try !isOff(assess(Self.oven, question: "Which heat of the oven limited you?")))
    #expect(try !isOff(assess(Self.oven, claim: "Cut baking in a stone oven from 12 to 4 minutes.")))
    #expect(try isOff(assess(Self.oven, question: "Tell me about a time when somebody measured something.")))
  }

  @Test("where the topic is guessed from the question, whatever shows it is enough")
  func guessed() throws {
    #expect(try !isOff(assess(Self.oven, topic: nil, question: "Tell me about a harbour.")))
  }

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("off-the-question") }
}
