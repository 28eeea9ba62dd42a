extension Scanner {
  /// "von sechs Wochen auf drei Tage", "trois développeurs", "dwóch centrach": a number that another language spells.
  mutating func readForeign(_ at: Int) -> Int {
    guard let numeral = text.foreignNumeral(at) else { return at + 1 }
    if text.lexeme(at).tongues.contains(.korean), !isCountedInKorean(numeral) { return at + 1 }
    if numeral.value == 1, !endsChange(at, numeral) { return at + 1 }
    let last = drafts.count
    let next = readQuantity(numeral, currency: nil)
    if drafts.count > last { drafts[last].isForeign = true }
    if drafts.count > last, drafts[last].kind == .duration, isTimetable(drafts[last]) {
      drafts[last].isMetric = false
    }
    return max(next, numeral.next)
  }

  /// "auf einen Tag", "à un jour", "a una hora": one of a unit of time that something came to.
  private func endsChange(_ at: Int, _ numeral: Numeral) -> Bool {
    let unit = text.lexeme(numeral.next).unit
    guard unit.dimension == .time, unit != .second, text.tokens[numeral.next].span.count > 2 else {
      return false
    }
    // "auf durchschnittlich einen Tag"
    for before in [at - 1, at - 2] {
      if text.has(before, .to) || text.isAny(before, .a, .para, .al, .do) { return true }
      guard text.isWord(before), !text.has(before, .stop) || text.has(before, .approximator) else {
        return false
      }
    }
    return false
  }

  /// "두 명의", "세 시간": a counter or a length of time follows; alone such a word may be another ("네" is "yes").
  private func isCountedInKorean(_ numeral: Numeral) -> Bool {
    guard text.isWord(numeral.next), text.start(numeral.next) - numeral.end <= 1 else { return false }
    if text.counter(at: text.start(numeral.next)) != nil { return true }
    guard let unit = text.attachedUnit(numeral.next, end: numeral.end)?.unit else { return false }
    return [.hour, .week, .month].contains(unit)
  }

  /// Whether a time says how often or since when ("alle fünf Wochen", "seit drei Jahren"): it measures nothing then, and
  /// neither do years.
  private func isTimetable(_ draft: Draft) -> Bool {
    if draft.base == .year { return true }
    let before = text.word(draft.first - 1)
    if Self.timetables.contains(before) { return true }
    return (draft.base == .month || draft.base == .week) && Self.spans.contains(before)
  }

  private static let timetables: Set<String> = [
    "alle", "jede", "jeden", "seit", "vor", "depuis", "les", "desde", "hace", "cada", "desde", "há", "ogni",
    "elke",
    "sinds", "co", "od",
  ]

  private static let spans: Set<String> = [
    "für", "während", "nach", "pendant", "après", "durante", "por", "após", "dopo", "na", "voor", "przez",
    "po",
  ]
}

extension Reading {
  /// The number that a language other than English spells from `at`: "zwei", "trente-cinq", "treinta y dos", "dos mil".
  /// Nil where none begins, in a compound ("Zwei-Faktor"), and where nothing around it is in that language.
  func foreignNumeral(_ at: Int) -> Numeral? {
    let lexeme = lexeme(at)
    guard lexeme.foreign > 0, !isCapitalised(at) || at == sentenceStart(at),
      !(isMark(at - 1, "-") && isGlued(at))
    else { return nil }
    var value = Double(lexeme.foreign)
    var next = at + 1
    if isMark(next, "-"), isGlued(next) {
      guard isGlued(next + 1), let sum = joined(value, next + 1) else { return nil }
      value = sum
      next += 2
    } else if value >= 30, ["y", "e"].contains(word(next)),
      let sum = joined(value, next + 1)
    {
      value = sum
      next += 2
    }
    guard lexeme.tongues.contains(.korean) || speaks(lexeme.tongues, around: at) else { return nil }
    var isScaled = false
    if let scale = ForeignNumbers.scales[word(next)] ?? largeScale(next) {
      value *= scale
      next += 1
      isScaled = true
    }
    return Numeral(
      value: value, start: start(at), end: end(next - 1), first: at, next: next, hasScale: isScaled,
      isSpelled: true)
  }

  /// `tens` and the ones at `at`: "vingt-cinq", "dix-huit".
  private func joined(_ tens: Double, _ at: Int) -> Double? {
    let ones = Double(lexeme(at).foreign)
    guard ones > 0, ones < 10, tens >= 20 || tens == 10 && ones >= 7 else { return nil }
    return tens + ones
  }

  private func largeScale(_ at: Int) -> Double? {
    let scale = lexeme(at).scale
    return scale >= 1e6 && tokens[at].span.count > 4 ? scale : nil
  }

  /// The noun that a number word before `from` counts, by how its language makes plurals; nil where nothing that looks
  /// like one follows.
  func foreignNoun(from: Int) -> CountedNoun? {
    let tongues = lexeme(from - 1).foreign > 1 ? lexeme(from - 1).tongues : []
    guard !tongues.isEmpty, isWord(from), !isGlued(from), tokens[from].span.count >= 3 else { return nil }
    if tongues.contains(.german), let noun = germanNoun(from: from) { return noun }
    guard !has(from, .stop) || has(from, .plural) else { return nil }
    let ending = word(from).last ?? " "
    let isPlural =
      !tongues.isDisjoint(with: [.french, .spanish, .portuguese]) && (ending == "s" || ending == "x")
      || tongues.contains(.italian) && (ending == "i" || ending == "e")
      || tongues.contains(.dutch) && (ending == "n" || ending == "s") || tongues.contains(.polish)
    return isPlural ? CountedNoun(head: from, next: from + 1, frequency: -1) : nil
  }

  /// Whether a small word of one of `tongues` stands within a dozen words of `at` in its sentence.
  private func speaks(_ tongues: Tongue, around at: Int) -> Bool {
    let last = sentenceEnd(at, limit: 13)
    for near in sentenceStart(at, limit: 12)..<last where near != at && isWord(near) {
      if !ForeignNumbers.tongues(of: word(near)).isDisjoint(with: tongues) { return true }
    }
    return false
  }
}
