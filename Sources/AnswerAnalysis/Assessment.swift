import Quantities

/// What is asked of the assessor: one answer, and what it answers.
package struct AssessmentRequest: Sendable, Equatable {
  /// The answer as typed.
  package let text: String
  /// The question, where known.
  package let question: String?
  /// The topic's id, where known.
  package let topic: String?
  /// The resume's claim that the answer speaks of, where known.
  package let claim: String?
  /// What was judged before, where `text` is an answer with what was said to its follow-ups: the answer alone, then it
  /// with the first of them, and so on.
  package let earlier: [String]

  /// Creates a request.
  package init(
    text: String, question: String? = nil, topic: String? = nil, claim: String? = nil,
    earlier: [String] = []
  ) {
    self.text = text
    self.question = question
    self.topic = topic
    self.claim = claim
    self.earlier = earlier
  }
}

/// Everything that is said about one answer.
package struct Assessment: Sendable, Equatable {
  /// The version of rules, weights and models that judged it; changes whenever any score would.
  package let rubricVersion: String
  /// Sentences and parts of STAR.
  package let star: StarReading
  /// Numbers in the answer.
  package let quantities: QuantityReport
  /// The parts of the request's topic, in the topic's order; empty without a topic.
  package let topicParts: [TopicPartFinding]
  /// What the rules found, the most important first.
  package let findings: [Finding]
  /// What an interviewer would ask next, at most two.
  package let followUps: [String]
  /// The score.
  package let score: Score

  /// Creates an assessment.
  package init(
    rubricVersion: String, star: StarReading, quantities: QuantityReport, topicParts: [TopicPartFinding],
    findings: [Finding], followUps: [String], score: Score
  ) {
    self.rubricVersion = rubricVersion
    self.star = star
    self.quantities = quantities
    self.topicParts = topicParts
    self.findings = findings
    self.followUps = followUps
    self.score = score
  }
}
