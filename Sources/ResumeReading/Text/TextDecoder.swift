import SafeText

/// Bytes to text: UTF-8, UTF-16 with or without a mark, and Windows-1252 for what is neither.
package enum TextDecoder {
  /// The text of `bytes`, a byte order mark dropped, line ends as `\n`, and control characters and terminal escape
  /// sequences taken out. Every sequence of bytes has a text.
  package static func text(of bytes: [UInt8]) -> String {
    clean(decoded(bytes))
  }

  /// As ``text(of:)``, with a warning where characters were taken out that could change a terminal or the order of
  /// what is read: no resume has them by accident.
  /// `keepsBrokenWords` leaves the soft hyphens that end a line or a column's part of one: their words go on below.
  static func textWithWarnings(of bytes: [UInt8], keepsBrokenWords: Bool = false) -> (
    text: String, warnings: [String]
  ) {
    let text = decoded(bytes)
    var count = 0
    var line = 1
    var first = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      guard isUnsafe(scalar) else { continue }
      count += 1
      if first == 0 { first = line }
    }
    guard count > 0 else { return (clean(text, keepsBrokenWords: keepsBrokenWords), []) }
    let characters =
      count == 1 ? "a control or bidirectional character" : "control or bidirectional characters"
    let more = count == 1 ? "it was" : "\(count) in all were"
    return (
      clean(text, keepsBrokenWords: keepsBrokenWords), ["Line \(first) holds \(characters); \(more) removed."]
    )
  }

  /// Whether `bytes` are in an encoding that is read. Of Windows-1252 text few letters are no ASCII; where they are
  /// many, it is a text in one of the old encodings of other scripts.
  static func reads(_ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    guard high * 10 >= bytes.count * 3, high >= 16 else { return true }
    return [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
      || looksLikeUTF16(bytes) != nil || String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether `scalar` could change a terminal or the order of what is read.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch ActingCharacter(scalar) {
    case .bidirectional: true
    // Tabs, ends of lines and pages do no harm.
    case .control: ![0x09, 0x0A, 0x0C, 0x0D, 0x85].contains(scalar.value)
    default: false
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
    if let isLittle = looksLikeUTF16(bytes) { return utf16(bytes[...], isLittle: isLittle) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return windows1252(bytes)
  }

  /// Zero bytes on one side only: text in UTF-16 without a mark, if but its blanks and digits are Latin. The value is
  /// true for little-endian.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 8 else { return nil }
    var zeros = [0, 0]
    let sample = min(bytes.count, 4096) & ~1
    for index in 0..<sample where bytes[index] == 0 { zeros[index & 1] += 1 }
    if zeros[1] * 20 >= sample, zeros[0] * 6 < zeros[1] { return true }
    if zeros[0] * 20 >= sample, zeros[1] * 6 < zeros[0] { return false }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      at += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var view = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      view.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(view)
  }

  /// Windows-1252 from 0x80 to 0x9F; the five unused places as U+FFFD.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Line ends as `\n`; escape sequences, control, bidirectional and zero-width characters and soft hyphens taken out.
  package static func clean(_ text: String, keepsBrokenWords: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let scalar = scalars[at]
      switch scalar.value {
      case 0x0D:
        view.append("\n")
        if at + 1 < scalars.count, scalars[at + 1] == "\n" { at += 1 }
      case 0x09, 0x0A, 0x0C: view.append(scalar)
      case 0x1B: at = afterEscape(scalars, at)
      case 0x85, 0x2028, 0x2029: view.append("\n")
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: view.append(" ")
      case 0xAD where keepsBrokenWords && endsPart(scalars[(at + 1)...]): view.append(scalar)
      default:
        if ActingCharacter(scalar) == nil { view.append(scalar) }
      }
      at += 1
    }
    return String(view)
  }

  /// Whether a line ends here, or, by two blanks, what one column has of it.
  private static func endsPart(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.first else { return false }
    return next == "\n" || next == "\r"
      || next == " " && rest.dropFirst().first.map { $0 == " " || $0 == "\n" } ?? false
  }

  /// The last scalar of the escape sequence that starts at `start`.
  private static func afterEscape(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    guard start + 1 < scalars.count else { return start }
    switch scalars[start + 1] {
    case "[":
      var at = start + 2
      while at < scalars.count, at < start + 32, (0x20...0x3F).contains(scalars[at].value) { at += 1 }
      return min(at, scalars.count - 1)
    case "]":
      // An operating system command, up to BEL or ST; never over a line end.
      var at = start + 2
      while at < scalars.count, at < start + 2048, scalars[at].value != 7, scalars[at] != "\n" {
        if scalars[at].value == 0x1B { return min(at + 1, scalars.count - 1) }
        at += 1
      }
      return at < scalars.count && scalars[at] == "\n" ? at - 1 : min(at, scalars.count - 1)
    default: return start + 1
    }
  }
}
