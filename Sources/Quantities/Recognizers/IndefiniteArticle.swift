extension Scanner {
  /// "an hour", "a hundred", "a third of", "an order of magnitude".
  mutating func readIndefinite(_ at: Int) -> Int {
    let next = at + 1
    let lexeme = text.lexeme(next)
    if lexeme.scale >= 12, text.tokens.indices.contains(next), text.tokens[next].span.count > 2,
      let numeral = text.spelledNumeral(at)
    {
      return readQuantity(numeral, currency: nil)
    }
    switch text.named(next) {
    case .order: return readMagnitudeOrder(next, first: at, count: 1)
    case .third, .quarter, .fifth, .tenth, .fourth:
      if let end = partOfUnit(at, next, value: -lexeme.multiplier) { return end }
      let isLed =
        isReduction(at) || text.has(at - 1, .down) || text.named(at - 1) == .up
        || text.named(next) != .quarter && (isEstimated(at - 1) || text.has(at - 1, .to))
        || text.has(at - 1, .to) && text.endsPhrase(next + 1)
      // "a third faster", "a quarter cheaper"
      if text.means(next + 1, .comparative), Self.comparatives.contains(text.word(next + 1)) {
        return pushFactor(at, next + 1, -lexeme.multiplier)
      }
      if isLed, text.has(next + 1, .stop) || text.endsSentence(next + 1) || !text.isWord(next + 1),
        !text.isMark(next + 1, "-")
      {
        return pushFactor(at, next + 1, -lexeme.multiplier)
      }
      let follows = text.has(next + 1, .of) || text.has(next + 1, .the)
      guard follows, text.has(next + 2, [.the, .all]) || text.isWord(next + 2), !text.isMark(next + 1, "-")
      else { break }
      if text.named(next) == .quarter, !text.has(next + 2, .the), !text.isPlural(next + 2) { break }
      var draft = Draft(
        start: text.start(at), end: text.end(next), first: at, next: next + 1, value: -lexeme.multiplier,
        kind: .multiplier, unit: "x", nounEnd: next + 1)
      draft.isSpelled = true
      return push(draft)
    default: break
    }
    return readArticleDuration(at)
  }

  /// "in under an hour", "spent a day": the article is the number.
  private mutating func readArticleDuration(_ at: Int) -> Int {
    // "a full day"
    let isWhole = text.isAny(at + 1, .full, .whole, .solid) || text.word(at + 1) == "entire"
    let noun = isWhole ? at + 2 : at + 1
    let unit = text.lexeme(noun).unit
    guard unit.dimension == .time, text.isWord(noun), text.tokens[noun].span.count > 2, !text.isPlural(noun)
    else { return at + 1 }
    if text.isMark(noun + 1, "-"), text.isGlued(noun + 1) { return at + 1 }
    var before = at - 1
    // "for like an hour"
    if text.named(before) == .like, text.named(before - 1) == .for || text.has(before - 1, .takes) {
      before -= 1
    }
    // "took me an hour"
    if text.has(before - 1, .takes), text.isWord(before), text.tokens[before].span.count <= 4 { before -= 1 }
    // "took two people a day"
    if text.has(before, .plural) || text.isPlural(before), drafts.last?.noun == before {
      for index in max(0, before - 3)..<before where text.has(index, .takes) { before = index }
    }
    // "gave me a week", "I had a day to fix it"
    let isGiven = isGiven(before, noun, unit)
    // "the better part of a day"
    if text.has(before, .of), ["part", "most", "half", "rest"].contains(text.word(before - 1)) {
      before -= 1
    }
    let leads =
      isGiven || isAhead(noun + 1) || before < at - 1 && text.has(before + 1, .of)
      || text.has(before, [.inside, .approximator, .than, .by, .takes, .to, .from])
      || text.means(before, .spend)
      || text.isAny(before, .for, .after, .lasted, .every, .half)
      || text.named(before - 2) == .used && text.has(before - 1, .to) && text.word(before) == "be"
    // "a check-in a week": the "in" belongs to the word before.
    guard leads, !(text.isGlued(before) && text.isMark(before - 1, "-")) else { return at + 1 }
    if text.isWord(noun + 1), !text.has(noun + 1, .stop), text.isPlainNoun(noun + 1),
      !text.word(noun + 1).hasSuffix("ing"), unit != .hour
    {
      return at + 1
    }
    if unit == .second || unit == .minute, text.named(before) == .for || isGiven { return at + 1 }
    if text.named(at) == .a, unit == .second, !text.has(before, [.inside, .approximator, .than]) {
      return at + 1
    }
    if unit == .sprint, !text.has(before, .inside) { return at + 1 }
    var draft = Draft(
      start: text.start(at), end: text.end(noun), first: at, next: noun + 1, value: 1, kind: .duration,
      unit: unit.name, nounEnd: noun + 1)
    draft.base = unit
    draft.isSpelled = true
    draft.isApproximate = isApproximated(before)
    if text.named(noun + 1) == .and, text.named(noun + 2) == .a, text.named(noun + 3) == .half {
      draft.value = 1.5
      draft.next = noun + 4
      draft.end = text.end(noun + 3)
    } else if let part = text.smallerPart(draft.next, of: unit, end: draft.end) {
      draft.value += part.value
      draft.next = part.next
      draft.end = part.end
    }
    // "over an hour a day"
    if unit != .year, text.has(draft.next, [.indefinite, .per]) { takeTail(&draft, of: unit.name) }
    return push(draft)
  }

  /// "a day early", "a day and a half ahead of schedule": how much earlier or later, said after the unit.
  private func isAhead(_ at: Int) -> Bool {
    let isHalf = text.has(at, .and) && text.named(at + 1) == .a && text.named(at + 2) == .half
    return text.has(isHalf ? at + 3 : at, .ahead)
  }

  private static let comparatives: Set<String> = [
    "faster", "slower", "quicker", "cheaper", "smaller", "larger", "bigger", "shorter", "longer", "higher",
    "lower",
    "fewer", "less", "more",
  ]

  /// Whether the words up to `at` give the time whose unit is the token at `noun`: "gave me a week", "had a day to".
  private func isGiven(_ at: Int, _ noun: Int, _ unit: Unit) -> Bool {
    guard
      text.endsPhrase(noun + 1) || text.has(noun + 1, [.to, .per, .indefinite])
        || text.named(noun + 1) == .for
    else {
      return false
    }
    let isObject = ["me", "us", "him", "her", "them", "you"].contains(text.word(at))
    switch text.word(isObject ? at - 1 : at) {
    case "gave", "give", "gives", "given": return true
    case "got", "had", "have":
      return !isObject && (text.has(noun + 1, .to) || unit == .week || unit == .month)
    case "bought", "cost", "costs", "save", "saves", "saved", "saving": return isObject
    default: return false
    }
  }
}
