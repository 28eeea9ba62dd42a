import SafeText

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

  /// Writes a string, as `JSONString` does.
  package mutating func value(_ value: String) { JSONString.append(value, to: &bytes) }

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
