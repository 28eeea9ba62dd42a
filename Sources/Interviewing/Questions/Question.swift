/// A question of a drill, about a claim of the resume or on its own.
package struct Question: Sendable, Equatable {
  /// The same for the same question in every session: made from the bank's role, the claim and the template.
  package let id: String
  /// The topic's id.
  package let topic: String
  /// What is asked.
  package let text: String
  /// The claim's text as printed; nil for an opener.
  package let claim: String?
  /// Where the claim stands in the resume; nil for an opener.
  package let source: String?
  /// What the question is after.
  package let asksAbout: QuestionAim
  /// Ids of the topic's parts that a full answer covers.
  package let parts: [String]
  /// 1 opener, 2 probing, 3 hard.
  package internal(set) var difficulty: Int
  /// Why this question, one line.
  package let why: String
  /// The template that it was made from.
  package let template: String

  /// Creates a question.
  package init(
    id: String, topic: String, text: String, claim: String?, source: String?, asksAbout: QuestionAim,
    parts: [String], difficulty: Int, why: String, template: String
  ) {
    self.id = id
    self.topic = topic
    self.text = text
    self.claim = claim
    self.source = source
    self.asksAbout = asksAbout
    self.parts = parts
    self.difficulty = difficulty
    self.why = why
    self.template = template
  }

  /// The part of an id that all questions about one claim share; nil stands for no claim.
  static func idStem(role: String, source: String?, claim: String?) -> StableHash {
    var hash = StableHash()
    for text in [role, source ?? "", claim ?? ""] { hash.combine(text) }
    return hash
  }
}

/// What questions are wanted.
package struct QuestionOptions: Sendable {
  /// Ids of the only topics to ask about; empty for all.
  package var topics: [String]
  /// How many questions.
  package var count: Int
  /// What makes one session differ from another; the same seed gives the same questions.
  package var seed: UInt64
  /// What a job posting asks for; its terms are asked about first.
  package var posting: JobPosting?
  /// Ids of questions that were asked before: they come last.
  package var asked: Set<String>
  /// The topic in which the answers so far are weakest: it takes its turn first, after what a posting asks for.
  package var weakest: String?
  /// Ids of the only topics of which openers are asked; nil for all.
  package var openerTopics: [String]?

  /// Creates options.
  package init(
    topics: [String] = [], count: Int = 5, seed: UInt64 = 0, posting: JobPosting? = nil,
    asked: Set<String> = [], weakest: String? = nil, openerTopics: [String]? = nil
  ) {
    self.topics = topics
    self.count = count
    self.seed = seed
    self.posting = posting
    self.asked = asked
    self.weakest = weakest
    self.openerTopics = openerTopics
  }
}
