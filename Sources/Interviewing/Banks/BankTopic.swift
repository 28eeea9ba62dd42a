import AnswerAnalysis

/// A topic as the banks define it.
package struct BankTopic: Sendable, Equatable {
  /// The topic's id, title, question cues and parts.
  package let rubric: TopicRubric
  /// Plain phrases that mark a claim as this topic.
  package let claimPhrases: [String]
  /// Ids of the roles that it is for; empty for all of them.
  package let roles: [String]
  /// Where the topic is defined.
  package let place: BankPlace
}

/// A technology that claims and job postings name.
package struct BankTechnology: Sendable, Equatable {
  /// The canonical name ("PostgreSQL").
  package let name: String
  /// Other names ("Postgres").
  package let aliases: [String]
  /// What kind of thing it is, in a few words ("relational database"); empty where not stated.
  package let kind: String
  /// Whether its names count only as they are spelled: for names that are also words (“Go”, “Spring”).
  package let isCaseExact: Bool
  /// Ids of the topics that it belongs to, the closest first.
  package let topics: [String]
  /// Ids of the skills that it shows.
  package let skills: [String]
  /// Where it is defined.
  package let place: BankPlace
}
