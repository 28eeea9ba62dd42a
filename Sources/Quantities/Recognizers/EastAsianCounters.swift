/// What Korean and Japanese put between a number and what it counts.
struct EastAsianCounter {
  /// The counted noun in English, singular; empty for a factor.
  let noun: String
  /// Whether the counter says "times as much".
  let isFactor: Bool
}

extension Reading {
  /// The counter that begins at scalar `offset`, nil where the word there is no counter ("회" counts, "회사" is a firm).
  func counter(at offset: Int) -> EastAsianCounter? {
    let noun: String
    switch scalar(offset) {
    case 0xAC74, 0x4EF6: noun = "case"
    case 0xAC1C, 0x500B: noun = "item"
    case 0xBA85, 0x540D, 0x4EBA: noun = "person"
    case 0xD68C, 0x56DE: noun = "time"
    case 0xB300, 0x53F0: noun = "machine"
    case 0xACF3: noun = "place"
    case 0xBC30, 0x500D: noun = ""
    default: return nil
    }
    let isHangul = scalar(offset) >= 0xAC00
    guard !isHangul || endsKoreanNoun(offset + 1) else { return nil }
    return EastAsianCounter(noun: noun, isFactor: noun.isEmpty)
  }

  /// The period in whose name the word before the token at `at` ends: "月1回", "1日5回", "주 1회", "하루 10회".
  func eastAsianPeriod(endingAt at: Int) -> Unit? {
    guard isWord(at - 1), start(at) - end(at - 1) <= 1 else { return nil }
    switch word(at - 1) {
    case "일", "하루", "매일", "일일": return .day
    case "주", "매주", "주당": return .week
    case "월", "매월", "매달", "월간": return .month
    case "연", "년", "매년", "연간": return .year
    default: break
    }
    switch scalar(end(at - 1) - 1) {
    case 0x65E5: return .day
    case 0x9031: return .week
    case 0x6708: return .month
    case 0x5E74: return .year
    default: return nil
    }
  }

  /// The currency that begins at scalar `offset` in Korean or Japanese, and how many characters it takes; nil where the
  /// word there is another ("원" is money, "원칙" a principle).
  func eastAsianCurrency(at offset: Int) -> (index: UInt8, length: Int)? {
    switch scalar(offset) {
    case 0x5186: (Currency.index("JPY"), 1)
    case 0xC6D0 where endsKoreanNoun(offset + 1): (Currency.index("KRW"), 1)
    case 0xB2EC where scalar(offset + 1) == 0xB7EC: (Currency.index("USD"), 2)
    case 0x30C9 where scalar(offset + 1) == 0x30EB: (Currency.index("USD"), 2)
    default: nil
    }
  }

  /// Whether a Korean noun can end before scalar `offset`: nothing more follows, or a particle does.
  private func endsKoreanNoun(_ offset: Int) -> Bool {
    let next = scalar(offset)
    guard 0xAC00...0xD7A3 ~= next else { return true }
    switch next {
    // 에 의 을 를 이 가 은 는 로 으 과 와 도 만 까 부 씩 당 등 나
    case 0xC5D0, 0xC758, 0xC744, 0xB97C, 0xC774, 0xAC00, 0xC740, 0xB294, 0xB85C, 0xC73C, 0xACFC, 0xC640,
      0xB3C4,
      0xB9CC, 0xAE4C, 0xBD80, 0xC529, 0xB2F9, 0xB4F1, 0xB098:
      return true
    default: return false
    }
  }

  /// Whether "from" follows what ends at scalar `end`, past a counter or a short Latin noun ("PV", "req"): 에서 in
  /// Korean, から in Japanese.
  func saysFromAfter(_ end: Int) -> Bool {
    var offset = end
    while scalar(offset) == 0x20 { offset += 1 }
    let noun = offset
    while offset - noun < 8, 0x41...0x5A ~= scalar(offset) || 0x61...0x7A ~= scalar(offset) { offset += 1 }
    if counter(at: offset) != nil { offset += 1 }
    return scalar(offset) == 0xC5D0 && scalar(offset + 1) == 0xC11C
      || scalar(offset) == 0x304B && scalar(offset + 1) == 0x3089
  }
}

extension Scanner {
  /// "1日5回": the day that the number after it is for.
  mutating func readEastAsianPeriod(_ at: Int) -> Int? {
    guard text.tokens[at].span.count == 1, text.scalar(text.start(at)) == 0x31, text.isGlued(at + 1),
      text.isWord(at + 1), text.tokens[at + 1].span.count == 1, text.isGlued(at + 2), text.isNumber(at + 2),
      [0x65E5, 0x9031, 0x6708, 0x5E74].contains(text.scalar(text.start(at + 1)))
    else { return nil }
    return ignore(at, at + 2, "a period")
  }

  /// "1,200万円", "3억원", "2천만 원": an amount with its currency, which is returned; nil where none follows.
  func readEastAsianMoney(_ draft: inout Draft) -> UInt8? {
    guard text.isWord(draft.next), text.start(draft.next) - draft.end <= 1 else { return nil }
    let offset = max(text.start(draft.next), draft.end)
    guard let currency = text.eastAsianCurrency(at: offset) else { return nil }
    draft.end = offset + currency.length
    draft.next += 1
    return currency.index
  }

  /// "40건", "3만 명", "12件", "5 배": a number with its counter. Returns whether there was one.
  func readCounter(_ draft: inout Draft) -> Bool {
    guard text.isWord(draft.next), text.start(draft.next) - draft.end <= 1 else { return false }
    let offset = max(text.start(draft.next), draft.end)
    guard let counter = text.counter(at: offset) else { return false }
    if counter.isFactor {
      draft.kind = .multiplier
      draft.unit = "x"
      draft.end = offset + 1
      draft.next += 1
      draft.nounEnd = draft.next
    } else {
      draft.noun = draft.next
      draft.nounEnd = draft.next + 1
      draft.unit = counter.noun
      if counter.noun == "time", let period = text.eastAsianPeriod(endingAt: draft.first) {
        draft.kind = .rate
        draft.period = period
        draft.unit = counter.noun + "/" + period.name
      }
    }
    return true
  }
}
