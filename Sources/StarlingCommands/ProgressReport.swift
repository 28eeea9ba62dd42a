import FoundationEssentials
import Progress
import Storage

/// Everything that `progress` shows, computed once from the log.
struct ProgressReport {
  /// One pair of first and latest attempt at one question, at least seven days apart.
  struct Pair {
    let question: String
    let topic: String
    let first: Double
    let later: Double
  }

  /// How often something was there in first attempts.
  struct CheckRate {
    let name: String
    let proportion: Proportion
  }

  let rubricVersion: String?
  /// Attempts judged by other rubric versions, which no figure mixes in.
  let otherVersions: Int
  let sessions: Int
  let answers: Int
  let streak: Int
  let days: [String]
  /// Mean first-attempt score at fresh questions, one for each session that has any, in order of time.
  let sessionScores: [Double]
  let headline: Headline
  let pairs: [Pair]
  let matched: MatchedPairs?
  let topics: [SkillStanding]
  let rates: [CheckRate]
  let due: [DueQuestion]
  let now: Double
  let meanWords: Double?
  let meanSeconds: Double?

  /// Seconds between two attempts that make a pair.
  static let pairGap = 7 * Schedule.day

  /// Computes the report at the moment `now` (seconds since 1970).
  init(
    attempts: [SessionStore.ScoredAttempt], reviews: [ReviewRecord],
    practice: (sessions: Int, answers: Int, days: [String]), topicIDs: [String], today: String, now: Double,
    maximumInterval: Int
  ) {
    self.now = now
    sessions = practice.sessions
    answers = practice.answers
    days = practice.days
    streak = Streak.length(days: practice.days, today: today)
    let version = attempts.last?.rubricVersion
    rubricVersion = version
    let current = attempts.filter { $0.rubricVersion == version }
    otherVersions = attempts.count - current.count
    let fresh = current.filter { $0.attempt == 1 }
    sessionScores = Self.sessionMeans(fresh)
    headline = Headline(sessionScores: sessionScores)
    pairs = Self.pairs(current)
    matched = MatchedPairs(pairs.map { ($0.first, $0.later) })
    topics = SkillStanding.all(
      ids: topicIDs, scores: fresh.map { ($0.topic, Double($0.total)) })
    rates = Self.rates(fresh)
    due = Schedule.replay(
      reviews.compactMap { review in
        Rating(rawValue: review.rating).map {
          Review(question: review.questionKey, rating: $0, seconds: review.reviewedAt.timeIntervalSince1970)
        }
      }, with: .standard(maximumInterval: maximumInterval))
    meanWords = fresh.isEmpty ? nil : Double(fresh.reduce(0) { $0 + $1.words }) / Double(fresh.count)
    meanSeconds = fresh.isEmpty ? nil : fresh.reduce(0) { $0 + $1.seconds } / Double(fresh.count)
  }

  /// Questions due by the end of the 24 hours from now, and of the seven days.
  var dueToday: Int { due.prefix { $0.due <= now + Schedule.day }.count }
  var dueThisWeek: Int { due.prefix { $0.due <= now + 7 * Schedule.day }.count }

  private static func sessionMeans(_ fresh: [SessionStore.ScoredAttempt]) -> [Double] {
    var order: [String] = []
    var sums: [String: (sum: Double, count: Int)] = [:]
    for attempt in fresh {
      if sums[attempt.sessionID] == nil { order.append(attempt.sessionID) }
      let before = sums[attempt.sessionID] ?? (0, 0)
      sums[attempt.sessionID] = (before.sum + Double(attempt.total), before.count + 1)
    }
    return order.compactMap { sums[$0].map { $0.sum / Double($0.count) } }
  }

  private static func pairs(_ attempts: [SessionStore.ScoredAttempt]) -> [Pair] {
    var first: [String: SessionStore.ScoredAttempt] = [:]
    var latest: [String: SessionStore.ScoredAttempt] = [:]
    var order: [String] = []
    for attempt in attempts {
      if first[attempt.questionKey] == nil {
        first[attempt.questionKey] = attempt
        order.append(attempt.questionKey)
      }
      latest[attempt.questionKey] = attempt
    }
    return order.compactMap { key in
      guard let first = first[key], let later = latest[key], later.submitted - first.submitted >= pairGap
      else {
        return nil
      }
      return Pair(question: key, topic: first.topic, first: Double(first.total), later: Double(later.total))
    }
  }

  private static func rates(_ fresh: [SessionStore.ScoredAttempt]) -> [CheckRate] {
    func rate(_ name: String, _ holds: (SessionStore.ScoredAttempt) -> Bool) -> CheckRate {
      CheckRate(name: name, proportion: Proportion(count: fresh.filter(holds).count, total: fresh.count))
    }
    return [
      rate("all of STAR") { !$0.star.contains(false) }, rate("a result") { $0.star.last ?? false },
      rate("a number") { $0.metrics > 0 }, rate("own part clear") { $0.ownership >= 60 },
    ]
  }
}
