/// How text stands out on a terminal. Meaning never hangs on a style alone: every styled word can be read without it.
package enum Style: String, Sendable, CaseIterable {
  case plain, bold, dim, heading, good, warning, bad, accent

  /// The SGR parameters; colours of the basic eight as the theme has them. Yellow and cyan are left out, because on a
  /// light ground they are hardly to be read, and blue, which is so on a dark one.
  var parameters: String {
    switch self {
    case .plain: ""
    case .bold: "1"
    case .dim: "2"
    case .heading: "1;4"
    case .good: "32"
    case .warning: "35"
    case .bad: "31"
    case .accent: "1"
    }
  }
}

/// Turns styles into escape sequences, or into nothing where colour is off.
package struct Palette: Sendable, Equatable {
  /// Whether escape sequences are written.
  package let isColored: Bool

  /// Creates a palette.
  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// `text` in `style`. `text` must have passed the ``EscapeFilter`` if it is foreign.
  package func apply(_ style: Style, _ text: String) -> String {
    guard isColored, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(style.parameters)m\(text)\u{1B}[0m"
  }
}
