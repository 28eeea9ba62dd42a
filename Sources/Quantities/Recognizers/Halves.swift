extension Scanner {
  /// "half-day": a duration; "half-life", "half-baked": nothing.
  mutating func hyphenatedHalf(_ at: Int, _ word: Named) -> Int {
    let unit = text.lexeme(at + 2).unit
    guard word == .half, unit.dimension == .time, text.isGlued(at + 2) else { return at + 2 }
    var draft = Draft(
      start: text.start(at), end: text.end(at + 2), first: at, next: at + 3, value: 0.5, kind: .duration,
      unit: unit.name, nounEnd: at + 3)
    draft.base = unit
    draft.isSpelled = true
    return push(draft)
  }

  /// "half the cost", "in half", "half an hour", "half a million".
  mutating func readHalf(_ at: Int) -> Int {
    let next = at + 1
    if text.has(at - 1, .pastLast)
      || text.isAny(at - 1, .second, .first, .other, .latter, .better)
    {
      return next
    }
    if text.has(next, .indefinite) {
      let noun = next + 1
      let lexeme = text.lexeme(noun)
      if lexeme.unit.dimension == .time {
        var draft = Draft(
          start: text.start(at), end: text.end(noun), first: at, next: noun + 1, value: 0.5, kind: .duration,
          unit: lexeme.unit.name, nounEnd: noun + 1)
        draft.base = lexeme.unit
        draft.isSpelled = true
        draft.isApproximate = isApproximated(at - 1)
        return push(draft)
      }
      if lexeme.scale >= 12, text.tokens[noun].span.count > 2 {
        let numeral = Numeral(
          value: lexeme.scale / 2, start: text.start(at), end: text.end(noun), first: at, next: noun + 1,
          hasScale: true, isSpelled: true)
        return readQuantity(numeral, currency: nil)
      }
      return next
    }
    let isIn = text.named(at - 1) == .in || isReduction(at)
    let follows = text.has(next, [.the, .of, .all]) || text.named(next) == .as
    guard isIn || follows || text.isMark(next, ",") && text.has(at - 1, [.to, .approximator]) else {
      return next
    }
    if follows, text.has(next, .of), text.isNumber(next + 1) { return next }
    // "half of it was REST" describes, it measures nothing.
    if text.has(next, .of), text.named(next + 1) == .it { return next }
    return pushFactor(at, next, 0.5)
  }
}
