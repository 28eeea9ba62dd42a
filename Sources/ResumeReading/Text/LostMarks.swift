/// Puts back what a copy turned into something else: hyphens, and bullets that became a letter, which the font of
/// symbols drew as a mark ("f Led the team", "l Cut the bill"), or the character for what could not be decoded. Such a
/// font's own mark is a picture elsewhere; where it leads items of a second column too, it is a bullet in both.
enum LostMarks {
  /// `text` with "•" in their place; lines keep their numbers and columns.
  static func restored(_ text: String) -> String {
    var text = text
    // What fonts and printers call a hyphen is one.
    if text.unicodeScalars.contains(where: { $0 == "\u{2010}" || $0 == "\u{2011}" }) {
      var view = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        view.append(scalar == "\u{2010}" || scalar == "\u{2011}" ? "-" : scalar)
      }
      text = String(view)
    }
    for mark in candidates + symbol(leadingCellsOf: text) where text.unicodeScalars.contains(mark) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      var found = lines.map { places(of: mark, in: $0) }
      guard found.contains(where: { !$0.isEmpty }) else { continue }
      // Some of them may have been copied without their text.
      for (at, line) in lines.enumerated()
      where line.unicodeScalars.count == 1 && line.unicodeScalars.first == mark {
        found[at] = [line.startIndex]
      }
      guard found.reduce(0, { $0 + $1.count }) >= (mark == "\u{FFFD}" ? 2 : 3) else { continue }
      text = zip(lines, found).map { line, places in
        guard !places.isEmpty else { return String(line) }
        var view = line.unicodeScalars
        for place in places.reversed() { view.replaceSubrange(place...place, with: CollectionOfOne("•")) }
        return String(view)
      }.joined(separator: "\n")
    }
    return text
  }

  /// Letters that are no word of their own in any language that resumes are read in: a sentence may wrap
  /// before "a", "e", "i", "o", "u", "y", "w", "z", "k", "s", "v".
  private static let candidates: [Unicode.Scalar] = [
    "\u{FFFD}", "f", "q", "l", "n", "p", "t", "m", "x", "j", "b", "d", "g", "h",
  ]

  /// The one private-use character that lines begin with, if cells further right begin with it as well.
  private static func symbol(leadingCellsOf text: String) -> [Unicode.Scalar] {
    var found: Unicode.Scalar?
    var leadsCell = false
    for line in text.split(separator: "\n") {
      let scalars = line.unicodeScalars.drop { $0 == " " }
      guard let first = scalars.first, (0xE000...0xF8FF).contains(first.value) else {
        if let found { leadsCell = leadsCell || !places(of: found, in: line).isEmpty }
        continue
      }
      if let known = found, known != first { return [] }
      found = first
      leadsCell = leadsCell || places(of: first, in: line).count > 1
    }
    return leadsCell ? found.map { [$0] } ?? [] : []
  }

  /// Where `mark` stands alone at the start of the line, or of a part that a gap sets off, before a capital,
  /// a figure or a letter of a script without capitals.
  private static func places(of mark: Unicode.Scalar, in line: Substring) -> [String.Index] {
    let scalars = line.unicodeScalars
    var out: [String.Index] = []
    var blanks = 2
    var at = scalars.startIndex
    while at < scalars.endIndex {
      let scalar = scalars[at]
      if scalar == " " || scalar == "\t" || scalar == "\u{0C}" {
        blanks += scalar == " " ? 1 : 2
      } else {
        if scalar == mark, blanks >= 2, isAlone(scalars[scalars.index(after: at)...]) { out.append(at) }
        blanks = 0
      }
      at = scalars.index(after: at)
    }
    return out
  }

  private static func isAlone(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard let next = rest.first, next == " " || next == "\t",
      let begin = rest.first(where: { $0 != " " && $0 != "\t" })
    else { return false }
    return !begin.properties.isLowercase
      && (begin.properties.isAlphabetic || begin.properties.numericType != nil
        || "“\"('‘".unicodeScalars.contains(begin))
  }
}
