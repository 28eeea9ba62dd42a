extension Scanner {
  /// A number without a unit: counts the noun after it, or counts because of what stands before it.
  mutating func readCount(_ draft: Draft, _ numeral: Numeral) -> Int {
    var draft = draft
    if let next = readCompound(&draft, numeral) { return next }
    if readCounter(&draft) { return push(draft) }
    if text.isMark(draft.next, "/") || text.has(draft.next, .per), let tail = text.rateTail(draft.next) {
      return pushRate(&draft, tail, unit: "event")
    }
    var phrase = draft.next
    // "3 of the 5 services", "two of our systems": the noun comes after "of the".
    if text.has(phrase, .of) {
      var inner = phrase + 1
      if text.has(inner, .the) { inner += 1 }
      if numeral.value > 1, numeral.isInteger, text.isNumber(inner), !isYear(inner),
        let noun = text.countedNoun(from: inner + 1)
      {
        draft.unit = text.unitName(of: noun, from: inner + 1)
        draft.noun = noun.head
        return push(draft)
      }
      if inner > phrase + 1 { phrase = inner }
    }
    if let noun = text.countedNoun(from: phrase) {
      return readCounted(&draft, numeral, noun, phrase)
    }
    if let tail = singularTail(draft.next) { return pushRate(&draft, tail, unit: rateNoun(draft.next)) }
    // "about 30 a week"
    if text.has(draft.next, .indefinite), !numeral.isSpelled || numeral.value > 1,
      let tail = text.rateTail(draft.next)
    {
      return pushRate(&draft, tail, unit: "event")
    }
    if let next = readSingular(&draft, numeral) { return next }
    return readBare(&draft, numeral)
  }

  /// "8-page", "5-person": the number counts inside a compound; "3-tier", "two-factor" name a thing.
  private mutating func readCompound(_ draft: inout Draft, _ numeral: Numeral) -> Int? {
    let hyphen = draft.next
    guard text.isMark(hyphen, "-"), text.isGlued(hyphen), text.isWord(hyphen + 1), text.isGlued(hyphen + 1)
    else {
      return nil
    }
    let noun = hyphen + 1
    let isPerson = text.means(noun, [.person, .work])
    let isPlain = !text.has(noun, .stop) && (!text.means(noun, .fixedCompound) || numeral.hasScale)
    guard isPerson || !numeral.isSpelled && isPlain || text.means(noun, .page) else {
      return numeral.isSpelled ? noun + 1 : ignore(draft.first, clusterEnd(noun), "part of a name")
    }
    draft.noun = noun
    draft.nounEnd = noun + 1
    draft.unit = text.singular(noun)
    // "a 2-point increase" is a change, however small.
    let isChange = text.named(noun) == .point && text.isPlainNoun(noun + 1)
    draft.isMetric = isPerson || isChange || numeral.value >= 10 && !text.means(noun, .page)
    return push(draft)
  }

  private mutating func pushRate(_ draft: inout Draft, _ tail: Reading.RateTail, unit: String) -> Int {
    draft.kind = .rate
    draft.period = tail.period
    draft.unit = unit + "/" + tail.period.name
    draft.end = text.end(tail.next - 1)
    draft.next = tail.next
    draft.nounEnd = tail.next
    return push(draft)
  }

  /// "req/s", "msg/sec": a singular or shortened noun with its period.
  private func singularTail(_ at: Int) -> Reading.RateTail? {
    var index = at
    for _ in 0..<3 {
      guard text.isWord(index), !text.has(index, .stop) else { return nil }
      index += 1
      if text.isMark(index, "/") || text.has(index, .per) { return text.rateTail(index) }
    }
    return nil
  }

  /// The noun of a rate, short forms spelled out.
  private func rateNoun(_ at: Int) -> String {
    switch text.named(at) {
    case .req, .reqs: "request"
    case .msg, .msgs: "message"
    case .op, .ops: "operation"
    case .txn, .txns, .tx: "transaction"
    case .evt, .evts: "event"
    default: text.singular(at)
    }
  }

  /// "15 person team", "1 diff": a noun without plural.
  private mutating func readSingular(_ draft: inout Draft, _ numeral: Numeral) -> Int? {
    let noun = draft.next
    guard text.isWord(noun), !text.isGlued(noun), !text.has(noun, .stop) else { return nil }
    let isGroup = text.means(noun, .person) && text.means(noun + 1, .group)
    let isDigit = !numeral.isSpelled && numeral.value == 1 && numeral.isInteger && numeral.digits == 1
    if isDigit, let tail = text.rateTail(noun + 1), text.isPlainNoun(noun) {
      return pushRate(&draft, tail, unit: rateNoun(noun))
    }
    // "1 critical CVE": one word may describe the noun.
    let head = isDigit && !endsNoun(noun + 1) && endsNoun(noun + 2) && text.isWord(noun + 1) ? noun + 1 : noun
    let isOne =
      isDigit && endsNoun(head + 1)
      && (text.isPlainNoun(head) || text.means(head, .person) || head > noun && text.isAllCapitals(head))
    guard isGroup || isOne else { return nil }
    if isOne, head > noun {
      draft.noun = head
      draft.nounEnd = head + 1
      draft.unit = text.isAllCapitals(head) ? text.prose.string(text.tokens[head].span) : text.word(head)
      return push(draft)
    }
    draft.noun = noun
    draft.nounEnd = noun + 1
    draft.unit = text.word(noun)
    return push(draft)
  }

  /// Whether the token at `at` can only follow a noun phrase, not go on with it.
  private func endsNoun(_ at: Int) -> Bool {
    text.has(at, .stop) || text.endsSentence(at) || text.isMark(at, ",") || text.isMark(at, "(")
  }

  private mutating func readCounted(
    _ draft: inout Draft, _ numeral: Numeral, _ noun: CountedNoun, _ phrase: Int
  ) -> Int {
    if numeral.isSpelled || !numeral.hasScale {
      if numeral.value == 1, numeral.isSpelled { return draft.next }
      if let skip = namedBefore(&draft, numeral) { return skip }
    }
    let unit = text.unitName(of: noun, from: phrase)
    // "4.5 stars" is a rating, "500 stars" a count.
    if unit == "star", noun.head == phrase, numeral.value <= 5, !numeral.isInteger { draft.kind = .other }
    if unit == "cent", noun.head == phrase { draft.kind = .money }
    draft.noun = noun.head
    draft.nounEnd = noun.next
    draft.unit = unit
    if phrase == draft.next, let tail = text.rateTail(noun.next),
      !(text.has(noun.next, .indefinite) && draft.isSpelled && numeral.value < 10 && tail.period == .none)
    {
      return pushRate(
        &draft, tail, unit: rateNoun(noun.head) == text.singular(noun.head) ? unit : rateNoun(noun.head))
    }
    let isAudience = text.means(noun.head, .user)
    if noun.frequency >= 0, !isAudience, let period = text.frequency(noun.frequency) {
      draft.kind = .rate
      draft.period = period
      draft.unit = unit + "/" + period.name
    } else {
      let after = text.skipOfPhrase(noun.next)
      if let period = text.frequency(after), text.named(after) != .annual, !isAudience || text.isWord(after),
        !(text.isWord(after + 1) && !text.has(after + 1, .stop) && text.named(after) != .annually)
      {
        draft.kind = .rate
        draft.period = period
        draft.unit = unit + "/" + period.name
      }
    }
    _ = push(draft)
    return draft.next
  }

  /// Numbers before a noun that are no counts after all: "the two", "one of the".
  private mutating func namedBefore(_ draft: inout Draft, _ numeral: Numeral) -> Int? {
    nil
  }

  /// A number with no noun of its own.
  private mutating func readBare(_ draft: inout Draft, _ numeral: Numeral) -> Int {
    if isMultiplier(draft) {
      draft.kind = .multiplier
      draft.unit = "x"
      return push(draft)
    }
    draft.isBare = true
    let before = draft.first - 1
    if takesNounOfLast(&draft, before) { return push(draft) }
    // "a team of 12", "a total of 40": the group says what is counted.
    if text.has(before, .of) || text.has(before, .approximator) && text.has(before - 1, .of) {
      let group = text.has(before, .of) ? before - 1 : before - 2
      if text.means(group, .group) {
        draft.unit = text.isAny(group, .team, .teams) || text.named(group) == .squad ? "person" : ""
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
    if numeral.hasScale || numeral.hasPlus
      || numeral.hasSeparator && numeral.isInteger && numeral.value >= 1_000
    {
      return push(draft)
    }
    if numeral.isInteger, numeral.value >= 10, numeral.digits < 5, isEstimated(before), !isYear(draft.first) {
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
    if text.has(before, .and), text.has(draft.next, .to), let last = drafts.last, last.kind == .count,
      last.noun >= 0,
      draft.first - last.next < 10, numeral.isInteger
    {
      draft.unit = last.unit
      draft.isBare = false
      return push(draft)
    }
    draft.needsPartner = true
    return push(draft)
  }

  /// "35 alerts, of which 30 were noise", "AUC of 0.91 versus 0.84", "2 minutes instead of 20": a bare number that
  /// stands beside the one before it and is measured alike.
  private func takesNounOfLast(_ draft: inout Draft, _ before: Int) -> Bool {
    guard let last = drafts.last, draft.first - last.nounEnd <= 5 else { return false }
    let isPart = text.isAny(before, .which, .whom) && text.has(before - 1, .of) && last.kind == .count
    let isOther =
      text.isAny(before, .vs, .versus) && last.kind == .other
      || (text.named(before - 1) == .instead && text.has(before, .of)
        || text.named(before - 1) == .rather && text.has(before, .than))
        && [.duration, .size, .money, .percent].contains(last.kind) && last.nounEnd >= before - 2
    guard isPart && last.noun >= 0 || isOther else { return false }
    draft.take(unitOf: last)
    return true
  }

  /// Whether the number after `at` is called an estimate in so many words.
  private func isEstimated(_ at: Int) -> Bool {
    switch text.named(at) {
    case .about, .around, .roughly, .approximately, .approx, .nearly, .almost: true
    default: text.mark(at) == 0x7E && !text.isGlued(at)
    }
  }

  /// "twenty-five engineers", "two weeks", "zero incidents".
  mutating func readSpelled(_ at: Int) -> Int {
    // "one-on-one", "day one", "two-factor" and the pronoun "one" are left to the words after.
    if text.isMark(at - 1, "-"), text.isGlued(at), !text.has(at - 2, .approximator),
      text.named(at - 2) != .sub
    {
      return at + 1
    }
    guard var numeral = text.spelledNumeral(at) else { return at + 1 }
    if let next = readSpelledFraction(at, numeral) { return next }
    if text.isAny(numeral.next, .order, .orders) {
      let next = readMagnitudeOrder(numeral.next, first: at, count: numeral.value)
      if next > numeral.next + 1 { return next }
    }
    if numeral.value == 0 { return readZero(at, numeral) }
    if text.means(at - 1, .label), !text.has(at - 1, .stop), text.countedNoun(from: numeral.next) == nil,
      text.lexeme(numeral.next).unit == .none
    {
      return numeral.next
    }
    if numeral.value == 1, numeral.next == at + 1 {
      if let next = readOneIn(at, at) { return next }
      let unit = text.attachedUnit(numeral.next, end: numeral.end)
      let isOf = unit.map { text.has($0.next, .of) && text.has($0.next + 1, .the) } ?? true
      guard unit != nil, !isOf, !text.isMark(numeral.next, "-") else {
        return pairedOne(at, numeral)
      }
      if text.named(numeral.next) == .day
        && !text.has(at - 1, [.inside, .approximator, .per, .to, .from, .by]) && !text.means(at - 1, .spend)
      {
        return numeral.next
      }
    }
    takeRange(&numeral, afterCurrency: false)
    return readQuantity(numeral, currency: nil)
  }

  /// "from five to one", "from one to twelve": "one" counts only as an end of a change.
  private mutating func pairedOne(_ at: Int, _ numeral: Numeral) -> Int {
    guard text.has(at - 1, [.from, .to]) else { return numeral.next }
    var draft = Draft(
      start: numeral.start, end: numeral.end, first: at, next: numeral.next, value: 1, kind: .count,
      nounEnd: numeral.next)
    draft.isBare = true
    draft.needsPartner = true
    draft.isSpelled = true
    return push(draft)
  }

  /// "one-tenth", "two thirds", "one third of".
  private mutating func readSpelledFraction(_ at: Int, _ numeral: Numeral) -> Int? {
    var word = numeral.next
    let isHyphenated = text.isMark(word, "-") && text.isGlued(word)
    if isHyphenated { word += 1 }
    guard text.means(word, .fraction), numeral.value >= 1, numeral.value <= 12, numeral.isInteger else {
      return nil
    }
    let lexeme = text.lexeme(word)
    let part = lexeme.multiplier > 0 ? lexeme.multiplier : -lexeme.multiplier
    if let end = partOfUnit(at, word, value: numeral.value * part) { return end }
    if text.isAny(word, .quarter, .quarters), !isHyphenated, !text.has(word + 1, .of) { return nil }
    if text.named(word) == .half || text.named(word) == .second { if numeral.value != 1 { return nil } }
    var draft = Draft(
      start: numeral.start, end: text.end(word), first: at, next: word + 1, value: numeral.value * part,
      kind: .multiplier, unit: "x", nounEnd: word + 1)
    draft.isSpelled = true
    draft.isApproximate = isApproximated(at - 1)
    return push(draft)
  }

  /// "zero incidents" states an outcome; "zero-downtime" and "zero trust" are names.
  private mutating func readZero(_ at: Int, _ numeral: Numeral) -> Int {
    let next = numeral.next
    var draft = Draft(
      start: numeral.start, end: numeral.end, first: at, next: next, value: 0, kind: .count, nounEnd: next)
    draft.isSpelled = true
    if text.isMark(next, "-"), text.isGlued(next) { return next + 1 }
    if let unit = text.attachedUnit(next, end: numeral.end) {
      draft.end = unit.end
      draft.next = unit.next
      draft.unit = unit.unit.name
      draft.base = unit.unit
      draft.kind =
        unit.unit.dimension == .time ? .duration : unit.unit.dimension == .percent ? .percent : .count
      return push(draft)
    }
    if let noun = text.countedNoun(from: next) {
      draft.noun = noun.head
      draft.nounEnd = noun.next
      draft.unit = text.unitName(of: noun, from: next)
      return push(draft)
    }
    if text.named(next + 1) == .loss || text.named(next) == .regression || text.named(next + 1) == .churn {
      draft.unit = text.word(next) + " " + text.word(next + 1)
      draft.nounEnd = next + 2
      return push(draft)
    }
    if text.has(at - 1, [.from, .to]) {
      draft.isBare = true
      draft.needsPartner = true
      return push(draft)
    }
    return next
  }

  /// "thousands of developers", "dozens".
  mutating func readVague(_ at: Int) -> Int {
    let lexeme = text.lexeme(at)
    guard lexeme.vague > 0, !text.isMark(at + 1, "-") || !text.isGlued(at + 1) else { return at + 1 }
    var first = at
    var value = lexeme.vague
    var next = at + 1
    // "tens of thousands", "hundreds of millions"
    while text.has(next, .of), text.lexeme(next + 1).vague > 0 {
      value *= text.lexeme(next + 1).vague
      next += 2
    }
    if text.has(at - 1, .of), text.named(at - 2) == .tens {
      first = at - 2
      value *= 10
    }
    var draft = Draft(
      start: text.start(first), end: text.end(next - 1), first: first, next: next, value: value, kind: .count,
      nounEnd: next)
    draft.isApproximate = true
    draft.hasScale = true
    let phrase = text.has(next, .of) ? next + 1 : next
    if lexeme.vague > 0, text.lexeme(phrase).currency > 0 || text.lexeme(phrase).currency == 1 {
      draft.kind = .money
      draft.unit = Currency.codes[Int(text.lexeme(phrase).currency)]
      return push(draft)
    }
    if let noun = text.countedNoun(from: phrase) {
      return readCounted(
        &draft,
        Numeral(value: value, start: draft.start, end: draft.end, first: first, next: next, hasScale: true),
        noun, phrase)
    }
    return push(draft)
  }

  /// "1,000s of connections", "100s of jobs": a power of ten in the plural.
  mutating func readPowerPlural(_ at: Int) -> Int? {
    guard text.named(at + 1) == .s, text.isGlued(at + 1), text.has(at + 2, .of), let read = text.digits(at),
      [10, 100, 1_000, 10_000, 100_000, 1_000_000].contains(read.value),
      let noun = text.countedNoun(from: at + 3)
    else { return nil }
    var draft = Draft(
      start: text.start(at), end: text.end(at + 1), first: at, next: at + 2, value: read.value, kind: .count,
      nounEnd: at + 2)
    draft.isApproximate = true
    draft.hasScale = true
    let numeral = Numeral(
      value: read.value, start: draft.start, end: draft.end, first: at, next: at + 2, hasScale: true)
    return readCounted(&draft, numeral, noun, at + 3)
  }

  /// "an hour", "a hundred", "a third of", "an order of magnitude".
  mutating func readIndefinite(_ at: Int) -> Int {
    let next = at + 1
    let lexeme = text.lexeme(next)
    if lexeme.scale >= 12, text.tokens.indices.contains(next), text.tokens[next].span.count > 2,
      let numeral = text.spelledNumeral(at)
    {
      return readQuantity(numeral, currency: nil)
    }
    switch text.named(next) {
    case .order: return readMagnitudeOrder(next, first: at, count: 1)
    case .third, .quarter, .fifth, .tenth, .fourth:
      if let end = partOfUnit(at, next, value: -lexeme.multiplier) { return end }
      if isReduction(at), text.has(next + 1, .stop) || text.endsSentence(next + 1) || !text.isWord(next + 1),
        !text.isMark(next + 1, "-")
      {
        return pushFactor(at, next + 1, -lexeme.multiplier)
      }
      let follows = text.has(next + 1, .of) || text.has(next + 1, .the)
      guard follows, text.has(next + 2, [.the, .all]) || text.isWord(next + 2), !text.isMark(next + 1, "-")
      else { break }
      if text.named(next) == .quarter, !text.has(next + 2, .the), !text.isPlural(next + 2) { break }
      var draft = Draft(
        start: text.start(at), end: text.end(next), first: at, next: next + 1, value: -lexeme.multiplier,
        kind: .multiplier, unit: "x", nounEnd: next + 1)
      draft.isSpelled = true
      return push(draft)
    default: break
    }
    return readArticleDuration(at)
  }

  /// "in under an hour", "spent a day": the article is the number.
  private mutating func readArticleDuration(_ at: Int) -> Int {
    let noun = at + 1
    let unit = text.lexeme(noun).unit
    guard unit.dimension == .time, text.isWord(noun), text.tokens[noun].span.count > 2, !text.isPlural(noun)
    else { return at + 1 }
    if text.isMark(noun + 1, "-"), text.isGlued(noun + 1) { return at + 1 }
    var before = at - 1
    // "for like an hour"
    if text.named(before) == .like, text.named(before - 1) == .for || text.has(before - 1, .takes) {
      before -= 1
    }
    // "took me an hour"
    if text.has(before - 1, .takes), text.isWord(before), text.tokens[before].span.count <= 4 { before -= 1 }
    let leads =
      text.has(before, [.inside, .approximator, .than, .by, .takes, .to, .from]) || text.means(before, .spend)
      || text.isAny(before, .for, .after, .lasted, .every, .half)
    guard leads else { return at + 1 }
    if text.isWord(noun + 1), !text.has(noun + 1, .stop), text.isPlainNoun(noun + 1),
      !text.word(noun + 1).hasSuffix("ing"), unit != .hour
    {
      return at + 1
    }
    if unit == .second || unit == .minute, text.named(before) == .for { return at + 1 }
    if text.named(at) == .a, unit == .second, !text.has(before, [.inside, .approximator, .than]) {
      return at + 1
    }
    if unit == .sprint, !text.has(before, .inside) { return at + 1 }
    var draft = Draft(
      start: text.start(at), end: text.end(noun), first: at, next: noun + 1, value: 1, kind: .duration,
      unit: unit.name, nounEnd: noun + 1)
    draft.base = unit
    draft.isSpelled = true
    draft.isApproximate = isApproximated(before)
    if text.named(noun + 1) == .and, text.named(noun + 2) == .a, text.named(noun + 3) == .half {
      draft.value = 1.5
      draft.next = noun + 4
      draft.end = text.end(noun + 3)
    }
    return push(draft)
  }
}
