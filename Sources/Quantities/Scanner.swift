/// One pass over a text from left to right that reads every number once, as a quantity or as something else.
struct Scanner {
  let text: Reading
  var drafts: [Draft] = []
  var ignored: [IgnoredNumber] = []
  /// One past the last token of the version read last, so that "Java 8 to 17" is two versions.
  var versionEnd = -1
  /// One past the last label read ("options 2 and 3").
  var labelEnd = -1

  init(_ text: Reading) {
    self.text = text
  }

  /// Reads the whole text.
  mutating func scan() {
    var at = 0
    let count = text.count
    while at < count {
      let item = text.items[at]
      switch item.kind {
      case .number:
        at = max(at + 1, readDigits(at))
      case .word where item.entry != 0:
        at = max(at + 1, readWord(at))
      case .word where text.mayHoldHanNumerals(at):
        readHanNumerals(at)
        at += 1
      case .mark where item.mark >= 0xBC && Reading.vulgar(item.mark) != nil:
        at = max(at + 1, readVulgarFraction(at))
      default:
        at += 1
      }
    }
  }

  /// Notes the tokens `first..<next` as a number that counts nothing.
  mutating func ignore(_ first: Int, _ next: Int, _ reason: String) -> Int {
    guard next > first else { return first + 1 }
    let span = text.start(first)..<text.end(next - 1)
    ignored.append(IgnoredNumber(span: span, text: text.prose.string(span), reason: reason))
    return next
  }

  /// Reads the number that begins with the digits at `at`; returns the next token to read.
  mutating func readDigits(_ at: Int) -> Int {
    if let next = readEscape(at) { return next }
    if let next = readPercentile(at) { return next }
    if let next = readPowerPlural(at) { return next }
    if let next = readName(at) { return next }
    if let next = readOrdinal(at) { return next }
    if let next = readScoreFraction(at) { return next }
    if let next = readEastAsianPeriod(at) { return next }
    if let next = readCluster(at) { return next }
    if let next = readSpokenRatio(at) { return next }
    let money = currencyBefore(at)
    guard var numeral = text.numeral(at, afterCurrency: money != nil) else {
      return ignore(at, at + 1, "a version or a code")
    }
    // "Llama 3 70B": the size is part of the model's name.
    if at == versionEnd, numeral.hasScale, text.named(numeral.next - 1) == .b, money == nil,
      text.countedNoun(from: numeral.next) == nil
    {
      return ignore(at, numeral.next, "part of a name")
    }
    if numeral.unit == .none, money == nil {
      if let next = readDate(at, numeral) { return next }
      if let next = readLabel(at, numeral) { return next }
      if let next = readVersion(at, numeral) { return next }
      if let next = readStatus(at, numeral) { return next }
      if let next = readContact(at, numeral) { return next }
    }
    if numeral.value == 1, numeral.digits == 1, money == nil, let next = readOneIn(at) { return next }
    if money == nil, let next = readSomeIn(numeral) { return next }
    takeRange(&numeral, afterCurrency: money != nil)
    return readQuantity(numeral, currency: money)
  }

  /// Reads a word that may be or begin a number; returns the next token to read.
  mutating func readWord(_ at: Int) -> Int {
    let lexeme = text.lexeme(at)
    if lexeme.number >= 0 { return readSpelled(at) }
    if lexeme.foreign > 0 { return readForeign(at) }
    if lexeme.vague > 0 { return readVague(at) }
    if lexeme.multiplier != 0 || lexeme.sense.contains(.fraction) { return readMultiplierWord(at) }
    if lexeme.grammar.contains(.indefinite) { return readIndefinite(at) }
    switch text.named(at) {
    case .once: return readOnce(at)
    case .factor: return readFactor(at)
    case .order, .orders: return readMagnitudeOrder(at, first: at, count: 1)
    default: return lexeme.scale >= 12 ? readFewScale(at) : at + 1
    }
  }
}
