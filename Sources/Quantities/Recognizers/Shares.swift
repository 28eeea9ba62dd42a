extension Scanner {
  /// "1 in 50 requests", "one in five": a share, whose "one" is the token at `first`; nil for anything else.
  mutating func readOneIn(_ first: Int) -> Int? {
    guard !text.means(first - 1, .label), let whole = whole(after: first + 1, allowsOut: true),
      whole.isInteger,
      whole.value >= 2
    else { return nil }
    return pushFactor(first, whole.next, 1 / whole.value)
  }

  /// "nine in ten users", "3 in 4 requests": a share of what the noun after it names; nil for anything else.
  mutating func readSomeIn(_ part: Numeral) -> Int? {
    guard part.isInteger, part.value > 1, part.unit == .none, !part.hasScale, !part.hasPlus,
      let whole = whole(after: part.next), Self.wholes.contains(whole.value), whole.value > part.value,
      text.has(part.first - 1, [.from, .to]) || text.countedNoun(from: whole.next) != nil
    else { return nil }
    return pushFactor(part.first, whole.next, part.value / whole.value)
  }

  /// The number after the "in" or "out of" at `at`, where it is neither a year nor a measure.
  private func whole(after at: Int, allowsOut: Bool = false) -> Numeral? {
    var number = at + 1
    if allowsOut, text.named(at) == .out, text.has(at + 1, .of) {
      number += 1
    } else if text.named(at) != .in {
      return nil
    }
    if text.has(number, .every) { number += 1 }
    guard !text.isYear(number), let whole = text.numeralOrWords(number),
      whole.unit == .none, text.attachedUnit(whole.next, end: whole.end) == nil
    else { return nil }
    return whole
  }

  /// What people take a share of.
  private static let wholes: Set<Double> = [3, 4, 5, 10, 20, 100, 1_000]

  /// "three-quarters of a second", "a tenth of a second": a duration whose fraction ends at `last`; nil for others.
  mutating func partOfUnit(_ first: Int, _ last: Int, value: Double) -> Int? {
    let noun = last + 3
    let unit = text.lexeme(noun).unit
    guard text.has(last + 1, .of), text.has(last + 2, .indefinite), unit.dimension == .time,
      text.isWord(noun), text.tokens[noun].span.count > 2
    else { return nil }
    var draft = Draft(
      start: text.start(first), end: text.end(noun), first: first, next: noun + 1, value: value,
      kind: .duration,
      unit: unit.name, nounEnd: noun + 1)
    draft.base = unit
    draft.isSpelled = true
    draft.isApproximate = isApproximated(first - 1)
    return push(draft)
  }

  /// "½ the cost".
  mutating func readVulgarFraction(_ at: Int) -> Int {
    guard let value = Reading.vulgar(text.mark(at)) else { return at + 1 }
    if let unit = text.attachedUnit(at + 1, end: text.end(at)), unit.unit.dimension == .time {
      var draft = Draft(
        start: text.start(at), end: unit.end, first: at, next: unit.next, value: value, kind: .duration,
        unit: unit.unit.name, nounEnd: unit.next)
      draft.base = unit.unit
      return push(draft)
    }
    guard text.has(at + 1, [.the, .of]) else { return at + 1 }
    return pushFactor(at, at + 1, value)
  }
}
