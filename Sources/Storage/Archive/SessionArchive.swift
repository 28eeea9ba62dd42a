/// All rows of one session as the database holds them, times as text: what an export writes and an import reads back.
package struct SessionArchive: Sendable, Equatable {
  /// The resume that was practised with.
  package struct Resume: Sendable, Equatable {
    package let id: String
    package let path: String
    package let digest: String
    package let firstSeen: String
  }

  /// How the session ended.
  package struct End: Sendable, Equatable {
    package let endedAt: String
    package let reason: String
  }

  /// One time that the session was taken out of the views or put back.
  package struct Visibility: Sendable, Equatable {
    package let id: String
    package let isDeleted: Bool
    package let changedAt: String
  }

  /// One question with the answers to it.
  package struct Question: Sendable, Equatable {
    package let id: String
    package let position: Int64
    package let key: String
    package let topic: String
    package let text: String
    package let claim: String?
    package let source: String?
    package let asksAbout: String
    package let parts: [String]
    package let reason: String
    package let askedAt: String
    package let skippedAt: String?
    package let answers: [Answer]
  }

  /// One answer.
  package struct Answer: Sendable, Equatable {
    package let id: String
    package let sequence: Int64
    package let attempt: Int64
    package let kind: String
    package let prompt: String
    package let text: String
    package let words: Int64
    package let seconds: Double
    package let aids: [String]
    package let submittedAt: String
    package let zone: String
    package let localDay: String
    package let digest: String
    package let chain: String
    /// The oldest first.
    package let assessments: [Assessment]
    package let reviews: [Review]
  }

  /// How one rubric version judged the answer.
  package struct Assessment: Sendable, Equatable {
    package let rubricVersion: String
    package let total: Int64
    package let band: String
    /// Structure, evidence, ownership, depth and delivery.
    package let parts: [Int64]
    /// Whether situation, task, action and result are there.
    package let star: [Bool]
    package let metrics: Int64
    package let assessedAt: String
    package let document: String
  }

  /// One line of the review log.
  package struct Review: Sendable, Equatable {
    package let id: String
    package let key: String
    package let rating: Int64
    package let suggested: Int64
    package let ruleVersion: String
    package let reviewedAt: String
  }

  package let id: String
  package let resume: Resume?
  package let role: String
  package let topics: [String]
  package let seed: Int64
  package let planned: Int64
  package let isTimed: Bool
  package let startedAt: String
  package let zone: String
  package let localDay: String
  package let end: End?
  /// The oldest first: the last one counts.
  package let visibility: [Visibility]
  package let questions: [Question]

  /// Whether the session is taken out of every view.
  package var isDeleted: Bool { visibility.last?.isDeleted ?? false }

  /// The words of a column that keeps several; every spelling comes back as it was.
  static func words(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }
}
