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
}
