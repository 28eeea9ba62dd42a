/// A skill that interviewers of a role check first.
package struct BankSkill: Sendable, Equatable {
  /// The skill's id ("api-design").
  package let id: String
  /// The skill's name for people.
  package let title: String
  /// What a hiring manager wants evidence of, one sentence.
  package let lookedFor: String
  /// Phrases that show the skill in a claim.
  package let phrases: [String]
  /// What a bullet with evidence looks like; empty where not given.
  package let evidence: String
  /// Where it is defined.
  package let place: BankPlace
}

/// A keyword that recruiters search a role's resumes for.
package struct BankKeyword: Sendable, Equatable {
  /// The keyword.
  package let keyword: String
  /// Words that count as it.
  package let synonyms: [String]
}

/// A mistake that resumes of a role make.
package struct BankMistake: Sendable, Equatable {
  /// The mistake's id ("features-without-context").
  package let id: String
  /// The mistake in a few words.
  package let title: String
  /// Why it costs interviews and what to do instead.
  package let explanation: String
}

/// A weak line of a resume beside a strong one.
package struct BankRewrite: Sendable, Equatable {
  /// The line as people write it.
  package let weak: String
  /// The line with what was done and what changed by how much.
  package let strong: String
  /// What makes the difference.
  package let why: String
}

/// A mechanism that claims name ("read replicas"), with what an experienced interviewer asks about it.
package struct BankMechanism: Sendable, Equatable {
  /// The mechanism's id ("read-replica").
  package let id: String
  /// Its name in the middle of a sentence ("read replicas").
  package let title: String
  /// Phrases that name it in a claim, ``everydayPhrases`` among them.
  package let phrases: [String]
  /// Those that are also words of other professions (“reconciled”, “incident review”), and name it only where the line
  /// or its entry is about technology.
  package let everydayPhrases: [String]
  /// Phrases in which words of ``phrases`` mean something else (“build cache”).
  package let notPhrases: [String]
  /// Ids of the topics that it belongs to, the closest first.
  package let topics: [String]
  /// Ids of the skills that it shows.
  package let skills: [String]
  /// What to ask when a claim names it.
  package let questions: [QuestionTemplate]
  /// Where it is defined.
  package let place: BankPlace
}
