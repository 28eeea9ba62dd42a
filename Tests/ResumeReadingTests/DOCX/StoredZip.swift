/// Writes a zip archive of uncompressed parts, for documents made in tests.
enum StoredZip {
  /// The parts named in `deflated` hold a deflate stream already, and say of themselves that they unfold to so many
  /// bytes.
  static func bytes(_ parts: [(name: String, content: [UInt8])], deflated: [String: UInt32] = [:]) -> [UInt8]
  {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let offset = out.count
      let sum = crc(content)
      let unfolded = deflated[name]
      let common =
        two(20) + two(0) + two(unfolded == nil ? 0 : 8) + two(0) + two(0) + four(sum)
        + four(UInt32(content.count))
        + four(unfolded ?? UInt32(content.count)) + two(name.utf8.count) + two(0)
      out += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2] + two(20) + common + two(0) + two(0) + two(0) + four(0) + four(UInt32(offset))
      directory += Array(name.utf8)
    }
    let start = out.count
    out += directory
    out +=
      [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(parts.count) + two(parts.count)
      + four(UInt32(directory.count))
    out += four(UInt32(start)) + two(0)
    return out
  }

  private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }

  private static func four(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 255) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
