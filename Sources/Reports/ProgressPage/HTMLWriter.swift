import SafeText

/// Builds HTML as text: what is put in is escaped, so that an answer can hold any markup and none of it acts.
struct HTMLWriter {
  /// What is written so far.
  private(set) var html = ""

  /// Writes text, escaped.
  mutating func text(_ text: some StringProtocol) { html += Self.escaped(text) }

  /// Writes an element; attributes in the order given, their values escaped.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ body: (inout HTMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    body(&self)
    html += "</\(name)>"
  }

  /// Writes an element with text in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: some StringProtocol
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element without attributes and with text in it.
  mutating func element(_ name: String, _ text: some StringProtocol) {
    element(name) { $0.text(text) }
  }

  /// Writes an element that holds nothing and has no end.
  mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
  }

  /// Writes markup of the page's own.
  mutating func raw(_ markup: String) { html += markup }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    html += "<" + name
    for (attribute, value) in attributes { html += " \(attribute)=\"\(Self.escaped(value))\"" }
    html += ">"
  }

  /// `text` with what HTML would read as markup written out; control characters, which no HTML may hold, and those that
  /// reorder or hide text are shown by their code points.
  static func escaped(_ text: some StringProtocol) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n": out.unicodeScalars.append(scalar)
      default:
        if isShown(scalar) {
          out.unicodeScalars.append(scalar)
        } else {
          out += "U+" + String(scalar.value, radix: 16, uppercase: true)
        }
      }
    }
    return out
  }

  /// Whether a browser may have `scalar` as it is: soft hyphens, and the joiners that scripts and emoji are spelled with,
  /// but nothing else that acts, nor what is no character.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D: true
    case 0xFFFE, 0xFFFF: false
    default: ActingCharacter(scalar) == nil
    }
  }
}
