/// A unit read after a number.
struct AttachedUnit {
  var unit: Unit
  /// Scalar offset one past the unit.
  var end: Int
  /// One past the unit's last token.
  var next: Int
  /// Whose time it is: "engineer" in "6 engineer-months".
  var worker = ""
}

extension Reading {
  /// The unit that follows a number which ends at scalar `end` before token `at`, or nil.
  func attachedUnit(_ at: Int, end: Int) -> AttachedUnit? {
    if isMark(at, "%") || mark(at) == 0x2030 {
      return AttachedUnit(unit: .percent, end: self.end(at), next: at + 1)
    }
    if isMark(at, "°"), isWord(at + 1), isGlued(at + 1) {
      let unit: Unit? = named(at + 1) == .c ? .celsius : named(at + 1) == .f ? .fahrenheit : nil
      if let unit { return AttachedUnit(unit: unit, end: self.end(at + 1), next: at + 2) }
    }
    // A Korean scale left its counter in the same token.
    if isWord(at), start(at) < end { return eastAsianUnit(at, from: end) }
    var word = at
    var hyphenated = false
    if isMark(at, "-"), start(at) == end, isGlued(at + 1) {
      word = at + 1
      hyphenated = true
    }
    guard isWord(word) else { return nil }
    if scalar(start(word)) >= 0x1100 { return eastAsianUnit(word, from: start(word)) }
    let glued = isGlued(word)
    if !glued, isMark(word + 1, "-"), isGlued(word + 1), isGlued(word + 2), self.word(word + 2) == "end" {
      // "10 month-end tasks"
      return nil
    }
    if let unit = plainUnit(word, glued: glued, hyphenated: hyphenated) {
      return AttachedUnit(unit: unit, end: self.end(word), next: word + 1)
    }
    if glued, !hyphenated, let joined = joinedUnit(word) {
      return AttachedUnit(unit: joined.unit, end: start(word) + joined.length, next: word + 1)
    }
    if self.named(word) == .per, self.named(word + 1) == .cent {
      return AttachedUnit(unit: .percent, end: self.end(word + 1), next: word + 2)
    }
    if self.named(word) == .percentage || self.named(word) == .basis, isAny(word + 1, .point, .points) {
      let unit: Unit = self.named(word) == .basis ? .basisPoint : .percentagePoint
      return AttachedUnit(unit: unit, end: self.end(word + 1), next: word + 2)
    }
    return workedTime(word) ?? qualifiedTime(word)
  }

  /// The rest of a duration in two units: "40 min" after "1 h", "15 minutes" after "2 hours and". `unit` is the
  /// larger one, read up to scalar `end` and before the token at `at`. Nil where no smaller unit follows at once.
  func smallerPart(_ at: Int, of unit: Unit, end: Int) -> (value: Double, end: Int, next: Int)? {
    guard [.day, .hour, .minute].contains(unit), let inBase = unit.inBase else { return nil }
    var number = at
    // "1h10"
    if unit == .hour, isNumber(at), isGlued(at), start(at) == end,
      !(isGlued(at + 1) && (isWord(at + 1) || isMark(at + 1, ":"))), let minutes = digits(at),
      tokens[at].span.count == 2, minutes.isInteger, minutes.value < 60
    {
      return (minutes.value / 60, self.end(at), at + 1)
    }
    if isMark(number, ","), named(number + 1) == .and { number += 1 }
    if named(number) == .and { number += 1 }
    // "4시간에서 35분으로": what is glued to the unit says that a change follows.
    guard number > at || isNumber(number) && start(number) - end <= 1,
      let numeral = numeralOrWords(number),
      numeral.isInteger,
      numeral.upper == nil, let part = attachedUnit(numeral.next, end: numeral.end), part.worker.isEmpty,
      part.unit.dimension == .time, let partInBase = part.unit.inBase, part.unit != .millisecond
    else { return nil }
    let share = numeral.value * partInBase / inBase
    // "2 hours and 90 minutes" are two durations.
    return share < 1 ? (share, part.end, part.next) : nil
  }

