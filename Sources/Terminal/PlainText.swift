/// Typography for terminals that know ASCII only.
package enum PlainText {
  /// `text` with the program's own typography in ASCII. Other letters, a person's words above all, stay as they are: a
  /// wrong letter is worse than one that a terminal cannot draw.
  package static func ascii(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "”", "„": plain += "\""
      case "‘", "’": plain += "'"
      case "–", "—", "−", "‐", "‑": plain += "-"
      case "→": plain += "->"
      case "←": plain += "<-"
      case "…": plain += "..."
      case "·", "•": plain += "*"
      case "×": plain += "x"
      case "±": plain += "+-"
      case "≥": plain += ">="
      case "≤": plain += "<="
      case "│": plain += "|"
      case "─": plain += "-"
      case "█": plain += "#"
      case "░": plain += "."
      case "✓": plain += "+"
      case "\u{A0}", "\u{202F}": plain += " "
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
