/// What a full answer on one topic covers. A value from a question bank (`QuestionBanks/topics.yaml`).
package struct TopicRubric: Sendable, Equatable {
  /// One part of a full answer.
  package struct Part: Sendable, Equatable {
    /// The part's id as banks and JSON spell it ("root-cause").
    package let id: String
    /// What the part is, in a few words for people ("the root cause, as a kind of fault").
    package let title: String
    /// Patterns that state the part; see ``CuePattern`` for their language.
    package let cues: [String]
    /// What an interviewer asks when the part is missing.
    package let probe: String
    /// What the sentence of a cue must have for the cue to count; all of them.
    package let requires: [PartCondition]
    /// What states the part without a cue; any of them.
    package let finds: [PartStructure]
    /// What does not keep a cue of this part from counting.
    package let allows: [PartAllowance]
    /// Who tells it besides those who speak of the topic; nil where nobody does.
    package let toldBy: PartTelling?

    /// Creates a part.
    package init(
      id: String, title: String, cues: [String], probe: String, requires: [PartCondition] = [],
      finds: [PartStructure] = [], allows: [PartAllowance] = [], toldBy: PartTelling? = nil
    ) {
      self.id = id
      self.title = title
      self.cues = cues
      self.probe = probe
      self.requires = requires
      self.finds = finds
      self.allows = allows
      self.toldBy = toldBy
    }
  }

  /// The topic's id ("scaling").
  package let id: String
  /// The topic's name for people ("Scaling under traffic surges").
  package let title: String
  /// Words of a question that mark it as this topic, as cue patterns.
  package let questionCues: [String]
  /// The parts in the order in which a good answer tells them.
  package let parts: [Part]
  /// The lists of words that the cues name in angle brackets; a bank has one set for all its topics.
  package let words: CueWordLists

  /// Creates a topic.
  package init(
    id: String, title: String, questionCues: [String], parts: [Part], words: CueWordLists = CueWordLists()
  ) {
    self.id = id
    self.title = title
    self.questionCues = questionCues
    self.parts = parts
    self.words = words
  }
}

/// Whether an answer states one part of its topic, and where.
package struct TopicPartFinding: Sendable, Equatable {
  /// The part's id.
  package let part: String
  /// Whether the answer states it.
  package let isPresent: Bool
  /// The clauses that state it, in order.
  package let spans: [Range<Int>]

  /// Creates a finding.
  package init(part: String, isPresent: Bool, spans: [Range<Int>]) {
    self.part = part
    self.isPresent = isPresent
    self.spans = spans
  }
}
