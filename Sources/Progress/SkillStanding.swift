/// How one topic or skill stands by first attempts.
package struct SkillStanding: Sendable, Equatable {
  /// The topic's or skill's id.
  package let id: String
  /// Number of first attempts.
  package let attempts: Int
  /// Their mean score; nil without any.
  package let mean: Double?
  /// The mean shrunk towards the mean of all (three imaginary answers at that mean), so that one bad answer does not
  /// make a weakest skill: `(sum + 3 · mean) / (n + 3)`.
  package let shrunk: Double

  /// The standings of `ids` by the scores of their first attempts, the weakest first.
  package static func all(ids: [String], scores: [(id: String, score: Double)]) -> [SkillStanding] {
    let overall = scores.isEmpty ? 0 : scores.reduce(0) { $0 + $1.score } / Double(scores.count)
    let standings = ids.map { id in
      let own = scores.filter { $0.id == id }.map(\.score)
      let sum = own.reduce(0, +)
      return SkillStanding(
        id: id, attempts: own.count, mean: own.isEmpty ? nil : sum / Double(own.count),
        shrunk: (sum + 3 * overall) / Double(own.count + 3))
    }
    return standings.enumerated().sorted { ($0.element.shrunk, $0.offset) < ($1.element.shrunk, $1.offset) }
      .map(\.element)
  }
}
