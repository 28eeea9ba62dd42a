/// One answer as two attempts are compared.
package struct AttemptFacts: Sendable, Equatable {
  /// The local day, `YYYY-MM-DD`.
  package let day: String
  /// 1 for the first answer ever given to the question.
  package let number: Int
  /// The answer as it was typed.
  package let text: String
  /// Number of its words.
  package let words: Int
  /// Time spent on it, pauses left out.
  package let seconds: Double
  /// Nil where it was never judged.
  package let score: Judged?

  /// How it was judged.
  package struct Judged: Sendable, Equatable {
    /// The version of the rubric.
    package let rubric: String
    /// The score, 0 to 100.
    package let total: Int
    /// The score's band.
    package let band: String
    /// Structure, evidence, ownership, depth, delivery.
    package let parts: [Int]
    /// Whether situation, task, action and result are there.
    package let star: [Bool]
    /// Number of figures that measure something.
    package let metrics: Int

    /// Creates a judgement.
    package init(
      rubric: String, total: Int, band: String, parts: [Int], star: [Bool], metrics: Int
    ) {
      self.rubric = rubric
      self.total = total
      self.band = band
      self.parts = parts
      self.star = star
      self.metrics = metrics
    }
  }

  /// Creates an attempt.
  package init(day: String, number: Int, text: String, words: Int, seconds: Double, score: Judged?) {
    self.day = day
    self.number = number
    self.text = text
    self.words = words
    self.seconds = seconds
    self.score = score
  }
}

/// What changed between two attempts at one question.
package enum AttemptComparison {
  /// The names of a score's parts, in their order.
  package static let parts = ["structure", "evidence", "ownership", "depth", "delivery"]
  /// The names of the parts of STAR that a score depends on, in their order.
  package static let star = ["situation", "task", "action", "result"]
  /// A part that moved by less is left unsaid.
  static let notable = 5

  /// The changes, the weightiest first; each a few words. Scores of different rubric versions are never subtracted.
  package static func changes(from first: AttemptFacts, to later: AttemptFacts) -> [String] {
    var changes: [String] = []
    if let before = first.score, let after = later.score {
      if before.rubric != after.rubric {
        changes.append(
          "judged by different rubric versions (\(before.rubric) and \(after.rubric)), so the scores do not compare"
        )
      } else {
        let change = after.total - before.total
        changes.append(
          change == 0
            ? "the same score, \(after.total)"
            : "score \(before.total) → \(after.total) (\(FigureText.signed(change)))")
        for (name, pair) in zip(parts, zip(before.parts, after.parts)) where abs(pair.1 - pair.0) >= notable {
          changes.append("\(name) \(pair.0) → \(pair.1)")
        }
      }
      let gained = zip(star, zip(before.star, after.star)).filter { !$0.1.0 && $0.1.1 }.map(\.0)
      let lost = zip(star, zip(before.star, after.star)).filter { $0.1.0 && !$0.1.1 }.map(\.0)
      if !gained.isEmpty { changes.append("now has " + gained.joined(separator: ", ")) }
      if !lost.isEmpty { changes.append("no longer has " + lost.joined(separator: ", ")) }
      if before.metrics != after.metrics { changes.append("numbers \(before.metrics) → \(after.metrics)") }
    }
    if first.words != later.words { changes.append("words \(first.words) → \(later.words)") }
    return changes
  }
}
