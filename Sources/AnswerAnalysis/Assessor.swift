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
    var before: Reading?
    // Of what was judged before, the order alone is asked for, in which no topic has a say.
    for text in request.earlier { before = read(request, text, nil, before) }
    let whole = read(request, request.text, topic, before)
    let facts = whole.shown
    let findings = AnswerRule.findings(facts)
    return Assessment(
      rubricVersion: Rubric.version, star: facts.star, quantities: facts.quantities,
      topicParts: facts.topicParts,
      findings: findings, followUps: FollowUpQuestions.questions(facts, findings),
      score: Scorer(whole.told)
        .score(facts.redundancy, contradictions: findings.count { $0.rule == "contradiction" }))
  }

  /// What is known of a text as it stands, and what counts of it: the text without its redundant stretches.
  private typealias Reading = (shown: AnswerFacts, told: AnswerFacts)

  /// Reads `text`; `before` is the reading of what it adds the answer of a follow-up to.
  private func read(
    _ request: AssessmentRequest, _ text: String, _ topic: AssessedTopic?, _ before: Reading?
  ) -> Reading {
    let prose = Prose(text)
    let marks = AnswerMarks(prose)
    let language = AnswerLanguage(prose, marks: marks)
    let redundancy = Redundancy(prose, marks: marks, language: language)
    let shown = facts(request, prose, marks, language, redundancy, topic, order: before?.shown.order)
    guard !redundancy.isEmpty else { return (shown, shown) }
    let rest = Prose(redundancy.remainder(of: prose))
    let told = facts(request, rest, AnswerMarks(rest), language, .none, topic, order: before?.told.order)
    return (shown.telling(only: told), told)
  }

  private func facts(
    _ request: AssessmentRequest, _ prose: Prose, _ marks: AnswerMarks, _ language: AnswerLanguage,
    _ redundancy: Redundancy, _ topic: AssessedTopic?, order: StoryOrder?
  ) -> AnswerFacts {
    let reading = star.read(prose)
    let quantities = QuantityFinder.find(in: prose)
    let sentences = reading.sentences.map(\.span)
    let parts = topic?.finder?.find(in: prose, sentences: sentences, quantities: quantities)
    return AnswerFacts(
      request: request, prose: prose, star: reading, quantities: quantities, topicParts: parts ?? [],
      topic: topic?.rubric, marks: marks, language: language, redundancy: redundancy,
      topicWords: { [guesser] in
        topic.map { guesser.words(of: $0.rubric.id, in: prose, sentences: sentences) } ?? 0
      }, orderBefore: order)
  }

  private func topic(of request: AssessmentRequest) -> AssessedTopic? {
    let id = request.topic ?? request.question.flatMap { guesser.topic(of: $0) }
    return topics.first { $0.rubric.id == id }
  }
}
