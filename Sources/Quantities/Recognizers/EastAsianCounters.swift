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

  /// Whether "from" follows what ends at scalar `end`, past a counter: 에서 in Korean, から in Japanese.
  func saysFromAfter(_ end: Int) -> Bool {
    var offset = end
    while scalar(offset) == 0x20 { offset += 1 }
    if counter(at: offset) != nil { offset += 1 }
    return scalar(offset) == 0xC5D0 && scalar(offset + 1) == 0xC11C
      || scalar(offset) == 0x304B && scalar(offset + 1) == 0x3089
  }
}

extension Scanner {
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
    }
    return true
  }
}
