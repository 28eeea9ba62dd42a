import Prose
import Quantities

/// Judges answers: the model, the topics and the rules in one value. The same answer gives the same assessment on
/// every machine.
package struct Assessor: Sendable {
  private let star: StarModel
  private let topics: [(rubric: TopicRubric, finder: TopicPartFinder)]
  private let guesser: TopicGuesser

  /// Creates an assessor from the STAR model and the topics of the banks.
  ///
  /// - Throws: where a topic's cue does not follow the pattern language.
  package init(star: StarModel, topics: [TopicRubric]) throws {
    self.star = star
    self.topics = try topics.map { ($0, try TopicPartFinder(rubric: $0)) }
    self.guesser = try TopicGuesser(topics: topics)
  }

  /// Judges one answer. Never traps, whatever the text; cost is linear in it.
  package func assess(_ request: AssessmentRequest) -> Assessment {
    let prose = Prose(request.text)
    let reading = star.read(prose)
    let quantities = QuantityFinder.find(in: prose)
    let topic = topic(of: request)
    let parts = topic?.finder.find(
      in: prose, sentences: reading.sentences.map(\.span), quantities: quantities)
    let facts = AnswerFacts(
      request: request, prose: prose, star: reading, quantities: quantities, topicParts: parts ?? [],
      topic: topic?.rubric)
    let findings = Self.ranked(AnswerRule.all.flatMap { $0.check(facts) })
    return Assessment(
      rubricVersion: Rubric.version, star: reading, quantities: quantities, topicParts: facts.topicParts,
      findings: findings, followUps: FollowUpQuestions.questions(facts, findings), score: Scorer.score(facts))
  }

  private func topic(of request: AssessmentRequest) -> (rubric: TopicRubric, finder: TopicPartFinder)? {
    let id = request.topic ?? request.question.flatMap { guesser.topic(of: $0) }
    return topics.first { $0.rubric.id == id }
  }

  /// The heaviest first; within one weight the catalogue's order.
  private static func ranked(_ findings: [Finding]) -> [Finding] {
    let order: [Finding.Severity] = [.error, .warning, .note]
    return order.flatMap { severity in findings.filter { $0.severity == severity } }
  }
}
