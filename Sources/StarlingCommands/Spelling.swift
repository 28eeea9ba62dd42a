/// What somebody may have meant.
enum Spelling {
  /// The candidate with the fewest edits from `word`, if they are few for its length; the first of equals.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased())
    let scored = candidates.map { ($0, distance(letters, Array($0.lowercased()))) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, letters.count / 3) else {
      return candidates.first { !word.isEmpty && $0.hasPrefix(word.lowercased()) }
    }
    return best.0
  }

  /// Levenshtein distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard left.count <= 200, right.count <= 200 else { return .max }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
