import FoundationEssentials

/// One practice session as stored.
package struct SessionRecord: Sendable, Equatable {
  package let id: String
  package let resumePath: String?
  package let resumeDigest: String?
  package let role: String
  package let topics: [String]
  package let seed: Int64
  package let planned: Int
  package let isTimed: Bool
  package let startedAt: Date
  package let zone: String
  package let localDay: String
  /// Nil while the session runs, or where it was cut off.
  package let endedAt: Date?
  /// `finished`, `quit`, `end-of-input`, `signal`; nil where ``endedAt`` is.
  package let endReason: String?
  package let isDeleted: Bool
}

/// One question as asked in a session.
package struct QuestionRecord: Sendable, Equatable {
  package let id: String
  package let sessionID: String
  /// 1-based place in the session.
  package let position: Int
  /// The same for the same question in every session.
  package let key: String
  package let topic: String
  package let text: String
  package let claim: String?
  package let source: String?
  package let asksAbout: String
  package let parts: [String]
  /// Why this one was asked, one line.
  package let reason: String
  package let askedAt: Date
  package let isSkipped: Bool
}

/// One answer as stored.
package struct AnswerRecord: Sendable, Equatable {
  package let id: String
  package let questionID: String
  package let sessionID: String
  /// 1-based place among the session's answers.
  package let sequence: Int
  /// 1 for the first answer ever given to this question, counted over all sessions.
  package let attempt: Int
  /// `answer`, `retry` or `follow-up`.
  package let kind: String
  /// What was asked: the question's text or the follow-up's.
  package let prompt: String
  package let text: String
  package let words: Int
  /// Time spent answering, pauses left out.
  package let seconds: Double
  /// What help was used before the answer: `hint`, `outline`.
  package let aids: [String]
  package let submittedAt: Date
  package let zone: String
  package let localDay: String
  /// The newest assessment.
  package let assessment: AssessmentRecord?
}

/// How one rubric version judged one answer.
package struct AssessmentRecord: Sendable, Equatable {
  package let rubricVersion: String
  package let total: Int
  package let band: String
  package let structure: Int
  package let evidence: Int
  package let ownership: Int
  package let depth: Int
  package let delivery: Int
  /// Whether situation, task, action and result are there, in that order.
  package let star: [Bool]
  /// Number of quantities that are metrics.
  package let metrics: Int
  /// The whole assessment as `assess --json` prints it.
  package let document: String

  /// Creates a record.
  package init(
    rubricVersion: String, total: Int, band: String, structure: Int, evidence: Int, ownership: Int,
    depth: Int, delivery: Int, star: [Bool], metrics: Int, document: String
  ) {
    self.rubricVersion = rubricVersion
    self.total = total
    self.band = band
    self.structure = structure
    self.evidence = evidence
    self.ownership = ownership
    self.depth = depth
    self.delivery = delivery
    self.star = star
    self.metrics = metrics
    self.document = document
  }
}

/// Text that was being typed when a session broke off.
package struct DraftRecord: Sendable, Equatable {
  package let sessionID: String
  package let questionID: String
  package let question: String
  package let text: String
  package let savedAt: Date
}
