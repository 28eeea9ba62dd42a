/// Scripts that break lines between any two characters.
enum EastAsian {
  /// Han, Hiragana, Katakana and their punctuation: lines join without a blank.
  static func breaksAnywhere(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF0F, 0xFF1A...0xFF20,
      0x20000...0x2FA1F:
      true
    default: false
    }
  }

  /// Whether the Korean `word` is written together with the Latin word or number before it: a particle, or a counter
  /// after a number.
  static func isAttached(_ word: String, toNumber isNumber: Bool) -> Bool {
    let stem = word.unicodeScalars.prefix { isHangul($0) }.map(String.init).joined()
    if particles.contains(stem) { return true }
    return isNumber
      && counters.contains {
        stem == $0 || stem.hasPrefix($0) && particles.contains(String(stem.dropFirst($0.count)))
      }
  }

  private static let particles: WordSet = [
    "의", "에", "에서", "에게", "으로", "로", "를", "을", "은", "는", "가", "와", "과", "도", "까지", "부터", "보다", "처럼",
    "만의", "에서의", "으로의", "로의", "이나", "나", "이며", "이고", "당", "별",
  ]

  private static let counters = [
    "년간", "년", "월", "일", "건", "개월", "개", "명", "만", "억", "천", "회", "배", "초", "분", "시간", "주", "대", "위", "차",
    "종",
  ]

  /// Hangul syllables and letters: written with blanks, but some writers break lines inside words.
  static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: true
    default: false
    }
  }

  /// Lines of a paragraph as one text: scripts that break anywhere keep no blank where they broke.
  static func joined(_ texts: [String]) -> String {
    var out = ""
    for text in texts {
      if let end = out.unicodeScalars.last, let start = text.unicodeScalars.first,
        !(breaksAnywhere(end) && breaksAnywhere(start))
      {
        out += " "
      }
      out += text
    }
    return out
  }
}
