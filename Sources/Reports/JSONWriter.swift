/// Writes JSON as bytes, keys in the order in which they are written: the same values give the same bytes on every
/// machine, and nothing is built up in memory but the output itself.
///
/// Numbers and strings are written as bytes, without a text or an array on the way: writing an assessment took a sixth
/// of the time of judging an answer, and now takes a few per cent.
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

  /// Hands over what is written so far and begins anew, in the same memory: for one line after another.
  package mutating func drain(_ take: ([UInt8]) -> Void) {
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Ends a line; what follows is a text of its own.
  package mutating func endLine() { bytes.append(0x0A) }

  // MARK: Values

  /// Writes `null`.
  package mutating func null() { raw("null") }

  /// Writes a truth value.
  package mutating func value(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a whole number.
  package mutating func value(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    digits(value.magnitude)
  }

  /// Writes digits into the output itself: no text is made of a number, and an assessment holds hundreds.
  private mutating func digits(_ number: UInt) {
    if number < 10 {
      bytes.append(48 + UInt8(truncatingIfNeeded: number))
      return
    }
    var rest = number
    var text: SIMD32<UInt8> = .zero
    var count = 0
    repeat {
      text[count & 31] = 48 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    while count > 0 {
      count -= 1
      bytes.append(text[count & 31])
    }
  }

  /// Writes a number: whole ones without a fraction, others in the shortest form that reads back the same;
  /// infinities and NaN, which JSON lacks, as `null`.
  package mutating func value(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 {
      self.value(Int(value))
    } else if !hundredths(value) {
      raw(value.description)
    }
  }

  /// Writes a number of at most two decimals, as shares and confidences are; false where it has more. With so few
  /// digits the decimal form is exact: it is the shortest that reads back the same.
  private mutating func hundredths(_ value: Double) -> Bool {
    guard abs(value) < 1e6 else { return false }
    let count = (value * 100).rounded()
    guard count / 100 == value, count != 0 else { return false }
    if value < 0 { bytes.append(0x2D) }
    let (whole, part) = UInt(abs(count)).quotientAndRemainder(dividingBy: 100)
    digits(whole)
    bytes.append(0x2E)
    bytes.append(48 + UInt8(truncatingIfNeeded: part / 10))
    if part % 10 != 0 { bytes.append(48 + UInt8(truncatingIfNeeded: part % 10)) }
    return true
  }

  /// Writes a string. What a terminal might act on (controls, bidirectional and zero-width characters) is escaped, so
  /// that JSON on a screen is as safe as any other output.
  package mutating func value(_ value: String) {
    bytes.append(0x22)
    var value = value
    value.withUTF8 { escaped($0) }
    bytes.append(0x22)
  }

  /// Copies stretches that need no escape whole: most strings are one.
  private mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var from = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        index += 1
        continue
      }
      var scalar = UInt32(byte)
      var length = 1
      if byte >= 0x80 {
        guard byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF || byte == 0xF3,
          let acting = Self.actingScalar(utf8, at: index)
        else {
          index += 1
          continue
        }
        (scalar, length) = acting
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from..<index]))
      escape(scalar)
      index += length
      from = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
  }

  private mutating func escape(_ scalar: UInt32) {
    bytes.append(0x5C)
    switch scalar {
    case 0x22, 0x5C: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    case 0x10000...:
      // Two escapes, of a surrogate pair; the backslash of the first is there.
      codeUnit(0xD800 + (scalar - 0x10000) >> 10)
      bytes.append(0x5C)
      codeUnit(0xDC00 + scalar & 0x3FF)
    default: codeUnit(scalar)
    }
  }

  private mutating func codeUnit(_ unit: UInt32) {
    bytes.append(0x75)
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  /// A character outside ASCII on which a terminal might act, with its number of bytes: C1, soft hyphen, Arabic letter
  /// mark, zero-width and bidirectional characters, line separators, byte order mark, annotations, and tags, which spell
  /// text that no eye sees.
  private static func actingScalar(
    _ utf8: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, length: Int)? {
    let length = utf8[start] < 0xE0 ? 2 : utf8[start] < 0xF0 ? 3 : 4
    guard utf8.count - start >= length else { return nil }
    if length == 4 {
      // U+E0000 to U+E007F.
      guard utf8[start + 1] == 0xA0, utf8[start + 2] <= 0x81 else { return nil }
      return (0xE0000 | UInt32(utf8[start + 2] & 1) << 6 | UInt32(utf8[start + 3] & 0x3F), length)
    }
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
    bytes.append(0x2C)
    if isPretty { bytes.append(0x20) }
    value(span.upperBound)
    bytes.append(0x5D)
  }

  /// Writes text that is JSON already.
  package mutating func raw(_ json: String) {
    var json = json
    json.withUTF8 { bytes.append(contentsOf: $0) }
  }

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
    bytes.append(0x3A)
    if isPretty { bytes.append(0x20) }
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
