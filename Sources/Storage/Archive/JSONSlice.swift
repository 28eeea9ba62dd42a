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
      guard let key = JSONText.unescaped(bytes[start..<scanner.at]) else {
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
    guard bytes[range.lowerBound] == UInt8(ascii: "\""), let text = JSONText.unescaped(bytes[range]),
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
}
