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

  static let settings: [(weights: Int, retention: Double, days: Int, isAllowed: Bool)] = [
    (21, 0.9, 60, true), (20, 0.9, 60, false), (22, 0.9, 60, false), (21, 0, 60, false),
    (21, -0.1, 60, false), (21, 1, 60, false), (21, 1.1, 60, false), (21, 0.01, 60, true),
    (21, 0.99, 60, true), (21, 0.9, 1, true), (21, 0.9, 0, false),
  ]

  @Test(arguments: settings)
  func settingsThatMakeNoScheduleAreRefused(weights: Int, retention: Double, days: Int, isAllowed: Bool) {
    let scheduler = FSRS(
      weights: Array((FSRS.defaultWeights + [0]).prefix(weights)), desiredRetention: retention,
      maximumInterval: days)
    #expect((scheduler != nil) == isAllowed)
  }

  static let days: [(String, Int?)] = [
    ("1970-01-01", 0), ("2026-03-14", 20_526), ("2028-02-29", 21_243), ("1969-12-31", -1),
    ("0000-01-01", -719_528), ("99999-12-31", 35_804_721), ("100000-01-01", nil), ("2026-00-14", nil),
    ("2026-13-14", nil), ("2026-03-00", nil), ("2026-03-32", nil), ("2026-03", nil), ("2026-03-14-1", nil),
    ("day", nil), ("", nil),
  ]

  @Test(arguments: days)
  func daysAreCountedFrom1970(text: String, number: Int?) {
    #expect(LocalDay.number(text) == number)
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

  static let intervals: [(String, String?, Int)] = [
    ("2026-03-14", nil, 60), ("2026-03-14", "2026-03-14", 1), ("2026-03-14", "2026-03-15", 1),
    ("2026-03-14", "2026-03-26", 12), ("2026-03-14", "2026-07-14", 122), ("2026-03-14", "2026-03-13", 60),
    // The leap day counts; what is no day bounds nothing.
    ("2028-02-28", "2028-03-01", 2), ("2026-03-14", "soon", 60),
  ]

  @Test(arguments: intervals)
  func nothingWaitsLongerThanTheInterview(today: String, interview: String?, days: Int) {
    #expect(Schedule.maximumInterval(today: today, interview: interview) == days)
  }

  @Test func aReplayAlongIsTheReplayAtOnce() {
    let log = (0..<400).map { index in
      Review(
        question: "q\(index % 23)", rating: Rating.allCases[index * 7 % 4],
        seconds: Double(index * 40_007 % 9_000_000))
    }
    var replay = ScheduleReplay(.standard())
    for review in log.sorted(by: { ($0.question, $0.seconds) < ($1.question, $1.seconds) }) {
      replay.add(review)
    }
    #expect(replay.dueQuestions() == Schedule.replay(log, with: .standard()))
    #expect(replay.dueQuestions().count == 23)
    #expect(ScheduleReplay(.standard()).dueQuestions() == [])
  }

  @Test func whatIsDueAtOnceIsInTheOrderOfKeys() {
    var replay = ScheduleReplay(.standard())
    for question in ["b", "d", "a", "c"] {
      replay.add(Review(question: question, rating: .good, seconds: question == "d" ? 10 : 20))
    }
    #expect(replay.dueQuestions().map(\.question) == ["d", "a", "b", "c"])
  }

  @Test func aClockThatWentBackGivesNoNegativeInterval() throws {
    let log = [
      Review(question: "a", rating: .good, seconds: 1_000_000),
      Review(question: "a", rating: .good, seconds: 990_000),
    ]
    let due = try #require(Schedule.replay(log, with: .standard()).first)
    // The log is replayed in order of time, so the later instant is the last review.
    #expect(due.lastReview == 1_000_000)
    #expect(due.due >= 1_000_000 + Schedule.day)
    var along = ScheduleReplay(.standard())
    log.forEach { along.add($0) }
    #expect(try #require(along.dueQuestions().first).due >= 990_000 + Schedule.day)
  }

  static let ratings: [(Int, Rating)] = [
    (0, .again), (39, .again), (40, .hard), (59, .hard), (60, .good), (84, .good), (85, .easy), (100, .easy),
  ]

  @Test(arguments: ratings)
  func theScoreGivesTheRating(total: Int, rating: Rating) {
    #expect(Rating(total: total) == rating)
  }
}
