/// The rule for ids and for names of banks: `[a-z0-9._-]{1,64}`, and no name of a folder.
package enum BankName {
  /// Whether `name` may be an id or a bank's name.
  package static func isValid(_ name: String) -> Bool {
    guard (1...64).contains(name.utf8.count), name != ".", name != ".." else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// The name nearest to `word` among `names`, if any is near enough to have been meant: at most a third of the
  /// letters differ (optimal string alignment distance). The first of equals.
  package static func nearest(to word: String, in names: [String]) -> String? {
    let sought = Array(word.lowercased().unicodeScalars.prefix(64))
    guard !sought.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars.prefix(64))
      let limit = max(1, max(sought.count, candidate.count) / 3)
      guard abs(candidate.count - sought.count) <= limit else { continue }
      let distance = distance(sought, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// “Did you mean `x`?” with a space before it, or nothing.
  static func suggestion(for word: String, in names: [String]) -> String {
    nearest(to: word, in: names).map { " Did you mean `\($0)`?" } ?? ""
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let same = left[row] == right[column]
        var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
