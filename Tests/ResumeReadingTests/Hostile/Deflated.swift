/// Writes a deflate stream that unfolds to a piece of text said over and over: some 150 times its own size, which no
/// library needs to be asked for.
struct Deflated {
  private(set) var bytes: [UInt8] = []
  private var pending = 0
  private var pendingBits = 0

  /// `start`, then `piece` (5 to 12 bytes long) until about `size` bytes, then `end`; all ASCII.
  init(start: String, piece: String, size: Int, end: String) {
    // One last block with the fixed codes of RFC 1951, 3.2.6.
    put(1, bits: 1)
    put(1, bits: 2)
    for byte in (start + piece).utf8 { literal(byte) }
    for _ in 0..<(size / 258) { copy(distance: piece.utf8.count) }
    for byte in end.utf8 { literal(byte) }
    code(0, bits: 7)
    put(0, bits: 7)
  }

  /// The stream with a header of zlib's; readers of PDF ask for no more.
  var zlib: [UInt8] { [0x78, 0x01] + bytes }

  /// Numbers stand with their lowest bit first.
  private mutating func put(_ value: Int, bits: Int) {
    pending |= value << pendingBits
    pendingBits += bits
    while pendingBits >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingBits -= 8
    }
  }

  /// Codes stand with their highest bit first.
  private mutating func code(_ value: Int, bits: Int) {
    for bit in (0..<bits).reversed() { put(value >> bit & 1, bits: 1) }
  }

  private mutating func literal(_ byte: UInt8) {
    precondition(byte < 144)
    code(0x30 + Int(byte), bits: 8)
  }

  /// 258 bytes from `distance` before.
  private mutating func copy(distance: Int) {
    code(0xC5, bits: 8)
    switch distance {
    case 5, 6:
      code(4, bits: 5)
      put(distance - 5, bits: 1)
    case 7, 8:
      code(5, bits: 5)
      put(distance - 7, bits: 1)
    case 9...12:
      code(6, bits: 5)
      put(distance - 9, bits: 2)
    default: preconditionFailure("a piece is 5 to 12 bytes long")
    }
  }
}
