extension ChangeLinker {
  /// How a text states a change.
  struct Pattern {
    var isReversed = false
    var start: Int
    var end = 0
  }

  /// How the text between and around two drafts states a change, or nil.
  func pattern(_ left: Int, _ right: Int) -> Pattern? {
    let one = drafts[left]
    let two = drafts[right]
    let gap = one.next..<max(one.next, two.first)
    guard gap.count <= 16 else { return nil }
    for at in gap where text.endsSentence(at) {
      return acrossSentences(left, right, at)
    }
    let lead = leadBefore(one.first)
    let plain = Pattern(start: one.start)
    if let found = arrowPattern(one, two, gap) { return found }
    if let found = reversedPattern(one, two, gap, lead) { return found }
    // "1.2초에서 180ms로", "12件から2件に": the first is followed by "from".
    if text.saysFromAfter(one.end) { return plain }
    // "由十分钟降到五秒", "从 40% 提升至 85%"
    if text.saysBecame(from: one.start, one.end, to: two.start) { return plain }
    let joint = toBefore(two.first, floor: one.next)
    if lead.isFrom, joint >= 0 {
      if text.means(lead.at - 1, .rangeWord) || isAnywhere(lead.at) { return nil }
      if isRollout(one) { return nil }
      return Pattern(start: text.start(lead.at))
    }
    // "grew 3x to 4,500": a factor and the level that it led to.
    if joint >= 0, one.kind == .multiplier, two.isBare { return nil }
    // "lifted it by 18 points to 62": the change and the level that it led to.
    if joint >= 0, text.has(lead.at, .by), !one.isBare { return oldAndNew(one, two, gap) }
    // "2k tickets in the backlog and we got it down to 150"
    if joint >= 0, two.isBare, text.has(joint - 1, .down), text.isAny(joint - 2, .it, .that, .this, .them) {
      return plain
    }
    // "12,000 alerts to 90 a week": only the count of what was named can be per week.
    if joint >= 0, gap.count <= 4, one.kind == .count, one.noun >= 0, two.kind == .rate, two.noun < 0,
      joint == two.first - 1, one.value > two.value
    {
      return plain
    }
    // "needed 4 approvals, I cut it to 1", "took 3 weeks; I got that to a day"
    if joint > gap.lowerBound + 1, saysChanged(it: joint - 1) { return plain }
    if joint >= 0, gap.count <= 9 {
      if isRollout(one) { return nil }
      let isInto = text.has(joint, .into)
      if text.has(joint - 1, .down) { return plain }
      if isInto { return isTurned(one.first) ? plain : nil }
      if hasChangeVerb(before: one.first), !text.has(lead.at, .by),
        one.kind == two.kind || one.isBare || two.isBare,
        !(one.kind == .percent && text.has(one.first - 1, .by))
      {
        return plain
      }
      // "(4 weeks to 2 weeks)", "9 hours to 40 minutes": both ends carry their unit, so it is no range.
      if gap.count == 1, !one.isBare, !two.isBare, one.kind == two.kind,
        [.duration, .size, .rate, .money].contains(one.kind)
          || one.kind == .percent && text.isMark(one.first - 1, "(") && text.isMark(two.next, ")"),
        text.isMark(one.first - 1, "(") || (one.comparable ?? 0) > (two.comparable ?? .infinity)
      {
        return plain
      }
      // "36 hours to 14", "latency: 1.2 s to 180 ms"
      if gap.count == 1, two.isBare || text.isMark(one.first - 1, ":"), one.kind != .count || two.isBare {
        return plain
      }
    }
    if isPast(one.first), saysReached(two.first, floor: one.next) { return plain }
    return oldAndNew(one, two, gap)
  }

  /// "A → B".
  private func arrowPattern(_ one: Draft, _ two: Draft, _ gap: Range<Int>) -> Pattern? {
    for at in gap {
      if let next = arrow(at) {
        var skipped = next
        while skipped < two.first,
          text.has(skipped, .approximator) || text.mark(skipped) == 0x7E || text.mark(skipped) == 0x3C
        {
          skipped += 1
        }
        guard two.first - skipped <= 2, at - one.next <= 5 else { return nil }
        return isRollout(one) ? nil : Pattern(start: one.start)
      }
    }
    return nil
  }

  /// "to 180 ms from 1.2 s", "180 ms (was 1.2 s)", "180 ms, down from 1.2 s", "180 ms versus 1.2 s before".
  private func reversedPattern(_ one: Draft, _ two: Draft, _ gap: Range<Int>, _ lead: Lead) -> Pattern? {
    var at = two.first - 1
    while at >= gap.lowerBound, isHedge(at) { at -= 1 }
    guard at >= gap.lowerBound else { return nil }
    let reversed = Pattern(isReversed: true, start: one.start)
    // "in 12 minutes, compared to 2 hours before"
    if text.has(at, .to) || text.has(at, .stop), text.named(at - 1) == .compared, gap.count <= 9,
      text.has(two.nounEnd, .before) || text.has(two.nounEnd, .previously)
    {
      return reversed
    }
    // "takes 6 minutes, it used to be an hour"
    if gap.count <= 9 {
      for at in gap where text.named(at) == .used && text.has(at + 1, .to) && at + 4 >= two.first {
        return reversed
      }
    }
    if text.has(at, .from), !text.has(at, .foreign) {
      if text.has(at - 1, .down) || text.isAny(at - 1, .up, .compared),
        gap.count <= 9
      {
        return reversed
      }
      if lead.isTo, gap.count <= 6 { return reversed }
      return nil
    }
    let isParenthesis = text.isMark(at - 1, "(") || text.isMark(at - 1, ",") || text.isMark(at - 1, "[")
    if text.named(at) == .was || text.named(at) == .were, isParenthesis, gap.count <= 9 { return reversed }
    if text.has(at, .previously), gap.count <= 9,
      isParenthesis || text.named(at - 1) == .was || text.isMark(at, "(") || text.isMark(at - 1, "-")
    {
      return reversed
    }
    if text.isAny(at, .vs, .versus, .than, .against) || text.isMark(at, "."),
      text.has(two.nounEnd, .before) || text.isAny(two.nounEnd, .previously, .before),
      gap.count <= 5
    {
      return reversed
    }
    return nil
  }

