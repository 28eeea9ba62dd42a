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

  /// The longest wait in days where no interview is near.
  package static let usualMaximum = 60

  /// The longest interval in days, on the local day `today`: up to the day of the interview where one is to come, so
  /// that everything comes again before it; else ``usualMaximum``. Days are `YYYY-MM-DD`.
  package static func maximumInterval(today: String, interview: String?) -> Int {
    guard let interview = interview.flatMap(LocalDay.number), let today = LocalDay.number(today),
      interview >= today
    else { return usualMaximum }
    return max(1, interview - today)
  }

  /// Replays `log` (in any order; reviews of one instant keep the order given) and returns each question's due date,
  /// the most overdue first, equal ones by key.
  package static func replay(_ log: [Review], with fsrs: FSRS) -> [DueQuestion] {
    var replay = ScheduleReplay(fsrs)
    for (_, review) in log.enumerated().sorted(by: {
      ($0.element.question, $0.element.seconds, $0.offset) < (
        $1.element.question, $1.element.seconds, $1.offset
      )
    }) {
      replay.add(review)
    }
    return replay.dueQuestions()
  }
}

/// A replay of a review log that is read along: only the question at hand is kept beside what has come out.
package struct ScheduleReplay: Sendable {
  private let fsrs: FSRS
  private var finished: [DueQuestion] = []
  private var current: DueQuestion?

  /// Begins a replay.
  package init(_ fsrs: FSRS) { self.fsrs = fsrs }

  /// Takes the next review; those of one question must come together and in order of time.
  package mutating func add(_ review: Review) {
    var before: DueQuestion?
    if current?.question == review.question {
      before = current
    } else if let current {
      finished.append(current)
    }
    let state: MemoryState
    if let before {
      let days = Int(((review.seconds - before.lastReview) / Schedule.day).rounded(.down))
      state = fsrs.next(before.state, review.rating, days: days)
    } else {
      state = fsrs.first(review.rating)
    }
    let interval = Double(fsrs.interval(stability: state.stability))
    current = DueQuestion(
      question: review.question, state: state, lastReview: review.seconds,
      due: review.seconds + interval * Schedule.day, reviews: (before?.reviews ?? 0) + 1)
  }

  /// Each question's due date, the most overdue first, equal ones by key.
  package func dueQuestions() -> [DueQuestion] {
    let all = finished + [current].compactMap { $0 }
    // Places are put in order and not the questions, whose keys would be retained and released at every move.
    let order = all.indices.sorted {
      let (one, other) = (all[$0].due, all[$1].due)
      return one == other ? all[$0].question < all[$1].question : one < other
    }
    return order.map { all[$0] }
  }
}
