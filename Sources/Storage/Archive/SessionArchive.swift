/// All rows of one session as the database holds them, times as text: what an export writes and an import reads back.
package struct SessionArchive: Sendable, Equatable {
  /// The resume that was practised with.
  package struct Resume: Sendable, Equatable {
    package let id: String
    package let path: String
    package let digest: String
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
    package let endedAt: String
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
    package let id: String
    package let isDeleted: Bool
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
    package let id: String
    package let key: String
    package let rating: Int64
    package let suggested: Int64
    package let ruleVersion: String
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
