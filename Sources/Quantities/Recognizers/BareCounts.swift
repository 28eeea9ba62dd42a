extension Scanner {
  /// A number with no noun of its own.
  mutating func readBare(_ draft: inout Draft, _ numeral: Numeral) -> Int {
    if isMultiplier(draft) {
      draft.kind = .multiplier
      draft.unit = "x"
      return push(draft)
    }
    let before = draft.first - 1
    // "origin rps 9k"
    if text.lexeme(before).unit.dimension == .rate, text.tokens[before].span.count >= 3,
      before > 0 || draft.hasScale
    {
      setRate(&draft, text.lexeme(before).unit)
      return push(draft)
    }
    let isLarge =
      numeral.hasScale || numeral.hasPlus
      || numeral.hasSeparator && numeral.isInteger && numeral.value >= 1_000
    if text.hasUnknownCounter(at: draft.end) {
      draft.needsPartner = !isLarge
      return push(draft)
    }
    draft.isBare = true
    if takesNounOfLast(&draft, before) { return push(draft) }
    if takesElided(&draft, before) { return push(draft) }
    if let told = toldBefore(draft, before) {
      draft.take(unitOf: told)
      return push(draft)
    }
    // "a team of 12", "a total of 40": the group says what is counted.
    if text.has(before, .of) || text.has(before, .approximator) && text.has(before - 1, .of) {
      let group = text.has(before, .of) ? before - 1 : before - 2
      if ["lead", "leader", "manager", "head"].contains(text.word(group)), draft.isWhole, draft.value >= 2 {
        draft.unit = "person"
        return push(draft)
      }
      if text.means(group, .group) {
        draft.unit = Self.crews.contains(text.word(group)) ? "person" : ""
        return push(draft)
      }
    }
    // "All three completed."
    if numeral.isSpelled, text.has(before, .all), numeral.value >= 3 {
      draft.unit = "item"
      draft.isMetric = false
      draft.isBare = false
      return push(draft)
    }
    if numeral.isSpelled, numeral.value < 100 || !numeral.hasScale {
      draft.needsPartner = true
      return push(draft)
    }
    if isLarge { return push(draft) }
    if numeral.isInteger, numeral.value >= 10, numeral.digits < 5, isEstimated(before), !isYear(draft.first) {
      return push(draft)
    }
    // "Team size: 9"
    if text.isMark(before, ":"), text.word(before - 1) == "size", text.means(before - 2, .group),
      numeral.isInteger
    {
      draft.unit = "person"
      draft.isBare = false
      return push(draft)
    }
    // "charges: 0"
    if text.isMark(before, ":"), text.isGlued(before), text.isPlural(before - 1),
      !text.isCapitalised(before - 1),
      !text.isGlued(draft.first), text.isPlainNoun(before - 1)
    {
      draft.unit = text.singular(before - 1)
      draft.isBare = false
      return push(draft)
    }
    // "12 engineers to senior and 3 to staff": a second number with the first one's noun.
    // "45 minutes to find and 5 to fix": or its unit.
    if text.has(before, .and) || text.isMark(before, ","), text.has(draft.next, .to), let last = drafts.last,
      draft.first - last.next < 10, numeral.isInteger
    {
      if last.kind == .count, last.noun >= 0, text.has(before, .and) {
        draft.unit = last.unit
        draft.isBare = false
        return push(draft)
      }
      if last.kind == .duration, last.base != .none, text.has(last.next, .to) {
        draft.take(unitOf: last)
        return push(draft)
      }
    }
    draft.needsPartner = true
    return push(draft)
  }

  /// "35 alerts, of which 30 were noise", "AUC of 0.91 versus 0.84", "3 clicks instead of 11": a bare number that
  /// stands beside the one before it and is measured alike.
  private func takesNounOfLast(_ draft: inout Draft, _ before: Int) -> Bool {
    guard var last = drafts.last, draft.first - last.nounEnd <= 5 else { return false }
    // "0 pages in 30 days vs 22 the month before": the time is not what is compared.
    if last.kind == .duration, text.has(last.first - 1, .inside), isCompared(before), drafts.count > 1,
      drafts[drafts.count - 2].nounEnd == last.first - 1
    {
      let time = last
      last = drafts[drafts.count - 2]
      last.nounEnd = time.nounEnd
      guard last.noun < 0 else {
        draft.take(unitOf: last)
        return true
      }
    }
    if saysNow(draft, before), last.noun >= 0 || last.kind == .duration, last.kind != .rate {
      draft.take(unitOf: last)
      return true
    }
    let isPart =
      text.isAny(before, .which, .whom) && text.has(before - 1, .of) && last.kind == .count
    let isOther =
      isCompared(before) && last.kind == .other
      || isCompared(before) && [.duration, .size, .money, .percent, .rate].contains(last.kind)
        && last.nounEnd >= before - 1
      || (text.named(before) == .not && text.isMark(before - 1, ",")
        || text.named(before - 1) == .instead && text.has(before, .of)
        || text.named(before - 1) == .rather && text.has(before, .than))
        && ([.duration, .size, .money, .percent, .rate].contains(last.kind) || last.noun >= 0)
        && last.nounEnd >= before - 2
    guard isPart && last.noun >= 0 || isOther else { return false }
    draft.take(unitOf: last)
    return true
  }

  /// Whether the word at `at` sets one value beside another: "versus", "vs", "vs.".
  private func isCompared(_ at: Int) -> Bool {
    text.isAny(at, .vs, .versus) || text.isMark(at, ".") && text.named(at - 1) == .vs
  }

  /// "3 pilot customers, now it's 140", "was eleven seconds, is two now": the number says how it is today.
  private func saysNow(_ draft: Draft, _ before: Int) -> Bool {
    guard text.isMark(draft.next, ",") || text.endsSentence(draft.next) || text.has(draft.next, .now) else {
      return false
    }
    if text.has(draft.next, .now) { return text.named(before) == .is || text.word(before) == "its" }
    if text.has(before, .now) { return true }
    return text.has(before - 1, .now) && (text.named(before) == .is || text.word(before).hasPrefix("it"))
  }

  /// What was counted before that a bare number speaks of again: "wrote to these 11", "calls the 5 in parallel", "9
  /// moved, 2 were dead", "4 sec and in peak it goes till 10".
  private func toldBefore(_ draft: Draft, _ before: Int) -> Draft? {
    guard !draft.isSpelled, draft.upper == nil, draft.value >= 2, !text.isYear(draft.first) else {
      return nil
    }
    if text.isAny(before, .these, .those) || text.has(before, [.the, .all]) {
      return drafts.suffix(8).last {
        $0.value == draft.value && ($0.kind == .rate || $0.kind == .count && $0.noun >= 0)
      }
    }
    if ["till", "until"].contains(text.word(before)) {
      guard let last = drafts.last, last.kind == .duration, draft.first - last.nounEnd <= 9,
        last.next > text.sentenceStart(draft.first)
      else { return nil }
      return last
    }
    let opens = before < 0 || text.isMark(before, ",") || text.endsSentence(before)
    let acts =
      text.isAny(draft.next, .was, .were)
      || text.isWord(draft.next) && !text.isGlued(draft.next) && text.word(draft.next).hasSuffix("ed")
    guard opens, acts else { return nil }
    return drafts.suffix(4).last { $0.kind == .count && $0.noun >= 0 && $0.value >= draft.value }
  }

  /// Groups that only people are in.
  private static let crews: Set<String> = ["team", "teams", "squad", "pod", "tribe", "crew"]

  /// Whether the number after `at` is called an estimate in so many words.
  func isEstimated(_ at: Int) -> Bool {
    switch text.named(at) {
    case .about, .around, .roughly, .approximately, .approx, .nearly, .almost: true
    default: text.mark(at) == 0x7E && !text.isGlued(at)
    }
  }
}
