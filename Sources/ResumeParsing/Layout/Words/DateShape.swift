/// Tells cells that hold a date from others, for the layout alone; reading dates is the section parser's work.
package enum DateShape {
  /// Whether a short text holds a year (1950–2099), a month with a two-digit year, or says that something goes on.
  package static func looksLikeDate(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= 40 else { return false }
    var at = 0
    while at < scalars.count {
      guard isDigit(scalars[at]) else {
        at += 1
        continue
      }
      let start = at
      var value = 0
      while at < scalars.count, isDigit(scalars[at]) {
        value = min(value * 10 + Int(scalars[at].value) - 0x30, 100_000)
        at += 1
      }
      if at - start == 4, (1950...2099).contains(value) { return true }
      // "Mar '21"
      if at - start == 2, start > 0, scalars[start - 1] == "'" || scalars[start - 1] == "’" { return true }
      if at - start <= 2, at + 2 < scalars.count, scalars[at] == "/" || scalars[at] == ".",
        isDigit(scalars[at + 1]), isDigit(scalars[at + 2]), value <= 31
      {
        return true
      }
    }
    return present.stand(in: text) && saysPresent(text)
  }

  /// Whether `text` is a date, or a word for the present, and nothing else.
  static func isDateCell(_ text: String) -> Bool {
    looksLikeDate(text) && (HeaderDates.isDate(text) || DateScanner.isPresent(text))
  }

  /// Whether `text` states when something began and when it ended, or that it goes on.
  static func isWholeRange(_ text: String) -> Bool {
    DateScanner.mentions(in: text).contains { $0.isRange && $0.start != nil }
  }

  /// Whether one of the pieces is a word of its own: "Vaardigheden" and "Presentations" hold one, and are no dates.
  private static func saysPresent(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { $0.value >= 0x1100 }) { return true }
    return text.split(whereSeparator: { !$0.isLetter }).contains { words.contains($0.lowercased()) }
  }

  /// What Latin letters say of the present, each a word of its own.
  private static let presentWords = [
    "present", "presente", "présent", "current", "currently", "heute", "aujourd", "auj", "ongoing",
    "actualidad",
    "heden", "oggi", "actualmente", "attualmente", "in corso",
    "atual", "atualmente", "obecnie",
  ]
  private static let words = WordSet(presentWords)
  private static let present = FixedPieces(presentWords + ["현재", "現在", "至今", "재직"])

  /// Whether a line that ends in `tail` ends in a date: in a year, or in a word for the present.
  static func endsInDate(_ tail: String) -> Bool {
    guard let last = tail.split(separator: " ").last else { return false }
    var scalars = String.UnicodeScalarView()
    for scalar in last.unicodeScalars where scalar != ")" && scalar != "]" { scalars.append(scalar) }
    guard scalars.last.map(isDigit) ?? false else {
      return looksLikeDate(String(last))
        && String(last).unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == ")" }
    }
    // "in 2021" ends a sentence as well: a date of its own has a dash, a stroke or a month before its year.
    guard looksLikeDate(String(scalars)) else { return false }
    return tail.unicodeScalars.contains { "–—-/~(".unicodeScalars.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
