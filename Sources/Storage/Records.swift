import FoundationEssentials

/// One practice session as stored.
package struct SessionRecord: Sendable, Equatable {
  /// The row's identifier, a UUIDv7.
  package let id: String
  /// Path of the resume as it was then; nil where none was kept.
  package let resumePath: String?
  /// SHA-256 of the resume's bytes; nil where none was kept.
  package let resumeDigest: String?
  /// Id of the role whose bank asked.
  package let role: String
  /// The topics that were asked for; empty for all.
  package let topics: [String]
  /// The number that the questions were chosen by.
  package let seed: Int64
  /// How many questions were planned.
  package let planned: Int
  /// Whether each answer had two minutes.
  package let isTimed: Bool
  /// When it began (UTC).
  package let startedAt: Date
  /// The person's time zone at the beginning.
  package let zone: String
  /// The person's calendar day at the beginning, `YYYY-MM-DD`.
  package let localDay: String
  /// Nil while the session runs, or where it was cut off.
  package let endedAt: Date?
  /// `finished`, `quit`, `end-of-input`, `signal`; nil where ``endedAt`` is.
  package let endReason: String?
  /// Whether it was taken out of every view.
  package let isDeleted: Bool
}

/// One question as asked in a session.
package struct QuestionRecord: Sendable, Equatable {
  /// The row's identifier, a UUIDv7.
  package let id: String
  /// The session in which it was asked.
  package let sessionID: String
  /// 1-based place in the session.
  package let position: Int
  /// The same for the same question in every session.
  package let key: String
  /// Id of its topic.
  package let topic: String
  /// What was asked.
  package let text: String
  /// The line of the resume that it is about; nil for an opener.
  package let claim: String?
  /// Where the resume has that line (`work[0].highlights[2]`); nil for an opener.
  package let source: String?
  /// What it aims at: `mechanism`, `trade-off`, …
  package let asksAbout: String
  /// Ids of the parts of the topic that a full answer covers.
  package let parts: [String]
  /// Why this one was asked, one line.
  package let reason: String
  /// When it was asked (UTC).
  package let askedAt: Date
  /// Whether it was left without an answer on request.
  package let isSkipped: Bool
}

/// One answer as stored.
package struct AnswerRecord: Sendable, Equatable {
  /// The row's identifier, a UUIDv7.
  package let id: String
  /// The row of the question that it answers.
  package let questionID: String
  /// The session in which it was given.
  package let sessionID: String
  /// 1-based place among the session's answers.
  package let sequence: Int
  /// 1 for the first answer ever given to this question, counted over all sessions.
  package let attempt: Int
  /// `answer`, `retry` or `follow-up`.
  package let kind: String
  /// What was asked: the question's text or the follow-up's.
  package let prompt: String
  /// The answer as it was typed.
  package let text: String
  /// Number of its words.
  package let words: Int
  /// Time spent answering, pauses left out.
  package let seconds: Double
  /// What help was used before the answer: `hint`, `outline`.
  package let aids: [String]
  /// When it was submitted (UTC).
  package let submittedAt: Date
  /// The person's time zone then.
  package let zone: String
  /// The person's calendar day then, `YYYY-MM-DD`.
  package let localDay: String
  /// The newest assessment.
  package let assessment: AssessmentRecord?
}

/// How one rubric version judged one answer.
package struct AssessmentRecord: Sendable, Equatable {
  /// The version of the rubric that judged.
  package let rubricVersion: String
  /// The score, 0 to 100.
  package let total: Int
  /// `empty`, `weak`, `developing`, `solid` or `strong`.
  package let band: String
  /// The parts of the story, 0 to 100.
  package let structure: Int
  /// The figures, 0 to 100.
  package let evidence: Int
  /// What was the person's own, 0 to 100.
  package let ownership: Int
  /// The parts of the topic, reasons and alternatives, 0 to 100.
  package let depth: Int
  /// Length, order and plain words, 0 to 100.
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
  /// The session in which it was typed.
  package let sessionID: String
  /// The row of the question that it was to answer.
  package let questionID: String
  /// That question's text.
  package let question: String
  /// What was typed.
  package let text: String
  /// When it was kept last (UTC).
  package let savedAt: Date
}
