extension Scanner {
  /// "2nd", "3rd prize", "95th percentile" (the one ordinal that is a quantity).
  mutating func readOrdinal(_ at: Int) -> Int? {
    let after = at + 1
    guard text.isGlued(after), text.has(after, .ordinalSuffix) else { return nil }
    var noun = after + 1
    if text.isMark(noun, "-"), text.isGlued(noun) { noun += 1 }
    let isPercentile = text.isAny(noun, .percentile, .percentiles, .pct, .pctl)
    // "the 95th and 99th percentile"
    let isShared =
      (text.has(noun, [.and, .or]) || text.isMark(noun, ",") || text.isMark(noun, "/"))
      && text.isNumber(noun + 1)
      && text.has(noun + 2, .ordinalSuffix) && text.isAny(noun + 3, .percentile, .percentiles)
    if isPercentile || isShared, let read = text.digits(at) {
      let next = isPercentile ? noun + 1 : after + 1
      var draft = Draft(
        start: text.start(at), end: text.end(next - 1), first: at, next: next, value: read.value,
        kind: .percentile,
        unit: "percentile", nounEnd: next)
      draft.isMetric = false
      drafts.append(draft)
      return next
    }
    return ignore(at, after + 1, "an ordinal")
  }

  /// "p95", "P99.9", "p999", "TP99": names of percentiles.
  mutating func readPercentile(_ at: Int) -> Int? {
    guard text.isGlued(at), text.isWord(at - 1), let read = text.digits(at) else { return nil }
    guard text.isAny(at - 1, .p, .tp, .pct), !text.isGlued(at - 1) || !text.isNumber(at - 2)
    else {
      return nil
    }
    var value = read.value
    if !read.hasSeparator, read.digits == 3 || read.digits == 4, value > 900 {
      value = value / (read.digits == 3 ? 10 : 100)
    }
    guard value >= 10, value <= 100 else { return nil }
    var draft = Draft(
      start: text.start(at - 1), end: text.end(at), first: at - 1, next: at + 1, value: value,
      kind: .percentile,
      unit: "percentile", nounEnd: at + 1)
    draft.isMetric = false
    drafts.append(draft)
    return at + 1
  }
}
