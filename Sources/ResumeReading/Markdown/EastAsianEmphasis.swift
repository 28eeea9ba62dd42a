/// CommonMark begins emphasis behind a letter, and ends it before one, only where no punctuation stands inside, which
/// suits scripts with blanks: "**項目：**内部システム" keeps its marks. A blank outside the marks makes them count.
enum EastAsianEmphasis {
  /// `text` with a blank outside marks of strong emphasis that stand between punctuation and an East Asian letter.
  static func closed(in text: String) -> String {
    // The first bytes of East Asian letters.
    guard text.utf8.contains(where: { 0xE3...0xED ~= $0 }), text.utf8.contains(UInt8(ascii: "*")) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var isOpen = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" { isOpen = false }
      guard scalar == "*", index + 1 < scalars.count, scalars[index + 1] == "*" else {
        out.append(scalar)
        index += 1
        continue
      }
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 2 < scalars.count ? scalars[index + 2] : " "
      if !isOpen, isEastAsianLetter(before), after.properties.generalCategory.isPunctuation {
        out.append(" ")
      }
      out.append(contentsOf: scalars[index...index + 1])
      if isOpen, before.properties.generalCategory.isPunctuation, isEastAsianLetter(after) { out.append(" ") }
      isOpen.toggle()
      index += 2
    }
    return String(out)
  }

  private static func isEastAsianLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuation: Bool {
    switch self {
    case .closePunctuation, .openPunctuation, .otherPunctuation, .finalPunctuation, .dashPunctuation: true
    default: false
    }
  }
}
