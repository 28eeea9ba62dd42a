/// Reads the markup that poppler's programs write, and no other: tags in one line, attributes in double quotes,
/// five named entities and numbered ones. Never traps; what it does not know it passes over.
struct MarkupScanner {
  /// What comes next in the markup.
  enum Event: Equatable {
    /// `<name …>`, its attributes to be asked for with ``MarkupScanner/attribute(_:)``.
    case open(TagName)
    /// `</name>`
    case close(TagName)
    /// Text between tags, entities not decoded.
    case text(Range<Int>)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var attributes: Range<Int> = 0..<0
  /// Where the attribute asked for last ends: most are asked for in their order.
  private var asked = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag or text; nil at the end.
  mutating func next() -> Event? {
    guard at < bytes.count else { return nil }
    guard bytes[at] == UInt8(ascii: "<") else {
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
      return .text(start..<at)
    }
    at += 1
    let closes = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if closes { at += 1 }
    let nameStart = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    let name = nameStart..<at
    let start = at
    var quoted = false
    while at < bytes.count, quoted || bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == UInt8(ascii: "\"") { quoted.toggle() }
      at += 1
    }
    attributes = start..<at
    asked = start
    if at < bytes.count { at += 1 }
    let label = TagName(bytes[name])
    return closes ? .close(label) : .open(label)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x3F || byte == 0x21
  }

  /// Where the value of an attribute of the last opened tag stands; nil where the tag has none of that name.
  private mutating func value(_ name: StaticString) -> Range<Int>? {
    let found =
      next(name) ?? value(name, in: asked..<attributes.upperBound)
      ?? value(name, in: attributes.lowerBound..<asked)
    if let found { asked = min(found.upperBound + 1, attributes.upperBound) }
    return found
  }

  /// Where the value stands if the attribute is the next one after that asked for last, as most are.
  private func next(_ name: StaticString) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      let end = attributes.upperBound
      var at = asked
      while at < end, bytes[at] == UInt8(ascii: " ") { at += 1 }
      let count = name.utf8CodeUnitCount
      guard at + count + 1 < end, bytes[at + count] == UInt8(ascii: "="),
        bytes[at + count + 1] == UInt8(ascii: "\"")
      else { return nil }
      for offset in 0..<count where bytes[at + offset] != name.utf8Start[offset] { return nil }
      at += count + 2
      let start = at
      while at < end, bytes[at] != UInt8(ascii: "\"") { at += 1 }
      return start..<at
    }
  }

  private func value(_ name: StaticString, in range: Range<Int>) -> Range<Int>? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var at = range.lowerBound
    while at < range.upperBound {
      while at < range.upperBound, !isNameByte(bytes[at]) { at += 1 }
      let start = at
      while at < range.upperBound, isNameByte(bytes[at]) { at += 1 }
      var isWanted = at - start == wanted.count
      if isWanted {
        for offset in 0..<wanted.count where bytes[start + offset] != wanted[offset] { isWanted = false }
      }
      guard at + 1 < range.upperBound, bytes[at] == UInt8(ascii: "="), bytes[at + 1] == UInt8(ascii: "\"")
      else { continue }
      at += 2
      let valueStart = at
      while at < range.upperBound, bytes[at] != UInt8(ascii: "\"") { at += 1 }
      if isWanted { return valueStart..<at }
      at += 1
    }
    return nil
  }

  /// An attribute's text, entities decoded.
  mutating func attribute(_ name: StaticString) -> String? {
    guard let range = value(name) else { return nil }
    return decoded(range)
  }

  /// The largest number that is handed on: no sheet of paper is larger, and what is made of it fits any integer.
  private static let largest = 1e6

  /// An attribute's decimal number, brought down to ``largest``.
  mutating func number(_ name: StaticString) -> Double? {
    guard let range = value(name), !range.isEmpty else { return nil }
    var at = range.lowerBound
    let negative = bytes[at] == UInt8(ascii: "-")
    if negative { at += 1 }
    var value = 0.0
    var scale = 0.0
    var digits = 0
    while at < range.upperBound {
      if (0x30...0x39).contains(bytes[at]) {
        value = value * 10 + Double(bytes[at] - 0x30)
        scale *= 10
        digits += 1
      } else if bytes[at] == UInt8(ascii: "."), scale == 0 {
        scale = 1
      } else {
        return nil
      }
      at += 1
    }
    guard digits > 0, digits < 40 else { return nil }
    if scale > 1 { value /= scale }
    value = min(value, MarkupScanner.largest)
    return negative ? -value : value
  }

  /// The text of `range` with its entities decoded.
  func decoded(_ range: Range<Int>) -> String {
    let slice = bytes[range.clamped(to: 0..<bytes.count)]
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(slice.count)
    var at = slice.startIndex
    while at < slice.endIndex {
      if slice[at] == UInt8(ascii: "&"),
        let end = slice[at..<min(at + 12, slice.endIndex)].firstIndex(of: UInt8(ascii: ";")),
        let scalar = entity(slice[(at + 1)..<end])
      {
        out.append(contentsOf: String(Character(scalar)).utf8)
        at = end + 1
      } else {
        out.append(slice[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func entity(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let other where other.hasPrefix("#x"):
      return UInt32(other.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let other where other.hasPrefix("#"):
      return UInt32(other.dropFirst()).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
