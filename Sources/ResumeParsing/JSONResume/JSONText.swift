/// A JSON value that keeps the order of its keys, so that one resume always gives the same bytes.
enum JSONText {
  case string(String)
  case integer(Int)
  case number(Double)
  case bool(Bool)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  /// The value as JSON text, two spaces a level.
  var text: String {
    var out = ""
    write(to: &out, indent: 0)
    return out
  }

  private func write(to out: inout String, indent: Int) {
    switch self {
    case .string(let text): JSONText.write(text, to: &out)
    case .integer(let value): out += String(value)
    case .number(let value): out += JSONText.number(value)
    case .bool(let value): out += value ? "true" : "false"
    case .array(let values):
      guard !values.isEmpty else {
        out += "[]"
        return
      }
      // Numbers stay on one line: spans.
      if values.allSatisfy(\.isNumber) {
        out += "["
        for (index, value) in values.enumerated() {
          if index > 0 { out += ", " }
          value.write(to: &out, indent: indent)
        }
        out += "]"
        return
      }
      out += "[\n"
      for (index, value) in values.enumerated() {
        if index > 0 { out += ",\n" }
        out += String(repeating: "  ", count: indent + 1)
        value.write(to: &out, indent: indent + 1)
      }
      out += "\n" + String(repeating: "  ", count: indent) + "]"
    case .object(let members):
      guard !members.isEmpty else {
        out += "{}"
        return
      }
      out += "{\n"
      for (index, member) in members.enumerated() {
        if index > 0 { out += ",\n" }
        out += String(repeating: "  ", count: indent + 1)
        JSONText.write(member.key, to: &out)
        out += ": "
        member.value.write(to: &out, indent: indent + 1)
      }
      out += "\n" + String(repeating: "  ", count: indent) + "}"
    }
  }

  private var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  /// Whole numbers without a fraction; what JSON has no number for as null.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(.towardZero), abs(value) < 1e15 { return String(Int(value)) }
    return "\(value)"
  }

  /// A string in quotes; everything outside printable ASCII and letters that could change a terminal is escaped.
  private static func write(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x0A: out += "\\n"
      case 0x0D: out += "\\r"
      case 0x09: out += "\\t"
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
