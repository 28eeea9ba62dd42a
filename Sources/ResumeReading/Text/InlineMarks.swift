/// Cuts the lines in which a copy left several items of a list, each behind its mark: "• Led the team. • Cut
/// the bill."
enum InlineMarks {
  /// The lines that `line` was; nil where it holds no mark but at its start, or what the marks part is no
  /// list of sentences.
  static func lines(of line: Substring) -> [String]? {
    guard line.utf8.count >= 60, line.unicodeScalars.contains(where: isMark) else { return nil }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      if isMark(scalar), before.properties.isWhitespace,
        piece.contains(where: { !$0.properties.isWhitespace })
      {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      }
      piece.append(scalar)
      before = scalar
    }
    pieces.append(String(piece))
    guard pieces.count >= 2, pieces.dropFirst().allSatisfy(isItem) else { return nil }
    // Between cells of a line the same marks stand, but not behind one at its start.
    let isList = pieces[0].unicodeScalars.first(where: { !$0.properties.isWhitespace }).map(isMark) ?? false
    guard isList ? isItem(pieces[0]) : pieces.count >= 3 else { return nil }
    return pieces
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "•" || scalar == "●" || scalar == "▪" || (0xF0A7...0xF0D8).contains(scalar.value)
  }

  /// Whether `piece` is an item that tells something: three words and more behind its mark, and no address.
  private static func isItem(_ piece: String) -> Bool {
    piece.split(separator: " ").count >= 4 && !piece.contains("@") && !piece.contains("http")
  }
}
