/// Units of time and share as Korean, Japanese and Chinese write them: glued to the number, with particles glued to them.
extension Reading {
  /// The unit at `offset`, inside the word at `at`.
  func eastAsianUnit(_ at: Int, from offset: Int) -> AttachedUnit? {
    let limit = tokens[at].span.upperBound
    func matches(_ spelling: StaticString) -> Bool {
      spelling.withUTF8Buffer { buffer in
        var index = offset
        for scalar in String(decoding: buffer, as: UTF8.self).unicodeScalars {
          guard index < limit, self.scalar(index) == scalar.value else { return false }
          index += 1
        }
        return true
      }
    }
    func unit(_ unit: Unit, _ length: Int) -> AttachedUnit {
      AttachedUnit(unit: unit, end: offset + length, next: at + 1)
    }
    switch scalar(offset) {
    // Korean
    case 0xBC00: return matches("밀리초") ? unit(.millisecond, 3) : nil
    case 0xCD08: return unit(.second, 1)
    case 0xBD84: return matches("분기") ? unit(.quarter, 2) : unit(.minute, 1)
    case 0xC2DC: return matches("시간") ? unit(.hour, 2) : nil
    case 0xC77C: return unit(.day, 1)
    case 0xC8FC: return unit(.week, matches("주일") ? 2 : 1)
    case 0xAC1C: return matches("개월") ? unit(.month, 2) : nil
    case 0xB2EC: return unit(.month, 1)
    case 0xB144: return unit(.year, 1)
    case 0xD37C: return matches("퍼센트") ? unit(.percent, 3) : nil
    case 0xD504: return matches("프로") ? unit(.percent, 2) : nil
    // Japanese
    case 0x30DF: return matches("ミリ秒") ? unit(.millisecond, 3) : nil
    case 0x30DE: return matches("マイクロ秒") ? unit(.microsecond, 5) : nil
    case 0x79D2: return unit(.second, 1)
    case 0x6642: return matches("時間") ? unit(.hour, 2) : nil
    case 0x65E5: return days(at, from: offset).map { unit(.day, $0) }
    case 0x9031: return matches("週間") ? unit(.week, 2) : nil
    case 0x30F6, 0x30F5, 0x304B, 0x30AB, 0x30B1: return scalar(offset + 1) == 0x6708 ? unit(.month, 2) : nil
    case 0x5E74: return matches("年間") ? unit(.year, 2) : nil
    case 0x30D1: return matches("パーセント") ? unit(.percent, 5) : nil
    // Chinese, simplified and traditional
    case 0x6BEB: return matches("毫秒") ? unit(.millisecond, 2) : nil
    case 0x5C0F: return matches("小时") || matches("小時") ? unit(.hour, 2) : nil
    case 0x5929: return unit(.day, 1)
    case 0x5468: return matches("周年") ? nil : unit(.week, 1)
    case 0x4E2A, 0x500B: return scalar(offset + 1) == 0x6708 ? unit(.month, 2) : nil
    // Japanese and Chinese; "3分の1" and "三分之一" are parts.
    case 0x5206:
      if matches("分钟") || matches("分鐘") { return unit(.minute, 2) }
      return scalar(offset + 1) == 0x4E4B || scalar(offset + 1) == 0x306E && isNumber(at + 1)
        ? nil : unit(.minute, 1)
    default: return nil
    }
  }

  /// How many letters a count of days takes at `offset`; nil for a day of a month ("3月2日") and where the letter
  /// begins another word ("1日次", "5日本").
  private func days(_ at: Int, from offset: Int) -> Int? {
    if scalar(offset + 1) == 0x9593 { return 2 }
    guard start(at) < offset || scalar(start(at - 1) - 1) != 0x6708 else { return nil }
    switch scalar(offset + 1) {
    // 本 次 付 程 曜 報 記 常 勤
    case 0x672C, 0x6B21, 0x4ED8, 0x7A0B, 0x66DC, 0x5831, 0x8A18, 0x5E38, 0x52E4: return nil
    default: return 1
    }
  }

  /// Whether a counter that no table holds is glued to the number that ends at scalar `end`: a word in Korean,
  /// Japanese or Chinese that is no particle. Such a number counts something of its own and borrows no unit.
  func hasUnknownCounter(at end: Int) -> Bool {
    switch scalar(end) {
    // 에 으 로 까 부 보: Korean particles; 以 of "or more".
    case 0xC5D0, 0xC73C, 0xB85C, 0xAE4C, 0xBD80, 0xBCF4, 0x4EE5: false
    // Katakana, ideographs, Hangul; Hiragana are particles.
    case 0x30A1...0x30FA, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }
}