  private func plainUnit(_ at: Int, glued: Bool, hyphenated: Bool) -> Unit? {
    let lexeme = lexeme(at)
    let word = named(at)
    if glued, !hyphenated, tokens[at].span.count == 1, let resource = resourceUnit(at) { return resource }
    if word == .m, glued, !hyphenated, !isCapitalised(at) { return .minute }
    guard lexeme.unit != .none else { return nil }
    // "tre ore": behind a number word of its language the spelling is clear.
    let isSpelled = word == .ore && self.lexeme(at - 1).tongues.contains(.italian)
    if !glued || hyphenated, UnitWords.mustBeGlued(word), !isSpelled { return nil }
    if let bits = bitRate(at) { return bits }
    switch word {
    // "16 H100s": a product, and no hours.
    case .h where !glued && isCapitalised(at) && isGlued(at + 1) && isNumber(at + 1): return nil
    case .s, .h:
      if !glued, isMark(at - 1, "'") { return nil }
      return isCapitalised(at) && word == .s ? nil : lexeme.unit
    case .d, .w, .y: return isCapitalised(at) ? nil : lexeme.unit
    // "512Mi", as memory is given to containers; "5mi" are miles.
    case .ki, .mi, .gi, .ti: return isCapitalised(at) ? lexeme.unit : nil
    default: return lexeme.unit
    }
  }

  /// "Gb/s" with a small b counts bits, "GB/s" bytes; case tells them apart only before "/s".
  private func bitRate(_ at: Int) -> Unit? {
    let span = tokens[at].span
    guard span.count == 2, scalar(span.lowerBound + 1) == 0x62, isMark(at + 1, "/"), isGlued(at + 1),
      named(at + 2) == .s || lexeme(at + 2).unit == .second
    else { return nil }
    switch lexeme(at).unit {
    case .kilobyte: return .kilobitPerSecond
    case .megabyte: return .megabitPerSecond
    case .gigabyte: return .gigabitPerSecond
    case .terabyte: return .terabitPerSecond
    default: return nil
    }
  }

  /// "45mins" glued to what follows is read by the lexicon; here "ms로", "5kb/s" in scripts that glue particles.
  func joinedUnit(_ at: Int) -> (unit: Unit, length: Int)? {
    let span = tokens[at].span
    guard span.count >= 2, scalar(span.upperBound - 1) >= 0x1100 else { return nil }
    var length = 0
    while length < span.count, scalar(span.lowerBound + length) < 0x250 { length += 1 }
    guard length > 0 else { return nil }
    let unit = unit(spelled: span.lowerBound..<span.lowerBound + length)
    return unit == .none ? nil : (unit, length)
  }

  /// "6 engineer-months", "20 person-days".
  private func workedTime(_ at: Int) -> AttachedUnit? {
    guard means(at, .work), isMark(at + 1, "-") || isWord(at + 1) else { return nil }
    let unit = isMark(at + 1, "-") ? at + 2 : at + 1
    guard isMark(at + 1, "-") || has(at, .plural) == false, lexeme(unit).unit.dimension == .time,
      tokens[unit].span.count > 2
    else { return nil }
    return AttachedUnit(unit: lexeme(unit).unit, end: end(unit), next: unit + 1, worker: word(at))
  }

  /// "5 business days", "2 more weeks".
  private func qualifiedTime(_ at: Int) -> AttachedUnit? {
    switch named(at) {
    case .business, .working, .calendar, .consecutive, .straight, .full, .whole, .solid, .additional,
      .extra, .more:
      break
    default: return nil
    }
    let unit = lexeme(at + 1).unit
    guard unit.dimension == .time, isWord(at + 1), tokens[at + 1].span.count > 2, !isGlued(at + 1) else {
      return nil
    }
    return AttachedUnit(unit: unit, end: end(at + 1), next: at + 2)
  }
}
