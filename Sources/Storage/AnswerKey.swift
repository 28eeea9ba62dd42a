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
    guard bytes.count == 36 else { return nil }
    var words: (high: UInt64, low: UInt64) = (0, 0)
    for (place, byte) in bytes.enumerated() {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x61 + 10
      case 0x2D where place == 8 || place == 13 || place == 18 || place == 23: continue
      default: return nil
      }
      guard place != 8, place != 13, place != 18, place != 23 else { return nil }
      words.high = words.high << 4 | words.low >> 60
      words.low = words.low << 4 | UInt64(digit)
    }
    return .uuid(high: words.high, low: words.low)
  }
}
