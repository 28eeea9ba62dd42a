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

  /// The standings of `ids` by the sums of their first attempts' scores, the weakest first; an id may have several sums.
  package static func all(ids: [String], sums: [(id: String, sum: Double, count: Int)]) -> [SkillStanding] {
    let count = sums.reduce(0) { $0 + $1.count }
    let overall = count == 0 ? 0 : sums.reduce(0) { $0 + $1.sum } / Double(count)
    var own: [String: (sum: Double, count: Int)] = [:]
    for part in sums {
      own[part.id] = ((own[part.id]?.sum ?? 0) + part.sum, (own[part.id]?.count ?? 0) + part.count)
    }
    let standings = ids.map { id in
      let (sum, count) = own[id] ?? (0, 0)
      return SkillStanding(
        id: id, attempts: count, mean: count == 0 ? nil : sum / Double(count),
        shrunk: (sum + 3 * overall) / Double(count + 3))
    }
    return standings.enumerated().sorted { ($0.element.shrunk, $0.offset) < ($1.element.shrunk, $1.offset) }
      .map(\.element)
  }
}
