/// String literals of JSON.
package enum JSONText {
  /// What half of a surrogate pair without the other half becomes.
  package enum LoneSurrogates: Sendable {
    /// The literal is no text.
    case refused
    /// U+FFFD: one character for one, so that offsets stay those of the writer's own text.
    case replaced
  }

  /// The text of a literal with its quotes, whose syntax was checked; nil for an escape that means nothing. Malformed
  /// UTF-8 becomes U+FFFD.
  package static func unescaped(
    _ literal: ArraySlice<UInt8>, loneSurrogates: LoneSurrogates = .refused
  ) -> String? {
    literal.withUnsafeBufferPointer { bytes in
      guard bytes.count >= 2 else { return nil }
      let body = UnsafeBufferPointer(rebasing: bytes[1..<(bytes.count - 1)])
      guard body.contains(UInt8(ascii: "\\")) else { return String(decoding: body, as: UTF8.self) }
      return unescaped(body, loneSurrogates)
    }
  }

  /// Copies what stands between escapes in one piece.
  private static func unescaped(
    _ body: UnsafeBufferPointer<UInt8>, _ loneSurrogates: LoneSurrogates
  ) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(body.count)
    var from = 0
    while let escape = body[from...].firstIndex(of: UInt8(ascii: "\\")) {
      out.append(contentsOf: body[from..<escape])
      guard escape + 1 < body.count else { return nil }
      let letter = body[escape + 1]
      from = escape + 2
      switch letter {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
      case UInt8(ascii: "u"):
        guard var unit = codeUnit(body, from) else { return nil }
        from += 4
        if 0xD800..<0xDC00 ~= unit, let low = lowSurrogate(body, from) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          from += 6
        }
        guard let scalar = Unicode.Scalar(unit) ?? (loneSurrogates == .replaced ? "\u{FFFD}" : nil) else {
          return nil
        }
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: return nil
      }
    }
    out.append(contentsOf: body[from...])
    return String(decoding: out, as: UTF8.self)
  }

  private static func lowSurrogate(_ body: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
    guard at + 6 <= body.count, body[at] == UInt8(ascii: "\\"), body[at + 1] == UInt8(ascii: "u"),
      let unit = codeUnit(body, at + 2), 0xDC00..<0xE000 ~= unit
    else { return nil }
    return unit
  }

  private static func codeUnit(_ body: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
    guard at + 4 <= body.count else { return nil }
    var unit: UInt32 = 0
    for digit in body[at..<(at + 4)] {
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
