/// Parses JSON (RFC 8259) up to a depth. What editors of such files leave behind and no reader can misunderstand is
/// forgiven: comments, and a comma behind the last element.
struct JSONParser {
  /// How deep arrays and objects may nest.
  static let deepest = 64

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  /// The lines of what was forgiven, first to last.
  private var commas: [Int] = []
  private var comments: [Int] = []

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The value of `text`, and a sentence for each kind of thing that JSON has not and that was passed over.
  static func parse(_ text: String) throws(JSONNode.Malformed) -> (node: JSONNode, warnings: [String]) {
    var parser = JSONParser(text)
    let node = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.at == parser.bytes.count else { throw parser.failure("text after the end of the value") }
    var warnings: [String] = []
    if let line = parser.commas.first {
      warnings.append(
        "Line \(line) has a comma with nothing behind it, which is no JSON; it was passed over.")
    }
    if let line = parser.comments.first {
      warnings.append("Line \(line) has a comment, which is no JSON; it was passed over.")
    }
    return (node, warnings)
  }

  private func failure(_ reason: String) -> JSONNode.Malformed {
    JSONNode.Malformed(reason: reason, line: line)
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A:
        line += 1
        at += 1
      case 0x20, 0x09, 0x0D: at += 1
      case UInt8(ascii: "/"):
        guard skipComment() else { return }
      default: return
      }
    }
  }

  /// Past `// …` or `/* … */`.
  private mutating func skipComment() -> Bool {
    guard at + 1 < bytes.count else { return false }
    let start = line
    switch bytes[at + 1] {
    case UInt8(ascii: "/"):
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
    case UInt8(ascii: "*"):
      let open = at
      at += 2
      while at < bytes.count,
        !(bytes[at] == UInt8(ascii: "/") && at > open + 2 && bytes[at - 1] == UInt8(ascii: "*"))
      {
        if bytes[at] == 0x0A { line += 1 }
        at += 1
      }
      at = min(at + 1, bytes.count)
    default: return false
    }
    comments.append(start)
    return true
  }

  private mutating func value(depth: Int) throws(JSONNode.Malformed) -> JSONNode {
    guard depth <= JSONParser.deepest else {
      throw failure("values nest deeper than \(JSONParser.deepest) levels")
    }
    skipSpace()
    let start = line
    guard at < bytes.count else { throw failure("the value ends too early") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return JSONNode(.object(try members(depth: depth)), line: start)
    case UInt8(ascii: "["): return JSONNode(.array(try elements(depth: depth)), line: start)
    case UInt8(ascii: "\""): return JSONNode(.string(try string()), line: start)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return JSONNode(.number(number()), line: start)
    default: throw failure("a value was expected")
    }
  }

  private mutating func word(_ text: String, _ value: JSONNode.Value) throws(JSONNode.Malformed) -> JSONNode {
    guard bytes[at...].starts(with: Array(text.utf8)) else { throw failure("a value was expected") }
    at += text.utf8.count
    return JSONNode(value, line: line)
  }

  private mutating func number() -> String {
    let start = at
    while at < bytes.count, "+-0123456789.eE".utf8.contains(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func members(depth: Int) throws(JSONNode.Malformed) -> [(key: String, node: JSONNode)] {
    at += 1
    var members: [(key: String, node: JSONNode)] = []
    skipSpace()
    if at < bytes.count, bytes[at] == UInt8(ascii: "}") {
      at += 1
      return members
    }
    while true {
      let comma = line
      skipSpace()
      if at < bytes.count, bytes[at] == UInt8(ascii: "}") {
        commas.append(comma)
        at += 1
        return members
      }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
        throw failure("a key in double quotes was expected")
      }
      let key = try string()
      skipSpace()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { throw failure("a colon was expected") }
      at += 1
      members.append((key, try value(depth: depth + 1)))
      skipSpace()
      guard at < bytes.count else { throw failure("an object has no end") }
      if bytes[at] == UInt8(ascii: "}") {
        at += 1
        return members
      }
      guard bytes[at] == UInt8(ascii: ",") else { throw failure("a comma or } was expected") }
      at += 1
    }
  }

  private mutating func elements(depth: Int) throws(JSONNode.Malformed) -> [JSONNode] {
    at += 1
    var elements: [JSONNode] = []
    skipSpace()
    if at < bytes.count, bytes[at] == UInt8(ascii: "]") {
      at += 1
      return elements
    }
    while true {
      let comma = line
      skipSpace()
      if at < bytes.count, bytes[at] == UInt8(ascii: "]") {
        commas.append(comma)
        at += 1
        return elements
      }
      elements.append(try value(depth: depth + 1))
      skipSpace()
      guard at < bytes.count else { throw failure("a list has no end") }
      if bytes[at] == UInt8(ascii: "]") {
        at += 1
        return elements
      }
      guard bytes[at] == UInt8(ascii: ",") else { throw failure("a comma or ] was expected") }
      at += 1
    }
  }

  private mutating func string() throws(JSONNode.Malformed) -> String {
    at += 1
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &out)
      // A tab does no harm.
      case 0x09: out.append(byte)
      case 0x0A: throw failure("a string has no end on its line")
      case 0..<0x20: throw failure("a string holds a raw control character")
      default: out.append(byte)
      }
    }
    throw failure("a string has no end")
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONNode.Malformed) {
    guard at < bytes.count else { throw failure("a string has no end") }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(0x20)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "u"):
      var unit = try hex()
      if (0xD800...0xDBFF).contains(unit), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        let low = try hex()
        unit = (0xDC00...0xDFFF).contains(low) ? 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      out += Array(String(Character(scalar)).utf8)
    default: throw failure("a string holds an unknown escape")
    }
  }

  private mutating func hex() throws(JSONNode.Malformed) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
    else { throw failure("a \\u escape needs four hexadecimal digits") }
    at += 4
    return value
  }
}
