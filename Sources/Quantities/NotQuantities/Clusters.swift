extension Scanner {
  /// Digits joined to digits by ":", "/", "-", "x" or several dots: times, dates, ratios, addresses, dimensions.
  mutating func readCluster(_ at: Int) -> Int? {
    if let next = readDotted(at) { return next }
    let join = at + 1
    guard text.isGlued(join), text.isGlued(join + 1), text.isNumber(join + 1) else {
      return readSpacedDimension(at)
    }
    let left = text.digits(at)?.value ?? 0
    let right = text.digits(join + 1)?.value ?? 0
    switch text.mark(join) {
    case 0x3A:
      let next = joinedEnd(at, 0x3A)
      if next == join + 2, let draft = clocked(at, left, right) { return push(draft) }
      let isTime = left < 25 && right < 60 && text.tokens[join + 1].span.count == 2
      return ignore(at, next, isTime ? "a time of day" : "a ratio")
    case 0x2F:
      let next = joinedEnd(at, 0x2F)
      if left == 24, right == 7 || right == 5 || right == 365 {
        return ignore(at, next, "a figure of speech")
      }
      if let end = readSlashedValues(at, next) { return end }
      if next == join + 2, let draft = plainFraction(at, left, right) {
        drafts.append(draft)
        return next
      }
      return ignore(at, next, "a date or a ratio")
    case 0x2D:
      return readHyphened(at, left, right)
    case 0xD7:
      return ignore(at, joinedEnd(at, 0xD7), "a dimension")
    default:
      if text.isWord(join), text.named(join) == .x { return ignore(at, join + 2, "a dimension") }
      return nil
    }
  }

  /// "11:30 min", "2:15 hours": a duration as a clock shows it; nil for anything else.
  private func clocked(_ at: Int, _ left: Double, _ right: Double) -> Draft? {
    let unit = text.lexeme(at + 3).unit
    guard unit == .minute || unit == .hour && text.tokens[at + 3].span.count > 2, right < 60,
      text.tokens[at + 2].span.count == 2
    else { return nil }
    var draft = Draft(
      start: text.start(at), end: text.end(at + 3), first: at, next: at + 4, value: left + right / 60,
      kind: .duration, unit: unit.name, nounEnd: at + 4)
    draft.base = unit
    return draft
  }

  private func joinedEnd(_ at: Int, _ mark: UInt32) -> Int {
    var next = at + 1
    while text.mark(next) == mark, text.isGlued(next), text.isGlued(next + 1), text.isNumber(next + 1) {
      next += 2
    }
    return next
  }

  /// "a 10 to 1 ratio", "odds of 3 to 1": as "10:1" is.
  mutating func readSpokenRatio(_ at: Int) -> Int? {
    guard text.has(at + 1, .to), text.isNumber(at + 2), text.digits(at + 2)?.value == 1,
      !text.isGlued(at + 3),
      text.word(at + 3) == "ratio" || text.word(at - 2) == "odds"
    else { return nil }
    return ignore(at, at + 3, "a ratio")
  }

  /// "1920 x 1080", "8 nodes x 24/7" are no multipliers.
  private mutating func readSpacedDimension(_ at: Int) -> Int? {
    guard text.isWord(at + 1), text.named(at + 1) == .x, text.isNumber(at + 2),
      text.isGlued(at + 1) == text.isGlued(at + 2)
    else { return nil }
    guard text.tokens[at].span.count >= 3 || text.isGlued(at + 1) else { return nil }
    return ignore(at, at + 3, "a dimension")
  }

  /// "10.0.0.1", "1.2.3", "12.03.2021".
  private mutating func readDotted(_ at: Int) -> Int? {
    let span = text.tokens[at].span
    guard span.count >= 5 || span.count > 1 && text.scalar(span.lowerBound) == 0x30 else { return nil }
    var dots = 0
    for offset in span where text.scalar(offset) == 0x2E { dots += 1 }
    if dots == 0, span.count > 1, text.scalar(span.lowerBound) == 0x30, text.digits(at)?.hasSeparator == false
    {
      if text.isMark(at + 1, ":") || text.isMark(at + 1, "/") || text.isMark(at + 1, "-") { return nil }
      if text.isMark(at + 1, "%") || text.lexeme(at + 1).unit != .none { return nil }
      return ignore(at, clusterEnd(at), "a code")
    }
    guard dots >= 2, text.digits(at) == nil else { return nil }
    let reason = dots == 3 ? "an address or a version" : "a version or a date"
    versionEnd = at + 1
    var next = clusterEnd(at)
    if dots == 3, text.isMark(next, ":"), text.isGlued(next), text.isNumber(next + 1) { next += 2 }
    return ignore(at, next, reason)
  }

  /// "2021-03-12", "2019-2021", "555-0134"; nil for a range.
  private mutating func readHyphened(_ at: Int, _ left: Double, _ right: Double) -> Int? {
    let next = joinedEnd(at, 0x2D)
    let leftDigits = text.tokens[at].span.count
    let rightDigits = text.tokens[at + 2].span.count
    if next > at + 3 {
      return ignore(at, next, leftDigits == 4 || rightDigits <= 2 ? "a date" : "a telephone number")
    }
    if isYear(at), right < 13 || 1_900...2_100 ~= right || rightDigits == 2 {
      return ignore(at, next, "a date")
    }
    if leftDigits == 3, rightDigits == 4 { return ignore(at, next, "a telephone number") }
    if left == 9, right == 5 { return ignore(at, next, "a figure of speech") }
    return nil
  }

  /// "1/3 of", "1/10th the": a fraction that multiplies.
  private func plainFraction(_ at: Int, _ left: Double, _ right: Double) -> Draft? {
    guard left > 0, right > left, right <= 100, left < 10 else { return nil }
    var next = at + 3
    if text.isGlued(next), text.has(next, .ordinalSuffix) { next += 1 }
    guard text.has(next, [.of, .the]) || next > at + 3 || isReduction(at) && right <= 10 else { return nil }
    return Draft(
      start: text.start(at), end: text.end(next - 1), first: at, next: next, value: left / right,
      kind: .multiplier, unit: "x", nounEnd: next)
  }

  /// Whether the digits at `at` can be a year: four of them, 1900 to 2100.
  func isYear(_ at: Int) -> Bool { text.isYear(at) }
}

extension Reading {
  /// Whether the digits at `at` can be a year: four of them, 1900 to 2100.
  func isYear(_ at: Int) -> Bool {
    guard isNumber(at), tokens[at].span.count == 4, let read = digits(at), !read.hasSeparator else {
      return false
    }
    return 1_900...2_100 ~= read.value
  }
}
