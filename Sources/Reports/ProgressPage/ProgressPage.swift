import Progress

/// What the page of `progress --html` shows; every figure is computed before, nothing is fetched.
package struct ProgressPage: Sendable {
  /// A session with its mean of first attempts at fresh questions.
  package struct SessionScore: Sendable, Equatable {
    /// The local day, `YYYY-MM-DD`.
    package let day: String
    /// The mean.
    package let score: Double
    /// Number of answers in the mean.
    package let answers: Int

    /// Creates a score.
    package init(day: String, score: Double, answers: Int) {
      self.day = day
      self.score = score
      self.answers = answers
    }
  }

  /// A mean of first attempts.
  package struct Mean: Sendable, Equatable {
    /// The topic or the part of the score.
    package let name: String
    /// Nil without answers.
    package let mean: Double?
    /// Number of answers in the mean.
    package let answers: Int

    /// Creates a mean.
    package init(name: String, mean: Double?, answers: Int) {
      self.name = name
      self.mean = mean
      self.answers = answers
    }
  }

  /// How often something was there in first attempts.
  package struct Rate: Sendable, Equatable {
    /// What was there: "a result".
    package let name: String
    /// In how many of how many.
    package let proportion: Proportion

    /// Creates a rate.
    package init(name: String, proportion: Proportion) {
      self.name = name
      self.proportion = proportion
    }
  }

  /// A question with its attempts side by side.
  package struct QuestionHistory: Sendable, Equatable {
    /// What was asked.
    package let text: String
    /// Id of its topic.
    package let topic: String
    /// The line of the resume that it is about; nil for an opener.
    package let claim: String?
    /// When it should come again, a local day; nil where it is not scheduled.
    package let due: String?
    /// The oldest first.
    package let attempts: [AttemptFacts]
    /// Attempts between the first and the last ones that are not shown.
    package let leftOut: Int

    /// Creates a history.
    package init(
      text: String, topic: String, claim: String?, due: String?, attempts: [AttemptFacts], leftOut: Int
    ) {
      self.text = text
      self.topic = topic
      self.claim = claim
      self.due = due
      self.attempts = attempts
      self.leftOut = leftOut
    }
  }

  /// The local day on which the page was made.
  package var today: String
  /// What was left out by a filter: "only the topic incident"; nil for none.
  package var filter: String?
  /// Number of sessions.
  package var sessions: Int
  /// Number of answers.
  package var answers: Int
  /// Days in a row up to today or yesterday.
  package var streak: Int
  /// The most days in a row so far.
  package var longestStreak: Int
  /// The version of the rubric of every figure; nil where nothing was judged.
  package var rubric: String?
  /// Answers judged by other versions only, which no figure mixes in.
  package var otherRubrics: Int
  /// Whether it improves.
  package var headline: Headline
  /// The sessions' means, in order of time.
  package var scores: [SessionScore]
  /// Theil–Sen's intercept at the first session; nil where there is no line.
  package var intercept: Double?
  /// Questions asked again after a week or more; nil for none.
  package var matched: MatchedPairs?
  /// Those of them that chance asked for; nil for none.
  package var matchedAtRandom: MatchedPairs?
  /// Local days with their numbers of answers.
  package var days: [(day: String, answers: Int)]
  /// Means by topic, the weakest first.
  package var topics: [Mean]
  /// Means by part of the score.
  package var skills: [Mean]
  /// How often the parts of a good answer were there.
  package var rates: [Rate]
  /// Mean number of words; nil without answers.
  package var meanWords: Double?
  /// Mean time spent; nil without answers.
  package var meanSeconds: Double?
  /// Questions due before the local day is over.
  package var dueToday: Int
  /// Questions due within seven local days, today the first.
  package var dueThisWeek: Int
  /// The interview's local day; nil where none was given.
  package var interview: String?
  /// The weakest claim of the resume that no answer has told; nil where all were told or none is known.
  package var untoldClaim: String?
  /// The questions with their attempts, the one answered last first.
  package var questions: [QuestionHistory]
  /// Questions that are not on the page because it would grow too long.
  package var questionsLeftOut: Int

  /// Creates a page.
  package init(
    today: String, filter: String?, sessions: Int, answers: Int, streak: Int, longestStreak: Int,
    rubric: String?,
    otherRubrics: Int, headline: Headline, scores: [SessionScore], intercept: Double?, matched: MatchedPairs?,
    matchedAtRandom: MatchedPairs?, days: [(day: String, answers: Int)], topics: [Mean], skills: [Mean],
    rates: [Rate], meanWords: Double?, meanSeconds: Double?, dueToday: Int, dueThisWeek: Int,
    interview: String?,
    untoldClaim: String?, questions: [QuestionHistory], questionsLeftOut: Int
  ) {
    self.today = today
    self.filter = filter
    self.sessions = sessions
    self.answers = answers
    self.streak = streak
    self.longestStreak = longestStreak
    self.rubric = rubric
    self.otherRubrics = otherRubrics
    self.headline = headline
    self.scores = scores
    self.intercept = intercept
    self.matched = matched
    self.matchedAtRandom = matchedAtRandom
    self.days = days
    self.topics = topics
    self.skills = skills
    self.rates = rates
    self.meanWords = meanWords
    self.meanSeconds = meanSeconds
    self.dueToday = dueToday
    self.dueThisWeek = dueThisWeek
    self.interview = interview
    self.untoldClaim = untoldClaim
    self.questions = questions
    self.questionsLeftOut = questionsLeftOut
  }
}
