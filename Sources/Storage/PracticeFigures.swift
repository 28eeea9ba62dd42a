/// What progress needs of the log, summed up while it was read: nothing here grows with the number of answers but the
/// questions that were repeated.
package struct PracticeFigures: Sendable, Equatable {
  /// A local day with its number of answers.
  package struct Day: Sendable, Equatable {
    /// `YYYY-MM-DD`.
    package let day: String
    /// Number of answers on it, follow-ups among them.
    package let answers: Int
  }

  /// First attempts at fresh questions: their number and the sums of their figures.
  package struct FirstAttempts: Sendable, Equatable {
    /// Their number.
    package internal(set) var count = 0
    /// Sum of the totals.
    package internal(set) var total = 0
    /// Sum of their structure, and so for the parts of the score below.
    package internal(set) var structure = 0
    package internal(set) var evidence = 0
    package internal(set) var ownership = 0
    package internal(set) var depth = 0
    package internal(set) var delivery = 0
    /// Number of answers with situation, task, action and result.
    package internal(set) var withAllParts = 0
    /// Number of answers with a result.
    package internal(set) var withResult = 0
    /// Number of answers with a number that measures something.
    package internal(set) var withNumber = 0
    /// Number of answers that score 60 or more for ownership.
    package internal(set) var withOwnPart = 0
    /// Sum of their words.
    package internal(set) var words = 0
    /// Sum of the time spent on them.
    package internal(set) var seconds = 0.0
  }

  /// The first attempts of one session at fresh questions.
  package struct SessionScore: Sendable, Equatable {
    /// The session's row.
    package let session: String
    /// When the session began, ISO 8601 in UTC.
    package let startedAt: String
    /// The person's day when it began, `YYYY-MM-DD`.
    package let localDay: String
    /// Number of first attempts.
    package internal(set) var count = 0
    /// Sum of their totals.
    package internal(set) var total = 0
  }

  /// The first attempts on one topic at fresh questions.
  package struct TopicScore: Sendable, Equatable {
    /// The topic's id.
    package let topic: String
    /// Number of first attempts.
    package internal(set) var count = 0
    /// Sum of their totals.
    package internal(set) var total = 0
  }

  /// A question that was answered again ``repeatGap`` or more after its first answer.
  package struct Repeat: Sendable, Equatable {
    /// The question's key.
    package let question: String
    /// The total of the first answer.
    package let first: Int
    /// The total of the latest answer; nil where it lacks a score by this rubric version.
    package let latest: Int?
    /// The total of the first answer that chance asked for; nil where there was none.
    package let atRandom: Int?
  }

  /// The seconds of a week, after which an answer counts as given anew.
  package static let repeatGap = 7 * 86_400.0

  /// The rubric version of the newest answer, and of every figure here; nil where nothing was judged.
  package let rubricVersion: String?
  /// Attempts that only other versions judged.
  package internal(set) var otherVersions = 0
  /// Number of sessions and of answers of all kinds, whatever the filter.
  package internal(set) var sessions = 0
  /// The local days with answers, whatever the filter.
  package internal(set) var days: [Day] = []
  /// All first attempts together.
  package internal(set) var firstAttempts = FirstAttempts()
  /// Sessions with first attempts, in order of their beginning.
  package internal(set) var sessionScores: [SessionScore] = []
  /// Topics with first attempts, in order of their ids.
  package internal(set) var topicScores: [TopicScore] = []
  /// In order of the questions' keys.
  package internal(set) var repeats: [Repeat] = []

  /// Number of answers of all kinds, whatever the filter.
  package var answers: Int { days.reduce(0) { $0 + $1.answers } }

  init(rubricVersion: String?) { self.rubricVersion = rubricVersion }
}
