extension Scanner {
  /// "3x", "5–10x", "10-fold", "3 times faster", "twice".
  mutating func readMultiplier(_ draft: inout Draft, _ numeral: Numeral) -> Bool {
    var at = draft.next
    if text.isMark(at, "-"), text.isGlued(at), text.isAny(at + 1, .fold, .times, .x),
      !(text.named(at + 1) == .x && text.isCapitalised(at + 1))
    {
      at += 1
    }
    let isSign = text.mark(at) == 0xD7
    guard isSign || text.isWord(at) else { return false }
    let word = text.named(at)
    if isSign || word == .x {
      guard text.isGlued(at) || text.means(at + 1, .comparative) else { return false }
      if text.isGlued(at + 1), text.isNumber(at + 1) { return false }
      draft.end = text.end(at)
      draft.next = at + 1
      // "8x A100": how many of a product.
      if numeral.isInteger, isProduct(at + 1) {
        draft.unit = text.prose.string(text.start(at + 1)..<text.end(at + 2))
        draft.nounEnd = at + 3
        return true
      }
      if text.isMark(draft.next, "+"), text.isGlued(draft.next) {
        draft.end = text.end(draft.next)
        draft.next += 1
      }
      setMultiplier(&draft)
      return true
    }
    guard word == .fold || word == .times || word == .mal || word == .fois else { return false }
    // "5-fold cross-validation"
    if word == .fold,
      ["cross", "cv", "crossvalidation", "validation", "stratified"].contains(text.word(at + 1))
    {
      return false
    }
    draft.next = at + 1
    // "nine out of ten times the cause was": times are counted there.
    if word == .fold || word == .times && text.has(draft.first - 1, .by) && !text.isWord(at + 1)
      || text.means(at + 1, .comparative) && !text.has(draft.first - 1, .of)
    {
      draft.end = text.end(at)
      setMultiplier(&draft)
      return true
    }
    draft.unit = "time"
    draft.noun = at
    draft.nounEnd = at + 1
    if text.rateTail(draft.next) != nil {
      draft.end = text.end(at)
      takeTail(&draft, of: "time")
    } else {
      takeFrequency(&draft)
    }
    return true
  }

  /// "A100", "m5.large": letters and digits that name a model or a size, no percentile.
  private func isProduct(_ at: Int) -> Bool {
    guard text.isWord(at), text.tokens[at].span.count <= 2, text.isNumber(at + 1), text.isGlued(at + 1) else {
      return false
    }
    if text.isAllCapitals(at) { return text.named(at) != .p }
    var next = at + 2
    if text.isWord(next), text.isGlued(next) { next += 1 }
    return text.isMark(next, ".") && text.isGlued(next) && text.isGlued(next + 1)
      && (text.isWord(next + 1) || text.isNumber(next + 1))
  }

  /// The factor's unit; "2x/week" is a rate of times.
  private func setMultiplier(_ draft: inout Draft) {
    draft.kind = .multiplier
    draft.unit = "x"
    draft.nounEnd = draft.next
    if let tail = text.rateTail(draft.next) {
      draft.kind = .rate
      draft.unit = "time/" + tail.period.name
      draft.period = tail.period
      draft.end = text.end(tail.next - 1)
      draft.next = tail.next
      draft.nounEnd = tail.next
    }
  }

  /// "tripled", "twice as long", "half the cost", "a third".
  mutating func readMultiplierWord(_ at: Int) -> Int {
    let lexeme = text.lexeme(at)
    let word = text.named(at)
    guard !lexeme.sense.contains(.fraction) || word == .half || word == .halves else { return at + 1 }
    if text.isMark(at + 1, "-"), text.isGlued(at + 1) { return hyphenatedHalf(at, word) }
    if text.isMark(at - 1, "-"), text.isGlued(at) { return at + 1 }
    let next = at + 1
    switch word {
    case .half: return readHalf(at)
    case .halves: return at + 1
    case .twice, .thrice: return readTwice(at, lexeme.multiplier)
    case .double, .triple, .quadruple, .treble:
      let leads =
        text.has(at - 1, [.to, .than])
        || text.isAny(at - 1, .nearly, .almost, .by, .would, .could, .will)
      guard text.has(next, .the) || text.named(next) == .what || leads && !text.means(next, .fixedCompound)
      else {
        return at + 1
      }
    case .doubles, .triples:
      guard text.has(next, .the) || text.named(next) == .our else { return at + 1 }
    default:
      if text.has(next, .down) && (word == .doubled || word == .doubling) || text.named(next) == .as {
        return at + 1
      }
      if text.means(next, .fixedCompound), text.word(at).hasSuffix("ed") { return at + 1 }
    }
    return pushFactor(at, at + 1, lexeme.multiplier)
  }

