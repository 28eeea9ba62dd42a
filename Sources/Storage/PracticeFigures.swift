import GRDB

/// What progress needs of the log, summed up while it was read: nothing here grows with the number of answers but the
/// questions that were repeated.
package struct PracticeFigures: Sendable, Equatable {
  /// A local day with its number of answers.
  package struct Day: Sendable, Equatable {
    /// `YYYY-MM-DD`.
    package let day: String
    package let answers: Int
  }

  /// First attempts at fresh questions of one topic in one session: their number and the sums of their figures.
  package struct FirstAttempts: Sendable, Equatable {
    package let session: String
    /// When the session began, ISO 8601 in UTC.
    package let startedAt: String
    package let localDay: String
    package let topic: String
    package internal(set) var count = 0
    /// Sum of the totals.
    package internal(set) var total = 0
    package internal(set) var structure = 0
    package internal(set) var evidence = 0
    package internal(set) var ownership = 0
    package internal(set) var depth = 0
    package internal(set) var delivery = 0
    /// Number of answers with situation, task, action and result.
    package internal(set) var withAllParts = 0
    package internal(set) var withResult = 0
    package internal(set) var withNumber = 0
    /// Number of answers that score 60 or more for ownership.
    package internal(set) var withOwnPart = 0
    package internal(set) var words = 0
    package internal(set) var seconds = 0.0

    init(session: String, startedAt: String, localDay: String, topic: String) {
      self.session = session
      self.startedAt = startedAt
      self.localDay = localDay
      self.topic = topic
    }

    /// Adds one answer, in the order of the columns of its query.
    mutating func add(_ row: Row) {
      count += 1
      total += row[2]
      structure += row[3]
      evidence += row[4]
      let own: Int = row[5]
      ownership += own
      withOwnPart += own >= 60 ? 1 : 0
      depth += row[6]
      delivery += row[7]
      withAllParts += row[8]
      withResult += row[9]
      withNumber += (row[10] as Int) > 0 ? 1 : 0
      words += row[11]
      seconds += row[12]
    }
  }

  /// One answer to a question that was asked more than once.
  package struct Attempt: Sendable, Equatable {
    package let answerID: String
    /// Seconds since 1970 (UTC).
    package let seconds: Double
    package let total: Int
  }

  /// A question that was answered again ``repeatGap`` or more after its first answer.
  package struct Repeat: Sendable, Equatable {
    /// The question's key.
    package let question: String
    package let first: Attempt
    /// The latest answer; nil where it lacks a score by this rubric version.
    package let latest: Attempt?
    /// The first answer that chance asked for; nil where there was none.
    package let atRandom: Attempt?
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
  /// In order of the sessions' beginning, then of the topic.
  package internal(set) var firstAttempts: [FirstAttempts] = []
  /// In order of the questions' keys.
  package internal(set) var repeats: [Repeat] = []

  /// Number of answers of all kinds, whatever the filter.
  package var answers: Int { days.reduce(0) { $0 + $1.answers } }

  init(rubricVersion: String?) { self.rubricVersion = rubricVersion }
}
