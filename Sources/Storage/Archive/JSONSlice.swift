/// One value of a JSON text (RFC 8259), known by where it stands: read without a tree, so that a long export costs
/// little more than its own bytes, and an embedded document comes back byte for byte.
struct JSONSlice {
  /// What is wrong with a value.
  struct Failure: Error, Equatable {
    /// Path inside the text: `sessions[3].questions[0].text`; empty for the text itself.
    let place: String
    /// What is wrong there, to be read after the place: "is not a text".
    let reason: String
  }

  private let bytes: [UInt8]
  private let range: Range<Int>
  /// The value's path.
  let place: String

  private init(bytes: [UInt8], range: Range<Int>, place: String) {
    self.bytes = bytes
    self.range = range
    self.place = place
  }

  /// The value that `bytes` hold; its syntax is checked to the end.
  init(_ bytes: [UInt8]) throws(Failure) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Failure(place: "", reason: "is not UTF-8")
    }
    var scanner = JSONScanner(bytes: bytes, at: 0)
    scanner.skipSpace()
    let start = scanner.at
    guard scanner.skipValue() else { throw scanner.failure }
    let end = scanner.at
    scanner.skipSpace()
    guard scanner.at == bytes.count else { throw scanner.failure }
    self.init(bytes: bytes, range: start..<end, place: "")
  }

  /// A failure at this value.
  func failure(_ reason: String) -> Failure { Failure(place: place, reason: reason) }

  /// The value's own text.
  var raw: String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether it is `null`.
  var isNull: Bool { bytes[range].elementsEqual("null".utf8) }

  /// The members of an object, by their names.
  func members() throws(Failure) -> [String: JSONSlice] {
    guard bytes[range.lowerBound] == UInt8(ascii: "{") else { throw failure("is not an object") }
    var scanner = JSONScanner(bytes: bytes, at: range.lowerBound + 1)
    var members: [String: JSONSlice] = [:]
    while scanner.skipTo(UInt8(ascii: "\"")) {
      let start = scanner.at
      _ = scanner.skipValue()
      guard let key = Self.unescape(bytes[start..<scanner.at]) else {
        throw failure("has a name that is no text")
      }
      _ = scanner.skipTo(UInt8(ascii: ":"))
      scanner.at += 1
      scanner.skipSpace()
      let valueStart = scanner.at
      _ = scanner.skipValue()
      let path = place.isEmpty ? key : place + "." + key
      let value = JSONSlice(bytes: bytes, range: valueStart..<scanner.at, place: path)
      guard members.updateValue(value, forKey: key) == nil else { throw value.failure("stands there twice") }
    }
    return members
  }

  /// The elements of an array.
  func elements() throws(Failure) -> [JSONSlice] {
    guard bytes[range.lowerBound] == UInt8(ascii: "[") else { throw failure("is not a list") }
    var scanner = JSONScanner(bytes: bytes, at: range.lowerBound + 1)
    var elements: [JSONSlice] = []
    while scanner.skipToElement() {
      let start = scanner.at
      _ = scanner.skipValue()
      elements.append(
        JSONSlice(bytes: bytes, range: start..<scanner.at, place: "\(place)[\(elements.count)]"))
    }
    return elements
  }

  /// A text. U+0000, which SQLite would end a text at, is refused.
  func string() throws(Failure) -> String {
    guard bytes[range.lowerBound] == UInt8(ascii: "\""), let text = Self.unescape(bytes[range]),
      !text.unicodeScalars.contains("\0")
    else { throw failure("is not a text") }
    return text
  }

  /// A whole number from `bounds`.
  func integer(_ bounds: ClosedRange<Int64>) throws(Failure) -> Int64 {
    guard let number = Int64(raw), bounds.contains(number) else {
      throw failure(
        bounds == .min ... .max
          ? "is not a whole number"
          : bounds.upperBound == .max
            ? "is not a whole number of at least \(bounds.lowerBound)"
            : "is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return number
  }

  /// A number that is not negative.
  func number() throws(Failure) -> Double {
    guard bytes[range.lowerBound] != UInt8(ascii: "\""), let number = Double(raw), number.isFinite,
      number >= 0
    else { throw failure("is not a number of at least 0") }
    return number
  }

  /// A truth value.
  func flag() throws(Failure) -> Bool {
    switch raw {
    case "true": return true
    case "false": return false
    default: throw failure("is neither true nor false")
    }
  }

  /// The text of a string literal with its quotes; nil for an escape that means nothing.
  private static func unescape(_ literal: ArraySlice<UInt8>) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(literal.count)
    var at = literal.startIndex + 1
    let end = literal.endIndex - 1
    while at < end {
      guard literal[at] == UInt8(ascii: "\\") else {
        out.append(literal[at])
        at += 1
        continue
      }
      guard at + 1 < end else { return nil }
      let letter = literal[at + 1]
      at += 2
      switch letter {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
      case UInt8(ascii: "u"):
        guard var unit = codeUnit(literal[at..<end]) else { return nil }
        at += 4
        if (0xD800..<0xDC00).contains(unit) {
          guard at + 6 <= end, literal[at] == UInt8(ascii: "\\"), literal[at + 1] == UInt8(ascii: "u"),
            let low = codeUnit(literal[at + 2..<end]), (0xDC00..<0xE000).contains(low)
          else { return nil }
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          at += 6
        }
        guard let scalar = Unicode.Scalar(unit) else { return nil }
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: return nil
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt32? {
    guard digits.count >= 4 else { return nil }
    var unit: UInt32 = 0
    for digit in digits.prefix(4) {
      switch digit {
      case 48...57: unit = unit << 4 | UInt32(digit - 48)
      case 65...70: unit = unit << 4 | UInt32(digit - 55)
      case 97...102: unit = unit << 4 | UInt32(digit - 87)
      default: return nil
      }
    }
    return unit
  }
}
