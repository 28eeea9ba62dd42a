import SafeText

/// The one function between foreign text (a resume, a bank, an answer, a file name, the environment) and a terminal.
///
/// Newline and tab pass. Every other `ActingCharacter` is shown as a visible escape, so that no text can move the
/// cursor, hide or reorder what is shown. Zero-width joiners stay between emoji and in scripts that need them only where
/// they stand between two characters of which neither is ASCII.
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
    scalar != "\t" && scalar != "\n" && ActingCharacter(scalar) != nil
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
