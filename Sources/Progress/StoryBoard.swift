/// Which story has answered which competence: a story is a claim of the resume, a competence the topic of a question.
///
/// An interviewer who hears one story for every question learns little; a competence without a story is a silence on
/// the day. Follow-ups belong to the answer that they follow and are not counted.
package struct StoryBoard: Sendable, Equatable {
  /// The answers that told one story for one competence.
  package struct Telling: Sendable, Equatable {
    /// The claim's text; nil for questions that were about no claim.
    package let story: String?
    /// The competence: a topic's id.
    package let competence: String
    /// Number of answers.
    package let answers: Int
    /// The best score; nil where none was judged.
    package let best: Int?
    /// The answer with that score; nil likewise.
    package let bestAnswer: String?
    /// The local day of that answer; nil likewise.
    package let bestDay: String?

    /// Creates a telling.
    package init(
      story: String?, competence: String, answers: Int, best: Int?, bestAnswer: String?, bestDay: String?
    ) {
      self.story = story
      self.competence = competence
      self.answers = answers
      self.best = best
      self.bestAnswer = bestAnswer
      self.bestDay = bestDay
    }
  }

  /// One story with what it was told for, the best first.
  package struct Story: Sendable, Equatable {
    /// The line of the resume.
    package let claim: String
    /// What it was told for, the best first.
    package let tellings: [Telling]
    /// Why it is used too much; nil where it is not.
    package let overuse: Overuse?

    /// Number of answers that told it.
    package var answers: Int { tellings.reduce(0) { $0 + $1.answers } }
    /// The best score of all of them.
    package var best: Int? { tellings.compactMap(\.best).max() }
  }

  /// Why a story is used too much.
  package enum Overuse: Sendable, Equatable {
    /// It is the best, or only, story of so many competences.
    case bestFor(Int)
    /// It was told in so many of all answers that told a story.
    case share(count: Int, of: Int)
  }

  /// One competence with the stories that answered it, the best first.
  package struct Competence: Sendable, Equatable {
    /// Id of the topic.
    package let id: String
    /// The stories that answered it, the best first.
    package let tellings: [Telling]
    /// The best answer so far; nil where no story has answered it.
    package var best: Telling? { tellings.first }
  }

  /// The competences, in the order given to ``init(tellings:competences:claims:)``.
  package let competences: [Competence]
  /// The stories, those told most first.
  package let stories: [Story]
  /// Claims of the resume that no answer has told yet, in the resume's order.
  package let untold: [String]

  /// Competences that no story has answered with a score of at least ``goodEnough``.
  package var gaps: [Competence] { competences.filter { ($0.best?.best ?? 0) < Self.goodEnough } }
  /// Competences that hang on a single story.
  package var thin: [Competence] {
    competences.filter { $0.tellings.count == 1 && ($0.best?.best ?? 0) >= Self.goodEnough }
  }

  /// From this score on (the band "solid" begins there), an answer can be given as it is.
  package static let goodEnough = 60
  /// A story that is the best of so many competences is used too much.
  package static let tooManyCompetences = 3
  /// A share of the answers above this is too much, where there are ``answersForShare`` of them.
  package static let tooLargeShare = 1.0 / 3
  /// So many answers are needed before a share says anything.
  package static let answersForShare = 9

  /// Sorts the tellings; `competences` are all topics in their order, `claims` those of the resume practised last.
  package init(tellings: [Telling], competences ids: [String], claims: [String]) {
    let told = tellings.filter { $0.story != nil }
    let others = Set(told.map(\.competence)).subtracting(ids).sorted()
    competences = (ids + others).map { id in
      Competence(id: id, tellings: Self.ranked(told.filter { $0.competence == id }))
    }
    var bestFor: [String: Int] = [:]
    for competence in competences {
      if let story = competence.best?.story { bestFor[story, default: 0] += 1 }
    }
    let all = told.reduce(0) { $0 + $1.answers }
    let byStory = Dictionary(grouping: told) { $0.story ?? "" }
    stories = byStory.map { claim, tellings in
      let answers = tellings.reduce(0) { $0 + $1.answers }
      let overuse: Overuse? =
        if bestFor[claim, default: 0] >= Self.tooManyCompetences {
          .bestFor(bestFor[claim, default: 0])
        } else if all >= Self.answersForShare, byStory.count > 1,
          Double(answers) > Self.tooLargeShare * Double(all)
        {
          .share(count: answers, of: all)
        } else {
          nil
        }
      return Story(claim: claim, tellings: Self.ranked(tellings), overuse: overuse)
    }.sorted { ($1.answers, $0.claim) < ($0.answers, $1.claim) }
    untold = claims.filter { byStory[$0] == nil }
  }

  /// The best first; equal ones by the number of answers, then by text.
  private static func ranked(_ tellings: [Telling]) -> [Telling] {
    tellings.sorted { one, other in
      let (left, right) = (one.best ?? -1, other.best ?? -1)
      if left != right { return left > right }
      if one.answers != other.answers { return one.answers > other.answers }
      return (one.story ?? "", one.competence) < (other.story ?? "", other.competence)
    }
  }
}
