/// Comparing titles and words as people print them: without case, accents, spacing and punctuation.
enum TextFolding {
  /// Letters and digits in lower case without accents, and nothing else: "Expérience  PROFESSIONNELLE:" and
  /// "experienceprofessionnelle" have one key, and so has a letter-spaced heading.
  static func key(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiKey(text) }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar) { appendFolded(scalar, to: &view) }
    }
    return String(view)
  }

  /// ``key(_:)`` of a text without accents, byte by byte: most texts are such, and keys are asked for all the time.
  private static func asciiKey(_ text: String) -> String {
    String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      for byte in text.utf8 {
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

  /// The words of `text` in lower case without accents, split at everything that is neither letter, digit nor one
  /// of `+ # & '` inside a word ("C++", "R&D").
  static func words(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(text) }
    var words: [String] = []
    var view = String.UnicodeScalarView()
    func flush() {
      while let last = view.last, last == "'" || last == "&" { view.removeLast() }
      if !view.isEmpty { words.append(String(view)) }
      view = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar) {
        appendFolded(scalar, to: &view)
      } else if !view.isEmpty, scalar == "+" || scalar == "#" || scalar == "&" || scalar == "'" {
        view.append(scalar)
      } else if !view.isEmpty, scalar == "’" {
        view.append("'")
      } else if scalar.properties.generalCategory != .nonspacingMark {
        flush()
      }
    }
    flush()
    return words
  }

  /// ``words(_:)`` of a text without accents, byte by byte.
  private static func asciiWords(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func flush() {
      while let last = word.last, last == UInt8(ascii: "'") || last == UInt8(ascii: "&") { word.removeLast() }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "'"):
        if !word.isEmpty { word.append(byte) }
      default: flush()
      }
    }
    flush()
    return words
  }

  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return isASCIILetterOrDigit(UInt8(scalar.value)) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }

  /// Appends the lower-case base letters of `scalar`.
  private static func appendFolded(_ scalar: Unicode.Scalar, to view: inout String.UnicodeScalarView) {
    let value = scalar.value
    if value < 0x80 {
      view.append((0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) + 32) : scalar)
      return
    }
    // Kana, Han and Hangul have no small letters, and are most of what is not Latin.
    if (0x3040...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) { return view.append(scalar) }
    if (0x300...0x36F).contains(value) { return }
    if let base = latinBase(of: scalar) {
      for letter in base.unicodeScalars { view.append(letter) }
    } else if (0xFF01...0xFF5E).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
      appendFolded(ascii, to: &view)
    } else if scalar.properties.changesWhenLowercased {
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { view.append(letter) }
    } else {
      view.append(scalar)
    }
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
