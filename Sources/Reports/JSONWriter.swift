/// Writes JSON as bytes, keys in the order in which they are written: the same values give the same bytes on every
/// machine, and nothing is built up in memory but the output itself.
package struct JSONWriter: Sendable {
  /// The UTF-8 written so far.
  package private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true

  /// Creates a writer; `isPretty` puts each member of an object or array on a line of its own.
  package init(isPretty: Bool = false) {
    self.isPretty = isPretty
  }

  /// What is written so far, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Values

  /// Writes `null`.
  package mutating func null() { bytes.append(contentsOf: "null".utf8) }

  /// Writes a truth value.
  package mutating func value(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

  /// Writes a whole number.
  package mutating func value(_ value: Int) {
    if value >= 0, value < 10 {
      bytes.append(48 + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Writes a number: whole ones without a fraction, others in the shortest form that reads back the same;
  /// infinities and NaN, which JSON lacks, as `null`.
  package mutating func value(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 {
      bytes.append(contentsOf: String(Int64(value)).utf8)
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
  }

  /// Writes a string. What a terminal might act on (controls, bidirectional and zero-width characters) is escaped, so
  /// that JSON on a screen is as safe as any other output.
  package mutating func value(_ value: String) {
    bytes.append(0x22)
    let utf8 = Array(value.utf8)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      switch byte {
      case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
      case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20, 0x7F: escape(UInt32(byte))
      case 0xC2, 0xD8, 0xE2, 0xEF:
        if let (scalar, length) = Self.actingScalar(utf8[index...]) {
          escape(scalar)
          index += length
          continue
        }
        bytes.append(byte)
      default: bytes.append(byte)
      }
      index += 1
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ scalar: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: [0x5C, 0x75])
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(digits[Int(scalar >> shift & 15)]) }
  }

  /// A character outside ASCII on which a terminal might act, with its number of bytes: C1, soft hyphen, Arabic letter
  /// mark, zero-width and bidirectional characters, line separators, byte order mark, annotations.
  private static func actingScalar(_ utf8: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int)? {
    let length = utf8.first.map { $0 < 0xE0 ? 2 : 3 } ?? 0
    guard utf8.count >= length else { return nil }
    let start = utf8.startIndex
    let scalar =
      length == 2
      ? UInt32(utf8[start] & 0x1F) << 6 | UInt32(utf8[start + 1] & 0x3F)
      : UInt32(utf8[start] & 0x0F) << 12 | UInt32(utf8[start + 1] & 0x3F) << 6
        | UInt32(utf8[start + 2] & 0x3F)
    switch scalar {
    case 0x80...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return (scalar, length)
    default:
      return nil
    }
  }

  /// Writes a span as `[start, end]`.
  package mutating func value(_ span: Range<Int>) {
    bytes.append(0x5B)
    value(span.lowerBound)
    bytes.append(contentsOf: isPretty ? [0x2C, 0x20] : [0x2C])
    value(span.upperBound)
    bytes.append(0x5D)
  }

  /// Writes text that is JSON already.
  package mutating func raw(_ json: String) { bytes.append(contentsOf: json.utf8) }

  // MARK: Objects and arrays

  /// Writes an object; `body` writes its members with the `member` methods.
  package mutating func object(_ body: (inout JSONWriter) -> Void) { nested(0x7B, 0x7D, body) }

  /// Writes an array with one element for each of `elements`.
  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    nested(0x5B, 0x5D) { writer in
      for element in elements {
        writer.separate()
        write(&writer, element)
      }
    }
  }

  /// Writes an array of strings.
  package mutating func array(_ elements: some Sequence<String>) { array(elements) { $0.value($1) } }

  /// Writes one member of an object, its value by `write`.
  package mutating func member(_ name: String, _ write: (inout JSONWriter) -> Void) {
    separate()
    value(name)
    bytes.append(contentsOf: isPretty ? [0x3A, 0x20] : [0x3A])
    write(&self)
  }

  /// Writes a member with a string; nil becomes `null`.
  package mutating func member(_ name: String, _ text: String?) {
    member(name) { writer in
      if let text { writer.value(text) } else { writer.null() }
    }
  }

  /// Writes a member with a whole number; nil becomes `null`.
  package mutating func member(_ name: String, _ number: Int?) {
    member(name) { writer in
      if let number { writer.value(number) } else { writer.null() }
    }
  }

  /// Writes a member with a number; nil becomes `null`.
  package mutating func member(_ name: String, _ number: Double?) {
    member(name) { writer in
      if let number { writer.value(number) } else { writer.null() }
    }
  }

  /// Writes a member with a truth value.
  package mutating func member(_ name: String, _ flag: Bool) { member(name) { $0.value(flag) } }

  /// Writes a member with a span; nil becomes `null`.
  package mutating func member(_ name: String, _ span: Range<Int>?) {
    member(name) { writer in
      if let span { writer.value(span) } else { writer.null() }
    }
  }

  /// Writes a member with an array of strings.
  package mutating func member(_ name: String, _ texts: [String]) { member(name) { $0.array(texts) } }

  private mutating func nested(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if isPretty, !isFirst { newline() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    if isPretty { newline() }
  }

  private mutating func newline() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }
}
