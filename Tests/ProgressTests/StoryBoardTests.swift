import Testing

@testable import Progress

@Suite struct StoryBoardTests {
  private func telling(_ story: String?, _ competence: String, _ answers: Int, _ best: Int?)
    -> StoryBoard.Telling
  {
    .init(
      story: story, competence: competence, answers: answers, best: best, bestAnswer: best.map { "a\($0)" },
      bestDay: "2026-03-14")
  }

  private let competences = ["scaling", "incident", "ownership"]

  @Test func eachCompetenceHasItsBestStoryFirst() {
    let board = StoryBoard(
      tellings: [
        telling("queue", "scaling", 2, 55), telling("cache", "scaling", 1, 80),
        telling("outage", "incident", 1, nil),
        telling(nil, "ownership", 4, 90),
      ], competences: competences, claims: ["cache", "mentoring", "queue"])
    #expect(board.competences.map { $0.best?.story } == ["cache", "outage", nil])
    // What no claim backs is no story; what scored too low is a gap still.
    #expect(board.gaps.map(\.id) == ["incident", "ownership"])
    #expect(board.thin.map(\.id) == [])
    #expect(board.untold == ["mentoring"])
    #expect(board.stories.map(\.claim) == ["queue", "cache", "outage"])
  }

  @Test func aGoodAnswerAloneIsThin() {
    let board = StoryBoard(
      tellings: [telling("queue", "scaling", 1, 60)], competences: competences, claims: [])
    #expect(board.thin.map(\.id) == ["scaling"])
    #expect(board.gaps.map(\.id) == ["incident", "ownership"])
  }

  @Test func aStoryForEverythingIsOverused() {
    let board = StoryBoard(
      tellings: competences.map { telling("queue", $0, 1, 70) } + [telling("cache", "scaling", 1, 40)],
      competences: competences, claims: [])
    #expect(board.stories.map(\.overuse) == [.bestFor(3), nil])
  }

  @Test func aStoryToldTooOftenIsOverused() {
    let often = [
      telling("queue", "scaling", 4, 70), telling("cache", "incident", 3, 40),
      telling("api", "ownership", 3, 50),
    ]
    let board = StoryBoard(tellings: often, competences: competences, claims: [])
    #expect(board.stories.map(\.overuse) == [.share(count: 4, of: 10), nil, nil])
    // Too few answers say nothing about a share, and a single story has no share.
    let few = StoryBoard(
      tellings: [telling("queue", "scaling", 3, 70), telling("cache", "incident", 1, 40)],
      competences: competences,
      claims: [])
    #expect(few.stories.allSatisfy { $0.overuse == nil })
    let only = StoryBoard(
      tellings: [telling("queue", "scaling", 30, 70)], competences: competences, claims: [])
    #expect(only.stories.map(\.overuse) == [nil])
  }

  @Test func aCompetenceThatNoBankHasIsKept() {
    let board = StoryBoard(
      tellings: [telling("queue", "security", 1, 70)], competences: competences, claims: [])
    #expect(board.competences.map(\.id) == ["scaling", "incident", "ownership", "security"])
    #expect(StoryBoard(tellings: [], competences: [], claims: []).stories == [])
  }

  /// Tellings of one competence in the order in which they are ranked: by score, by answers, by text.
  @Test func equalTellingsAreRankedByAnswersThenByText() {
    let ranked = [
      telling("queue", "scaling", 1, 90), telling("outage", "scaling", 3, 70),
      telling("api", "scaling", 2, 70),
      telling("cache", "scaling", 2, 70), telling("desk", "scaling", 9, nil),
      telling("form", "scaling", 1, nil),
    ]
    for shift in ranked.indices {
      let tellings = Array(ranked[shift...] + ranked[..<shift])
      for order in [tellings, tellings.reversed()] {
        let board = StoryBoard(tellings: order, competences: ["scaling"], claims: [])
        #expect(board.competences.map(\.tellings) == [ranked])
      }
    }
  }

  @Test func aStorysTellingsAreRankedAndSummedUp() throws {
    let board = StoryBoard(
      tellings: [
        telling("queue", "scaling", 1, nil), telling("queue", "ownership", 1, 70),
        telling("queue", "incident", 1, 70), telling("api", "incident", 3, nil),
        telling("cache", "incident", 3, 20),
      ], competences: competences, claims: [])
    #expect(board.stories.map(\.claim) == ["api", "cache", "queue"])
    let story = try #require(board.stories.last)
    #expect(story.tellings.map(\.competence) == ["incident", "ownership", "scaling"])
    #expect(story.answers == 3)
    #expect(story.best == 70)
    #expect(board.stories.first?.best == nil)
  }
}
