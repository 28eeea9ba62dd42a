import AnswerAnalysis
import ResumeParsing

/// Chooses and words the questions of a drill.
package enum QuestionGenerator {
  /// Claims beyond this many are not looked at.
  package static let mostClaims = 400

  /// The questions of a session about `claims`, at most `options.count`; the same for the same arguments.
  ///
  /// Topics take turns, the core ones first; difficulty never falls. No claim gets a second question while others have
  /// none: rather an opener, or a question of an earlier session, is asked. Where no claim belongs to a core topic one
  /// opener is asked, and more where the claims run out. `resume` names the organisations and positions of the claims'
  /// entries.
  package static func questions(
    for claims: [Claim], bank: Bank, options: QuestionOptions, resume: Resume? = nil
  ) -> [Question] {
    guard options.count > 0 else { return [] }
    let pool = QuestionPool(claims: claims, bank: bank, options: options, resume: resume)
    var session = QuestionSession(pool: pool, options: options)
    return session.questions()
  }

  /// `questions`, some of which earlier sessions asked, as one session: the easy ones first, equals as they are. What
  /// was asked before has the difficulty that the bank gives it, where the bank can still ask it.
  package static func ordered(
    _ questions: [Question], claims: [Claim], bank: Bank, resume: Resume?
  ) -> [Question] {
    let pool = QuestionPool(claims: claims, bank: bank, options: QuestionOptions(), resume: resume)
    let difficulties = Dictionary(
      (pool.byTopic + pool.openers).joined().map { ($0.id, $0.template.difficulty) },
      uniquingKeysWith: { first, _ in first })
    return questions.map { question in
      var question = question
      question.difficulty = difficulties[question.id] ?? question.difficulty
      return question
    }.enumerated().sorted {
      ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset)
    }.map(\.element)
  }

  /// Every question about `claims` that the bank can word, whatever was asked and however many; each once. Those with
  /// problems are never asked: they are here so that the bank's wordings can be examined.
  package static func wordings(for claims: [Claim], bank: Bank, resume: Resume?) -> [Wording] {
    let pool = QuestionPool(claims: claims, bank: bank, options: QuestionOptions(), resume: resume)
    var seen: Set<String> = []
    return pool.byTopic.joined().compactMap { candidate in
      guard !seen.contains(candidate.id), let wording = pool.wording(candidate) else { return nil }
      seen.insert(candidate.id)
      return wording
    }
  }

  /// A question as a template words it.
  package struct Wording: Sendable {
    /// The question, its slots filled.
    package let question: Question
    /// What is wrong with it, one sentence each.
    package let problems: [String]
    /// Whether it fits this claim rather than any: it is about a mechanism of the claim's, names its figure or its
    /// technology, or goes with a topic that the claim's words belong to.
    package let isSpecific: Bool
  }
}
