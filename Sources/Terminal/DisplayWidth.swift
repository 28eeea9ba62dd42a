import CLineEdit

/// Widths of text in terminal columns: Korean and most emoji take two, combining marks none.
package enum DisplayWidth {
  /// Columns that `text` takes on one line.
  package static func of(_ text: some StringProtocol) -> Int {
    var columns = 0
    for character in text {
      columns += of(character)
    }
    return columns
  }

  /// Columns of one character: the widest of its scalars.
  package static func of(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      widest = max(widest, scalar.value < 0x7F ? 1 : Int(starling_columns_of(scalar.value)))
    }
    return widest
  }

  /// `text` filled up with spaces to `columns`, or cut with "…" where it is longer.
  package static func fitted(_ text: String, to columns: Int) -> String {
    let width = of(text)
    if width <= columns { return text + String(repeating: " ", count: columns - width) }
    return clipped(text, to: columns)
  }

  /// `text`, cut with "…" where it takes more than `columns`.
  package static func clipped(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var width = 0
    for character in text {
      let next = of(character)
      guard width + next <= columns - 1 else { break }
      kept.append(character)
      width += next
    }
    return kept + "…"
  }
}
