extension Scanner {
  /// Years, days beside a month's name, times of day.
  mutating func readDate(_ at: Int, _ numeral: Numeral) -> Int? {
    guard numeral.isInteger, !numeral.hasScale, !numeral.hasPlus, !numeral.hasSeparator else { return nil }
    let after = numeral.next
    if numeral.value <= 31 {
      if isMonth(at - 1), !followedByUnit(after) { return ignore(at, after, "a date") }
      if isMonth(after) { return ignore(at, after, "a date") }
      if text.has(after, .of), isMonth(after + 1) { return ignore(at, after, "a date") }
    }
    if numeral.value <= 24, !isRole(at, after), let end = meridiem(after) {
      return ignore(at, end, "a time of day")
    }
    guard isYear(at) else { return nil }
    if isMonth(at - 1) || text.isMark(at - 1, ",") && text.isNumber(at - 2) {
      return ignore(at, after, "a year")
    }
    if followedByUnit(after) || text.isMark(after, "%") { return nil }
    if text.isGlued(after), text.isWord(after), text.named(after) != .s { return nil }
    let leads = text.has(at - 1, .dateLead) || text.means(at - 1, .season) || text.isMark(at - 1, "(")
    if text.has(at - 1, .approximator), !leads, text.countedNoun(from: after) != nil { return nil }
    let noun = text.countedNoun(from: after)
    // "2000 users" counts, "in 2020 users asked" does not.
    if let noun, noun.head <= after + 2, !text.has(at - 1, .inside), !text.means(at - 1, .season) {
      if numeral.value < 1_950 || numeral.value > 2_040 || numeral.value == 2_000 { return nil }
      if text.means(noun.head, [.user, .person]) || text.named(noun.head) == .requests { return nil }
    }
    if (text.isMark(at - 1, "~") || text.isMark(at - 1, ">") || text.isMark(at - 1, "<")), noun != nil {
      return nil
    }
    return ignore(at, after, "a year")
  }

  /// Whether the word at `at` is a month's name; "may" and "march" only with a capital.
  private func isMonth(_ at: Int) -> Bool {
    guard text.means(at, .month) else { return false }
    switch text.named(at) {
    case .may, .march, .mar, .mai, .mars, .sep, .jun, .dec: return text.isCapitalised(at)
    default: return true
    }
  }

  /// "6 engineers, 1 PM, 1 designer": in a list of people "PM" is one of them.
  private func isRole(_ at: Int, _ after: Int) -> Bool {
    guard text.named(after) == .pm, text.isAllCapitals(after) else { return false }
    if ["hired", "hiring", "recruited", "managed", "led"].contains(text.word(at - 1)) { return true }
    guard
      text.isMark(at - 1, ",") || text.has(at - 1, .and),
      let last = drafts.last
    else { return false }
    return last.kind == .count && last.noun >= 0 && at - last.nounEnd <= 2 && text.means(last.noun, .person)
  }

  private func followedByUnit(_ at: Int) -> Bool {
    var unit = at
    if text.isMark(unit, "-"), text.isGlued(unit) { unit += 1 }
    return text.lexeme(unit).unit != .none
      && !(UnitWords.mustBeGlued(text.named(unit)) && !text.isGlued(unit))
  }

  /// One past "am", "p.m.", "o'clock", "UTC" at `at`; nil where there is none.
  private func meridiem(_ at: Int) -> Int? {
    if text.means(at, .meridiem) {
      // "I am", "3 am": only right after the number, never before a verb form; "et", "ist" are common words.
      switch text.named(at) {
      case .et, .ist, .pt, .cet: return text.isAllCapitals(at) ? at + 1 : nil
      default: return at + 1
      }
    }
    guard text.isAny(at, .a, .p), text.isMark(at + 1, "."), text.named(at + 2) == .m else {
      return nil
    }
    return at + 3
  }
}
