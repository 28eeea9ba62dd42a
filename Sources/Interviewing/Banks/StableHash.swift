/// FNV-1a in 64 bits (http://www.isthe.com/chongo/tech/comp/fnv): the same on every machine and in every release,
/// for ids that are stored. Not for anything that an attacker could gain from.
package struct StableHash: Sendable {
  /// The hash so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Creates the hash of nothing.
  package init() {}

  /// Adds `text` and an end mark, so that ("ab", "c") differs from ("a", "bc").
  package mutating func combine(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xff)
  }

  /// The value in hexadecimal, 16 digits.
  package var hex: String { Self.padded(value) }

  /// The hash of `text` in hexadecimal, its first `digits` digits.
  package static func hex(_ text: String, digits: Int = 16) -> String {
    var hash = StableHash()
    hash.combine(text)
    return String(hash.hex.prefix(digits))
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private static func padded(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }
}
