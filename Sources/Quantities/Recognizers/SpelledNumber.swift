extension Reading {
  /// The number spelled out from `at`: "twenty-five", "a hundred", "two and a half", "one hundred and twenty".
  /// Nil where no number begins.
  func spelledNumeral(_ at: Int) -> Numeral? {
    var next = at
    var total = 0.0
    var current = -1.0
    var words = 0
    if has(at, .indefinite) {
      // "a hundred", "a dozen", "a million": the article is the numeral.
      guard named(at) == .a, lexeme(at + 1).scale >= 12, tokens[at + 1].span.count > 2 else { return nil }
      current = 1
      next = at + 1
    }
    while isWord(next), words < 12 {
      let lexeme = lexeme(next)
      if lexeme.number >= 0 {
        if current < 0 || current == 0 && total > 0 {
          current = lexeme.number
        } else if current.truncatingRemainder(dividingBy: 100) >= 20,
          current.truncatingRemainder(dividingBy: 10) == 0, lexeme.number < 10, lexeme.number > 0
        {
          current += lexeme.number
        } else if current >= 100, current.truncatingRemainder(dividingBy: 100) == 0, lexeme.number < 100 {
          current += lexeme.number
        } else {
          break
        }
      } else if lexeme.scale >= 12, tokens[next].span.count > 2, current > 0 {
        if lexeme.scale <= 100 {
          current *= lexeme.scale
        } else {
          total += current * lexeme.scale
          current = 0
        }
      } else {
        break
      }
      words += 1
      next += 1
      if isMark(next, "-"), isGlued(next), isGlued(next + 1),
        self.lexeme(next + 1).number >= 0 && self.lexeme(next + 1).number < 10 && current >= 20
          || self.lexeme(next + 1).scale >= 100
      {
        next += 1
      } else if named(next) == .and, current >= 100 || current == 0, self.lexeme(next + 1).number > 0,
        current.truncatingRemainder(dividingBy: 100) == 0
      {
        next += 1
      }
    }
    guard words > 0, current >= 0 else { return nil }
    var value = total + current
    var isInteger = true
    if named(next) == .and, named(next + 1) == .a, named(next + 2) == .half {
      value += 0.5
      isInteger = false
      next += 3
    }
    return Numeral(
      value: value, start: start(at), end: end(next - 1), first: at, next: next, isInteger: isInteger,
      hasScale: value >= 100, isSpelled: true)
  }
}
