/// Comparing titles and words as people print them: without case, accents, spacing and punctuation.
enum TextFolding {
  /// Letters and digits in lower case without accents, and nothing else: "Expérience  PROFESSIONNELLE:" and
  /// "experienceprofessionnelle" have one key, and so has a letter-spaced heading.
  static func key(_ text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 in isASCII(utf8) ? asciiKey(utf8) : nil } ?? foldedKey(text)
  }

  /// ``key(_:)`` of a text without accents, byte by byte: most texts are such, and keys are asked for all the time.
  private static func asciiKey(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: utf8.count) { buffer in
      var count = 0
      for byte in utf8 {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: buffer[count] = byte
        case 0x41...0x5A: buffer[count] = byte + 0x20
        default: continue
        }
        count += 1
      }
      return count
    }
  }

  private static func foldedKey(_ text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar) { appendFolded(scalar, to: &key) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func isASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in utf8 { all |= byte }
    return all < 0x80
  }

  /// The words of `text` in lower case without accents, split at everything that is neither letter, digit nor one
  /// of `+ # & '` inside a word ("C++", "R&D").
  static func words(_ text: String) -> [String] {
    var text = text
    if let words = text.withUTF8({ utf8 in isASCII(utf8) ? asciiWords(utf8) : nil }) { return words }
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar) {
        appendFolded(scalar, to: &word)
      } else if !word.isEmpty, scalar == "+" || scalar == "#" || scalar == "&" || scalar == "'" {
        word.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if !word.isEmpty, scalar == "’" {
        word.append(UInt8(ascii: "'"))
      } else if scalar.properties.generalCategory != .nonspacingMark {
        close(&word, in: &words)
      }
    }
    close(&word, in: &words)
    return words
  }

  /// ``words(_:)`` of a text without accents, byte by byte.
  private static func asciiWords(_ utf8: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "'"):
        if !word.isEmpty { word.append(byte) }
      default: close(&word, in: &words)
      }
    }
    close(&word, in: &words)
    return words
  }

  /// Adds `word` to `words` without what may stand inside words alone, and begins the next.
  private static func close(_ word: inout [UInt8], in words: inout [String]) {
    while let last = word.last, last == UInt8(ascii: "'") || last == UInt8(ascii: "&") { word.removeLast() }
    guard !word.isEmpty else { return }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }

  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return isASCIILetterOrDigit(UInt8(scalar.value)) }
    return isEastAsianLetter(scalar.value) || scalar.properties.isAlphabetic
      || scalar.properties.numericType == .decimal
  }

  /// Whether `value` is that of a letter of kana, Han or Hangul; of most of them.
  private static func isEastAsianLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Appends the lower-case base letters of `scalar` as UTF-8.
  private static func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      bytes.append((0x41...0x5A).contains(value) ? UInt8(value) + 32 : UInt8(value))
      return
    }
    // Kana, Han and Hangul have no small letters, and are most of what is not Latin.
    if (0x3040...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) {
      return append(scalar, to: &bytes)
    }
    if (0x300...0x36F).contains(value) { return }
    if let base = latinBase(of: scalar) {
      bytes += base.utf8
    } else if (0xFF01...0xFF5E).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
      appendFolded(ascii, to: &bytes)
    } else if scalar.properties.changesWhenLowercased {
      bytes += scalar.properties.lowercaseMapping.utf8
    } else {
      append(scalar, to: &bytes)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  /// The base letters of a Latin letter with a mark, and of the small-capital artefacts `ı` and `ſ`; nil for any other.
  private static func latinBase(of scalar: Unicode.Scalar) -> String? {
    scalar.value < latinBases.count ? latinBases[Int(scalar.value)] : nil
  }

  /// ``latinBase(of:)`` by the letter's number; no letter that has a base lies behind the last.
  private static let latinBases: [String?] = {
    let groups: [(String, String)] = [
      ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ĎďĐđÐð"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"), ("j", "Ĵĵ"),
      ("k", "Ķķ"), ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇňŉ"), ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơ"), ("oe", "Œœ"),
      ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠšſȘș"), ("ss", "ß"), ("t", "ŢţŤťŦŧȚț"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯư"),
      ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸ"), ("z", "ŹźŻżŽž"),
    ]
    var bases = [String?](repeating: nil, count: 0x220)
    for (base, letters) in groups {
      for scalar in letters.unicodeScalars { bases[Int(scalar.value)] = base }
    }
    return bases
  }()

  /// The parts of `text` between its blanks; what `split(separator: " ")` gives, at a fraction of its cost.
  static func blankSeparated(_ text: String) -> [Substring] {
    guard let places = plainParts(of: text) else { return text.split(separator: " ") }
    let utf8 = text.utf8
    return places.map { place in
      let start = utf8.index(utf8.startIndex, offsetBy: place.lowerBound)
      return text[start..<utf8.index(start, offsetBy: place.count)]
    }
  }

  /// How many parts ``blankSeparated(_:)`` gives.
  static func countOfBlankSeparated(_ text: String) -> Int {
    plainParts(of: text)?.count ?? text.split(separator: " ").count
  }

  /// Where the parts of `text` between its blanks stand in its UTF-8; nil where a blank stands beside a character that
  /// is no ASCII: a mark behind a blank makes another character of it, and so do some signs before it.
  private static func plainParts(of text: String) -> [Range<Int>]? {
    var text = text
    return text.withUTF8 { utf8 in
      var places: [Range<Int>] = []
      places.reserveCapacity(16)
      var start = 0
      for end in 0...utf8.count where end == utf8.count || utf8[end] == UInt8(ascii: " ") {
        if end < utf8.count, end > 0 && utf8[end - 1] >= 0x80 || end + 1 < utf8.count && utf8[end + 1] >= 0x80
        {
          return nil
        }
        if end > start { places.append(start..<end) }
        start = end + 1
      }
      return places
    }
  }

  /// White space at both ends gone, runs of it single.
  static func squeezed(_ text: String) -> String {
    var before = UInt8(ascii: " ")
    let isSqueezed =
      text.utf8.allSatisfy { byte in
        defer { before = byte }
        return byte > 0x20 && byte < 0x80 || byte == 0x20 && before != 0x20
      } && before != 0x20
    return isSqueezed || text.isEmpty ? text : resqueezed(text)
  }

  private static func resqueezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `text` without the given characters and white space at its ends.
  static func trimmed(_ text: String, of characters: String = "") -> String {
    // An ASCII letter or digit at both ends, as most texts have, is neither white space nor ever among those given.
    if let first = text.utf8.first, let last = text.utf8.last, isASCIILetterOrDigit(first),
      isASCIILetterOrDigit(last)
    {
      return text
    }
    var view = text.unicodeScalars[...]
    func goes(_ scalar: Unicode.Scalar) -> Bool {
      isBlank(scalar) || characters.unicodeScalars.contains(scalar)
    }
    while let first = view.first, goes(first) {
      let rest = view.dropFirst()
      // "★" with a mark on it is another character.
      if let next = rest.first, next.value >= 0x300, next.properties.generalCategory == .nonspacingMark {
        break
      }
      view = rest
    }
    while let last = view.last, goes(last) { view.removeLast() }
    return String(view)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Whether `text` holds Han, Kana or Hangul.
  static func isCJK(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: isCJK)
  }

  /// Whether `scalar` is Han, Kana or Hangul.
  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3040...0x30FF, 0x3130...0x318F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0x20000...0x2FA1F:
      true
    default: false
    }
  }

  /// Whether every cased letter is a capital, and there are at least two.
  static func isAllCaps(_ text: String) -> Bool {
    var capitals = 0
    var marked = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase {
        // Small capitals come out of some fonts as capitals with a dotless i, a long s or a letter with its accent
        // between them ("RéSUMé").
        guard scalar.value >= 0x80, latinBase(of: scalar) != nil else { return false }
        marked += 1
      }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2 && capitals >= 2 * marked
  }
}
