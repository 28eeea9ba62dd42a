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
    /// The ``location`` in its parts, where a document gives them: postal code, city, region and country.
    package var place: Place?
    /// Links to profiles (LinkedIn, GitHub, …).
    package var profiles: [Profile] = []

    /// Empty basics.
    package init() {}
  }

  /// Where somebody lives, in the parts that JSON Resume has for it.
  package struct Place: Sendable, Equatable {
    package var address = ""
    package var postalCode = ""
    package var city = ""
    package var region = ""
    package var countryCode = ""

    /// Nowhere.
    package init() {}

    /// All of it in one line.
    package var line: String {
      [address, postalCode, city, region, countryCode].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// A profile on a network.
  package struct Profile: Sendable, Equatable {
    package var network: String
    package var username: String
    package var url: String

    /// Creates a profile.
    package init(network: String, username: String, url: String) {
      self.network = network
      self.username = username
      self.url = url
    }
  }

  /// A bullet or sentence with where it stands.
  package struct Highlight: Sendable, Equatable {
    package var text: String
    /// 1-based line of ``ResumeLine/number``.
    package var line: Int

    /// Creates a highlight.
    package init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
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
    /// Whether its dates are printed with the year before the month ("2021.03"); nil where no month is printed, and of
    /// documents that have fields for dates.
    package var isYearFirst: Bool?
    package var summary: String = ""
    package var highlights: [Highlight] = []
    /// Degree, for education only.
    package var studyType: String = ""
    package var url: String = ""
    /// Technologies or topics that the entry lists ("Go, PostgreSQL" beside a project's name).
    package var keywords: [String] = []
    /// Grade, for education only ("GPA 3.8/4.0").
    package var score: String = ""
    /// What the organisation does, or which organisation and what kind of thing a project was: documents alone say it.
    package var about: About?
    /// 1-based line of the entry's header.
    package var line: Int = 0

    /// An empty entry.
    package init() {}
  }

  /// What JSON Resume says of an entry beside what printed resumes do.
  package struct About: Sendable, Equatable {
    /// What the organisation does, for jobs.
    package var description = ""
    /// The organisation, for projects.
    package var entity = ""
    /// What it is ("application"), for projects.
    package var type = ""

    /// Nothing.
    package init() {}
  }

  /// A group of skills ("Databases: PostgreSQL, Redis").
  package struct SkillGroup: Sendable, Equatable {
    package var name: String
    package var keywords: [String]
    /// How well they are mastered, where a document says it.
    package var level: String = ""
    package var line: Int

    /// Creates a group.
    package init(name: String, keywords: [String], line: Int) {
      self.name = name
      self.keywords = keywords
      self.line = line
    }
  }

  /// A certificate, award, publication, language or interest: one item of a list section.
  package struct Item: Sendable, Equatable {
    package var name: String
    package var detail: String = ""
    package var date: String = ""
    /// Who gave the award or published, where a document has a field for it.
    package var organization: String = ""
    package var url: String = ""
    /// What an interest is about, where a document has a field for it.
    package var keywords: [String] = []
    package var line: Int = 0

    /// Creates an item.
    package init(name: String, detail: String = "", date: String = "", line: Int = 0) {
      self.name = name
      self.detail = detail
      self.date = date
      self.line = line
    }
  }

  /// A section that is none of the known kinds, with its lines as printed.
  package struct OtherSection: Sendable, Equatable {
    package var title: String
    package var lines: [Highlight]

    /// Creates a section.
    package init(title: String, lines: [Highlight]) {
      self.title = title
      self.lines = lines
    }
  }

  package var format: String = "text"
  package var pages: Int?
  package var columns: Int = 1
  package var basics = Basics()
  /// The lines above the first section and those of contact sections, as printed: what ``basics`` has no place for
  /// stands there alone.
  package var head: [Highlight] = []
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
  package var references: [Item] = []
  /// Sections of no known kind, so that nothing of a resume is lost.
  package var otherSections: [OtherSection] = []
  /// Section titles as printed, in reading order.
  package var sections: [String] = []
  /// What was not understood, one sentence each with its line.
  package var warnings: [String] = []

  /// An empty resume.
  package init() {}
}
