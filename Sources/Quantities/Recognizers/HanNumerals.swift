/// Numbers that Chinese (and Japanese) spell inside a run of characters: "带三名新人", "由十分钟降到五秒".
extension Scanner {
  /// Reads every spelled number in the word at `at` that a counter or a unit of time follows.
  mutating func readHanNumerals(_ at: Int) {
    let span = text.tokens[at].span
    var offset = span.lowerBound
    while offset < span.upperBound {
      guard Reading.hanDigit(text.scalar(offset)) != nil else {
        offset += 1
        continue
      }
      var end = offset
      while end < span.upperBound, Reading.isHanNumeral(text.scalar(end)) { end += 1 }
      if !Reading.isNoNumberBehind(text.scalar(offset - 1)), let value = text.hanNumber(offset..<end) {
        pushHan(at, offset..<end, value)
      }
      offset = end
    }
  }

  private mutating func pushHan(_ at: Int, _ span: Range<Int>, _ value: Double) {
    var counter = span.upperBound
    // 余 多: "a good hundred"
    let isRough = [0x4F59, 0x591A].contains(text.scalar(counter))
    if isRough { counter += 1 }
    var draft = Draft(
      start: span.lowerBound, end: span.upperBound, first: at, next: at + 1, value: value, kind: .count,
      nounEnd: at + 1)
    draft.isSpelled = true
    draft.isApproximate = isRough
    // One is "a" in most lines, and counts only as an end of a change.
    draft.needsPartner = value < 2
    if let unit = text.hanTime(at, from: counter) {
      draft.kind = .duration
      draft.base = unit.unit
      draft.unit = unit.unit.name
      draft.end = unit.end
    } else if let known = text.counter(at: counter)
      ?? text.chineseCounter(at: counter, in: at, endsLine: isRough || span.count > 1)
    {
      draft.unit = known.isFactor ? "x" : known.noun
      draft.kind = known.isFactor ? .multiplier : .count
      // The character that counts goes with it: "三" alone says nothing to a reader.
      draft.end = counter + 1
    } else {
      return
    }
    _ = push(draft)
  }
}

extension Reading {
  /// Whether the word at `at` may spell numbers: it ends in a character of Chinese or Japanese.
  func mayHoldHanNumerals(_ at: Int) -> Bool { scalar(tokens[at].span.upperBound - 1) >= 0x3040 }

  /// The value of the digits and powers in `span`; nil for what is no number ("三五", "二零二三").
  func hanNumber(_ span: Range<Int>) -> Double? {
    var total = 0.0
    var section = 0.0
    var digit = 0.0
    for offset in span {
      if let value = Reading.hanDigit(scalar(offset)), value < 10 {
        guard digit == 0 else { return nil }
        digit = value
      } else if let power = Reading.hanPower(scalar(offset)) {
        if power < 1e4 {
          section += max(digit, 1) * power
        } else {
          guard section + digit > 0 else { return nil }
          total = (total + section + digit) * power
          section = 0
        }
        digit = 0
      }
    }
    let value = total + section + digit
    return value > 0 && value.isFinite ? value : nil
  }

  /// A unit of time at `offset` behind a spelled number; "十分" alone is "very", and years say how long somebody was
  /// there.
  func hanTime(_ at: Int, from offset: Int) -> AttachedUnit? {
    let next = scalar(offset + 1)
    if scalar(offset) == 0x5206, next != 0x949F, next != 0x9418 { return nil }
    guard let unit = eastAsianUnit(at, from: offset), unit.unit.dimension == .time, unit.unit != .year else {
      return nil
    }
    return unit
  }

  /// What Chinese alone puts between a number and what it counts, before another character of Chinese or, where
  /// `endsLine`, at the end of the word at `at`; in a word with Kana the same characters are Japanese, and name places
  /// and ranks ("三条", "二位").
  func chineseCounter(at offset: Int, in at: Int, endsLine: Bool) -> EastAsianCounter? {
    guard 0x4E00...0x9FFF ~= scalar(offset + 1) || endsLine && offset + 1 == tokens[at].span.upperBound,
      !tokens[at].span.contains(where: { 0x3041...0x30FA ~= scalar($0) })
    else { return nil }
    switch scalar(offset) {
    // 个 before 方面, 阶段, 部分, 步, 层, 维, 环, 角, 点: parts of a thought, and no count.
    case 0x4E2A
    where ![0x65B9, 0x9636, 0x90E8, 0x6B65, 0x5C42, 0x7EF4, 0x73AF, 0x89D2, 0x70B9].contains(
      scalar(offset + 1)):
      return EastAsianCounter(noun: "piece", isFactor: false)
    // 位
    case 0x4F4D: return EastAsianCounter(noun: "person", isFactor: false)
    // 条 家 套 项 款 支 份 篇 门 张 组 座
    case 0x6761, 0x5BB6, 0x5957, 0x9879, 0x6B3E, 0x652F, 0x4EFD, 0x7BC7, 0x95E8, 0x5F20, 0x7EC4, 0x5EA7:
      return EastAsianCounter(noun: "piece", isFactor: false)
    default: return nil
    }
  }

  /// Whether a value that ends at scalar `end` is said to have become one that begins at `start`: 降到, 提升至, 缩短为, or
  /// 从/由 before the first and 到/至 before the second.
  func saysBecame(from first: Int, _ end: Int, to start: Int) -> Bool {
    guard start > end, start - end <= 10, [0x5230, 0x81F3, 0x4E3A].contains(scalar(start - 1)) else {
      return false
    }
    // 从 由 自
    for offset in max(0, first - 3)..<first where [0x4ECE, 0x7531, 0x81EA].contains(scalar(offset)) {
      return true
    }
    // 降 升 减 減 缩 增 压 提 涨
    for offset in end..<start
    where [0x964D, 0x5347, 0x51CF, 0x6E1B, 0x7F29, 0x589E, 0x538B, 0x63D0, 0x6DA8].contains(scalar(offset)) {
      return true
    }
    return false
  }

  static func isHanNumeral(_ value: UInt32) -> Bool {
    hanDigit(value) != nil || hanPower(value) != nil || value == 0x96F6
  }

  /// The digit, or ten, with which a number begins.
  static func hanDigit(_ value: UInt32) -> Double? {
    switch value {
    case 0x4E00: 1
    case 0x4E8C, 0x4E24: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    default: nil
    }
  }

  private static func hanPower(_ value: UInt32) -> Double? {
    switch value {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1e3
    case 0x4E07: 1e4
    case 0x4EBF: 1e8
    default: nil
    }
  }

  /// After these the number is an ordinal, a weekday, a month's day or as vague as "some": 第 周 期 月 数 几 上 好 之 初 唯 统.
  static func isNoNumberBehind(_ value: UInt32) -> Bool {
    switch value {
    case 0x7B2C, 0x5468, 0x671F, 0x6708, 0x6570, 0x51E0, 0x4E0A, 0x597D, 0x4E4B, 0x521D, 0x552F, 0x7EDF: true
    default: false
    }
  }
}
