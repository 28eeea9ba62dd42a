/// Takes out the typed characters that fill a line: those that lead from a name to what stands at the margin
/// ("Larkspur ------ Leeds", "Engineer ....... 2019"), and the rule behind a title ("SKILLS -------").
enum Leaders {
  /// `line` with blanks for them, so that every other character keeps its column; and whether it is a text that a rule
  /// fills up, and not only a few full stops. A rule alone stays what it is.
  static func blanked(_ line: Substring) -> (line: Substring, isFilledUp: Bool) {
    let scalars = Array(line.unicodeScalars)
    var out = scalars
    var hasText = false
    var endsInRun = false
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      guard marks.contains(scalar) else {
        if !scalar.properties.isWhitespace {
          hasText = true
          endsInRun = false
        }
        at += 1
        continue
      }
      var end = at + 1
      while end < scalars.count, scalars[end] == scalar { end += 1 }
      if end - at >= least, isApart(scalars, at, end) {
        for place in at..<end { out[place] = " " }
        endsInRun = end - at >= 2 * least
      } else {
        hasText = true
        endsInRun = false
      }
      at = end
    }
    guard hasText, out != scalars else { return (line, false) }
    while out.last == " " { out.removeLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: out)
    return (String(view)[...], endsInRun)
  }

  private static let marks: Set<Unicode.Scalar> = ["-", ".", "=", "_", "~", "─", "—", "–", "·", "*", "#"]
  private static let least = 5

  /// Whether a blank or an end stands on one side of the run at least: a rule is no part of a word or an address.
  private static func isApart(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    start == 0 || end == scalars.count || scalars[start - 1].properties.isWhitespace
      || scalars[end].properties.isWhitespace
  }
}
