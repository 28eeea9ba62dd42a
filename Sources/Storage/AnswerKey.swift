/// An answer's identifier as it is looked up a hundred thousand times over: a UUID as its 128 bits. An imported log may
/// hold any text; what is not written as Starling writes a UUID stays text, so that no two identifiers are one key.
enum AnswerKey: Hashable {
  case uuid(high: UInt64, low: UInt64)
  case text(String)

  /// The key of an identifier in UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) {
    if let uuid = AnswerKey.uuid(bytes) {
      self = uuid
    } else {
      self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// 32 hexadecimal digits, lower case, with hyphens in their four places; nil for anything else.
  private static func uuid(_ bytes: UnsafeRawBufferPointer) -> AnswerKey? {
    guard bytes.count == 36, bytes[8] == 0x2D, bytes[13] == 0x2D, bytes[18] == 0x2D, bytes[23] == 0x2D else {
      return nil
    }
    var areDigits = true
    func number(_ places: Range<Int>, after value: UInt64) -> UInt64 {
      var value = value
      for place in places {
        let byte = bytes[place]
        let digit = byte &- 0x30
        let letter = byte &- 0x61
        if digit > 9, letter > 5 { areDigits = false }
        value = value << 4 | UInt64(digit <= 9 ? digit : letter &+ 10)
      }
      return value
    }
    let high = number(14..<18, after: number(9..<13, after: number(0..<8, after: 0)))
    let low = number(24..<36, after: number(19..<23, after: 0))
    guard areDigits else { return nil }
    return .uuid(high: high, low: low)
  }
}
