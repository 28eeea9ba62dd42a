extension Scanner {
  /// "5-10", "48–72", "10 – 15", "$5-10M", "between 5 and 10": takes the upper end into `numeral`.
  mutating func takeRange(_ numeral: inout Numeral, afterCurrency: Bool) {
    guard numeral.upper == nil, !numeral.hasPlus else { return }
    var joint = numeral.next
    var ownUnit: Unit = .none
    // "5ms-10ms", "10%–20%": the unit stands at both ends.
    if let unit = text.attachedUnit(joint, end: numeral.end), !text.isMark(joint, "-") {
      ownUnit = unit.unit
      joint = unit.next
    }
    guard let upperAt = rangeJoint(joint, numeral) else { return }
    var number = upperAt
    if Currency.index(sign: text.mark(number)) > 0 {
      guard afterCurrency else { return }
      number += 1
    }
    guard let upper = text.numeralOrWords(number, afterCurrency: afterCurrency) else { return }
    let unit = text.attachedUnit(upper.next, end: upper.end)
    if ownUnit != .none, unit?.unit != ownUnit { return }
    var low = numeral.value
    if !numeral.hasScale, upper.hasScale, !upper.isSpelled, ownUnit == .none,
      upper.next == number + 2 || upper.next == number + 3
    {
      let scale = text.lexeme(number + 1).scale
      if scale > 0, low < upper.value / scale { low *= scale }
    }
    guard low < upper.value else { return }
    if isYear(numeral.first), isYear(number) { return }
    numeral.value = low
    numeral.upper = upper.value
    numeral.end = upper.end
    numeral.next = upper.next
    numeral.hasScale = numeral.hasScale || upper.hasScale
    numeral.hasPlus = upper.hasPlus
    numeral.unit = upper.unit
  }

  /// The token where the upper end begins, if `at` joins a range.
  private func rangeJoint(_ at: Int, _ numeral: Numeral) -> Int? {
    let next = at + 1
    if text.isMark(at, "-") {
      guard text.isGlued(at) == text.isGlued(next), !isNines(next) else { return nil }
      return text.isNumber(next) || text.lexeme(next).number >= 0 || Currency.index(sign: text.mark(next)) > 0
        ? next : nil
    }
    let isNumber = text.isNumber(next) || text.lexeme(next).number >= 0
    guard isNumber, text.isWord(at) else { return nil }
    if text.has(at, .and) { return text.has(numeral.first - 1, .between) ? next : nil }
    if text.named(at) == .or {
      let upper = text.isNumber(next) ? text.digits(next)?.value : text.lexeme(next).number
      guard let upper, isNext(upper, after: numeral.value) else { return nil }
      // "two or three days", "1 or 2 users", "40 or 50 users", "to 1 or 2, which"; "option 1 or 2 is" goes on with a verb.
      let isWhole =
        text.countedNoun(from: next + 1) != nil || text.attachedUnit(next + 1, end: text.end(next)) != nil
        || text.rateTail(next + 1) != nil
        || !text.isWord(next + 1) && text.has(numeral.first - 1, [.to, .approximator])
      return isWhole ? next : nil
    }
    guard text.has(at, .to), !text.has(at, .foreign) else { return nil }
    // "5 to 10 engineers" is a range unless the sentence tells of a change or begins it with "from".
    var back = numeral.first - 1
    let floor = max(text.sentenceStart(numeral.first), numeral.first - 9)
    var tellsChange = false
    let isBracketed = text.isMark(numeral.first - 1, "(")
    while back >= floor {
      if text.has(back, .from) {
        guard text.means(back - 1, .rangeWord) || text.means(back - 2, .rangeWord) else { return nil }
        return next
      }
      // "shaved 200 to 300 ms off": what falls does not rise, so these are two estimates of one amount.
      if !tellsChange, text.means(back, .decrease), !text.means(back, .increase), text.isWord(back),
        let upper = text.numeralOrWords(next), upper.value > numeral.value, at == numeral.next
      {
        return next
      }
      // "sign up 2 to 4 partners"
      if text.means(back, .changeVerb) && text.named(back) != .up || text.isMark(back, ":")
        || text.lexeme(back).multiplier > 0
      {
        tellsChange = true
      }
      // "improved by 6 % (88 % to 94 %)": the brackets say what the change was.
      if text.isNumber(back), !isBracketed { break }
      back -= 1
    }
    guard tellsChange else { return next }
    // With a unit at both ends the two are values, not one estimate.
    guard at == numeral.next else { return nil }
    // "dropped 10 to 15 %": two amounts as near as that are one estimate.
    guard text.isNumber(next), let upper = text.digits(next)?.value, upper > numeral.value,
      upper <= numeral.value * 2
    else { return nil }
    return text.attachedUnit(next + 1, end: text.end(next))?.unit == .percent ? next : nil
  }

  /// "5-9s availability"
  private func isNines(_ at: Int) -> Bool {
    text.word(at) == "9" && text.named(at + 1) == .s && text.isGlued(at + 1)
      && text.means(at + 2, .availability)
  }

  /// Whether `upper` is the next number of its size that people name: 5 after 4, 50 after 40, 700 after 600.
  private func isNext(_ upper: Double, after low: Double) -> Bool {
    if upper == low + 1 { return true }
    var step = 10.0
    while step <= low {
      if low.truncatingRemainder(dividingBy: step) == 0, upper == low + step, low < step * 10 { return true }
      step *= 10
    }
    return low.truncatingRemainder(dividingBy: 5) == 0 && upper == low + 5 && low < 50
  }
}
