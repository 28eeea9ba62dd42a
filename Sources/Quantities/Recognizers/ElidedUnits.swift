/// Bare numbers that are measured like what stands near them.
extension Scanner {
  /// Whether `draft` has a unit or a noun to lend.
  private func lends(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .count: draft.noun >= 0 || !draft.unit.isEmpty
    case .duration, .size, .money, .percent, .uptime, .rate: true
    default: false
    }
  }

  private func last(is kind: Draft.Kind) -> Bool { drafts.last?.kind == kind }

  /// The draft before the one at `first` in its sentence, at most `distance` tokens away.
  private func lastLender(_ first: Int, within distance: Int) -> Draft? {
    guard let last = drafts.last, lends(last), first - last.nounEnd <= distance else { return nil }
    var start = text.sentenceStart(first)
    if text.isMark(start - 1, ";") { start = text.sentenceStart(start - 1) }
    return last.first >= start ? last : nil
  }

  /// "9 replicas, two of which were stale", "200 ms, 50 of which go to …", "9 years in retail, 3 of it abroad".
  func partOfLast(_ draft: Draft) -> Draft? {
    // "10 years in support, the last 4 as a lead"
    if text.has(draft.first - 1, .pastLast), text.has(draft.first - 2, .the), !text.isPlainNoun(draft.next),
      let last = lastLender(draft.first, within: 10), last.kind == .duration, draft.value < last.value
    {
      return last
    }
    // "25 PRs to Kubernetes, 3 in networking"
    let isIncluded =
      text.word(draft.first - 1) == "including"
      || text.isMark(draft.first - 1, ".") && text.word(draft.first - 2) == "incl"
    if text.isMark(draft.first - 1, ",") || text.isMark(draft.first - 1, "(") || isIncluded, !draft.isSpelled,
      draft.isWhole,
      ["in", "on", "from", "for", "at", "abroad", "with", "by"].contains(text.word(draft.next)),
      let last = isIncluded ? drafts.last : lastLender(draft.first, within: 6), last.kind == .count,
      lends(last),
      draft.first - last.nounEnd <= 6, draft.value < last.value
    {
      return last
    }
    guard text.has(draft.next, .of), draft.value > 1 || !draft.isSpelled,
      let last = lastLender(draft.first, within: 8), draft.value <= last.value
    else { return nil }
    switch text.named(draft.next + 1) {
    case .which, .whom, .those, .them, .these: return last.kind == .rate ? nil : last
    case .it, .that: return [.duration, .size, .money].contains(last.kind) ? last : nil
    default: return nil
    }
  }

  /// "phoned 25 applicants and hired 4", "found 31 leaks, fixed 28": a verb picks some of what was just counted.
  func pickedOfLast(_ draft: Draft, _ before: Int) -> Draft? {
    // "replaced 5 vendors with 1", "merged 12 tools into 3"
    if draft.isWhole, text.endsPhrase(draft.next), text.has(before, .into) || text.named(before) == .with,
      let last = lastLender(draft.first, within: 1), last.kind == .count, draft.value < last.value
    {
      return last
    }
    guard draft.isWhole,
      text.endsPhrase(draft.next)
        || text.has(draft.next, .and),
      isPastVerb(before), startsClause(before),
      let last = lastLender(draft.first, within: 8), last.kind == .count,
      // "merged 220 PRs, reviewed 480": what was done beside it may be more.
      draft.value <= last.value || text.isMark(before - 1, ",") && isPastVerb(last.first - 1)
    else { return nil }
    return last
  }

  /// "50 incidents and found that 31 had the same cause", "wanted it in 10 days; I told her 15 was realistic": the number is
  /// the subject of what is said of it.
  func subjectLikeLast(_ draft: Draft, _ before: Int) -> Draft? {
    guard draft.isWhole, draft.value >= 2,
      text.isWord(before) || text.isMark(before, ",") || text.isMark(before, ";"),
      text.has(draft.next, .was) || text.isAny(draft.next, .is)
        || Self.havingVerbs.contains(text.word(draft.next)),
      let last = lastLender(draft.first, within: 9)
    else { return nil }
    if last.kind == .count { return draft.value <= last.value ? last : nil }
    return last.kind == .duration || last.kind == .money ? last : nil
  }

  private static let havingVerbs: Set<String> = [
    "had", "have", "came", "went", "needed", "used", "got", "would", "became", "made", "stayed",
    "left", "won", "said", "passed", "failed",
  ]

  /// Whether the verb at `at` begins a clause, with or without its subject: "and hired", ", I closed".
  private func startsClause(_ at: Int) -> Bool {
    let isPronoun =
      text.has(at - 1, .firstPerson) || ["we", "they", "he", "she"].contains(text.word(at - 1))
    let first = isPronoun ? at - 1 : at
    return text.has(first - 1, .and) || text.isMark(first - 1, ",") || text.isMark(first - 1, ";")
  }

  func isPastVerb(_ at: Int) -> Bool {
    guard text.isWord(at) else { return false }
    let word = text.word(at)
    return word.hasSuffix("ed") && word.utf8.count > 3
      || ["kept", "found", "took", "got", "lost", "won", "left", "sold", "built", "wrote", "ran"].contains(
        word)
  }

  /// "30 s on one hop and 45 on the next": the same preposition follows both.
  func besideLast(_ draft: Draft, _ before: Int) -> Draft? {
    // "with 12 users, then 120, then everybody"
    if draft.isWhole, text.named(before) == .then, !text.isWord(draft.next),
      let last = lastLender(draft.first, within: last(is: .percent) ? 6 : 3),
      last.kind == .count || last.kind == .percent
    {
      return last
    }
    // "on 50 users first and then on 500": or before both.
    if draft.isWhole, text.isAny(before - 1, .then, .and), text.has(before, .stop),
      !text.has(before, [.to, .and, .of, .the, .was]), !text.isWord(draft.next) || text.has(draft.next, .and),
      let last = lastLender(draft.first, within: 6), text.word(last.first - 1) == text.word(before)
    {
      return last
    }
    guard text.has(before, .and) || text.isMark(before, ","), text.isWord(draft.next),
      text.has(draft.next, .stop), !text.has(draft.next, .and),
      let last = lastLender(draft.first, within: 9),
      last.nounEnd < before, text.isWord(last.nounEnd), text.word(last.nounEnd) == text.word(draft.next)
    else { return nil }
    return last
  }

  /// "the SLA was four hours and we were averaging nine", "alert at 400 ms because the SLO is 500", "sold as three
  /// nines, measured 99.96": a verb that measures, with the unit said before.
  func measuredLikeLast(_ draft: Draft, _ before: Int) -> Draft? {
    guard let last = lastLender(draft.first, within: 11) else { return nil }
    if last.kind == .uptime { return draft.value > 95 && draft.value < 100 && !draft.isWhole ? last : nil }
    var verb = before
    while text.has(verb, .approximator), verb > before - 2 { verb -= 1 }
    // "the goal was 200 ms, I got to 170"
    if text.has(verb, .to), ["got", "came", "made"].contains(text.word(verb - 1)) { verb -= 1 }
    guard
      text.endsPhrase(draft.next)
        || text.has(draft.next, [.and, .now]),
      !text.means(verb - 1, [.group, .label, .setting])
    else { return nil }
    let isCopula = text.has(verb, .was) || text.named(verb) == .is
    let measures = isCopula || text.has(verb, .takes) || Self.measuring.contains(text.word(verb))
    guard measures else { return nil }
    if last.kind == .count {
      guard draft.isWhole else { return nil }
      return !isCopula || text.isAny(verb - 1, .it) || text.word(verb - 1) == "there" ? last : nil
    }
    return last
  }

  /// Verbs that say how much something came to.
  private static let measuring: Set<String> = [
    "came", "made", "thought", "estimated", "guessed", "planned", "promised", "expected", "allowed",
    "averaging", "averaged",
    "got", "hit", "needed", "needs", "says", "said", "measured", "reached", "has",
    "had",
  ]

  /// "40 services; the other 12 stayed", "the remaining 15 followed": what is left of what was counted.
  func restOfLast(_ draft: Draft, _ before: Int) -> Draft? {
    guard text.named(before) == .other && text.has(before - 1, .the) || text.word(before) == "remaining"
    else {
      return nil
    }
    return drafts.suffix(3).last {
      draft.first - $0.nounEnd <= 16 && ($0.kind == .percent || $0.kind == .count && $0.noun >= 0)
    }
  }

  /// "16 GB of memory and the new one 64", "each shard holds 64, the hot one 210": the same measure of another one.
  func otherOneLikeLast(_ draft: Draft, _ before: Int) -> Draft? {
    var one = before
    if text.has(one, .was) || text.isAny(one, .is) || ["had", "has", "got", "took"].contains(text.word(one)) {
      one -= 1
    }
    guard text.word(one) == "one", text.has(one - 1, .the) || text.has(one - 2, .the), draft.value >= 2,
      !text.isWord(draft.next) || text.has(draft.next, .stop)
    else { return nil }
    return lastLender(draft.first, within: 8)
  }

  /// "before: 45 s per page. after: 3"
  func afterLast(_ draft: Draft, _ before: Int) -> Draft? {
    guard let last = drafts.last, lends(last), draft.first - last.nounEnd <= 8, text.saysAfter(before),
      text.saysBefore(last.first - 1)
    else { return nil }
    return last
  }

  /// "went to 900, then 1400 ms": the unit comes with the second value.
  func takesUnitOfNext(_ draft: inout Draft) -> Bool {
    // "p50 80 / p99 410 ms"
    if let last = drafts.last, last.kind == .percentile, last.next == draft.first {
      for at in draft.next..<draft.next + 7 where text.isNumber(at) {
        guard let other = text.numeral(at, afterCurrency: false), other.unit == .none,
          let unit = text.attachedUnit(other.next, end: other.end), unit.unit.dimension == .time
        else { continue }
        return takes(unit.unit, &draft)
      }
    }
    guard text.isMark(draft.next, ","), text.named(draft.next + 1) == .then,
      let other = text.numeralOrWords(draft.next + 2), other.unit == .none,
      let unit = text.attachedUnit(other.next, end: other.end), unit.worker.isEmpty
    else { return false }
    return takes(unit.unit, &draft)
  }

  /// Measures the bare number `draft` in `unit`; false where the unit measures none of what is told apart.
  private func takes(_ unit: Unit, _ draft: inout Draft) -> Bool {
    switch unit.dimension {
    case .time: draft.kind = .duration
    case .size: draft.kind = .size
    case .percent: draft.kind = .percent
    case .rate: draft.kind = .rate
    case .other, .none: return false
    }
    draft.base = unit
    draft.unit = unit.name
    draft.isBare = false
    return true
  }

  /// "4 of 8 were new", "passed 9 out of 10", "4th of 212": a part and its whole, whatever they count.
  func takesPart(_ draft: inout Draft, _ before: Int) -> Bool {
    // "Two of three" in words is most often a figure of speech.
    guard draft.isWhole, !draft.isSpelled else { return false }
    let isWhole: Bool
    if text.has(before, .of) {
      let part = text.named(before - 1) == .out ? before - 2 : before - 1
      isWhole =
        drafts.last.map { $0.kind == .count && $0.next == part + 1 && $0.value <= draft.value } ?? false
        || text.has(part, .ordinalSuffix) && text.isGlued(part)
    } else {
      isWhole = false
    }
    let of = text.named(draft.next) == .out ? draft.next + 1 : draft.next
    let isPart =
      text.has(of, .of)
      && (text.numeralOrWords(of + 1).map {
        $0.value >= draft.value && $0.value == $0.value.rounded() && !text.isYear(of + 1)
          && text.attachedUnit($0.next, end: $0.end) == nil
      } ?? false)
    guard isWhole || isPart else { return false }
    draft.isBare = false
    return true
  }
}
