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

  /// What the hash of an identifier is made of. The lower half of a UUID of version 7 is random but for two bits, and the
  /// upper half is mixed in for logs that were written by other programs.
  func hash(into hasher: inout Hasher) {
    switch self {
    case .uuid(let high, let low): hasher.combine(low ^ high)
    case .text(let text): hasher.combine(text)
    }
  }

  /// 32 hexadecimal digits, lower case, with hyphens in their four places; nil for anything else.
  private static func uuid(_ bytes: UnsafeRawBufferPointer) -> AnswerKey? {
    guard bytes.count == 36, bytes[8] == 0x2D, bytes[13] == 0x2D, bytes[18] == 0x2D, bytes[23] == 0x2D else {
      return nil
    }
    func four(_ place: Int) -> UInt64 {
      UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    guard let first = number(four(0) | four(4) << 32), let second = number(four(9) | four(14) << 32),
      let third = number(four(19) | four(24) << 32), let last = number(four(28) | four(32) << 32)
    else { return nil }
    return .uuid(high: first << 32 | second, low: third << 32 | last)
  }

  /// The number that eight hexadecimal digits write, lower case, the first in the lowest byte; nil where one is none. All
  /// eight at once, since a long log has some hundred thousand identifiers.
  private static func number(_ digits: UInt64) -> UInt64? {
    /// `byte` eight times.
    func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
    guard digits & all(0x80) == 0 else { return nil }
    // No byte of ASCII runs over into the next one, so its highest bit says whether it was large enough.
    let figures = (digits &+ all(0x80 - 0x30)) & ~(digits &+ all(0x80 - 0x3A)) & all(0x80)
    let letters = (digits &+ all(0x80 - 0x61)) & ~(digits &+ all(0x80 - 0x67)) & all(0x80)
    guard figures | letters == all(0x80) else { return nil }
    let values = digits & all(0x0F) &+ (letters >> 7) &* 9
    // Two digits a byte, then the four bytes side by side.
    let pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
    let halves = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
    return UInt64(UInt32(truncatingIfNeeded: halves | halves >> 16).byteSwapped)
  }
}
