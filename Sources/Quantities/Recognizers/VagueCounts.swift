extension Scanner {
  /// "thousands of developers", "dozens".
  mutating func readVague(_ at: Int) -> Int {
    let lexeme = text.lexeme(at)
    guard lexeme.vague > 0, !text.isMark(at + 1, "-") || !text.isGlued(at + 1) else { return at + 1 }
    var first = at
    var value = lexeme.vague
    var next = at + 1
    // "tens of thousands", "hundreds of millions"
    while text.has(next, .of), text.lexeme(next + 1).vague > 0 {
      value *= text.lexeme(next + 1).vague
      next += 2
    }
    if text.has(at - 1, .of), text.named(at - 2) == .tens {
      first = at - 2
      value *= 10
    }
    var draft = Draft(
      start: text.start(first), end: text.end(next - 1), first: first, next: next, value: value, kind: .count,
      nounEnd: next)
    draft.isApproximate = true
    draft.hasScale = true
    let phrase = text.has(next, .of) ? next + 1 : next
    if lexeme.vague > 0, text.lexeme(phrase).currency > 0 || text.lexeme(phrase).currency == 1 {
      draft.kind = .money
      draft.unit = Currency.codes[Int(text.lexeme(phrase).currency)]
      return push(draft)
    }
    if let noun = text.countedNoun(from: phrase) {
      return readCounted(
        &draft,
        Numeral(value: value, start: draft.start, end: draft.end, first: first, next: next, hasScale: true),
        noun, phrase)
    }
    return push(draft)
  }

  /// "a few hundred users", "several thousand rows", "a couple of dozen": the power is said, how many of it is not.
  mutating func readFewScale(_ at: Int) -> Int {
    guard text.tokens[at].span.count > 2 else { return at + 1 }
    let hasOf = text.has(at - 1, .of)
    var first = hasOf ? at - 2 : at - 1
    switch text.word(first) {
    case "couple": break
    case "few", "several": if hasOf { return at + 1 }
    default: return at + 1
    }
    if text.has(first - 1, .indefinite) { first -= 1 }
    let numeral = Numeral(
      value: text.lexeme(at).scale, start: text.start(first), end: text.end(at), first: first, next: at + 1,
      hasScale: true, isRough: true, isSpelled: true)
    return readQuantity(numeral, currency: nil)
  }

  /// "1,000s of connections", "100s of jobs": a power of ten in the plural.
  mutating func readPowerPlural(_ at: Int) -> Int? {
    guard text.named(at + 1) == .s, text.isGlued(at + 1), text.has(at + 2, .of), let read = text.digits(at),
      [10, 100, 1_000, 10_000, 100_000, 1_000_000].contains(read.value),
      let noun = text.countedNoun(from: at + 3)
    else { return nil }
    var draft = Draft(
      start: text.start(at), end: text.end(at + 1), first: at, next: at + 2, value: read.value, kind: .count,
      nounEnd: at + 2)
    draft.isApproximate = true
    draft.hasScale = true
    let numeral = Numeral(
      value: read.value, start: draft.start, end: draft.end, first: at, next: at + 2, hasScale: true)
    return readCounted(&draft, numeral, noun, at + 3)
  }
}
