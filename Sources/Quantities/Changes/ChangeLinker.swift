/// Finds which quantities are the two ends of one change, and lends a bare number the unit of its partner.
struct ChangeLinker {
  /// A change between two drafts.
  struct Link {
    var from: Int
    var to: Int
    /// Scalar offsets from the first to the last character of what states the change.
    var span: Range<Int>
  }

  let text: Reading
  var drafts: [Draft]
  private(set) var links: [Link] = []

  init(_ text: Reading, _ drafts: [Draft]) {
    self.text = text
    self.drafts = drafts
  }

  /// Walks the drafts once; each is an end of at most one change.
  mutating func link() {
    guard drafts.count > 1 else { return }
    var left = 0
    while left < drafts.count - 1 {
      if drafts[left].kind == .percentile {
        left += 1
        continue
      }
      // A percentile's name may stand between the two ends.
      var right = left + 1
      while right < drafts.count, drafts[right].kind == .percentile { right += 1 }
      guard right < drafts.count else { return }
      // A chain (10 % → 50 % → 100 %) is a rollout, no change.
      if isStep(left, right), agree(left, right), let end = chainEnd(right) {
        left = end
        continue
      }
      if let pattern = pattern(left, right), agree(left, right) {
        let isReversed = pattern.isReversed
        lend(left, right)
        let before = isReversed ? right : left
        let after = isReversed ? left : right
        links.append(Link(from: before, to: after, span: pattern.start..<max(drafts[right].end, pattern.end)))
        left = right + 1
      } else {
        left += 1
      }
    }
  }

  /// The last draft of a chain that goes on from `right`, nil where it does not go on.
  private func chainEnd(_ right: Int) -> Int? {
    var end = right
    while end + 1 < drafts.count, isStep(end, end + 1), agree(end, end + 1) { end += 1 }
    return end > right ? end : nil
  }

  private func isStep(_ left: Int, _ right: Int) -> Bool {
    var between = drafts[left].next
    let stop = drafts[right].first
    guard stop - between <= 3, stop > between else { return false }
    if text.isMark(between, ",") { between += 1 }
    if text.named(between) == .then { between += 1 }
    return arrow(between) != nil || text.has(between, .to)
  }

  /// Whether two quantities can be values of one measure.
  private func agree(_ left: Int, _ right: Int) -> Bool {
    let one = drafts[left]
    let two = drafts[right]
    if one.upper != nil, two.upper != nil, one.kind != two.kind { return false }
    if one.isBare && one.kind == .count || two.isBare && two.kind == .count { return true }
    if one.kind == two.kind {
      if one.kind == .rate || one.kind == .size || one.kind == .duration {
        return one.base == .none || two.base == .none || one.base.dimension == two.base.dimension
      }
      return true
    }
    switch (one.kind, two.kind) {
    case (.percent, .uptime), (.uptime, .percent), (.rate, .count), (.count, .rate), (.other, .percent),
      (.percent, .other),
      (.rate, .size), (.size, .rate), (.duration, .rate), (.rate, .duration), (.money, .rate),
      (.rate, .money):
      return true
    default: return false
    }
  }

  /// "from 15 to 2 minutes": the bare end takes the other's unit and kind.
  private mutating func lend(_ left: Int, _ right: Int) {
    if drafts[left].isBare, !drafts[right].isBare {
      drafts[left].take(unitOf: drafts[right])
    } else if drafts[right].isBare, !drafts[left].isBare {
      drafts[right].take(unitOf: drafts[left])
    }
    let one = drafts[left]
    drafts[left].takePeriod(of: drafts[right])
    drafts[right].takePeriod(of: one)
    drafts[left].needsPartner = false
    drafts[right].needsPartner = false
    if drafts[left].kind == .percent, drafts[right].kind == .uptime, drafts[left].value > 50 {
      drafts[left].kind = .uptime
    }
    if drafts[right].kind == .percent, drafts[left].kind == .uptime { drafts[right].kind = .uptime }
  }

  /// An arrow at `at`: the index one past it, or nil.
  private func arrow(_ at: Int) -> Int? {
    if text.isMark(at, "→") { return at + 1 }
    if text.isMark(at, "-") || text.isMark(at, "="), text.isMark(at + 1, ">"), text.isGlued(at + 1) {
      return at + 2
    }
    if text.isMark(at, "-"), text.isMark(at + 1, "-"), text.isMark(at + 2, ">") { return at + 3 }
    return nil
  }

  private struct Pattern {
    var isReversed = false
    var start: Int
    var end = 0
  }

  /// How the text between and around two drafts states a change, or nil.
  private func pattern(_ left: Int, _ right: Int) -> Pattern? {
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
    let joint = toBefore(two.first, floor: one.next)
    if lead.isFrom, joint >= 0 {
      if text.means(lead.at - 1, .rangeWord) || isAnywhere(lead.at) { return nil }
      if isRollout(lead.at) { return nil }
      return Pattern(start: text.start(lead.at))
    }
    if joint >= 0, gap.count <= 9 {
      if isRollout(one.first) { return nil }
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
        [.duration, .size, .rate, .money].contains(one.kind),
        text.isMark(one.first - 1, "(") || (one.comparable ?? 0) > (two.comparable ?? .infinity)
      {
        return plain
      }
      // "36 hours to 14", "latency: 1.2 s to 180 ms"
      if gap.count == 1, two.isBare || text.isMark(one.first - 1, ":"), one.kind != .count || two.isBare {
        return plain
      }
    }
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
        return isRollout(one.first) ? nil : Pattern(start: one.start)
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
    guard one.kind == two.kind || one.isBare || two.isBare, text.items[end].kind != .newline || true else {
      return nil
    }
    var saysNow = false
    for at in end + 1..<max(end + 2, two.first) where text.endsSentence(at) || text.has(at, .now) {
      if text.endsSentence(at) { return nil }
      saysNow = true
    }
    guard saysNow, one.next >= end - 4 else { return nil }
    let floor = max(text.sentenceStart(one.first), one.first - 8)
    for at in floor..<one.first where text.named(at) == .used && text.has(at + 1, .to) {
      return Pattern(start: one.start)
    }
    return nil
  }

