import Prose
import Quantities

/// Judges answers: the model, the topics and the rules in one value. The same answer gives the same assessment on
/// every machine.
package struct Assessor: Sendable {
  private let star: StarModel
  private let topics: [AssessedTopic]
  private let guesser: TopicGuesser

  /// Creates an assessor from the STAR model and the topics of the banks.
  ///
  /// - Throws: where a topic's question cue does not follow the pattern language.
  package init(star: StarModel, topics: [TopicRubric]) throws {
    self.star = star
    self.topics = topics.map(AssessedTopic.init)
    self.guesser = try TopicGuesser(topics: topics)
  }

  /// Judges one answer. Never traps, whatever the text; cost is linear in it.
  package func assess(_ request: AssessmentRequest) -> Assessment {
    let topic = topic(of: request)
    let prose = Prose(request.text)
    let marks = AnswerMarks(prose)
    let language = AnswerLanguage(prose, marks: marks)
    let redundancy = Redundancy(prose, marks: marks, language: language)
    var facts = facts(request, prose, marks, language, redundancy, topic)
    var told = facts
    if !redundancy.isEmpty {
      // What counts is the answer without them; what is shown is the answer as it stands.
      let rest = Prose(redundancy.remainder(of: prose))
      let marks = AnswerMarks(rest)
      told = self.facts(request, rest, marks, language, .none, topic)
      facts = facts.telling(only: told)
    }
    let findings = AnswerRule.findings(facts)
    return Assessment(
      rubricVersion: Rubric.version, star: facts.star, quantities: facts.quantities,
      topicParts: facts.topicParts,
      findings: findings, followUps: FollowUpQuestions.questions(facts, findings),
      score: Scorer(told).score(redundancy, contradictions: findings.count { $0.rule == "contradiction" }))
  }

  private func facts(
    _ request: AssessmentRequest, _ prose: Prose, _ marks: AnswerMarks, _ language: AnswerLanguage,
    _ redundancy: Redundancy, _ topic: AssessedTopic?
  ) -> AnswerFacts {
    let reading = star.read(prose)
    let quantities = QuantityFinder.find(in: prose)
    let parts = topic?.finder?.find(
      in: prose, sentences: reading.sentences.map(\.span), quantities: quantities)
    return AnswerFacts(
      request: request, prose: prose, star: reading, quantities: quantities, topicParts: parts ?? [],
      topic: topic?.rubric, marks: marks, language: language, redundancy: redundancy)
  }

  private func topic(of request: AssessmentRequest) -> AssessedTopic? {
    let id = request.topic ?? request.question.flatMap { guesser.topic(of: $0) }
    return topics.first { $0.rubric.id == id }
  }
}
