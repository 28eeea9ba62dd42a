extension Scanner {
  /// "Phase 2", "week 9", "option 1", "(1)": a number that names its place in a list.
  mutating func readLabel(_ at: Int, _ numeral: Numeral) -> Int? {
    // "top 3 of 48 reps", "in the top 10 worldwide"
    if text.named(at - 1) == .top, numeral.isInteger, !numeral.hasScale, numeral.value <= 100,
      text.has(numeral.next, [.of, .inside]) || text.named(numeral.next) == .out
        || text.endsPhrase(numeral.next)
    {
      return ignore(at, numeral.next, "a ranking")
    }
    // "on a scale of 1 to 5"
    if text.has(at - 1, [.of, .from]), text.word(at - 2) == "scale", text.has(at - 3, [.indefinite, .the]),
      text.has(at + 1, .to) || text.isMark(at + 1, "-"),
      text.isNumber(at + 2)
    {
      return ignore(at, at + 3, "a scale")
    }
    // "net 60 terms"
    if text.named(at - 1) == .net, [10, 15, 30, 45, 60, 90, 120].contains(numeral.value),
      text.endsPhrase(numeral.next) || ["terms", "payment", "days"].contains(text.word(numeral.next))
    {
      return ignore(at, numeral.next, "a term of payment")
    }
    // "rank 1,204"
    if text.named(at - 1) == .rank, numeral.isInteger, !numeral.hasScale,
      text.countedNoun(from: numeral.next) == nil
    {
      return ignore(at, numeral.next, "a list number")
    }
    guard numeral.isInteger, !numeral.hasScale, !numeral.hasSeparator, numeral.value < 10_000 else {
      return nil
    }
    let after = numeral.next
    if text.isMark(after, "%") { return nil }
    if isListNumber(at, after) { return ignore(at, after, "a list number") }
    let continues =
      labelEnd == at - 1
      && (text.has(at - 1, [.and, .or, .to]) || text.isMark(at - 1, ",") || text.isMark(at - 1, "-")
        || text.isMark(at - 1, "&"))
      && text.countedNoun(from: after) == nil && text.lexeme(after).unit == .none
    guard continues || isLabel(at, after) else { return nil }
    var end = after
    // "Month 5-6"
    if text.isMark(end, "-"), text.isGlued(end), text.isNumber(end + 1), text.isGlued(end + 1) { end += 2 }
    labelEnd = end
    return ignore(at, end, "a list number")
  }

  /// "(1)", and "1." or "1)" at the head of a line.
  private func isListNumber(_ at: Int, _ after: Int) -> Bool {
    guard after == at + 1 else { return false }
    if text.isMark(at - 1, "("), text.isMark(after, ")"), text.isGlued(after), text.tokens[at].span.count <= 2
    {
      return text.isWord(after + 1) && !text.isGlued(after + 1) || text.isGlued(after + 1)
    }
    let isHead = at == 0 || text.items[at - 1].kind == .newline || text.endsSentence(at - 1)
    if isHead, text.isMark(after, ")"), text.isGlued(after) { return true }
    guard at == 0 || text.items[at - 1].kind == .newline else { return false }
    return text.isMark(after, ".") && text.isGlued(after)
  }

  private func isLabel(_ at: Int, _ after: Int) -> Bool {
    // "pages/week 60 -> 8": the word says per what.
    guard text.means(at - 1, .label), !text.isMark(at - 1, "-"), !text.isMark(at - 2, "/") else {
      return false
    }
    // A unit or a counted noun after the number outweighs a weak label ("batch 100 records", "team 5 engineers").
    var unit = after
    if text.isMark(unit, "-"), text.isGlued(unit) { unit += 1 }
    if text.lexeme(unit).unit != .none, text.isGlued(unit) { return false }
    switch text.named(at - 1) {
    case .batch, .team, .track, .wave, .plan, .node, .replica, .issue, .class, .type, .act,
      .order,
      .line, .ticket, .task, .unit, .rank, .grade, .season, .tests, .approach, .goal, .attempt,
      .story,
      .page, .gate, .cohort, .number, .no, .part, .rule, .series, .year, .term, .release,
      .article:
      if text.named(at - 1) == .no, text.isMark(at - 1, ".") { return true }
      // "GDPR Article 17 requests"
      if text.named(at - 1) == .article, text.isCapitalised(at - 1), text.isCapitalised(at - 2) {
        return true
      }
      return text.countedNoun(from: after) == nil && text.lexeme(unit).unit == .none && !text.has(after, .of)
    case .day, .week, .month, .quarter, .sprint:
      // "per week 5 engineers" counts; "week 9" does not.
      return text.countedNoun(from: after) == nil && text.lexeme(unit).unit == .none
        && !text.has(at - 2, .per)
    default:
      return text.lexeme(unit).unit == .none || !text.isWord(unit)
    }
  }
}
