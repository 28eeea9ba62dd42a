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

  /// Hangul syllables and letters: written with blanks, but some writers break lines inside words.
  static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: true
    default: false
    }
  }
}
