/// A resume as Starling understands it; field names follow JSON Resume 1.0.
package struct Resume: Sendable, Equatable {
  /// Who the resume is about.
  package struct Basics: Sendable, Equatable {
    package var name: String = ""
    package var label: String = ""
    package var email: String = ""
    package var phone: String = ""
    package var url: String = ""
    package var summary: String = ""
    package var location: String = ""
    /// Links to profiles (LinkedIn, GitHub, …).
    package var profiles: [Profile] = []
  }

  /// A profile on a network.
  package struct Profile: Sendable, Equatable {
    package var network: String
    package var username: String
    package var url: String
  }

  /// A bullet or sentence with where it stands.
  package struct Highlight: Sendable, Equatable {
    package var text: String
    /// 1-based line of ``ResumeLine/number``.
    package var line: Int
  }

  /// A job, a project, a school or a voluntary position: what all of them share.
  package struct Entry: Sendable, Equatable {
    /// Organisation, project or institution.
    package var name: String = ""
    /// Job title, role or area of study.
    package var position: String = ""
    package var location: String = ""
    /// ISO 8601 as far as given: `2021`, `2021-03`; empty where not given.
    package var startDate: String = ""
    /// As ``startDate``; empty where not given or present.
    package var endDate: String = ""
    /// Whether the entry says that it goes on ("present").
    package var isCurrent: Bool = false
    package var summary: String = ""
    package var highlights: [Highlight] = []
    /// Degree, for education only.
    package var studyType: String = ""
    package var url: String = ""
    /// 1-based line of the entry's header.
    package var line: Int = 0
  }

  /// A group of skills ("Databases: PostgreSQL, Redis").
  package struct SkillGroup: Sendable, Equatable {
    package var name: String
    package var keywords: [String]
    package var line: Int
  }

  /// A certificate, award, publication, language or interest: one item of a list section.
  package struct Item: Sendable, Equatable {
    package var name: String
    package var detail: String = ""
    package var date: String = ""
    package var line: Int = 0
  }

  package var format: String = "text"
  package var pages: Int?
  package var columns: Int = 1
  package var basics = Basics()
  package var work: [Entry] = []
  package var volunteer: [Entry] = []
  package var projects: [Entry] = []
  package var education: [Entry] = []
  package var skills: [SkillGroup] = []
  package var certificates: [Item] = []
  package var languages: [Item] = []
  package var awards: [Item] = []
  package var publications: [Item] = []
  package var interests: [Item] = []
  /// Section titles as printed, in reading order.
  package var sections: [String] = []
  /// What was not understood, one sentence each with its line.
  package var warnings: [String] = []

  /// An empty resume.
  package init() {}
}
