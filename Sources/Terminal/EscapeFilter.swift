/// The one function between foreign text (a resume, a bank, an answer, a file name, the environment) and a terminal.
///
/// Newline and tab pass. Other C0 controls, DEL, C1 controls, bidirectional controls, zero-width characters and line
/// separators are shown as visible escapes, so that no text can move the cursor, hide or reorder what is shown
/// (CVE-2021-25743 and "Trojan Source" are the precedents). Zero-width joiners stay between emoji and in scripts that
/// need them only where they stand between two characters of which neither is ASCII.
package enum EscapeFilter {
  /// `text` with everything that a terminal might act on made visible.
  package static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSuspicious) else { return text }
    var shown = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if isSuspicious(scalar), !isJoinerInside(scalars, index) {
        shown.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// As ``visible(_:)``, and newlines and tabs become spaces: for text that must stay on one line.
  package static func oneLine(_ text: String) -> String {
    visible(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  private static func isSuspicious(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F, 0x115F, 0x1160, 0x3164, 0xFFA0: true
    default: false
    }
  }

  private static func isJoinerInside(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index].value == 0x200D || scalars[index].value == 0x200C else { return false }
    guard index > 0, index + 1 < scalars.count else { return false }
    return scalars[index - 1].value > 0x7F && scalars[index + 1].value > 0x7F
      && !isSuspicious(scalars[index - 1]) && !isSuspicious(scalars[index + 1])
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20 {
      return "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
    }
    if scalar.value == 0x7F { return "^?" }
    return "\\u{" + String(scalar.value, radix: 16) + "}"
  }
}
