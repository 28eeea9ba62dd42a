/// What all rows of a text together tell of its lists.
struct ListMeasures {
  /// Whether the further rows of bullets hang below their texts.
  let hang: Bool
  /// Where the items of a list begin that has lost its marks, in a text that was laid out as a page.
  let items: Set<IndentedBullets.Edge>
  /// Whether the text's language writes its nouns with capitals, as German does: a capital begins no item there.
  let hasCapitalNouns: Bool

  /// Measures `lines`; `areLaidOut` says that blanks keep a page's layout.
  init(_ lines: [TextLine], areLaidOut: Bool) {
    // A blank line may be the other column's.
    hang = ListMeasures.hang(lines, mostBlank: areLaidOut ? 1 : 0)
    items = areLaidOut ? IndentedBullets.edges(of: lines) : []
    hasCapitalNouns = ListMeasures.hasCapitalNouns(lines)
  }

  /// Whether a third of the words inside lines begin with a capital.
  private static func hasCapitalNouns(_ lines: [TextLine]) -> Bool {
    var (capitals, words) = (0, 0)
    for line in lines where line.parts.count == 1 {
      let inside = line.text.split(separator: " ").dropFirst()
      guard inside.count >= 5 else { continue }
      words += inside.count
      capitals += inside.count { $0.first?.isUppercase ?? false }
    }
    return capitals * 3 > words
  }

  /// Whether two rows and more that go on bullets hang below their texts, and hardly any in small letters stand at the
  /// edge of a mark.
  private static func hang(_ lines: [TextLine], mostBlank: Int) -> Bool {
    var (hanging, flush) = (0, 0)
    var mark: TextLine?
    for line in lines {
      guard line.bullet == nil else {
        mark = line
        continue
      }
      guard let above = mark, line.column == above.column, line.blankBefore <= mostBlank else {
        mark = nil
        continue
      }
      if line.indent > above.indent {
        hanging += 1
      } else if line.blankBefore == 0, line.text.contains(" "),
        line.text.unicodeScalars.first?.properties.isLowercase ?? false
      {
        flush += 1
      }
    }
    return hanging >= 2 && flush * 4 <= hanging
  }
}
