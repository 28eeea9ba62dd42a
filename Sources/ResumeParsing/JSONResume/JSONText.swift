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
    var out: [UInt8] = []
    write(to: &out, indent: 0)
    return String(decoding: out, as: UTF8.self)
  }

  /// Adds the value as JSON text, its lines `indent` levels in.
  func write(to out: inout [UInt8], indent: Int) {
    switch self {
    case .string(let text): JSONText.write(text, to: &out)
    case .integer(let value): out += String(value).utf8
    case .number(let value): out += JSONText.number(value).utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .array(let values):
      guard !values.isEmpty else {
        out += "[]".utf8
        return
      }
      // Numbers stay on one line: spans.
      if values.allSatisfy(\.isNumber) {
        out.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
          if index > 0 { out += ", ".utf8 }
          value.write(to: &out, indent: indent)
        }
        out.append(UInt8(ascii: "]"))
        return
      }
      out.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        JSONText.startLine(&out, indent: indent + 1, isFirst: index == 0)
        value.write(to: &out, indent: indent + 1)
      }
      JSONText.startLine(&out, indent: indent, isFirst: true)
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      guard !members.isEmpty else {
        out += "{}".utf8
        return
      }
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        JSONText.startLine(&out, indent: indent + 1, isFirst: index == 0)
        JSONText.write(member.key, to: &out)
        out += ": ".utf8
        member.value.write(to: &out, indent: indent + 1)
      }
      JSONText.startLine(&out, indent: indent, isFirst: true)
      out.append(UInt8(ascii: "}"))
    }
  }

  /// A line break, after a comma unless it is the first.
  static func startLine(_ out: inout [UInt8], indent: Int, isFirst: Bool) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<indent {
      out.append(UInt8(ascii: " "))
      out.append(UInt8(ascii: " "))
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
  static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    defer { out.append(UInt8(ascii: "\"")) }
    // Most strings need no escape, and their bytes are what is printed.
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain {
      out += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\"".utf8
      case 0x5C: out += "\\\\".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0D: out += "\\r".utf8
      case 0x09: out += "\\t".utf8
      case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xFFF9...0xFFFB, 0xE0000...0xE007F:
        // One escape for each unit of UTF-16: beyond the basic plane, a surrogate pair.
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          let hex = String(unit, radix: 16)
          out += "\\u".utf8
          out += String(repeating: "0", count: 4 - hex.count).utf8
          out += hex.utf8
        }
      default: out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
