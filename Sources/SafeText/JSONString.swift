/// Strings as JSON writes them (RFC 8259, section 7), with every ``ActingCharacter`` escaped too, so that JSON on a screen
/// is as safe as any other output.
package enum JSONString {
  /// Adds `text` in quotes to `bytes`. Linear in the text.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaped: $0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies stretches that need no escape whole: most strings are one.
  private static func append(escaped utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var from = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      let (scalar, length) = scalar(in: utf8, at: index)
      if byte >= 0x80, ActingCharacter(scalar) == nil {
        index += length
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from..<index]))
      escape(scalar, to: &bytes)
      index += length
      from = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
  }

  /// The scalar that begins at `start`, and its bytes. A `String` holds well-formed UTF-8 only.
  private static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = utf8[start]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
    for index in start + 1..<start + length { value = value << 6 | UInt32(utf8[index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)]
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    default:
      // Beyond the basic plane two escapes, of a surrogate pair.
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        bytes += "\\u".utf8
        for shift in [12, 8, 4, 0] {
          let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
        }
      }
    }
  }
}
