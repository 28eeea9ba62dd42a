extension Reading {
  /// What a rate is counted per.
  struct RateTail {
    var period: Unit
    /// The divisor where it is no period ("TB" in "$40/TB").
    var divisor = ""
    /// One past the tail's last token.
    var next: Int
  }

  /// "/day", "per minute", "a week" at token `at`; with `anyDivisor` also "/TB", "per user".
  func rateTail(_ at: Int, anyDivisor: Bool = false) -> RateTail? {
    if isMark(at, "/"), isGlued(at) || !isGlued(at + 1) {
      guard isWord(at + 1) else { return nil }
      if let period = period(at + 1) { return RateTail(period: period, next: at + 2) }
      guard anyDivisor, isGlued(at + 1) else { return nil }
      return RateTail(period: .none, divisor: singularOrUnit(at + 1), next: at + 2)
    }
    // "p.a."
    if named(at) == .p, isMark(at + 1, "."), named(at + 2) == .a, isGlued(at + 1), isGlued(at + 2) {
      return RateTail(period: .year, next: isMark(at + 3, ".") && isGlued(at + 3) ? at + 4 : at + 3)
    }
    guard isWord(at), has(at, [.per, .indefinite]) else { return nil }
    let isArticle = has(at, .indefinite)
    if let period = period(at + 1), !(tokens[at + 1].span.count < 3 && isArticle) {
      if isArticle, period == .second || period == .minute, isWord(at + 2), !has(at + 2, .stop) { return nil }
      return RateTail(period: period, next: at + 2)
    }
    guard anyDivisor, !isArticle, isWord(at + 1), named(at) == .per, named(at + 1) != .cent else {
      return nil
    }
    return RateTail(period: .none, divisor: singularOrUnit(at + 1), next: at + 2)
  }

  private func singularOrUnit(_ at: Int) -> String {
    let unit = lexeme(at).unit
    return unit != .none && unit.dimension == .size ? unit.name : word(at)
  }

  private func period(_ at: Int) -> Unit? {
    let unit = lexeme(at).unit
    if unit.dimension == .time {
      return named(at) == .an || named(at) == .go ? nil : unit
    }
    if named(at) == .m { return .minute }
    return word(at) == "night" ? .day : nil
  }

  /// The period an adverb or phrase of frequency at `at` names: "daily", "annually", "each month", "every week".
  func frequency(_ at: Int) -> Unit? {
    switch named(at) {
    case .daily, .nightly: return .day
    case .weekly: return .week
    case .monthly: return .month
    case .quarterly: return .quarter
    case .annually, .yearly, .annual: return .year
    case .hourly: return .hour
    case .each, .every:
      let unit = lexeme(at + 1).unit
      return unit.dimension == .time && isWord(at + 1) && tokens[at + 1].span.count > 2 ? unit : nil
    default: return nil
    }
  }

  /// "of data" between a counted noun and "daily": skips one "of" phrase of up to three words.
  func skipOfPhrase(_ at: Int) -> Int {
    guard has(at, .of) else { return at }
    var index = at + 1
    while index < at + 5, isWord(index), !has(index, .stop), frequency(index) == nil { index += 1 }
    return index
  }
}
