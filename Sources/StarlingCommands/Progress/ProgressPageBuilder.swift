import FoundationEssentials
import Progress
import Reports
import Storage

/// Puts the page of `progress --html` together: the report, and what was said to each question.
struct ProgressPageBuilder {
  let store: SessionStore
  let filter: SessionStore.PracticeFilter
  let environment: Environment

  /// More questions would make a page that no browser likes.
  static let mostQuestions = 100
  /// Attempts that are shown of one question: the first, and the last ones.
  static let mostAttempts = 4

  /// The page of `report`.
  func page(_ report: ProgressReport) throws -> ProgressPage {
    let keys = try store.practisedQuestions(filter)
    let due = Dictionary(report.due.map { ($0.question, $0.due) }, uniquingKeysWith: { first, _ in first })
    let questions = try keys.prefix(Self.mostQuestions).compactMap { try history(of: $0, due: due[$0]) }
    return ProgressPage(
      today: environment.instant.localDay, filter: filter.text, sessions: report.sessions,
      answers: report.answers,
      streak: report.streak, longestStreak: report.longestStreak, rubric: report.rubricVersion,
      otherRubrics: report.otherVersions, headline: report.headline, scores: report.scores,
      intercept: report.intercept, matched: report.matched, matchedAtRandom: report.matchedAtRandom,
      days: report.days.map { ($0.day, $0.answers) },
      topics: report.topics.map { .init(name: $0.id, mean: $0.mean, answers: $0.attempts) },
      skills: report.skills.map { .init(name: $0.name, mean: $0.mean, answers: report.firstAttempts) },
      rates: report.rates.map { .init(name: $0.name, proportion: $0.proportion) },
      meanWords: report.meanWords,
      meanSeconds: report.meanSeconds, dueToday: report.dueToday, dueThisWeek: report.dueThisWeek,
      interview: report.interview, untoldClaim: report.untold?.text, questions: questions,
      questionsLeftOut: max(0, keys.count - Self.mostQuestions))
  }

  private func history(of key: String, due: Double?) throws -> ProgressPage.QuestionHistory? {
    guard let question = try store.newestQuestion(key: key) else { return nil }
    let attempts = try store.attempts(key: key).filter { $0.localDay >= filter.since ?? "" }
    let shown =
      attempts.count <= Self.mostAttempts
      ? attempts : attempts.prefix(1) + attempts.suffix(Self.mostAttempts - 1)
    return ProgressPage.QuestionHistory(
      text: question.text, topic: question.topic, claim: question.claim,
      due: due.map { Instant.day(of: Date(timeIntervalSince1970: $0), in: environment.timeZone) },
      attempts: shown.map(AttemptFacts.init), leftOut: attempts.count - shown.count)
  }
}

extension SessionStore.PracticeFilter {
  /// What it lets through, in words; nil where that is everything.
  var text: String? {
    let parts = [topic.map { "only the topic \($0)" }, since.map { "only since \($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension AttemptFacts {
  /// A stored answer as it is compared.
  init(_ answer: AnswerRecord) {
    self.init(
      day: answer.localDay, number: answer.attempt, text: answer.text, words: answer.words,
      seconds: answer.seconds,
      score: answer.assessment.map { judged in
        Judged(
          rubric: judged.rubricVersion, total: judged.total, band: judged.band,
          parts: [judged.structure, judged.evidence, judged.ownership, judged.depth, judged.delivery],
          star: judged.star, metrics: judged.metrics)
      })
  }
}
