import ResumeParsing

/// Takes out what a page's icons leave in a copied text: private-use characters, and the labels that are read aloud
/// in their place ("Date:", "email:").
enum IconLabels {
  /// `line` without them; nil where nothing is left.
  static func removed(_ line: TextLine) -> TextLine? {
    var line = line
    line.parts = line.parts.compactMap { part in
      let text = cleaned(part.text)
      return text.isEmpty ? nil : (text, part.column)
    }
    guard !line.parts.isEmpty else { return nil }
    line.text = line.parts.map(\.text).joined(separator: " ")
    line.bullet = line.bullet.map(cleaned)
    // A picture before a section's title, contact data or an entry's dates is no bullet.
    if let mark = line.mark, (0xE000...0xF8FF).contains(mark.value),
      LineWords.isTitle(line.parts.first?.text ?? "") || LineWords.mail(in: line.text) != nil
        || LineWords.isContact(line.parts.first?.text ?? "") || LineWords.opensWithRange(line.text)
    {
      line.bullet = nil
      line.mark = nil
    }
    return line
  }

  private static func cleaned(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    // What could not be decoded and stands alone was a picture.
    let whole =
      text.unicodeScalars.contains("\u{FFFD}")
      ? text.split(separator: " ").filter { $0 != "\u{FFFD}" }.joined(separator: " ") : text
    for scalar in whole.unicodeScalars
    where !(0xE000...0xF8FF).contains(scalar.value) && scalar.value < 0xF0000 {
      view.append(scalar)
    }
    while view.last?.properties.isWhitespace ?? false { view.removeLast() }
    while view.first?.properties.isWhitespace ?? false { view.removeFirst() }
    let text = String(view)
    guard text.hasSuffix(":") else { return text }
    for label in labels {
      if text.lowercased() == label { return "" }
      // "EXPERIENCEphone:": a label that ran into a heading's capitals.
      if text.hasSuffix(label), let before = text.dropLast(label.count).unicodeScalars.last,
        before.properties.isUppercase
      {
        return String(text.dropLast(label.count))
      }
    }
    return text
  }

  private static let labels = [
    "date:", "location:", "email:", "phone:", "github:", "linkedin:", "homepage:", "mail:", "address:",
    "website:", "mobile:",
    "twitter:", "calendar:", "map-marker:", "envelope:", "globe:",
  ]
}
