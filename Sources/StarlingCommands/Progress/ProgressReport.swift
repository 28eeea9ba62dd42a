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
  /// The moments, in seconds since 1970, by which the counts of what is due are taken.
  let moments: Moments
  /// The interview's local day; nil where none is to come.
  let interview: String?
  /// The weakest claim of the resume that no answer has told.
  let untold: SessionStore.ClaimRecord?
  let meanWords: Double?
  let meanSeconds: Double?

  /// Now, and when the local day and the week that begins with it are over.
  struct Moments: Equatable {
    let now: Double
    let endOfToday: Double
    let endOfWeek: Double

    /// The moments around now, where the person is.
    init(_ environment: Environment) {
      let date = environment.now()
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = environment.timeZone
      let today = calendar.startOfDay(for: date)
      func midnight(inDays days: Int) -> Double {
        let midnight = calendar.date(byAdding: .day, value: days, to: today)
        return (midnight ?? today + Double(days) * Schedule.day).timeIntervalSince1970
      }
      now = date.timeIntervalSince1970
      endOfToday = midnight(inDays: 1)
      endOfWeek = midnight(inDays: 7)
    }
  }

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
      interview: interview, today: environment.instant.localDay, moments: Moments(environment))
  }

  /// Computes the report on the local day `today`.
  init(
    _ figures: PracticeFigures, due: [DueQuestion], topics: [String], untold: SessionStore.ClaimRecord?,
    interview: String?, today: String, moments: Moments
  ) {
    self.moments = moments
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

  /// Questions that a drill would ask again now, and those due before the local day and the seven days from it on are
  /// over.
  var dueNow: Int { due.prefix { $0.due <= moments.now }.count }
  var dueToday: Int { due.prefix { $0.due < moments.endOfToday }.count }
  var dueThisWeek: Int { due.prefix { $0.due < moments.endOfWeek }.count }
}
