/// The characters that open a bullet in the resumes of the world.
package enum BulletGlyphs {
  /// The text behind a bullet's glyph; nil where `line`, free of white space at its start, opens with none. A hyphen,
  /// a star and their like are bullets only with white space behind them.
  package static func text(afterGlyphIn line: Substring) -> Substring? {
    guard let first = line.unicodeScalars.first else { return nil }
    let rest = line[line.unicodeScalars.index(after: line.startIndex)...]
    if always.contains(first) || (0xE000...0xF8FF).contains(first.value) {
      let text = trimmed(rest)
      return text.isEmpty && !line.isEmpty && first == "." ? nil : text
    }
    // Typed marks of two characters.
    for mark in ["--", "->", "=>", ">>"] where line.hasPrefix(mark + " ") {
      return trimmed(line.dropFirst(mark.count))
    }
    guard spaced.contains(first) else { return nil }
    guard let next = rest.unicodeScalars.first, next == " " || next == "\t" else { return nil }
    return trimmed(rest)
  }

  /// Whether `line` opens as an item of a numbered list: "1. ", "2) ", "(3) ", "①".
  package static func text(afterNumberIn line: Substring) -> Substring? {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return nil }
    if (0x2460...0x2473).contains(first.value) { return trimmed(line.dropFirst()) }
    var at = scalars.startIndex
    if first == "(" { at = scalars.index(after: at) }
    var digits = 0
    while at < scalars.endIndex, (0x30...0x39).contains(scalars[at].value) {
      digits += 1
      at = scalars.index(after: at)
    }
    guard (1...2).contains(digits), at < scalars.endIndex, scalars[at] == "." || scalars[at] == ")" else {
      return nil
    }
    let next = scalars.index(after: at)
    guard next < scalars.endIndex, scalars[next] == " " || scalars[next] == "\t" else { return nil }
    return trimmed(line[next...])
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return text
  }

  private static let always: Set<Unicode.Scalar> = [
    "•", "●", "▪", "■", "◦", "○", "‣", "⁃", "∙", "➢", "➤", "►", "▸", "▶", "◆", "◇", "❖", "✓", "✔", "✦", "✧",
    "★", "☆", "⬤",
    "🟤", "⚫", "□", "▫", "❑", "❏", "➔", "➜", "⇒", "ㆍ", "・", "‧", "⦁", "⦿", "◉", "⋅", "▹", "▷", "⚬", "\u{88}",
    "\u{95}", "✅", "👉",
    // The operators that LaTeX sets before nested items.
    "∗", "∘", "⋆", "↳",
    "🔹", "🔸", "▻", "►", "⯈", "❯", "➣", "✱", "❍", "◘", "🞄", "🠶", "⟩", "❭", "❱", "\u{2023}", "\u{204C}",
    "\u{204D}",
  ]

  private static let spaced: Set<Unicode.Scalar> = [
    "-", "*", "+", "·", "–", "—", "‐", "‑", "−", ">", "»", "›", "→", "~", "o", "¤", "¬", "˗", "٠", "•",
    // What is left of the bullets of Wingdings in another font.
    "§", "Ø", "ü", "Ÿ",
  ]
}