  /// "used to take 45 minutes, now 8", "45 min before, 8 min after", "before: 45 min, after: 8 min".
  private func oldAndNew(_ one: Draft, _ two: Draft, _ gap: Range<Int>) -> Pattern? {
    let plain = Pattern(start: one.start)
    // "800 ms (before), 90 ms (after)": the words may stand in brackets.
    let first = text.isMark(one.nounEnd, "(") ? one.nounEnd + 1 : one.nounEnd
    let saysBeforeAfterFirst = ["before", "previously", "originally", "earlier"].contains(text.word(first))
    if saysBeforeAfterFirst, one.nounEnd < two.first {
      let second = text.isMark(two.nounEnd, "(") ? two.nounEnd + 1 : two.nounEnd
      if text.isAny(second, .after, .afterwards, .now, .today, .afterward) {
        return plain
      }
      for at in one.nounEnd..<two.first where text.has(at, .now) || text.has(at, .after) { return plain }
    }
    let leadsBefore =
      text.named(one.first - 1) == .before
      || text.isMark(one.first - 1, ":") && text.isAny(one.first - 2, .before, .previously)
    if leadsBefore {
      for at in gap where text.named(at) == .after || text.has(at, .now) { return plain }
    }
    // "was 45 minutes and is now 8 minutes"
    var saysNow = false
    for at in gap where text.has(at, .now) { saysNow = true }
    if saysNow, isPast(one.first) { return plain }
    return nil
  }

  /// "It used to take 45 minutes. Now it takes 8."
  private func acrossSentences(_ left: Int, _ right: Int, _ end: Int) -> Pattern? {
    let one = drafts[left]
    let two = drafts[right]
    guard one.kind == two.kind || one.isBare || two.isBare else { return nil }
    if text.saysBefore(one.first - 1), text.saysAfter(two.first - 1) { return Pattern(start: one.start) }
    var saysNow = false
    for at in end + 1..<max(end + 2, two.first) where text.endsSentence(at) || text.has(at, .now) {
      if text.endsSentence(at) { return nil }
      saysNow = true
    }
    // "took 3 weeks; I got that to a day"
    let joint = toBefore(two.first, floor: end + 1)
    if joint > end + 1, saysChanged(it: joint - 1) { return Pattern(start: one.start) }
    // "needed 4 approvals; now 1"
    if text.isMark(end, ";"), text.has(two.first - 1, .now), two.first == end + 2, one.next >= end - 4,
      isPast(one.first) || neededBefore(one.first)
    {
      return Pattern(start: one.start)
    }
    if isPast(one.first), saysReached(two.first, floor: end + 1) { return Pattern(start: one.start) }
    guard saysNow, one.next >= end - 4 else { return nil }
    let floor = max(text.sentenceStart(one.first), one.first - 8)
    for at in floor..<one.first where text.named(at) == .used && text.has(at + 1, .to) {
      return Pattern(start: one.start)
    }
    return nil
  }

  /// "cut it", "got that down", "brought them": the word at `at`, or the one before its adverb, is what changed.
  private func saysChanged(it at: Int) -> Bool {
    let object = text.has(at, .down) ? at - 1 : at
    return text.isAny(object, .it, .that, .this, .them)
      && (text.means(object - 1, .changeVerb) || text.word(object - 1) == "got")
  }

  /// "we had it at 12 minutes", "got it under two seconds", "I brought that below 5 %": what the number at `at` is said
  /// of came to it.
  private func saysReached(_ at: Int, floor: Int) -> Bool {
    var index = at - 1
    while index > floor, text.has(index, [.approximator, .at, .down]) { index -= 1 }
    guard index < at - 1, text.isAny(index, .it, .that, .this, .them), index > floor else { return false }
    return ["had", "have", "got", "get", "brought", "pushed"].contains(text.word(index - 1))
  }

  private func neededBefore(_ at: Int) -> Bool {
    (max(0, at - 3)..<at).contains { ["needed", "required", "had", "ran", "used"].contains(text.word($0)) }
  }

  /// Whether the clause before `at` speaks of the past ("was", "used to take", "took").
  private func isPast(_ at: Int) -> Bool {
    let floor = max(text.sentenceStart(at), at - 6)
    for index in floor..<at {
      if text.named(index) == .was || text.named(index) == .took || text.named(index) == .were { return true }
      if text.named(index) == .used, text.has(index + 1, .to) { return true }
      if text.has(index, .previously), text.named(index) != .used { return true }
    }
    return false
  }
}
