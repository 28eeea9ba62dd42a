/// A text that ends in brackets, with something before them: "Acme (Engineer)", "経済学（学士）".
struct BracketedText {
  /// What stands before the last brackets, without white space at its ends.
  let before: String
  /// What stands in them, as printed.
  let inside: String

  /// The two parts of `text`; nil where it does not end in brackets, or nothing stands before them.
  init?(_ text: String) {
    // Few texts do, and a byte is looked at sooner than a character; 0x89 ends the wide bracket.
    guard let byte = text.utf8.last, byte == UInt8(ascii: ")") || byte == 0x89,
      let end = text.last, end == ")" || end == "）",
      let open = text.lastIndex(where: { $0 == "(" || $0 == "（" })
    else { return nil }
    before = TextFolding.trimmed(String(text[..<open]))
    inside = String(text[text.index(after: open)...].dropLast())
    if before.isEmpty { return nil }
  }
}
