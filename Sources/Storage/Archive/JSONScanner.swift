/// Walks over JSON values (RFC 8259) by their syntax.
package struct JSONScanner {
  /// How deep arrays and objects may nest.
  package static let deepest = 64

  let bytes: [UInt8]
  /// Where the walk has come to.
  package var at: Int

  /// Begins at offset `at` of `bytes`.
  package init(bytes: [UInt8], at: Int) {
    self.bytes = bytes
    self.at = at
  }

  /// Where the syntax broke, by line.
  var failure: JSONSlice.Failure {
    let line = bytes[..<min(at, bytes.count)].count { $0 == 0x0A } + 1
    return JSONSlice.Failure(place: "", reason: "is no whole JSON (line \(line))")
  }

  /// The byte that comes next; nil at the end.
  package var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// Skips white space.
  package mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  /// Inside a text whose syntax was checked: skips white space and a comma; whether `wanted` stands there.
  mutating func skipTo(_ wanted: UInt8) -> Bool {
    _ = skipToElement()
    return byte == wanted
  }

  /// Inside a text whose syntax was checked: skips white space and a comma; whether the list or object goes on.
  mutating func skipToElement() -> Bool {
    skipSpace()
    if byte == UInt8(ascii: ",") {
      at += 1
      skipSpace()
    }
    return byte != nil && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "}")
  }

  /// Skips one value; false where there is none, or a broken one, and then ``at`` is where it breaks.
  package mutating func skipValue(depth: Int = 0) -> Bool {
    guard let first = byte, depth <= Self.deepest else { return false }
    switch first {
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "{"): return skipContainer(UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): return skipContainer(UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "t"): return skipWord("true")
    case UInt8(ascii: "f"): return skipWord("false")
    case UInt8(ascii: "n"): return skipWord("null")
    default: return skipNumber()
    }
  }

  private mutating func skipContainer(_ close: UInt8, depth: Int) -> Bool {
    at += 1
    skipSpace()
    if byte == close {
      at += 1
      return true
    }
    while true {
      if close == UInt8(ascii: "}") {
        guard byte == UInt8(ascii: "\""), skipString() else { return false }
        skipSpace()
        guard byte == UInt8(ascii: ":") else { return false }
        at += 1
        skipSpace()
      }
      guard skipValue(depth: depth + 1) else { return false }
      skipSpace()
      if byte == close {
        at += 1
        return true
      }
      guard byte == UInt8(ascii: ",") else { return false }
      at += 1
      skipSpace()
    }
  }

  private mutating func skipString() -> Bool {
    // A variable of its own: most of every text are strings.
    var at = at + 1
    defer { self.at = min(at, bytes.count) }
    return bytes.withUnsafeBufferPointer { bytes in
      while at < bytes.count {
        let byte = bytes[at]
        if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
          at += 1
        } else if byte == UInt8(ascii: "\\") {
          at += 2
        } else {
          if byte == UInt8(ascii: "\"") { at += 1 }
          return byte == UInt8(ascii: "\"")
        }
      }
      return false
    }
  }

  private mutating func skipWord(_ word: String) -> Bool {
    guard bytes[at...].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  private mutating func skipNumber() -> Bool {
    if byte == UInt8(ascii: "-") { at += 1 }
    let start = at
    guard skipDigits(), bytes[start] != 48 || at == start + 1 else { return false }
    if byte == UInt8(ascii: ".") {
      at += 1
      guard skipDigits() else { return false }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      return skipDigits()
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = at
    while let byte, (48...57).contains(byte) { at += 1 }
    return at > start
  }
}
