import AnswerAnalysis
import Testing

@testable import Interviewing

@Suite struct FollowUpTests {
  static let question = Question(
    id: "q", topic: "incident", text: "What broke?", claim: "Cut outages to 3",
    source: "work[0].highlights[0]",
    asksAbout: .failure, parts: ["detection"], difficulty: 1, why: "Because.", template: "t")

  static let text = "We moved the queue. We cut the lag to 40 s. It was all faster."

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: SampleAssessment
    var asked: [String] = []
    let id: String?
    let text: String?
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "nothing is known of what an answer in another language lacks",
      answer: SampleAssessment(
        text: text, band: .empty, findings: [("other-language", nil)], missingParts: ["detection"],
        present: []),
      id: nil, text: nil),
    Case(
      name: "but its numbers are",
      answer: SampleAssessment(
        text: text, band: .empty, findings: [("other-language", nil), ("contradiction", "40 s")], present: []),
      id: "contradiction", text: "You said “40 s”, and your resume says something else. Which one is right?"),
    Case(
      name: "a contradiction before all else",
      answer: SampleAssessment(
        text: text, findings: [("missing-result", nil), ("we-not-i", nil), ("contradicts-claim", "40 s")]),
      id: "contradiction", text: "You said “40 s”, and your resume says something else. Which one is right?"),
    Case(
      name: "arithmetic",
      answer: SampleAssessment(text: text, findings: [("arithmetic", "cut the lag to 40 s")]),
      id: "contradiction",
      text: "You said “cut the lag to 40 s”. These figures do not add up: which of them is right?"),
    Case(
      name: "no result, quoting the last action",
      answer: SampleAssessment(
        text: text, findings: [("we-not-i", "We moved the queue."), ("missing-result", nil)],
        labels: [("We moved the queue.", .action)], present: [.action]),
      id: "missing-result", text: "You said “We moved the queue”. How did it end, and how do you know?"),
    Case(
      name: "we", answer: SampleAssessment(text: text, findings: [("we-not-i", "We moved the queue.")]),
      id: "missing-action", text: "You said “We moved the queue”. Which part of that was yours?"),
    Case(
      name: "would", answer: SampleAssessment(text: text, findings: [("hypothetical", nil)]),
      id: "missing-action",
      text: "When did you really do that, and what happened?"),
    Case(
      name: "no number",
      answer: SampleAssessment(text: text, findings: [("result-without-number", "It was all faster.")]),
      id: "no-number", text: "You said “It was all faster”. By how much, and how do you know?"),
    Case(
      name: "no baseline",
      answer: SampleAssessment(
        text: text, findings: [("result-without-baseline", "We cut the lag to 40 s.")], metrics: ["40 s"]),
      id: "no-baseline", text: "You name “40 s”. What was that figure before your change?"),
    Case(
      name: "not measured",
      answer: SampleAssessment(
        text: text, findings: [("result-without-measurement", "We cut the lag to 40 s.")], metrics: ["40 s"]),
      id: "not-measured", text: "You name “40 s”. Where did that figure come from, and over how long?"),
    Case(
      name: "the question's own part first",
      answer: SampleAssessment(text: text, missingParts: ["impact", "detection"]),
      id: "missing-part:detection",
      text: "How did you notice?"),
    Case(
      name: "the part hangs on what was said",
      answer: SampleAssessment(
        text: text, missingParts: ["detection"], labels: [("We moved the queue.", .action)],
        present: [.action, .result]),
      id: "missing-part:detection", text: "You said “We moved the queue”. How did you notice?"),
    Case(
      name: "the second part does without",
      answer: SampleAssessment(
        text: text, missingParts: ["impact"], labels: [("We moved the queue.", .action)],
        present: [.action, .result]),
      asked: ["missing-part:detection"], id: "missing-part:impact", text: "Who was hit?"),
    Case(
      name: "a good answer is asked for the question's own parts only",
      answer: SampleAssessment(text: text, band: .solid, missingParts: ["impact"]), id: nil, text: nil),
    Case(
      name: "a good answer without a part of the question",
      answer: SampleAssessment(text: text, band: .solid, missingParts: ["impact", "detection"]),
      id: "missing-part:detection", text: "How did you notice?"),
    Case(
      name: "then another",
      answer: SampleAssessment(text: text, missingParts: ["impact", "detection"]),
      asked: ["missing-part:detection"],
      id: "missing-part:impact", text: "Who was hit?"),
    Case(
      name: "not the same twice",
      answer: SampleAssessment(text: text, findings: [("we-not-i", nil), ("result-without-baseline", nil)]),
      asked: ["missing-action"], id: "no-baseline", text: "What was that figure before your change?"),
    Case(
      name: "at most two", answer: SampleAssessment(text: text, findings: [("we-not-i", nil)]),
      asked: ["missing-result", "no-baseline"], id: nil, text: nil),
    Case(
      name: "an empty answer", answer: SampleAssessment(text: "no idea", band: .empty, present: []),
      id: "no-example",
      text: "Can you think of one case, even a small one, in which you did something like it yourself?"),
    Case(name: "nothing to ask", answer: SampleAssessment(text: text, band: .solid), id: nil, text: nil),
    Case(
      name: "a strong answer", answer: SampleAssessment(text: text, band: .strong, missingParts: ["impact"]),
      id: nil,
      text: nil),
    Case(
      name: "a strong answer that contradicts the claim",
      answer: SampleAssessment(text: text, band: .strong, findings: [("contradicts-claim", nil)]),
      id: "contradiction", text: "Two of your figures do not agree. Which one is right?"),
  ]

  @Test(arguments: cases) func chooses(_ value: Case) throws {
    let followUp = FollowUpChooser.next(
      assessment: value.answer.assessment, answer: value.answer.text, question: Self.question,
      topic: try SampleBank.bank().topic("incident"), asked: value.asked)
    #expect(followUp?.id == value.id)
    #expect(followUp?.text == value.text)
  }

  @Test func spansOutsideTheAnswerAreHarmless() {
    var answer = SampleAssessment(text: Self.text, findings: [("we-not-i", "We moved the queue.")])
    let assessment = answer.assessment
    answer.text = "x"
    let followUp = FollowUpChooser.next(
      assessment: assessment, answer: "x", question: Self.question, topic: nil, asked: [])
    #expect(followUp?.text == "Which of these steps were yours?")
  }
}