  /// Whether the clause before `at` speaks of the past ("was", "used to take", "took").
  private func isPast(_ at: Int) -> Bool {
    let floor = max(text.sentenceStart(at), at - 6)
    for index in floor..<at {
      if text.named(index) == .was || text.named(index) == .took || text.named(index) == .were { return true }
      if text.named(index) == .used, text.has(index + 1, .to) { return true }
      if text.has(index, .previously) { return true }
    }
    return false
  }

  private struct Lead {
    var at: Int
    var isFrom = false
    var isTo = false
  }

  /// The preposition that leads to the draft which begins at `first`, past hedges and a few words of the noun.
  private func leadBefore(_ first: Int) -> Lead {
    var at = first - 1
    var steps = 0
    while at >= 0, steps < 5, isHedge(at) {
      at -= 1
      steps += 1
    }
    if text.has(at, .from) || text.named(at) == .de { return Lead(at: at, isFrom: true) }
    if text.has(at, .to) { return Lead(at: at, isTo: true) }
    // "from a p99 of 1.2 s", "from around 40 % CPU at 3 s": a few words may stand between.
    var back = at
    var words = 0
    while back >= 0, words < 5, !text.endsSentence(back), !text.isMark(back, ",") {
      if text.has(back, .from), !text.has(back, .foreign) { return Lead(at: back, isFrom: true) }
      if text.has(back, [.to, .and]) { break }
      back -= 1
      words += 1
    }
    return Lead(at: at)
  }

  private func isHedge(_ at: Int) -> Bool {
    if text.has(at, [.approximator, .indefinite, .the, .than]) { return true }
    switch text.mark(at) {
    case 0x7E, 0x3C, 0x3E, 0x2264, 0x2265: return true
    default: break
    }
    switch text.named(at) {
    case .more, .less, .up, .fewer, .average, .peak, .merely, .currently, .around, .p: return true
    default: return false
    }
  }

  /// The "to" (or "down to", "auf", "à") right before `first`, at `floor` or later; -1 where there is none.
  private func toBefore(_ first: Int, floor: Int) -> Int {
    var at = first - 1
    var steps = 0
    while at >= floor, steps < 8 {
      if text.has(at, [.to, .into]) || text.named(at) == .a && text.has(at, .indefinite) && isRomanceTo(at)
        || text.named(at) == .para
      {
        return at
      }
      // "to a P99 of 180 ms", "to roughly 12"
      guard
        isHedge(at) || text.has(at, .of) || text.isWord(at) && !text.has(at, .stop) && steps < 4
          || text.isNumber(at) && text.isGlued(at)
      else { return -1 }
      at -= 1
      steps += 1
    }
    return -1
  }

  /// Spanish and Portuguese "de 900 ms a 140 ms".
  private func isRomanceTo(_ at: Int) -> Bool {
    var index = at - 1
    for _ in 0..<6 where index >= 0 {
      if text.named(index) == .de || text.named(index) == .desde || text.named(index) == .da { return true }
      index -= 1
    }
    return false
  }

  private func isAnywhere(_ at: Int) -> Bool {
    for index in max(0, at - 4)..<max(0, at) where text.means(index, .rangeWord) { return true }
    return false
  }

  private func isRollout(_ at: Int) -> Bool {
    for index in max(0, at - 8)..<max(0, at) where text.means(index, .rollout) { return true }
    return false
  }

  private func isTurned(_ at: Int) -> Bool {
    for index in max(0, at - 5)..<max(0, at)
    where text.isAny(index, .turned, .turn, .turning, .brought, .cut, .compressed) {
      return true
    }
    return false
  }

  /// Whether a verb of change stands in the clause before `at`.
  private func hasChangeVerb(before at: Int) -> Bool {
    let floor = max(text.sentenceStart(at), at - 8)
    var index = at - 1
    while index >= floor {
      if text.means(index, .changeVerb) || text.lexeme(index).multiplier > 0 { return true }
      if text.isMark(index, ","), at - index > 1 { return false }
      index -= 1
    }
    return false
  }
}

extension Draft {
  /// Takes kind, unit and counted noun of `other`.
  mutating func take(unitOf other: Draft) {
    kind = other.kind
    unit = other.unit
    base = other.base
    period = other.period
    isBare = false
    if other.noun >= 0 { noun = other.noun }
  }

  /// "from $45K to $28K/month": an amount without a period takes its partner's.
  mutating func takePeriod(of other: Draft) {
    guard kind == .money, other.kind == .money, period == .none, other.period != .none else { return }
    guard other.unit.hasPrefix(unit + "/") else { return }
    period = other.period
    unit = other.unit
  }

  /// The value in the base unit of its dimension and per second where it is a rate; nil where that is not known.
  var comparable: Double? {
    var scale = 1.0
    if base != .none, base.dimension == .time || base.dimension == .size || base.dimension == .rate {
      guard let inBase = base.inBase else { return nil }
      scale = inBase
    }
    if period != .none {
      guard let seconds = period.inBase else { return nil }
      scale /= seconds
    }
    return value * scale
  }
}
