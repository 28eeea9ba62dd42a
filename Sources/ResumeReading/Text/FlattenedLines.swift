import ResumeParsing

/// Cuts a text that was put on one line, as a page's copy without its breaks is, where wide blanks or a sentence's end
/// part it: "… Experience     Payroll Clerk     May 2015   to   Current     Larkspur Foods  ,   Leeds …".
enum FlattenedLines {
  /// The lines that `line` was, empty ones above the titles of sections; nil where it holds fewer than a
  /// dozen pieces, or fewer than three titles, one of work's among them.
  static func lines(of line: Substring) -> [String]? {
    guard line.utf8.count >= 400 else { return nil }
    let pieces = pieces(of: line)
    let titles = pieces.filter(LineWords.isTitle)
    guard pieces.count >= 12, Set(titles).count >= 3, titles.contains(where: LineWords.isTitleOfWork) else {
      return nil
    }
    var out: [String] = []
    for piece in pieces {
      if LineWords.isTitle(piece) { out.append("") }
      out.append(isSentence(piece) ? "• " + piece : piece)
    }
    return out
  }

  private static func pieces(of line: Substring) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var blanks = 0
    for character in line {
      guard !character.isWhitespace else {
        blanks += 1
        continue
      }
      if !piece.isEmpty, blanks >= 3 || blanks == 2 && piece.hasSuffix(".") {
        pieces.append(piece)
        piece = ""
      } else if blanks > 0, !piece.isEmpty {
        piece += " "
      }
      piece.append(character)
      blanks = 0
    }
    if !piece.isEmpty { pieces.append(piece) }
    return glued(pieces)
  }

  /// `pieces` with those that stand between two others and mean nothing alone, "to" between dates, a dash, a comma, put
  /// between them again.
  private static func glued(_ pieces: [String]) -> [String] {
    var out: [String] = []
    var isOpen = false
    for piece in pieces {
      let isJoint = piece == "to" || !piece.contains(where: { $0.isLetter || $0.isNumber })
      if let last = out.last, isJoint || isOpen {
        out[out.count - 1] = last + (piece == "," || piece == ":" ? "" : " ") + piece
      } else {
        out.append(piece)
      }
      isOpen = isJoint
    }
    return out
  }

  private static func isSentence(_ piece: String) -> Bool {
    piece.hasSuffix(".") && piece.split(separator: " ").count >= 5
  }
}
