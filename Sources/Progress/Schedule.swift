/// One line of the review log.
package struct Review: Sendable, Equatable {
  /// The question's key.
  package let question: String
  /// How it went.
  package let rating: Rating
  /// When, in seconds since 1970 (UTC).
  package let seconds: Double

  /// Creates a review.
  package init(question: String, rating: Rating, seconds: Double) {
    self.question = question
    self.rating = rating
    self.seconds = seconds
  }
}

/// When one question should come again.
package struct DueQuestion: Sendable, Equatable {
  /// The question's key.
  package let question: String
  /// What FSRS knows about it.
  package let state: MemoryState
  /// The last review, in seconds since 1970.
  package let lastReview: Double
  /// When it is due, in seconds since 1970.
  package let due: Double
  /// Number of reviews.
  package let reviews: Int
}

/// Schedules as a pure function of the review log: replaying the same log gives the same dates.
package enum Schedule {
  /// The seconds of a day.
  package static let day = 86_400.0

  /// Replays `log` (in any order; reviews of one instant keep the order given) and returns each question's due date,
  /// the most overdue first, equal ones by key.
  package static func replay(_ log: [Review], with fsrs: FSRS) -> [DueQuestion] {
    var questions: [String: DueQuestion] = [:]
    for (_, review) in log.enumerated().sorted(by: {
      ($0.element.seconds, $0.offset) < ($1.element.seconds, $1.offset)
    }) {
      let before = questions[review.question]
      let state: MemoryState
      if let before {
        let days = Int(((review.seconds - before.lastReview) / day).rounded(.down))
        state = fsrs.next(before.state, review.rating, days: days)
      } else {
        state = fsrs.first(review.rating)
      }
      let interval = Double(fsrs.interval(stability: state.stability))
      questions[review.question] = DueQuestion(
        question: review.question, state: state, lastReview: review.seconds,
        due: review.seconds + interval * day, reviews: (before?.reviews ?? 0) + 1)
    }
    return questions.values.sorted { ($0.due, $0.question) < ($1.due, $1.question) }
  }
}
