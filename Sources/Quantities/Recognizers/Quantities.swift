extension Scanner {
  /// Turns a number into a quantity by what stands around it; returns the next token to read.
  mutating func readQuantity(_ numeral: Numeral, currency: CurrencySign?) -> Int {
    var draft = Draft(
      start: currency?.start ?? numeral.start, end: numeral.end, first: currency?.first ?? numeral.first,
      next: numeral.next, value: numeral.value, upper: numeral.upper, kind: .count, nounEnd: numeral.next)
    draft.isSpelled = numeral.isSpelled
    draft.hasScale = numeral.hasScale
    let before = draft.first - 1
    draft.isSetting = text.isMark(before, "=") && text.isGlued(draft.first) && text.isGlued(before)
    draft.isApproximate = numeral.hasPlus || numeral.isRough || isApproximated(before)
    if let currency {
      // "₹45L": lakhs.
      if currency.index == Currency.index("INR"), text.word(numeral.next) == "l", text.isGlued(numeral.next) {
        draft.value *= 100_000
        draft.upper = draft.upper.map { $0 * 100_000 }
        draft.end = text.end(numeral.next)
        draft.next = numeral.next + 1
      }
      finishMoney(&draft, currency.index)
      return push(draft)
    }
    if let index = currencyAfter(draft.next, numeral) {
      draft.end = text.end(index.token)
      draft.next = index.token + 1
      finishMoney(&draft, index.index)
      return push(draft)
    }
    if let currency = readEastAsianMoney(&draft) {
      finishMoney(&draft, currency)
      return push(draft)
    }
    if isGrand(draft.next) {
      draft.value *= 1_000
      draft.upper = draft.upper.map { $0 * 1_000 }
      draft.end = text.end(draft.next)
      draft.next += 1
      finishMoney(&draft, Currency.index("USD"))
      return push(draft)
    }
    if numeral.unit != .none {
      setRate(&draft, numeral.unit)
      return push(draft)
    }
    if let unit = text.attachedUnit(draft.next, end: draft.end) {
      return readUnit(draft, unit, numeral)
    }
    if readMultiplier(&draft, numeral) || readNines(&draft, numeral) || readStars(&draft, numeral)
      || readScore(&draft, numeral)
    {
      return push(draft)
    }
    // "99.2 uptime", "availability of 99.95"
    if !numeral.isInteger, numeral.value > 90, numeral.value < 100,
      text.means(draft.next, .availability)
        || text.means(before - 1, .availability)
          && (text.has(before, [.of, .was, .at]) || text.isAny(before, .is)
            || ["says", "said", "promised", "promises", "hit", "requires"].contains(text.word(before)))
    {
      draft.kind = .uptime
      draft.unit = "%"
      draft.base = .percent
      return push(draft)
    }
    return readCount(draft, numeral)
  }

  /// Adds a quantity, unless it overlaps the one before.
  mutating func push(_ draft: Draft) -> Int {
    var draft = draft
    if draft.nounEnd < draft.next { draft.nounEnd = draft.next }
    if let last = drafts.last, last.end > draft.start { return draft.next }
    drafts.append(draft)
    return draft.next
  }

  /// Whether the number after `at` is hedged by what stands there.
  func isApproximated(_ at: Int) -> Bool {
    switch text.mark(at) {
    case 0x7E, 0x3C, 0x3E, 0x2264, 0x2265, 0xB1: return true
    case 0x2D: return text.isGlued(at) && text.has(at - 1, .approximator) || text.named(at - 1) == .sub
    default: break
    }
    if text.has(at, .approximator) { return true }
    if text.named(at) == .than
      || text.named(at) == .to && (text.named(at - 1) == .up || text.named(at - 1) == .close)
    {
      return true
    }
    return false
  }

  private mutating func readUnit(_ draft: Draft, _ unit: AttachedUnit, _ numeral: Numeral) -> Int {
    var draft = draft
    draft.end = unit.end
    draft.next = unit.next
    draft.nounEnd = unit.next
    draft.base = unit.unit
    draft.unit = unit.unit.name
    if text.isMark(draft.next, "+"), text.isGlued(draft.next), !text.isGlued(draft.next + 1) {
      draft.end = text.end(draft.next)
      draft.next += 1
      draft.isApproximate = true
    }
    takeSign(&draft)
    switch unit.unit.dimension {
    case .time:
      draft.kind = .duration
      if !unit.worker.isEmpty {
        draft.unit = unit.worker + "-" + unit.unit.name
        draft.base = .none
        if let tail = text.rateTail(draft.next) {
          draft.unit += "/" + tail.period.name
          draft.end = text.end(tail.next - 1)
          draft.next = tail.next
          draft.nounEnd = tail.next
        } else if let period = text.frequency(draft.next) {
          draft.unit += "/" + period.name
        }
      } else {
        if numeral.upper == nil, let part = text.smallerPart(draft.next, of: unit.unit, end: draft.end) {
          draft.value += part.value
          draft.end = part.end
          draft.next = part.next
          draft.nounEnd = part.next
        }
        takeTail(&draft, of: unit.unit.name)
        takeFrequency(&draft)
      }
    case .size:
      draft.kind = .size
      takeTail(&draft, of: unit.unit.name)
      takeFrequency(&draft)
    case .rate:
      setRate(&draft, unit.unit)
      // "Gb/s": the period is part of the unit.
      if text.isMark(draft.next, "/"), text.isGlued(draft.next) {
        draft.end = text.end(draft.next + 1)
        draft.next += 2
        draft.nounEnd = draft.next
      }
    case .percent:
      draft.kind = .percent
      if let tail = text.rateTail(draft.next), !text.has(draft.next, .indefinite) {
        draft.end = text.end(tail.next - 1)
        draft.next = tail.next
      }
      if unit.unit == .percent, isUptime(draft) { draft.kind = .uptime }
    case .other, .none:
      draft.kind = .other
      takeTail(&draft, of: unit.unit.name)
    }
    return push(draft)
  }

  /// A minus sign belongs to levels and temperatures, which can be below zero.
  private func takeSign(_ draft: inout Draft) {
    guard draft.first > 0, text.isMark(draft.first - 1, "-"), text.isGlued(draft.first),
      !text.isGlued(draft.first - 1) || text.isMark(draft.first - 2, "(")
    else { return }
    switch draft.base {
    case .celsius, .fahrenheit, .decibel, .decibelMilliwatt: includeSign(&draft)
    default: break
    }
  }

  /// Takes the sign right before the number into its span and its value.
  func includeSign(_ draft: inout Draft) {
    draft.first -= 1
    draft.start = text.start(draft.first)
    if text.isMark(draft.first, "-") { draft.value = -draft.value }
  }

  func setRate(_ draft: inout Draft, _ unit: Unit) {
    draft.kind = .rate
    draft.base = unit
    draft.unit = unit.name
  }

  /// "/day", "per minute" right after a unit make a rate of it.
  func takeTail(_ draft: inout Draft, of unit: String) {
    guard let tail = text.rateTail(draft.next) else { return }
    if draft.kind == .duration, text.has(draft.next, .indefinite), tail.period == .second { return }
    draft.kind = .rate
    draft.unit = unit + "/" + tail.period.name
    draft.period = tail.period
    draft.end = text.end(tail.next - 1)
    draft.next = tail.next
    draft.nounEnd = tail.next
  }

  /// "50TB daily", "2,000 hours monthly", "25 hours of manual work each month": the adverb stays outside.
  func takeFrequency(_ draft: inout Draft) {
    guard draft.kind != .rate else { return }
    let at = text.skipOfPhrase(draft.next)
    guard let period = text.frequency(at),
      !(text.named(at) == .annual || text.isWord(at + 1) && isAdjective(at))
    else {
      return
    }
    if draft.kind == .duration, draft.base == .year { return }
    draft.kind = .rate
    draft.period = period
    draft.unit += "/" + period.name
  }

  /// Whether "daily" and the like at `at` stand before the noun they describe ("daily standup").
  func isAdjective(_ at: Int) -> Bool {
    text.word(at).hasSuffix("ly") && text.isWord(at + 1) && !text.has(at + 1, .stop)
      && text.named(at) != .annually
  }

  /// Whether a percentage states availability.
  func isUptime(_ draft: Draft) -> Bool {
    guard draft.value >= 90, draft.value <= 100 else { return false }
    // What the percentage is said of, right after it.
    var at = draft.next
    var steps = 0
    while steps < 4, text.isWord(at), !text.has(at, .stop) {
      // "95 % SLA adherence" counts what kept its promise.
      if text.means(at, .availability) {
        return !["adherence", "compliance", "attainment", "achievement"].contains(text.word(at + 1))
      }
      steps += 1
      at += 1
    }
    if text.has(at, .of), text.has(at + 1, .the) || text.isWord(at + 1), steps == 0 {
      if text.named(at + 1) == .the, text.named(at + 2) == .time {
        return draft.value > 99 && draft.value < 100
      }
      return false
    }
    if steps > 0, !text.has(draft.next, .frequency) { return false }
    let floor = max(text.sentenceStart(draft.first), draft.first - 14)
    at = draft.first - 1
    while at >= floor {
      if text.means(at, .availability) { return true }
      if text.named(at) == .time, text.isMark(at - 1, "-"), text.named(at - 2) == .up { return true }
      switch text.named(at) {
      case .coverage, .accuracy, .precision, .recall, .success, .rate, .utilization, .utilisation,
        .cpu,
        .adoption, .conversion, .latency:
        return false
      default: break
      }
      at -= 1
    }
    return false
  }
}
