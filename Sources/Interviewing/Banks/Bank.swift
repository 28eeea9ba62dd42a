import AnswerAnalysis
import ResumeParsing

/// Everything that the banks know about one role: its own file merged with the shared topics and technologies.
package struct Bank: Sendable, Equatable {
  /// The role's id ("backend").
  package let role: String
  /// The role's name for people.
  package internal(set) var title: String
  /// What is expected at which level; empty where not given.
  package internal(set) var levelNote = ""
  /// Ids of the topics that every interview goes through, in this order, before the others.
  package internal(set) var coreTopics = Self.usualCoreTopics
  /// What interviewers check first.
  package internal(set) var skills: [BankSkill] = []
  /// What recruiters search for.
  package internal(set) var keywords: [BankKeyword] = []
  /// What resumes of the role get wrong.
  package internal(set) var mistakes: [BankMistake] = []
  /// Weak lines beside strong ones.
  package internal(set) var rewrites: [BankRewrite] = []
  /// Advice, one sentence or two each.
  package internal(set) var tips: [String] = []
  /// Mechanisms that claims name.
  package internal(set) var mechanisms: [BankMechanism] = []
  /// Questions about claims, by topic.
  package internal(set) var questions: [QuestionTemplate] = []
  /// Questions that need no claim.
  package internal(set) var openers: [QuestionTemplate] = []
  /// The topics, in the order of their files.
  package internal(set) var topicDefinitions: [BankTopic] = []
  /// The technologies, in the order of their files.
  package internal(set) var technologies: [BankTechnology] = []
  /// Where the role is first defined.
  package let place: BankPlace

  /// The core topics of a role that names none.
  static let usualCoreTopics = ["scaling", "consistency", "incident"]

  /// The topics as answers are held to them.
  package var topics: [TopicRubric] { topicDefinitions.map(\.rubric) }

  /// The topic of this id.
  package func topic(_ id: String) -> TopicRubric? {
    topicDefinitions.first { $0.rubric.id == id }?.rubric
  }

  /// The words by which a resume's claims are understood.
  package var vocabulary: ClaimVocabulary {
    ClaimVocabulary(
      technologies: technologies, mechanisms: mechanisms, skills: skills,
      topics: topicDefinitions.map { ($0.rubric.id, $0.claimPhrases) })
  }
}

extension ClaimVocabulary {
  /// The terms of a bank's items; topics by their id and the phrases that claims name them by.
  init(
    technologies: [BankTechnology], mechanisms: [BankMechanism], skills: [BankSkill],
    topics: [(id: String, phrases: [String])]
  ) {
    var terms: [ClaimVocabulary.Term] = []
    terms.reserveCapacity(technologies.count + mechanisms.count + skills.count + topics.count)
    for technology in technologies {
      terms.append(
        ClaimVocabulary.Term(
          kind: .technology, id: technology.name, phrases: [technology.name] + technology.aliases,
          topics: technology.topics, skills: technology.skills, isCaseExact: technology.isCaseExact))
    }
    for mechanism in mechanisms {
      terms.append(
        ClaimVocabulary.Term(
          kind: .mechanism, id: mechanism.id, phrases: mechanism.phrases, topics: mechanism.topics,
          skills: mechanism.skills))
    }
    for skill in skills {
      terms.append(ClaimVocabulary.Term(kind: .skill, id: skill.id, phrases: skill.phrases))
    }
    for topic in topics {
      terms.append(ClaimVocabulary.Term(kind: .topic, id: topic.id, phrases: topic.phrases))
    }
    self.init(terms: terms)
  }
}
