/// What a role's resumes are held to: plain values, so that this module knows no bank.
package struct ReviewRole: Sendable, Equatable {
  /// A skill that interviewers check first.
  package struct Skill: Sendable, Equatable {
    /// The id that claims carry in `Claim.skills`.
    package let id: String
    /// Its name for people.
    package let title: String
    /// What a hiring manager wants evidence of, one sentence; empty where not given.
    package let lookedFor: String

    /// Creates a skill.
    package init(id: String, title: String, lookedFor: String = "") {
      self.id = id
      self.title = title
      self.lookedFor = lookedFor
    }
  }

  /// A word that recruiters search for.
  package struct Keyword: Sendable, Equatable {
    /// The word as people write it.
    package let keyword: String
    /// Words that count as it.
    package let synonyms: [String]

    /// Creates a keyword.
    package init(_ keyword: String, synonyms: [String] = []) {
      self.keyword = keyword
      self.synonyms = synonyms
    }
  }

  /// A mistake that resumes of the role make; those whose id ``MistakeCatalog`` knows are looked for.
  package struct Mistake: Sendable, Equatable {
    /// Its id ("no-operations").
    package let id: String
    /// The mistake in a few words.
    package let title: String
    /// Why it costs interviews and what to do instead.
    package let explanation: String

    /// Creates a mistake.
    package init(id: String, title: String, explanation: String) {
      self.id = id
      self.title = title
      self.explanation = explanation
    }
  }

  /// The skills, in the role's order.
  package let skills: [Skill]
  /// The keywords, in the role's order.
  package let keywords: [Keyword]
  /// The mistakes, in the role's order.
  package let mistakes: [Mistake]

  /// Creates a role.
  package init(skills: [Skill] = [], keywords: [Keyword] = [], mistakes: [Mistake] = []) {
    self.skills = skills
    self.keywords = keywords
    self.mistakes = mistakes
  }
}
