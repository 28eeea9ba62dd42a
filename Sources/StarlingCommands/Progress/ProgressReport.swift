import FoundationEssentials
import Progress
import Reports
import Storage

/// Everything that `progress` shows, computed once from the log's figures.
struct ProgressReport {
  /// How often something was there in first attempts.
  struct CheckRate {
    let name: String
    let proportion: Proportion
  }

  /// One part of the score, over first attempts.
  struct Skill {
    let name: String
    let mean: Double
  }

  /// The rubric version of every figure; nil where nothing was judged.
  let rubricVersion: String?
  /// Attempts judged by other rubric versions only, which no figure mixes in.
  let otherVersions: Int
  let sessions: Int
  let answers: Int
  let streak: Int
  let longestStreak: Int
  let days: [PracticeFigures.Day]
  /// First attempts at fresh questions, one mean for each session that has any, in order of time.
  let scores: [ProgressPage.SessionScore]
  let headline: Headline
  /// Theil–Sen's intercept at the first session; nil where there is no line.
  let intercept: Double?
  /// Questions asked again after a week or more.
  let repeats: [PracticeFigures.Repeat]
  let matched: MatchedPairs?
  let matchedAtRandom: MatchedPairs?
  /// Number of first attempts.
  let firstAttempts: Int
  let topics: [SkillStanding]
  let skills: [Skill]
  let rates: [CheckRate]
  let due: [DueQuestion]
  /// Seconds since 1970.
  let now: Double
  /// The interview's local day; nil where none is to come.
  let interview: String?
  /// The weakest claim of the resume that no answer has told.
  let untold: SessionStore.ClaimRecord?
  let meanWords: Double?
  let meanSeconds: Double?

  /// The means of the sessions, in order of time.
  var sessionScores: [Double] { scores.map(\.score) }

  /// Reads the log and computes the report, with a standing for each topic that `topics` makes of those that were asked.
  static func load(
    _ store: SessionStore, _ environment: Environment, _ filter: SessionStore.PracticeFilter = .init(),
    topics: (Set<String>) -> [String] = { $0.sorted() }
  ) throws -> ProgressReport {
    let interview = try InterviewDate.upcoming(store, environment)
    var replay = ScheduleReplay(InterviewDate.scheduler(interview, environment))
    let figures = try store.practiceFigures(filter) { review in
      guard let rating = Rating(rawValue: review.rating) else { return }
      replay.add(Review(question: review.questionKey, rating: rating, seconds: review.seconds))
    }
    return ProgressReport(
      figures, due: replay.dueQuestions(), topics: topics(Set(figures.topicScores.map(\.topic))),
      untold: try store.untoldClaims().first,
      interview: interview, today: environment.instant.localDay, now: environment.now().timeIntervalSince1970)
  }

  /// Computes the report on the local day `today`, at the moment `now` (seconds since 1970).
  init(
    _ figures: PracticeFigures, due: [DueQuestion], topics: [String], untold: SessionStore.ClaimRecord?,
    interview: String?, today: String, now: Double
  ) {
    self.now = now
    self.due = due
    self.untold = untold
    self.interview = interview
    rubricVersion = figures.rubricVersion
    otherVersions = figures.otherVersions
    sessions = figures.sessions
    answers = figures.answers
    days = figures.days
    streak = Streak.length(days: days.map(\.day), today: today)
    longestStreak = Streak.longest(days: days.map(\.day))
    scores = figures.sessionScores.map {
      .init(day: $0.localDay, score: Double($0.total) / Double($0.count), answers: $0.count)
    }
    headline = Headline(sessionScores: scores.map(\.score))
    let means = scores.map(\.score)
    intercept = headline.slope.flatMap { slope in
      Median.of(means.enumerated().map { $1 - slope * Double($0) })
    }
    repeats = figures.repeats
    matched = MatchedPairs(
      repeats.compactMap { pair in pair.latest.map { (Double(pair.first), Double($0)) } })
    matchedAtRandom = MatchedPairs(
      repeats.compactMap { pair in pair.atRandom.map { (Double(pair.first), Double($0)) } })
    let fresh = figures.firstAttempts
    let count = fresh.count
    firstAttempts = count
    self.topics = SkillStanding.all(
      ids: topics, sums: figures.topicScores.map { ($0.topic, Double($0.total), $0.count) })
    func mean(_ sum: Int) -> Double { Double(sum) / Double(max(1, count)) }
    let parts = [fresh.structure, fresh.evidence, fresh.ownership, fresh.depth, fresh.delivery].map(mean)
    skills = count == 0 ? [] : zip(AttemptComparison.parts, parts).map { Skill(name: $0, mean: $1) }
    rates = [
      ("all of STAR", fresh.withAllParts), ("a result", fresh.withResult), ("a number", fresh.withNumber),
      ("own part clear", fresh.withOwnPart),
    ].map { CheckRate(name: $0, proportion: Proportion(count: $1, total: count)) }
    meanWords = count == 0 ? nil : mean(fresh.words)
    meanSeconds = count == 0 ? nil : fresh.seconds / Double(count)
  }

  /// Questions due by the end of the 24 hours from now, and of the seven days.
  var dueToday: Int { due.prefix { $0.due <= now + Schedule.day }.count }
  var dueThisWeek: Int { due.prefix { $0.due <= now + 7 * Schedule.day }.count }
}
