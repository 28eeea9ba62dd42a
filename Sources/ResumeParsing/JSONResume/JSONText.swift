import SafeText

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
    case .string(let text): JSONString.append(text, to: &out)
    case .integer(let value): out += String(value).utf8
    case .number(let value): out += JSONText.number(value).utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .array(let values):
      guard !values.isEmpty else {
        out += "[]".utf8
        return
      }
      // Numbers stay on one line: spans.
      if !values.contains(where: { !$0.isNumber }) {
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
        JSONString.append(member.key, to: &out)
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
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
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
}
