/// All rows of one session as the database holds them, times as text: what an export writes and an import reads back.
package struct SessionArchive: Sendable, Equatable {
  /// The resume that was practised with.
  package struct Resume: Sendable, Equatable {
    /// The row.
    package let id: String
    /// Its path as it was then.
    package let path: String
    /// SHA-256 of its bytes.
    package let digest: String
    /// When it was practised with first, ISO 8601 in UTC.
    package let firstSeen: String

    /// Creates a resume.
    package init(
      id: String, path: String, digest: String, firstSeen: String
    ) {
      self.id = id
      self.path = path
      self.digest = digest
      self.firstSeen = firstSeen
    }
  }

  /// How the session ended.
  package struct End: Sendable, Equatable {
    /// When, ISO 8601 in UTC.
    package let endedAt: String
    /// `finished`, `quit`, `end-of-input` or `signal`.
    package let reason: String

    /// Creates an end.
    package init(
      endedAt: String, reason: String
    ) {
      self.endedAt = endedAt
      self.reason = reason
    }
  }

  /// One time that the session was taken out of the views or put back.
  package struct Visibility: Sendable, Equatable {
    /// The row; the newest counts.
    package let id: String
    /// Whether it was taken out.
    package let isDeleted: Bool
    /// When, ISO 8601 in UTC.
    package let changedAt: String

    /// Creates a change.
    package init(
      id: String, isDeleted: Bool, changedAt: String
    ) {
      self.id = id
      self.isDeleted = isDeleted
      self.changedAt = changedAt
    }
  }

  /// One question with the answers to it.
  package struct Question: Sendable, Equatable {
    /// The row.
    package let id: String
    /// 1-based place in the session.
    package let position: Int64
    /// The same for the same question in every session.
    package let key: String
    /// Id of its topic.
    package let topic: String
    /// What was asked.
    package let text: String
    /// The line of the resume that it is about; nil for an opener.
    package let claim: String?
    /// Where the resume has that line; nil for an opener.
    package let source: String?
    /// What it aims at.
    package let asksAbout: String
    /// Ids of the parts that a full answer covers.
    package let parts: [String]
    /// Why it was asked.
    package let reason: String
    /// When, ISO 8601 in UTC.
    package let askedAt: String
    /// When it was skipped; nil where it was not.
    package let skippedAt: String?
    /// The answers to it, in the order given.
    package let answers: [Answer]

    /// Creates a question.
    package init(
      id: String, position: Int64, key: String, topic: String, text: String, claim: String?,
      source: String?, asksAbout: String, parts: [String], reason: String, askedAt: String,
      skippedAt: String?, answers: [Answer]
    ) {
      self.id = id
      self.position = position
      self.key = key
      self.topic = topic
      self.text = text
      self.claim = claim
      self.source = source
      self.asksAbout = asksAbout
      self.parts = parts
      self.reason = reason
      self.askedAt = askedAt
      self.skippedAt = skippedAt
      self.answers = answers
    }
  }

  /// One answer.
  package struct Answer: Sendable, Equatable {
    /// The row.
    package let id: String
    /// 1-based place among the session's answers.
    package let sequence: Int64
    /// 1 for the first answer ever given to the question.
    package let attempt: Int64
    /// `answer`, `retry` or `follow-up`.
    package let kind: String
    /// What was asked.
    package let prompt: String
    /// The answer as it was typed.
    package let text: String
    /// Number of its words.
    package let words: Int64
    /// Time spent on it, pauses left out.
    package let seconds: Double
    /// What help was used before it.
    package let aids: [String]
    /// When, ISO 8601 in UTC.
    package let submittedAt: String
    /// The person's time zone then.
    package let zone: String
    /// The person's calendar day then, `YYYY-MM-DD`.
    package let localDay: String
    /// SHA-256 of the text.
    package let digest: String
    /// SHA-256 over the link before it and the digest.
    package let chain: String
    /// The oldest first.
    package let assessments: [Assessment]
    /// Its lines of the log that schedules are replayed from.
    package let reviews: [Review]

    /// Creates an answer.
    package init(
      id: String, sequence: Int64, attempt: Int64, kind: String, prompt: String, text: String,
      words: Int64, seconds: Double, aids: [String], submittedAt: String, zone: String,
      localDay: String, digest: String, chain: String, assessments: [Assessment],
      reviews: [Review]
    ) {
      self.id = id
      self.sequence = sequence
      self.attempt = attempt
      self.kind = kind
      self.prompt = prompt
      self.text = text
      self.words = words
      self.seconds = seconds
      self.aids = aids
      self.submittedAt = submittedAt
      self.zone = zone
      self.localDay = localDay
      self.digest = digest
      self.chain = chain
      self.assessments = assessments
      self.reviews = reviews
    }
  }

  /// How one rubric version judged the answer.
  package struct Assessment: Sendable, Equatable {
    /// The version of the rubric that judged.
    package let rubricVersion: String
    /// The score, 0 to 100.
    package let total: Int64
    /// The score's band.
    package let band: String
    /// Structure, evidence, ownership, depth and delivery.
    package let parts: [Int64]
    /// Whether situation, task, action and result are there.
    package let star: [Bool]
    /// Number of figures that measure something.
    package let metrics: Int64
    /// When, ISO 8601 in UTC.
    package let assessedAt: String
    /// The whole check, as JSON.
    package let document: String

    /// Creates an assessment.
    package init(
      rubricVersion: String, total: Int64, band: String, parts: [Int64], star: [Bool],
      metrics: Int64, assessedAt: String, document: String
    ) {
      self.rubricVersion = rubricVersion
      self.total = total
      self.band = band
      self.parts = parts
      self.star = star
      self.metrics = metrics
      self.assessedAt = assessedAt
      self.document = document
    }
  }

  /// One line of the review log.
  package struct Review: Sendable, Equatable {
    /// The row.
    package let id: String
    /// The question's key.
    package let key: String
    /// 1 again, 2 hard, 3 good, 4 easy: the one that counts.
    package let rating: Int64
    /// The one that the score gave.
    package let suggested: Int64
    /// The version of the rule that makes a rating of a score.
    package let ruleVersion: String
    /// When, ISO 8601 in UTC.
    package let reviewedAt: String

    /// Creates a review.
    package init(
      id: String, key: String, rating: Int64, suggested: Int64, ruleVersion: String,
      reviewedAt: String
    ) {
      self.id = id
      self.key = key
      self.rating = rating
      self.suggested = suggested
      self.ruleVersion = ruleVersion
      self.reviewedAt = reviewedAt
    }
  }

  /// The row.
  package let id: String
  /// The resume; nil where none was kept.
  package let resume: Resume?
  /// Id of the role whose bank asked.
  package let role: String
  /// The topics that were asked for; empty for all.
  package let topics: [String]
  /// The number that the questions were chosen by.
  package let seed: Int64
  /// How many questions were planned.
  package let planned: Int64
  /// Whether each answer had two minutes.
  package let isTimed: Bool
  /// When it began, ISO 8601 in UTC.
  package let startedAt: String
  /// The person's time zone then.
  package let zone: String
  /// The person's calendar day then, `YYYY-MM-DD`.
  package let localDay: String
  /// How it ended; nil where it was cut off.
  package let end: End?
  /// The oldest first: the last one counts.
  package let visibility: [Visibility]
  /// Its questions, in their order.
  package let questions: [Question]

  /// Creates an archive.
  package init(
    id: String, resume: Resume?, role: String, topics: [String], seed: Int64, planned: Int64,
    isTimed: Bool, startedAt: String, zone: String, localDay: String, end: End?,
    visibility: [Visibility], questions: [Question]
  ) {
    self.id = id
    self.resume = resume
    self.role = role
    self.topics = topics
    self.seed = seed
    self.planned = planned
    self.isTimed = isTimed
    self.startedAt = startedAt
    self.zone = zone
    self.localDay = localDay
    self.end = end
    self.visibility = visibility
    self.questions = questions
  }

  /// Whether the session is taken out of every view.
  package var isDeleted: Bool { visibility.last?.isDeleted ?? false }

  /// The words of a column that keeps several; every spelling comes back as it was.
  static func words(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }
}
