extension Scanner {
  /// "1 in 50 requests", "one in five": a share, whose "one" is the token at `first`; nil for anything else.
  mutating func readOneIn(_ first: Int) -> Int? {
    let at = first + 2
    guard text.named(first + 1) == .in, !text.means(first - 1, .label), !text.isYear(at) else { return nil }
    let numeral =
      text.isNumber(at) ? text.numeral(at, afterCurrency: false) : text.spelledNumeral(at)
    guard let numeral, numeral.isInteger, numeral.value >= 2, numeral.unit == .none,
      text.attachedUnit(numeral.next, end: numeral.end) == nil
    else { return nil }
    return pushFactor(first, numeral.next, 1 / numeral.value)
  }

  /// "nine in ten users", "3 in 4 requests": a share of what the noun after it names; nil for anything else.
  mutating func readSomeIn(_ part: Numeral) -> Int? {
    let at = part.next + 1
    guard text.named(part.next) == .in, part.isInteger, part.value > 1, part.unit == .none, !part.hasScale,
      !part.hasPlus, !text.isYear(at)
    else { return nil }
    let whole = text.isNumber(at) ? text.numeral(at, afterCurrency: false) : text.spelledNumeral(at)
    guard let whole, Self.wholes.contains(whole.value), whole.value > part.value, whole.unit == .none,
      text.attachedUnit(whole.next, end: whole.end) == nil, text.countedNoun(from: whole.next) != nil
    else { return nil }
    return pushFactor(part.first, whole.next, part.value / whole.value)
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
