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
    // "3 of the 5 services", "9 out of 10 customers", "two of our systems": the noun comes after "of the".
    let of = text.named(phrase) == .out ? phrase + 1 : phrase
    if text.has(of, .of) {
      var inner = of + 1
      if text.has(inner, .the) { inner += 1 }
      if numeral.value > 1, numeral.isInteger, !text.isYear(inner),
        text.isNumber(inner) || text.lexeme(inner).number > 0, let whole = text.numeralOrWords(inner)
      {
        if takesUnit(&draft, of: whole) { return push(draft) }
        guard let noun = text.countedNoun(from: whole.next) else { return readBare(&draft, numeral) }
        draft.unit = text.unitName(of: noun, from: whole.next)
        draft.noun = noun.head
        return push(draft)
      }
      if inner > of + 1 || text.lexeme(draft.next - 1).vague > 0 { phrase = inner }
    }
    if let noun = text.countedNoun(from: phrase) {
      return readCounted(&draft, numeral, noun, phrase)
    }
    if let tail = singularTail(draft.next) { return pushRate(&draft, tail, unit: rateNoun(draft.next)) }
    // "about 30 a week"
    if text.has(draft.next, .indefinite), !numeral.isSpelled || numeral.value > 1 || numeral.upper != nil,
      let tail = text.rateTail(draft.next)
    {
      return pushRate(&draft, tail, unit: "event")
    }
    if let next = readSingular(&draft, numeral) { return next }
    return readBare(&draft, numeral)
  }

  /// "11 of the 30 minutes": a part is measured as its whole.
  private func takesUnit(_ draft: inout Draft, of whole: Numeral) -> Bool {
    guard let unit = text.attachedUnit(whole.next, end: whole.end), unit.worker.isEmpty else { return false }
    switch unit.unit.dimension {
    case .time: draft.kind = .duration
    case .size: draft.kind = .size
    default: return false
    }
    draft.base = unit.unit
    draft.unit = unit.unit.name
    return true
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
    let isPlain =
      !text.has(noun, .stop)
      && (!text.means(noun, .fixedCompound) || numeral.hasScale || numeral.value >= 100)
    // "ASR 1001-X"
    if text.tokens[noun].span.count == 1, text.isCapitalised(noun), !numeral.isSpelled {
      return ignore(draft.first, clusterEnd(draft.first), "part of a name")
    }
    // "a 6-figure deal"
    if text.word(noun).hasPrefix("figure"), numeral.value <= 10 {
      return ignore(draft.first, noun + 1, "a figure of speech")
    }
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

  mutating func pushRate(_ draft: inout Draft, _ tail: Reading.RateTail, unit: String) -> Int {
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
  func rateNoun(_ at: Int) -> String {
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
      && (text.isPlainNoun(head) || text.means(head, .person)
        || text.isAllCapitals(head) && text.tokens[head].span.count > 1
          && (head > noun || isListed(draft.first) || !text.isCapitalised(draft.first - 1)
            || isActed(draft.first - 1)))
    // "6 devs, 2 QA, 1 designer": in a list of people capitals name who they are.
    let isRole =
      text.isAllCapitals(noun) && text.tokens[noun].span.count > 1 && endsNoun(noun + 1)
      && isListed(draft.first) && numeral.isInteger
      && drafts.last.map { text.means($0.noun, .person) } ?? false
    guard isGroup || isOne || isRole else { return nil }
    if isOne, head > noun {
      draft.noun = head
      draft.nounEnd = head + 1
      draft.unit = text.isAllCapitals(head) ? text.prose.string(text.tokens[head].span) : text.word(head)
      return push(draft)
    }
    draft.noun = noun
    draft.nounEnd = noun + 1
    draft.unit = text.isAllCapitals(noun) ? text.prose.string(text.tokens[noun].span) : text.word(noun)
    return push(draft)
  }

  /// "Wrote 1 RFC": whether the capitalised word at `at` begins the line and is no name that a number belongs to.
  private func isActed(_ at: Int) -> Bool {
    at == text.sentenceStart(at) && (text.word(at).hasSuffix("ed") || isPastVerb(at))
  }

  /// Whether the number at `at` goes on a list of counts: "3 RFCs, 1 ADR and …".
  private func isListed(_ at: Int) -> Bool {
    guard text.isMark(at - 1, ",") || text.has(at - 1, .and), let last = drafts.last else { return false }
    return last.kind == .count && last.noun >= 0 && at - last.nounEnd <= 2
  }

  /// Whether the token at `at` can only follow a noun phrase, not go on with it.
  private func endsNoun(_ at: Int) -> Bool {
    text.has(at, .stop) || text.endsSentence(at) || [0x2C, 0x28, 0x29].contains(text.mark(at))
  }

  /// A number before the noun that it counts.
  mutating func readCounted(
    _ draft: inout Draft, _ numeral: Numeral, _ noun: CountedNoun, _ phrase: Int
  ) -> Int {
    if numeral.value == 1, numeral.isSpelled { return draft.next }
    let unit = text.unitName(of: noun, from: phrase)
    // "in the low seven figures"
    if unit == "figure", noun.head == phrase, 4...10 ~= numeral.value, numeral.upper == nil {
      return numeral.isSpelled ? noun.next : ignore(draft.first, noun.next, "a figure of speech")
    }
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
        !(isAdjective(after) && text.has(after, .frequency))
      {
        draft.kind = .rate
        draft.period = period
        draft.unit = unit + "/" + period.name
      }
    }
    _ = push(draft)
    return draft.next
  }
}
