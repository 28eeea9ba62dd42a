import Testing

@testable import AnswerAnalysis

/// Which topic a question is about.
@Suite struct TopicGuesserTests {
  static let topics = [
    TopicRubric(id: "scaling", title: "", questionCues: ["scal*", "surge*"], parts: []),
    TopicRubric(id: "incident", title: "", questionCues: ["incident*", "production issue*"], parts: []),
  ]

  @Test(
    arguments: [
      ("How did you scale it for a surge?", "scaling"), ("Tell me about an incident.", "incident"),
      ("A production issue while scaling?", "incident"), ("Tell me about yourself.", nil),
      ("An incident while scaling?", nil), ("", nil),
    ] as [(String, String?)])
  func guesses(question: String, topic: String?) throws {
    #expect(try TopicGuesser(topics: Self.topics).topic(of: question) == topic)
  }
}
