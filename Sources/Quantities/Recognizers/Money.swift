/// A currency sign, code or word before a number.
struct CurrencySign {
  let index: UInt8
  let start: Int
  let first: Int
}

extension Scanner {
  /// "$", "US$", "€", "Rs.", "EUR" before the number at `at`.
  func currencyBefore(_ at: Int) -> CurrencySign? {
    var sign = at - 1
    let index = Currency.index(sign: text.mark(sign))
    if index > 0 {
      if index == 1, text.isGlued(sign), text.isWord(sign - 1) {
        let dollar = Currency.dollar(prefix: text.word(sign - 1))
        if dollar > 0 { return CurrencySign(index: dollar, start: text.start(sign - 1), first: sign - 1) }
      }
      return CurrencySign(index: index, start: text.start(sign), first: sign)
    }
    if text.isMark(sign, "."), text.isGlued(sign) { sign -= 1 }
    let lexeme = text.lexeme(sign)
    guard lexeme.currency > 0, text.isWord(sign), isCode(sign), text.start(at) - text.end(sign) <= 2 else {
      return nil
    }
    return CurrencySign(index: lexeme.currency, start: text.start(sign), first: sign)
  }

  /// A currency code before a number is written in capitals, or is "Rs".
  private func isCode(_ at: Int) -> Bool {
    text.named(at) == .rs || text.tokens[at].span.count == 3 && text.isAllCapitals(at)
  }

  /// "200 €", "5M USD", "2 million dollars" after a number that ends before `at`.
  func currencyAfter(_ at: Int, _ numeral: Numeral) -> (index: UInt8, token: Int)? {
    let sign = Currency.index(sign: text.mark(at))
    if sign > 0, !text.isNumber(at + 1) || !text.isGlued(at + 1) { return (sign, at) }
    guard text.isWord(at) else { return nil }
    if let country = currencyOfCountry(at) { return (country, at + 1) }
    let lexeme = text.lexeme(at)
    guard lexeme.currency > 0 else { return nil }
    switch text.named(at) {
    case .won, .kr, .rs, .ron, .lei, .rm, .rand, .sek, .nok, .eth, .try:
      guard text.isAllCapitals(at) || text.named(at) == .kr || numeral.hasScale && text.named(at) == .won
      else { return nil }
      return (lexeme.currency, at)
    case .pounds: return text.named(at + 1) == .of ? nil : (lexeme.currency, at)
    default: return (lexeme.currency, at)
    }
  }

  /// "four grand", "12 grand a month": a thousand of the money people pay with; "two grand pianos" are not.
  func isGrand(_ at: Int) -> Bool {
    guard text.named(at) == .grand, !text.isCapitalised(at) else { return false }
    return text.rateTail(at + 1) != nil || text.has(at + 1, .stop) || text.endsSentence(at + 1)
      || !text.isWord(at + 1)
  }

  /// "Swiss francs", "US dollars": the currency of a country named at `at`, nil where no currency follows.
  private func currencyOfCountry(_ at: Int) -> UInt8? {
    guard text.isCapitalised(at), text.lexeme(at + 1).currency > 0 else { return nil }
    switch text.named(at) {
    case .swiss: return Currency.index("CHF")
    case .canadian: return Currency.index("CAD")
    case .australian: return Currency.index("AUD")
    case .us, .american: return Currency.index("USD")
    case .british: return Currency.index("GBP")
    default: return nil
    }
  }

  /// Kind, unit and tail of an amount of money.
  mutating func finishMoney(_ draft: inout Draft, _ currency: UInt8) {
    draft.kind = .money
    let code = Currency.codes.indices.contains(Int(currency)) ? Currency.codes[Int(currency)] : ""
    draft.unit = code
    if text.isMark(draft.next, "+"), text.isGlued(draft.next) {
      draft.end = text.end(draft.next)
      draft.next += 1
      draft.isApproximate = true
    }
    draft.nounEnd = draft.next
    if let tail = text.rateTail(draft.next, anyDivisor: true) {
      draft.end = text.end(tail.next - 1)
      draft.next = tail.next
      draft.nounEnd = tail.next
      draft.period = tail.period
      draft.unit = code + "/" + (tail.divisor.isEmpty ? tail.period.name : tail.divisor)
      return
    }
    if let period = moneyPeriod(draft) {
      draft.period = period
      draft.unit = code + "/" + period.name
    }
  }

  /// The period that words near an amount give it: "$5M annually", "$20M ARR", "in annual revenue".
  private func moneyPeriod(_ draft: Draft) -> Unit? {
    var at = draft.next
    for _ in 0..<4 {
      if let period = text.frequency(at) { return period }
      if text.isAny(at, .arr, .acv) { return .year }
      if text.named(at) == .mrr { return .month }
      guard text.isWord(at), !text.endsSentence(at) else { break }
      at += 1
    }
    let floor = max(text.sentenceStart(draft.first), draft.first - 7)
    at = draft.first - 1
    while at >= floor {
      if text.isMark(at, ",") { break }
      if let period = text.frequency(at), text.means(at + 1, [.money, .cost]) { return period }
      at -= 1
    }
    return nil
  }
}
