/// Spells out the years of ranges in square brackets that head lines: "[15-16] Engineer, Larkspur",
/// "[98-00]".
enum BracketedYears {
  /// `text` with their centuries; as it is unless three lines begin so.
  static func spelledOut(_ text: String) -> String {
    guard text.contains("[") else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.indices.compactMap { at in years(of: lines[at]).map { (at, $0) } }
    guard found.count >= 3 else { return text }
    for (at, years) in found {
      let rest = lines[at].drop { $0 != "]" }
      lines[at] = "[\(years.0)-\(years.1)" + rest
    }
    return lines.joined(separator: "\n")
  }

  /// The years of "[15-16] ", whose second is not before the first.
  private static func years(of line: Substring) -> (Int, Int)? {
    let head = line.prefix(8)
    guard head.count == 8, head.hasPrefix("["), head.hasSuffix("] ") else { return nil }
    let parts = head.dropFirst().dropLast(2).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let first = Int(parts[0]),
      let second = Int(parts[1])
    else { return nil }
    let (start, end) = (year(first), year(second))
    return start <= end ? (start, end) : nil
  }

  private static func year(_ digits: Int) -> Int { digits < 50 ? 2000 + digits : 1900 + digits }
}
