/// The step that ``LabelTitles`` and ``RunInTitles`` share, which tell where it is due: a title that opens a
/// line gets a line of its own.
enum LeadingTitles {
  /// `lines` with each of `titles`, in order, on a line above the one that it opens; `rest` makes what is left of that.
  static func apart(
    _ titles: [(at: Int, title: String)], in lines: [TextLine], rest: (TextLine, _ title: String) -> TextLine
  ) -> [TextLine] {
    var out: [TextLine] = []
    out.reserveCapacity(lines.count + titles.count)
    var next = titles[...]
    for (at, line) in lines.enumerated() {
      guard let (place, title) = next.first, place == at else {
        out.append(line)
        continue
      }
      next = next.dropFirst()
      var head = TextLine(parts: [(title, line.indent)], of: line, column: line.column)
      head.blankBefore = max(1, line.blankBefore)
      var body = rest(line, title)
      body.blankBefore = 0
      out += [head, body]
    }
    return out
  }
}
