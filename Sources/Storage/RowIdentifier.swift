import FoundationEssentials

/// Makes UUIDs of version 7 (RFC 9562): they sort by time of creation, and two machines never make the same one.
package struct RowIdentifierSource: Sendable {
  let now: @Sendable () -> Date
  private let random: @Sendable () -> UInt64

  /// Makes identifiers from a clock and a source of random bits.
  package init(now: @escaping @Sendable () -> Date, random: @escaping @Sendable () -> UInt64) {
    self.now = now
    self.random = random
  }

  /// A new identifier, lower case with hyphens. `step` orders those made within one millisecond (12 bits).
  package func next(step: UInt16 = 0) -> String {
    let milliseconds = UInt64(max(0, now().timeIntervalSince1970 * 1000)) & 0xFFFF_FFFF_FFFF
    let high = milliseconds << 16 | 0x7000 | UInt64(step & 0x0FFF)
    let low = random() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return formatted(high: high, low: low)
  }

  private func formatted(high: UInt64, low: UInt64) -> String {
    let digits = hexadecimal(high) + hexadecimal(low)
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }

  /// A new identifier that sorts after `other`, even where the clock went back since that was made.
  package func next(after other: String?) -> String {
    let plain = next()
    guard let other, plain <= other else { return plain }
    let digits = other.filter { $0 != "-" }
    guard digits.count == 32, let high = UInt64(digits.prefix(16), radix: 16) else { return plain }
    // The next millisecond after the other's, with the version where it stands.
    return formatted(
      high: ((high >> 16) + 1) << 16 | 0x7000, low: random() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  private func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
