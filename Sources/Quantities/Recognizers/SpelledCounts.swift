extension Scanner {
  /// "twenty-five engineers", "two weeks", "zero incidents".
  mutating func readSpelled(_ at: Int) -> Int {
    // "one-on-one", "day one", "two-factor" and the pronoun "one" are left to the words after.
    if text.isMark(at - 1, "-"), text.isGlued(at), !text.has(at - 2, .approximator),
      text.named(at - 2) != .sub
    {
      return at + 1
    }
    guard var numeral = text.spelledNumeral(at) else { return at + 1 }
    if let next = readSpelledFraction(at, numeral) { return next }
    if text.isAny(numeral.next, .order, .orders) {
      let next = readMagnitudeOrder(numeral.next, first: at, count: numeral.value)
      if next > numeral.next + 1 { return next }
    }
    if numeral.value == 0 { return readZero(at, numeral) }
    if text.means(at - 1, .label), !text.has(at - 1, .stop), text.countedNoun(from: numeral.next) == nil,
      text.lexeme(numeral.next).unit == .none
    {
      return numeral.next
    }
    if let next = readSomeIn(numeral) { return next }
    if numeral.value == 1, numeral.next == at + 1 {
      if let next = readOneIn(at) { return next }
      takeRange(&numeral, afterCurrency: false)
      if numeral.upper != nil { return readQuantity(numeral, currency: nil) }
      let unit = text.attachedUnit(numeral.next, end: numeral.end)
      let isOf = unit.map { text.has($0.next, .of) && text.has($0.next + 1, .the) } ?? true
      guard unit != nil, !isOf, !text.isMark(numeral.next, "-") else {
        return pairedOne(at, numeral)
      }
      if text.named(numeral.next) == .day
        && !text.has(at - 1, [.inside, .approximator, .per, .to, .from, .by, .at])
        && !text.means(at - 1, .spend)
      {
        return numeral.next
      }
    }
    takeRange(&numeral, afterCurrency: false)
    return readQuantity(numeral, currency: nil)
  }

  /// "from five to one", "from one to twelve": "one" counts only as an end of a change.
  private mutating func pairedOne(_ at: Int, _ numeral: Numeral) -> Int {
    // "me and one other engineer"
    let isOther = text.named(numeral.next) == .other && text.means(numeral.next + 1, .person)
    guard isOther || text.has(at - 1, [.from, .to]) else { return numeral.next }
    var draft = Draft(
      start: numeral.start, end: numeral.end, first: at, next: numeral.next, value: 1, kind: .count,
      nounEnd: numeral.next)
    draft.isSpelled = true
    if isOther {
      draft.noun = numeral.next + 1
      draft.nounEnd = numeral.next + 2
      draft.unit = text.word(draft.noun)
    } else {
      draft.isBare = true
      draft.needsPartner = true
    }
    return push(draft)
  }

  /// "one-tenth", "two thirds", "one third of".
  private mutating func readSpelledFraction(_ at: Int, _ numeral: Numeral) -> Int? {
    var word = numeral.next
    let isHyphenated = text.isMark(word, "-") && text.isGlued(word)
    if isHyphenated { word += 1 }
    guard text.means(word, .fraction), numeral.value >= 1, numeral.value <= 12, numeral.isInteger else {
      return nil
    }
    let lexeme = text.lexeme(word)
    let part = lexeme.multiplier > 0 ? lexeme.multiplier : -lexeme.multiplier
    if let end = partOfUnit(at, word, value: numeral.value * part) { return end }
    // "three quarters" is nine months, unless something is cut by it.
    if text.isAny(word, .quarter, .quarters), !isHyphenated, !text.has(word + 1, .of), !isReduction(at) {
      return nil
    }
    if text.named(word) == .half || text.named(word) == .second { if numeral.value != 1 { return nil } }
    var draft = Draft(
      start: numeral.start, end: text.end(word), first: at, next: word + 1, value: numeral.value * part,
      kind: .multiplier, unit: "x", nounEnd: word + 1)
    draft.isSpelled = true
    draft.isApproximate = isApproximated(at - 1)
    return push(draft)
  }

  /// "zero incidents" states an outcome; "zero-downtime" and "zero trust" are names.
  private mutating func readZero(_ at: Int, _ numeral: Numeral) -> Int {
    let next = numeral.next
    var draft = Draft(
      start: numeral.start, end: numeral.end, first: at, next: next, value: 0, kind: .count, nounEnd: next)
    draft.isSpelled = true
    if text.isMark(next, "-"), text.isGlued(next) { return next + 1 }
    if let unit = text.attachedUnit(next, end: numeral.end) {
      draft.end = unit.end
      draft.next = unit.next
      draft.unit = unit.unit.name
      draft.base = unit.unit
      draft.kind =
        unit.unit.dimension == .time ? .duration : unit.unit.dimension == .percent ? .percent : .count
      return push(draft)
    }
    if let noun = text.countedNoun(from: next) {
      draft.noun = noun.head
      draft.nounEnd = noun.next
      draft.unit = text.unitName(of: noun, from: next)
      return push(draft)
    }
    if text.named(next + 1) == .loss || text.named(next) == .regression || text.named(next + 1) == .churn {
      draft.unit = text.word(next) + " " + text.word(next + 1)
      draft.nounEnd = next + 2
      return push(draft)
    }
    if text.has(at - 1, [.from, .to]) {
      draft.isBare = true
      draft.needsPartner = true
      return push(draft)
    }
    return next
  }
}
