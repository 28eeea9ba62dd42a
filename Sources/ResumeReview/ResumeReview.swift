import ResumeParsing

/// What a review says of one resume.
package struct ResumeReview: Sendable, Equatable {
  /// A finding about the whole resume or about one line of it.
  package struct Finding: Sendable, Equatable {
    /// The rule's id ("no-number").
    package let rule: String
    /// What is the matter, one sentence.
    package let message: String
    /// What to do about it, one sentence.
    package let fix: String

    /// Creates a finding.
    package init(rule: String, message: String, fix: String) {
      self.rule = rule
      self.message = message
      self.fix = fix
    }
  }

  /// One claim with what is said of it.
  package struct Line: Sendable, Equatable {
    /// 1-based line in the source, as `Claim.line`.
    package let number: Int
    /// Where it stands ("work[0].highlights[2]").
    package let source: String
    /// The claim as printed.
    package let text: String
    /// How well it is backed.
    package let strength: Claim.Strength
    /// What is the matter with it, the costliest first.
    package let findings: [Finding]
    /// The line again, with `___` where only the writer knows the figure; empty where nothing is to be rewritten.
    package let rewrite: String
    /// What the writer has to look up to fill the blanks; empty where there are none.
    package let question: String
    /// What would make the line stronger where no finding says it, one sentence; of no interest for a strong one.
    package internal(set) var advice = "Say what was different before, and by how much."
  }

  /// A skill of the role with the claims that back it.
  package struct Evidence: Sendable, Equatable {
    /// The skill.
    package let skill: ReviewRole.Skill
    /// Texts of the claims that back it, the strongest first; weak claims back nothing.
    package let claims: [String]
    /// The best strength among them; nil without any.
    package let best: Claim.Strength?
  }

  /// A mistake of the role, and whether this resume makes it.
  package struct Mistake: Sendable, Equatable {
    /// The mistake's id.
    package let rule: String
    /// The mistake in a few words.
    package let title: String
    /// Whether it is made here.
    package let isPresent: Bool
    /// What was found, one or two sentences.
    package let message: String
    /// 1-based lines that make it; empty for what is missing from the whole.
    package let lines: [Int]
  }

  /// How a keyword stands in the resume.
  package struct Keyword: Sendable, Equatable {
    /// Where a keyword was found.
    package enum State: String, Sendable, CaseIterable {
      /// In a sentence that says what was done.
      case woven
      /// Only in a list.
      case listedOnly = "listed-only"
      /// Nowhere.
      case missing
    }

    /// The keyword as people write it.
    package let keyword: String
    /// How it stands.
    package let state: State
    /// Paths to the places that name it ("work[0].highlights[2]", "skills[1]").
    package let places: [String]
    /// Whether the job posting names it.
    package let isInPosting: Bool
  }

  /// What the market of the application expects.
  package struct Market: Sendable, Equatable {
    /// The market.
    package let market: ReviewMarket
    /// What does not fit, in the rules' order.
    package let findings: [Finding]
    /// Ids of the rules that the file could be held to: a text has no pages, and one job no order.
    package let checked: [String]
  }

  /// A part of the score.
  package struct Part: Sendable, Equatable {
    /// The part's name ("evidence").
    package let name: String
    /// The points reached.
    package let points: Int
    /// The points that could be reached.
    package let most: Int
  }

  /// Points that were lost, and what would win them back.
  package struct Loss: Sendable, Equatable {
    /// The part that lost them.
    package let part: String
    /// How many.
    package let points: Int
    /// The 1-based line that would win them back; nil where a line has yet to be written.
    package let line: Int?
    /// What would win them back, one sentence.
    package let fix: String
  }

  /// The version of rules and weights: raised when the same resume would get another score.
  package static let rubricVersion = "2"

  /// 0 to 100: the sum of ``parts``.
  package let score: Int
  /// The parts of the score, in their order.
  package let parts: [Part]
  /// Every point lost; together with the score they make 100.
  package let losses: [Loss]
  /// The claims in the resume's order.
  package let lines: [Line]
  /// The role's skills in their order.
  package let skills: [Evidence]
  /// The role's mistakes in their order.
  package let mistakes: [Mistake]
  /// The posting's keywords, then the role's.
  package let keywords: [Keyword]
  /// Findings about the whole: stuffing.
  package let findings: [Finding]
  /// What the market expects.
  package let market: Market

  /// The review without what only the role asks for: its skills, keywords and mistakes, and what they would win back.
  /// The score and its parts stay.
  package var ofLinesAlone: ResumeReview {
    ResumeReview(
      score: score, parts: parts,
      losses: losses.filter { !["skills", "keywords", "mistakes"].contains($0.part) }, lines: lines,
      skills: [],
      mistakes: [], keywords: [], findings: findings, market: market)
  }
}
