import ResumeParsing

/// Tells the numbers before entries from those before the items of a list: "1. Engineer at Larkspur" above its dates.
enum NumberedEntries {
  /// `lines` in which such a number is no bullet's, and is gone: below it, within three lines and before any bullet
  /// or blank line, stands a range of dates.
  static func bare(_ lines: [TextLine]) -> [TextLine] {
    var out = lines
    for (at, line) in lines.enumerated() {
      guard line.mark == nil, let part = line.parts.first,
        let text = line.bullet ?? BulletGlyphs.text(afterNumberIn: part.text[...]).map(String.init),
        isShort(text), !LineWords.isDated(text), !LineWords.startsWithVerb(text),
        lines[(at + 1)...].prefix(3).prefix(while: { $0.bullet == nil && $0.blankBefore == 0 })
          .contains(where: isDated)
      else { continue }
      if line.bullet == nil { out[at].parts[0].text = text }
      out[at].text = out[at].parts.map(\.text).joined(separator: " ")
      out[at].bullet = nil
    }
    return out
  }

  private static func isShort(_ text: String) -> Bool {
    text.split(separator: " ").count <= 12 && !text.hasSuffix(".")
  }

  private static func isDated(_ line: TextLine) -> Bool {
    line.text.split(separator: " ").count <= 12 && LineWords.isRanged(line.text)
  }
}
