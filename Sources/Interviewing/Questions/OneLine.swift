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

  /// At most `limit` characters of `text`, cut after a word and with “…” where cut.
  static func cut(_ text: String, to limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit, limit > 1 else { return text }
    var end = limit - 1
    if scalars[end] != " " {
      // Back to the last space, unless the text is one long word.
      if let space = scalars[..<end].lastIndex(of: " "), space > limit / 3 { end = space }
    }
    while end > 1, [" ", ",", ";", ":", ".", "(", "-", "–", "—"].contains(scalars[end - 1]) { end -= 1 }
    return string(scalars[..<end]) + "…"
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// At most `limit` characters of ``quote``, cut so that its figures stay: at a clause after them where there is
  /// one, else with the middle left out.
  func shortKeepingFigures(_ limit: Int) -> String {
    let scalars = Array(quote.unicodeScalars)
    guard scalars.count > limit else { return quote }
    let figures = scalars.indices.filter { ("0"..."9").contains(scalars[$0]) }
    guard let last = figures.last else {
      return clausesWithin(scalars, limit) ?? Self.cut(quote, to: limit)
    }
    if last < limit - 1 {
      if let cut = clausesWithin(scalars, limit), cut.unicodeScalars.count - 1 > last { return cut }
      if last + 12 < limit { return Self.cut(quote, to: limit) }
    }
    // The figures stand late: begin with the head, go on with the clauses that have them.
    let head = max(16, limit / 4)
    let room = limit - head - 2
    let starts = partStarts(scalars).filter { $0 > head }
    guard limit >= 60,
      let start = starts.first(where: { last + 8 - $0 <= room }) ?? starts.last(where: { $0 < last })
    else { return Self.cut(quote, to: limit) }
    return Self.cut(quote, to: head) + " " + Self.cut(Self.string(scalars[start...]), to: room)
  }

  /// As many whole clauses as fit within `limit`; nil where they are less than half of it.
  private func clausesWithin(_ scalars: [Unicode.Scalar], _ limit: Int) -> String? {
    var depth = 0
    var end: Int?
    for index in 0..<min(limit - 1, scalars.count - 1) {
      switch scalars[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ",", ";", ".":
        if depth <= 0, scalars[index + 1] == " " { end = index }
      default: break
      }
    }
    guard let end, end * 2 >= limit else { return nil }
    return Self.string(scalars[..<end]) + "…"
  }

  /// Where a clause or a phrase of its own begins.
  private func partStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    var starts: [Int] = []
    for at in scalars.indices.dropFirst(2) where scalars[at - 1] == " " {
      let word = Self.string(scalars[at..<min(at + 9, scalars.count)]).prefix { $0 != " " }
      if [",", ";", "–", "—", "."].contains(scalars[at - 2]) || Self.openers.contains(String(word)) {
        starts.append(at)
      }
    }
    return starts
  }

  private static let openers: Set<String> = [
    "while", "by", "with", "which", "without", "from", "that", "using", "across", "via", "through", "for",
    "over",
  ]
}