  mutating func pushFactor(_ first: Int, _ next: Int, _ value: Double) -> Int {
    var draft = Draft(
      start: text.start(first), end: text.end(next - 1), first: first, next: next, value: value,
      kind: .multiplier,
      unit: "x", nounEnd: next)
    draft.isApproximate = isApproximated(first - 1)
    draft.isSpelled = true
    return push(draft)
  }

  /// Whether "by" leads to the number at `at`, past hedges: "fell by roughly a third".
  func isReduction(_ at: Int) -> Bool {
    var before = at - 1
    while before > at - 4,
      text.has(before, [.approximator, .than]) || text.isAny(before, .more, .less)
        || text.mark(before) == 0x7E
    {
      before -= 1
    }
    return text.has(before, .by)
  }

  /// "multiplied traffic by 4", "multiplied it by seven": the factor of a verb of multiplication.
  func isMultiplier(_ draft: Draft) -> Bool {
    guard text.has(draft.first - 1, .by) else { return false }
    for at in max(text.sentenceStart(draft.first), draft.first - 7)..<draft.first
    where text.isAny(at, .multiplied, .multiply, .multiplying) {
      return true
    }
    return false
  }

  /// "twice as long" is a factor, "twice a day" a rate, "twice since" a count.
  private mutating func readTwice(_ at: Int, _ value: Double) -> Int {
    let next = at + 1
    if text.has(next, .the) || text.isAny(next, .as, .what, .more, .that) {
      return pushFactor(at, next, value)
    }
    if text.means(next, .comparative), text.named(next) != .as { return pushFactor(at, next, value) }
    var draft = Draft(
      start: text.start(at), end: text.end(at), first: at, next: next, value: value, kind: .count,
      unit: "time",
      nounEnd: next)
    draft.isSpelled = true
    draft.noun = at
    if text.rateTail(next) != nil {
      takeTail(&draft, of: "time")
      draft.isMetric = tellsFailure(before: at)
    } else if text.frequency(next) != nil {
      takeFrequency(&draft)
      draft.isMetric = false
    }
    return push(draft)
  }

  /// "restarting twice an hour": how often something fails is a measure, how often people meet is none.
  private func tellsFailure(before at: Int) -> Bool {
    (max(text.sentenceStart(at), at - 4)..<at).contains {
      text.means($0, .failure) || text.word($0).hasPrefix("restart")
    }
  }

  /// "once a month" counts only as an end of a change.
  mutating func readOnce(_ at: Int) -> Int {
    guard text.has(at - 1, [.from, .to]) || text.has(at - 1, .instead), text.rateTail(at + 1) != nil else {
      return at + 1
    }
    var draft = Draft(
      start: text.start(at), end: text.end(at), first: at, next: at + 1, value: 1, kind: .count, unit: "time",
      nounEnd: at + 1)
    draft.isSpelled = true
    draft.needsPartner = true
    takeTail(&draft, of: "time")
    return push(draft)
  }

  /// "a factor of 7", "factor of ten".
  mutating func readFactor(_ at: Int) -> Int {
    guard text.has(at + 1, .of) else { return at + 1 }
    var number = at + 2
    while text.has(number, .approximator), number < at + 5 { number += 1 }
    guard var numeral = text.numeralOrWords(number) else { return at + 2 }
    if text.isWord(numeral.next), text.isGlued(numeral.next), text.named(numeral.next) == .x {
      numeral.end = text.end(numeral.next)
      numeral.next += 1
    }
    let draft = Draft(
      start: text.start(at), end: numeral.end, first: at, next: numeral.next, value: numeral.value,
      kind: .multiplier,
      unit: "x", nounEnd: numeral.next)
    return push(draft)
  }

  /// "an order of magnitude", "two orders of magnitude".
  mutating func readMagnitudeOrder(_ at: Int, first: Int, count: Double) -> Int {
    guard text.has(at + 1, .of), text.named(at + 2) == .magnitude, count >= 1, count <= 12 else {
      return at + 1
    }
    var value = 1.0
    for _ in 0..<Int(count) { value *= 10 }
    return pushFactor(first, at + 3, value)
  }
}
