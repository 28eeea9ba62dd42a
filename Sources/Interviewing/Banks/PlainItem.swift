/// One item of a bank's list as most are written: keys at four spaces, each with a text on its line or a list in
/// brackets. YAML allows much more; what is not written so plainly is left to a reader of YAML.
struct PlainItem {
  /// The keys with their texts, in their order; keys that were not asked for are left out.
  private var fields: [(key: String, texts: [String])] = []

  /// The texts of `key`; empty where the item has no such key.
  subscript(key: String) -> [String] { fields.first { $0.key == key }?.texts ?? [] }

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// Reads the keys `wanted` of the item in `bytes`, whole lines that begin with `  - `; nil where one of them is
  /// written in another way.
  init?(_ bytes: ArraySlice<UInt8>, wanted: [String]) {
    self.bytes = bytes
    at = bytes.startIndex
    while at < bytes.endIndex {
      guard let key = key() else { return nil }
      guard wanted.contains(key) else {
        skipValue()
        continue
      }
      guard let texts = value() else { return nil }
      fields.append((key, texts))
    }
  }

  private func byte(_ place: Int) -> UInt8 {
    place < bytes.endIndex ? bytes[place] : UInt8(ascii: "\n")
  }

  /// The key that begins this line, in its fifth column.
  private mutating func key() -> String? {
    let start = at + 4
    var end = start
    while byte(end) != UInt8(ascii: ":") {
      guard byte(end) > UInt8(ascii: " "), byte(end) != UInt8(ascii: "\"") else { return nil }
      end += 1
    }
    at = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Goes to the line of the next key.
  private mutating func skipValue() {
    repeat { skipLine() } while at < bytes.endIndex && byte(at + 4) == UInt8(ascii: " ")
  }

  private mutating func skipLine() {
    while byte(at) != UInt8(ascii: "\n") { at += 1 }
    at += 1
  }

  private mutating func skipBlanks(orBreaks: Bool = false) {
    while at < bytes.endIndex, byte(at) == UInt8(ascii: " ") || orBreaks && byte(at) == UInt8(ascii: "\n") {
      at += 1
    }
  }

  /// The text, or the texts in brackets, of this key, up to the line of the next one.
  private mutating func value() -> [String]? {
    skipBlanks()
    var texts: [String] = []
    if byte(at) == UInt8(ascii: "[") {
      at += 1
      while true {
        skipBlanks(orBreaks: true)
        if byte(at) == UInt8(ascii: "]") { break }
        guard let text = text(inList: true) else { return nil }
        texts.append(text)
        skipBlanks(orBreaks: true)
        if byte(at) == UInt8(ascii: ",") { at += 1 } else if byte(at) != UInt8(ascii: "]") { return nil }
      }
      at += 1
    } else {
      guard let text = text(inList: false) else { return nil }
      texts.append(text)
    }
    skipBlanks()
    guard byte(at) == UInt8(ascii: "\n") else { return nil }
    at += 1
    // A text that goes on in the next line.
    return at < bytes.endIndex && byte(at + 4) == UInt8(ascii: " ") ? nil : texts
  }

  private mutating func text(inList: Bool) -> String? {
    let start = at
    let quote = byte(at)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      while byte(at) != quote {
        guard byte(at) != UInt8(ascii: "\\"), byte(at) != UInt8(ascii: "\n") else { return nil }
        at += 1
      }
      at += 1
      // Two in a row are one quote inside the text.
      guard byte(at) != quote, at - start > 2 else { return nil }
      return PlainItem.unblanked(bytes[(start + 1)..<(at - 1)])
    }
    guard PlainItem.beginsPlainText(quote) else { return nil }
    while byte(at) != UInt8(ascii: "\n"),
      !inList || byte(at) != UInt8(ascii: ",") && byte(at) != UInt8(ascii: "]")
    {
      guard PlainItem.isPlain(byte(at), before: byte(at + 1)) else { return nil }
      at += 1
    }
    return PlainItem.unblanked(bytes[start..<at])
  }

  /// Whether a text without quotes may begin so: with nothing that YAML may read as a sign.
  private static func beginsPlainText(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: " ") && byte != 0x7F && !signs.contains(byte)
  }

  private static let signs = Array("-?:,[]{}#&*!|>'\"%@`".utf8)

  /// Whether a byte is part of a text without quotes: no comment, no key, no bracket.
  private static func isPlain(_ byte: UInt8, before next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\t"): false
    case UInt8(ascii: ":"): beginsPlainText(next)
    case UInt8(ascii: " "): next != UInt8(ascii: "#")
    default: true
    }
  }

  private static func unblanked(_ text: ArraySlice<UInt8>) -> String? {
    var text = text
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
