/// Cuts the lines in which a copy left several items of a list, each behind its mark: "• Led the team. • Cut
/// the bill."
enum InlineMarks {
  /// The lines that `line` was; nil where it holds no mark but at its start, or what the marks part is no
  /// list of sentences. A gap before a mark may be that of two columns, whose rows ``items(of:)`` parts once none
  /// were found.
  static func lines(of line: Substring) -> [String]? {
    guard line.utf8.count >= 60, line.unicodeScalars.contains(where: isMark) else { return nil }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var blanks = 1
    for scalar in line.unicodeScalars {
      if isMark(scalar), blanks > 0, piece.contains(where: { !$0.properties.isWhitespace }) {
        if blanks >= 3 { return nil }
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      }
      piece.append(scalar)
      blanks = scalar == "\t" ? blanks + 3 : scalar.properties.isWhitespace ? blanks + 1 : 0
    }
    pieces.append(String(piece))
    guard pieces.count >= 2, pieces.dropFirst().allSatisfy(isItem) else { return nil }
    // Between cells of a line the same marks stand, but not behind one at its start.
    let isList = pieces[0].unicodeScalars.first(where: { !$0.properties.isWhitespace }).map(isMark) ?? false
    guard isList ? isItem(pieces[0]) : pieces.count >= 3 else { return nil }
    return pieces
  }

  /// The items that stand side by side on `line`, each behind its mark and a gap.
  static func items(of line: TextLine) -> [TextLine] {
    guard line.bullet != nil, line.parts.count >= 2,
      line.parts.dropFirst().allSatisfy({
        $0.text.unicodeScalars.first.map(isMark) ?? false && isItem($0.text)
      })
    else { return [line] }
    return line.parts.enumerated().map { at, part in
      var item = TextLine(parts: [part], of: line, column: line.column)
      item.indent = line.indent
      if at > 0 { item.blankBefore = 0 }
      return item
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "•" || scalar == "●" || scalar == "▪" || (0xF0A7...0xF0D8).contains(scalar.value)
  }

  /// Whether `piece` is an item that tells something: three words and more behind its mark, and no address.
  private static func isItem(_ piece: String) -> Bool {
    piece.split(separator: " ").count >= 4 && !piece.contains("@") && !piece.contains("http")
  }
}
