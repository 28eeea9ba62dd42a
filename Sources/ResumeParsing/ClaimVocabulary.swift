/// The words by which claims are understood: technologies, mechanisms, and what marks a skill or a topic. A value
/// from the question banks, so that this module knows no role.
package struct ClaimVocabulary: Sendable, Equatable {
  /// One thing that a claim can name.
  package struct Term: Sendable, Equatable {
    /// What a term stands for.
    package enum Kind: String, Sendable {
      case technology, mechanism, skill, topic
    }

    /// What the term stands for.
    package let kind: Kind
    /// Canonical name (technology: "PostgreSQL") or id (mechanism, skill, topic: "read-replica").
    package let id: String
    /// Phrases that name it, compared token by token, without case but for ``isCaseExact``; a last word ending in `*`
    /// matches any ending ("shard*").
    package let phrases: [String]
    /// For mechanisms and technologies: ids of the topics they belong to, the closest first.
    package let topics: [String]
    /// For mechanisms and technologies: ids of the skills they show.
    package let skills: [String]
    /// Whether the phrases count only as they are spelled: a name that is also a word ("Go", "Spring").
    package let isCaseExact: Bool

    /// Creates a term.
    package init(
      kind: Kind, id: String, phrases: [String], topics: [String] = [], skills: [String] = [],
      isCaseExact: Bool = false
    ) {
      self.kind = kind
      self.id = id
      self.phrases = phrases
      self.topics = topics
      self.skills = skills
      self.isCaseExact = isCaseExact
    }
  }

  /// The terms, in the order in which they are preferred.
  package let terms: [Term]

  /// Creates a vocabulary.
  package init(terms: [Term]) {
    self.terms = terms
  }
}
