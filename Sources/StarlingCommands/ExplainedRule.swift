import AnswerAnalysis
import ResumeReview

/// A rule of either catalogue, as `starling explain` tells it.
struct ExplainedRule {
  /// What a rule judges.
  enum Subject: String {
    case answers
    case lines = "a resume's lines"
  }

  let id: String
  let subject: Subject
  let summary: String
  let why: String
  let source: String
  let trips: String
  let passes: String

  /// The rules of answers, then those of a resume's lines. An id may stand in both ("too-long").
  static let all: [ExplainedRule] =
    AnswerRule.all.map {
      ExplainedRule(
        id: $0.id, subject: .answers, summary: $0.summary, why: $0.why, source: $0.source, trips: $0.trips,
        passes: $0.passes)
    }
    + LineRuleCatalog.rules.map {
      ExplainedRule(
        id: $0.id, subject: .lines, summary: $0.summary, why: $0.why, source: LineRuleCatalog.source,
        trips: $0.trips, passes: $0.passes)
    }
}
