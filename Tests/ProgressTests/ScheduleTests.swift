import Testing

@testable import Progress

@Suite struct ScheduleTests {
  @Test func everyLogReplaysAsTheReferenceHasIt() throws {
    for (number, log) in try Reference.load().logs.enumerated() {
      var reviews: [Review] = []
      for logged in log {
        let rating = try #require(Rating(rawValue: logged.rating))
        reviews.append(Review(question: "q", rating: rating, seconds: logged.at))
        // The log may go back in time; the reference reviews in the order given, so each prefix is replayed so.
        var state: MemoryState?
        var last = 0.0
        for review in reviews {
          let days = Int(((review.seconds - last) / Schedule.day).rounded(.down))
          let fsrs = FSRS.standard()
          state = state.map { fsrs.next($0, review.rating, days: days) } ?? fsrs.first(review.rating)
          last = review.seconds
        }
        let after = try #require(state)
        #expect(isClose(after.stability, logged.stability), "log \(number)")
        #expect(isClose(after.difficulty, logged.difficulty), "log \(number)")
        let due = logged.at + Double(FSRS.standard().interval(stability: after.stability)) * Schedule.day
        #expect(due == logged.due, "log \(number)")
      }
    }
  }

  @Test func replayIsOrderedByTimeAndDue() {
    let log = [
      Review(question: "b", rating: .easy, seconds: 2_000),
      Review(question: "a", rating: .again, seconds: 1_000),
      Review(question: "a", rating: .good, seconds: 90_000),
    ]
    let due = Schedule.replay(log, with: .standard())
    #expect(due.map(\.question) == ["a", "b"])
    #expect(due.map(\.reviews) == [2, 1])
    #expect(Schedule.replay(log.reversed(), with: .standard()) == due)
  }

  @Test func anInterviewSoonBoundsTheInterval() {
    let soon = FSRS.standard(maximumInterval: 4)
    #expect(soon.interval(stability: 300) == 4)
    #expect(soon.interval(stability: 0.001) == 1)
    #expect(FSRS(weights: [1, 2, 3]) == nil)
  }

  static let ratings: [(Int, Rating)] = [
    (0, .again), (39, .again), (40, .hard), (59, .hard), (60, .good), (84, .good), (85, .easy), (100, .easy),
  ]

  @Test(arguments: ratings)
  func theScoreGivesTheRating(total: Int, rating: Rating) {
    #expect(Rating(total: total) == rating)
  }
}
