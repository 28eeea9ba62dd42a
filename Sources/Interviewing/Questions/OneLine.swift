/// A text on one line.
struct OneLine: Sendable {
  /// The text with runs of white space as one space, and no space at its ends.
  let text: String
  /// ``text`` without the punctuation that ends it, its quotation marks as single ones.
  let quote: String

  init(_ source: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(source.unicodeScalars.count)
    for scalar in source.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = scalars.last, last != " " { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    text = OneLine.string(scalars[...])
    while let last = scalars.last, last == "." || last == ";" || last == ":" || last == "," || last == " " {
      scalars.removeLast()
    }
    quote = OneLine.string(
      scalars.enumerated().map { index, scalar in
        switch scalar {
        case "“", "„": "‘"
        case "”": "’"
        case "\"": index == 0 || scalars[index - 1] == " " || scalars[index - 1] == "(" ? "‘" : "’"
        default: scalar
        }
      }[...])
  }

  /// At most `limit` characters of ``quote``, cut after a word and with “…” where cut.
  func short(_ limit: Int) -> String { OneLine.cut(quote, to: limit) }

  /// At most `limit` characters of `text`, cut after a word that can end a phrase and with “…” where cut.
  static func cut(_ text: String, to limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit, limit > 1 else { return text }
    var end = limit - 1
    if scalars[end] != " " {
      // Back to the last space, unless the text is one long word.
      if let space = scalars[..<end].lastIndex(of: " "), space > limit / 3 { end = space }
    }
    return string(scalars[..<PhraseEnd.before(end, in: scalars, from: limit / 3)]) + "…"
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
