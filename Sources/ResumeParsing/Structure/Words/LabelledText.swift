/// A text that its first colon parts into a label and its value: "Location: Stirling", "求职意向：后端工程师".
package struct LabelledText {
  /// What stands before the colon, as printed.
  package let label: Substring
  /// What stands behind it, as printed.
  package let rest: Substring

  /// ``rest`` without the white space at its ends.
  var value: String { TextFolding.trimmed(String(rest)) }

  /// ``label`` as lists of labels have it.
  var key: String { TextFolding.key(String(label)) }

  /// The two parts of `text`; nil where it has no colon.
  package init?(_ text: String) { self.init(text[...]) }

  /// The two parts of `text`; nil where it has no colon.
  package init?(_ text: Substring) {
    // Most texts have none, and bytes are looked through sooner than characters; 0x9A ends the wide colon.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0x9A }),
      let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    label = text[..<colon]
    rest = text[text.index(after: colon)...]
  }
}
