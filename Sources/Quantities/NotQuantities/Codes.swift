extension Scanner {
  /// Whether a number is an HTTP status code for an error or a common success.
  func isStatus(_ value: Double) -> Bool {
    switch value {
    case 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400...418, 421...426, 428, 429, 431, 451,
      500...511, 520...526:
      true
    default: false
    }
  }

  /// "HTTP 503", "504 Gateway Timeout", "returned 429".
  mutating func readStatus(_ at: Int, _ numeral: Numeral) -> Int? {
    guard numeral.digits == 3, numeral.isInteger, !numeral.hasScale, !numeral.hasPlus, isStatus(numeral.value)
    else {
      return nil
    }
    let after = numeral.next
    let isError = numeral.value >= 400 && numeral.value != 500 && numeral.value != 400
    let leads =
      text.means(at - 1, .status) && !text.has(at - 1, .approximator)
      || text.means(at - 2, .status) && text.has(at - 1, [.indefinite, .of])
    let follows =
      text.means(after, .statusFollow) || text.named(after) == .not && text.named(after + 1) == .found
    if leads, text.countedNoun(from: after) == nil || follows { return ignore(at, after, "a status code") }
    guard follows, !text.has(at - 1, .approximator) else { return nil }
    if text.has(after + 1, [.per, .frequency, .indefinite]) || text.isMark(after + 1, "/") { return nil }
    guard
      isError || text.isCapitalised(after)
        || text.isAny(after, .error, .errors, .status, .response)
    else {
      return nil
    }
    guard numeral.value >= 400 || text.named(after) == .status || text.isCapitalised(after) else {
      return nil
    }
    return ignore(at, after, "a status code")
  }

  /// Ports, telephone numbers and long identifiers.
  mutating func readContact(_ at: Int, _ numeral: Numeral) -> Int? {
    if text.means(at - 1, .port), !text.isMark(at - 1, "-"), numeral.isInteger, !numeral.hasScale,
      text.countedNoun(from: numeral.next) == nil
    {
      labelEnd = numeral.next
      return ignore(at, numeral.next, "a port or an identifier")
    }
    // Three or more groups of digits in a row, or a number that begins with a country code.
    var next = at + 1
    var groups = 1
    var digits = text.tokens[at].span.count
    while groups < 8 {
      var group = next
      while [0x2D, 0x28, 0x29, 0x2E].contains(text.mark(group)), group < next + 2 { group += 1 }
      guard text.isNumber(group), text.start(group) - text.end(next - 1) <= 3,
        text.tokens[group].span.count <= 5,
        text.digits(group)?.hasSeparator == false
      else { break }
      digits += text.tokens[group].span.count
      groups += 1
      next = group + 1
    }
    let isInternational = text.isMark(at - 1, "+") && text.isGlued(at) && !text.isGlued(at - 1)
    if groups >= 3 && digits >= 7 && !numeral.hasSeparator || isInternational && digits >= 8 {
      return ignore(at, next, "a telephone number")
    }
    if text.means(at - 1, .phone) || text.means(at - 2, .phone) && text.isMark(at - 1, ":"), digits >= 7 {
      return ignore(at, next, "a telephone number")
    }
    if groups == 1, numeral.digits >= 8, !numeral.hasSeparator, !numeral.hasScale,
      text.countedNoun(from: numeral.next) == nil, text.lexeme(numeral.next).unit == .none
    {
      return ignore(at, numeral.next, "an identifier")
    }
    return nil
  }

  /// "ESC[1;31m", left over from what a terminal printed.
  mutating func readEscape(_ at: Int) -> Int? {
    var offset = text.start(at) - 1
    let floor = offset - 16
    while offset > floor, text.scalar(offset) == 0x3B || (0x30...0x39).contains(text.scalar(offset)) {
      offset -= 1
    }
    guard text.scalar(offset) == 0x5B, text.scalar(offset - 1) == 0x1B else { return nil }
    let isLast = text.isWord(at + 1) && text.isGlued(at + 1)
    return ignore(at, isLast ? at + 2 : at + 1, "an escape sequence")
  }
}
