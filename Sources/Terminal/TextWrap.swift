/// Breaks text into lines of a width.
package enum TextWrap {
  /// `text` in lines of at most `width` columns, the first behind `first`, the others behind `rest` (both count).
  /// Breaks at spaces; a word that is longer than a line is broken where it must be, unless `keepsWords`: a path that
  /// is to be copied stays in one piece, and the terminal folds it. Line breaks in the text stay.
  package static func lines(
    _ text: String, width: Int, first: String = "", rest: String = "", keepsWords: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? first : rest
      var room = max(8, width) - DisplayWidth.of(line)
      var isBare = true
      for word in paragraph.split(separator: " ") {
        var word = word
        var columns = DisplayWidth.of(word)
        if !isBare, columns + 1 > room {
          lines.append(line)
          line = rest
          room = max(8, width) - DisplayWidth.of(rest)
          isBare = true
        }
        while columns > room, isBare, !keepsWords {
          let cut = prefix(of: word, columns: max(1, room))
          lines.append(line + cut)
          word = word.dropFirst(cut.count)
          columns = DisplayWidth.of(word)
          line = rest
          room = max(8, width) - DisplayWidth.of(rest)
        }
        if !isBare {
          line += " "
          room -= 1
        }
        line += word
        room -= columns
        isBare = false
      }
      lines.append(line)
    }
    return lines
  }

  private static func prefix(of word: Substring, columns: Int) -> String {
    var kept = ""
    var width = 0
    for character in word {
      let next = DisplayWidth.of(character)
      if width + next > columns, !kept.isEmpty { break }
      kept.append(character)
      width += next
    }
    return kept
  }
}
