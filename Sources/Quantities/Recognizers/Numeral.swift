/// A number as it is written, before its unit: digits or words, scale, and a trailing "+".
struct Numeral {
  var value: Double
  /// Scalar offset of the first digit or letter.
  var start: Int
  /// Scalar offset one past the number, its scale and its "+".
  var end: Int
  /// The first token, and one past the last.
  var first: Int
  var next: Int
  /// Written digits, without separators; 0 for words.
  var digits = 0
  var isInteger = true
  var hasSeparator = false
  var hasScale = false
  var hasPlus = false
  /// Said to be rough by its ending ("20ish").
  var isRough = false
  var isSpelled = false
  /// The upper end, where the number is a range.
  var upper: Double?
  /// An attached unit that came with the scale letter ("10krps").
  var unit = Unit.none

  /// Multiplies by `factor`, to the whole number where only binary rounding keeps it from one (4.1 million).
  mutating func scale(by factor: Double) {
    value *= factor
    let whole = value.rounded()
    if abs(value - whole) <= abs(whole) * 1e-12 { value = whole }
  }
}

extension Reading {
  /// The digits' value by the separators between them; nil for what no locale writes as a number.
  func digits(_ at: Int) -> (value: Double, digits: Int, isInteger: Bool, hasSeparator: Bool)? {
    let span = tokens[at].span
    var commas = 0
    var dots = 0
    var lastComma = -1
    var lastDot = -1
    var groupsOfThree = true
    var lastSeparator = -1
    var digitCount = 0
    for offset in span {
      switch scalar(offset) {
      case 0x2C:
        if lastSeparator >= 0, offset - lastSeparator != 4 { groupsOfThree = false }
        commas += 1
        lastComma = offset
        lastSeparator = offset
      case 0x2E:
        if lastSeparator >= 0, offset - lastSeparator != 4 { groupsOfThree = false }
        dots += 1
        lastDot = offset
        lastSeparator = offset
      default: digitCount += 1
      }
    }
    let tail = span.upperBound - 1 - max(lastComma, lastDot)
    var decimalMark = -1
    switch (commas, dots) {
    case (0, 0): break
    case (0, 1):
      let head = lastDot - span.lowerBound
      let isGrouped =
        tail == 3 && 1...3 ~= head && scalar(span.lowerBound) != 0x30
        && (usesDecimalComma || isMark(at - 1, "€") || isMark(at + 1, "€"))
      decimalMark = isGrouped ? -1 : lastDot
    case (0, _):
      if !groupsOfThree || tail != 3 { return nil }
    case (1, 0):
      let head = lastComma - span.lowerBound
      if tail != 3 || head > 3 || head == 1 && scalar(span.lowerBound) == 0x30 { decimalMark = lastComma }
    case (_, 0):
      // Western groups of three, or Indian groups of two before a last group of three.
      if tail != 3 { return nil }
    default:
      decimalMark = max(lastComma, lastDot)
      if decimalMark == lastDot ? dots > 1 : commas > 1 { return nil }
    }
    var value = 0.0
    var place = 0.0
    for offset in span {
      let scalar = scalar(offset)
      if offset == decimalMark {
        place = 1
      } else if scalar != 0x2C, scalar != 0x2E {
        value = value * 10 + digit(scalar)
        if place > 0 { place *= 10 }
      }
    }
    if place > 1 { value /= place }
    guard value.isFinite else { return nil }
    return (value, digitCount, decimalMark < 0, commas + dots > 0)
  }

  private func digit(_ value: UInt32) -> Double {
    if 0x30...0x39 ~= value { return Double(value &- 0x30) }
    guard let scalar = Unicode.Scalar(value), let number = scalar.properties.numericValue else { return 0 }
    return number
  }

  /// The number that begins at `at`, in digits or in words.
  func numeralOrWords(_ at: Int, afterCurrency: Bool = false) -> Numeral? {
    isNumber(at) ? numeral(at, afterCurrency: afterCurrency) : spelledNumeral(at)
  }

  /// The number that begins with the digits at `at`, with spaced groups, scale and "+".
  func numeral(_ at: Int, afterCurrency: Bool) -> Numeral? {
    guard isNumber(at), let read = digits(at) else { return nil }
    var numeral = Numeral(
      value: read.value, start: start(at), end: end(at), first: at, next: at + 1, digits: read.digits,
      isInteger: read.isInteger, hasSeparator: read.hasSeparator)
    if !read.hasSeparator, read.digits <= 3 { takeGroups(&numeral) }
    takeExponent(&numeral)
    takeVulgarFraction(&numeral)
    takeScale(&numeral, afterCurrency: afterCurrency)
    takePlus(&numeral)
    takeIsh(&numeral)
    takeTens(&numeral)
    return numeral
  }

  /// "the low 40s", "in the high 80s": a level, and no seconds.
  private func takeTens(_ numeral: inout Numeral) {
    let ending = numeral.next
    guard numeral.digits == 2, numeral.value.truncatingRemainder(dividingBy: 10) == 0, named(ending) == .s,
      isGlued(ending), isAny(numeral.first - 1, .low, .mid, .high, .upper, .lower)
    else { return }
    numeral.next = ending + 1
    numeral.end = end(ending)
    numeral.isRough = true
  }

  /// "2 300", "2\u{202F}300", "1'200", "10_000": groups of exactly three digits.
  private func takeGroups(_ numeral: inout Numeral) {
    guard scalar(numeral.start) != 0x30 else { return }
    var value = numeral.value
    var next = numeral.next
    var digits = numeral.digits
    while true {
      var group = next
      if isMark(group, "_") || isMark(group, "'") || isMark(group, "’") {
        guard isGlued(group), isGlued(group + 1) else { break }
        group += 1
      } else if start(group) - end(next - 1) != 1 {
        break
      }
      guard isNumber(group), tokens[group].span.count == 3, let read = self.digits(group), !read.hasSeparator
      else { break }
      value = value * 1_000 + read.value
      digits += 3
      next = group + 1
    }
    // More digits right after would make the run something else (a phone or card number).
    guard next > numeral.next, !isNumber(next), !(isMark(next, "-") && isNumber(next + 1) && isGlued(next))
    else {
      return
    }
    numeral.value = value
    numeral.next = next
    numeral.end = end(next - 1)
    numeral.digits = digits
    numeral.hasSeparator = true
  }

  /// "10^6": a power of ten; exponents beyond any count are left alone.
  private func takeExponent(_ numeral: inout Numeral) {
    let power = numeral.next + 1
    guard numeral.value == 10, isMark(numeral.next, "^"), isGlued(numeral.next), isNumber(power),
      isGlued(power),
      let read = digits(power), read.isInteger, 3...15 ~= read.value
    else { return }
    for _ in 1..<Int(read.value) { numeral.value *= 10 }
    numeral.next = power + 1
    numeral.end = end(power)
    numeral.hasScale = true
  }

  /// "2½".
  private func takeVulgarFraction(_ numeral: inout Numeral) {
    guard isGlued(numeral.next), mark(numeral.next) >= 0xBC, let part = Reading.vulgar(mark(numeral.next))
    else {
      return
    }
    numeral.value += part
    numeral.isInteger = false
    numeral.end = end(numeral.next)
    numeral.next += 1
  }

  /// The value of a one-character fraction, nil for any other mark.
  static func vulgar(_ mark: UInt32) -> Double? {
    switch mark {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    case 0x2153: 1.0 / 3
    case 0x2154: 2.0 / 3
    case 0x215B: 0.125
    default: nil
    }
  }

  /// "5M", "2.5 million", "₹3 crore", "10 K users".
  func takeScale(_ numeral: inout Numeral, afterCurrency: Bool) {
    var rounds = 0
    while rounds < 3, isWord(numeral.next) {
      rounds += 1
      let at = numeral.next
      let lexeme = lexeme(at)
      if lexeme.scale > 0, scaleCounts(at, numeral, afterCurrency: afterCurrency) {
        // "$2 mil" are millions; "R$ 20 mil", "ahorro de 120 mil euros" are thousands.
        numeral.scale(by: named(at) == .mil && isIberian(around: at) ? 1_000 : lexeme.scale)
      } else if lexeme.vague >= 1_000, has(at + 1, .of) || countedNoun(from: at + 1) != nil {
        // "5 millions of request"
        numeral.scale(by: lexeme.vague)
      } else if let hangul = hangulScale(at) {
        numeral.scale(by: hangul.scale)
        numeral.end = start(at) + hangul.length
        numeral.hasScale = true
        // The rest of the word (a counter or particle) stays readable through `end`.
        numeral.next = hangul.length == tokens[at].span.count ? at + 1 : at
        return
      } else if isGlued(at), rounds == 1, let unit = scaledUnit(at) {
        numeral.value *= 1_000
        numeral.unit = unit
      } else {
        return
      }
      numeral.hasScale = true
      numeral.end = end(at)
      numeral.next = at + 1
      if isGermanScale(at), isMark(at + 1, "."), isGlued(at + 1), isWord(at + 2) || mark(at + 2) == 0x20AC {
        numeral.end = end(at + 1)
        numeral.next = at + 2
      }
      if numeral.unit != .none { return }
    }
  }

  /// Whether the scale word or letter at `at` scales: letters only glued (or before a noun), small ones with care.
  private func scaleCounts(_ at: Int, _ numeral: Numeral, afterCurrency: Bool) -> Bool {
    let length = tokens[at].span.count
    let isUpper = isCapitalised(at)
    // "250 k€", "1,5 M€": what is glued to a currency's sign counts money.
    let glued = isGlued(at) || Currency.index(sign: mark(at + 1)) > 0 && isGlued(at + 1) && !isNumber(at + 2)
    if named(at) == .m, resourceUnit(at) != nil { return false }
    // "221B Baker Street"
    if named(at) == .b, glued, !afterCurrency, isCapitalised(at + 1), countedNoun(from: at + 1) == nil {
      return false
    }
    switch named(at) {
    case .k:
      return glued || afterCurrency || isWord(at + 1) && !isGlued(at + 1)
    case .m, .b, .t:
      if glued || afterCurrency, isUpper || afterCurrency {
        return !(named(at) == .t && !afterCurrency) || isWord(at + 1)
      }
      if glued, named(at) == .m {
        return countedNoun(from: at + 1) != nil && !isMark(at + 1, "+") || isMark(at + 1, "+")
          || isScaledPair(at)
      }
      return isUpper && named(at) == .m && isWord(at + 1) && !has(at + 1, .stop)
    case .mil, .mio, .mm, .bil, .cr, .tn, .tsd, .mn, .mln, .bn, .lac, .lacs, .md, .mld:
      return glued || afterCurrency || countedNoun(from: at + 1) != nil || lexeme(at + 1).currency > 0
        || isGermanScale(at)
    default:
      // A glued or spaced scale word; hyphenated too ("5-million") is rare and left alone.
      return length > 2
    }
  }

  /// Whether the words around `at` are Spanish or Portuguese, or reais are paid, where "mil" is a thousand.
  private func isIberian(around at: Int) -> Bool {
    (max(0, at - 8)...at + 8).contains {
      Self.iberianWords.contains(word($0)) || word($0) == "r" && isMark($0 + 1, "$")
    }
  }

  private static let iberianWords: Set<String> = [
    "de", "del", "para", "por", "em", "con", "com", "y", "o", "e",
  ]

  /// "Mio.", "Mrd.", "Tsd.": capitalised and shortened as German has them.
  private func isGermanScale(_ at: Int) -> Bool {
    isCapitalised(at) && !isAllCapitals(at) && ["mio", "mrd", "tsd"].contains(word(at))
  }

  /// Whether the "m" at `at` ends a number whose partner in a change is plainly scaled or counted: "from 10k to 1.5m",
  /// "from 1m to 5m users", "users grew from 0.5m to 2m".
  private func isScaledPair(_ at: Int) -> Bool {
    func isJoint(_ at: Int) -> Bool { has(at, .to) || isMark(at, "→") }
    if isJoint(at - 2), isNumber(at - 1) {
      if isScaleLetter(at - 3), isNumber(at - 4) { return true }
      if named(at - 3) == .m, isNumber(at - 4) { return hasAudience(before: at - 4) }
    }
    if isJoint(at + 1), isNumber(at + 2), isGlued(at + 3) {
      return isScaleLetter(at + 3) || named(at + 3) == .m && countedNoun(from: at + 4) != nil
        || named(at + 3) == .m && hasAudience(before: at - 1)
    }
    return false
  }

  private func isScaleLetter(_ at: Int) -> Bool {
    isGlued(at) && (named(at) == .k || isCapitalised(at) && isAny(at, .m, .b))
  }

  /// Whether people are what grows in the words before `at` ("users grew from").
  private func hasAudience(before at: Int) -> Bool {
    for index in max(0, sentenceStart(at, limit: 8))..<max(0, at) where means(index, .user) { return true }
    return false
  }

  /// "10krps", "5kqps".
  private func scaledUnit(_ at: Int) -> Unit? {
    switch named(at) {
    case .krps, .kreq: return .requestPerSecond
    case .kqps: return .queryPerSecond
    case .ktps: return .transactionPerSecond
    case .kiops: return .operationPerSecond
    default: return nil
    }
  }

  /// The Korean or Japanese scale at the head of the word at `at`, of one character or of several ("2천만", "3千万"), and
  /// how many characters it takes.
  private func hangulScale(_ at: Int) -> (scale: Double, length: Int)? {
    let span = tokens[at].span
    var scale = 1.0
    var offset = span.lowerBound
    while offset < span.upperBound, offset < span.lowerBound + 3 {
      // 千 begins names too.
      if scalar(offset) == 0x5343, scalar(offset + 1) != 0x4E07 { break }
      guard let one = Reading.hangulScale(scalar(offset)) else { break }
      scale *= one
      offset += 1
    }
    return offset > span.lowerBound ? (scale, offset - span.lowerBound) : nil
  }

  private static func hangulScale(_ character: UInt32) -> Double? {
    switch character {
    case 0xBC31: 100
    case 0xCC9C, 0x5343: 1e3
    case 0xB9CC, 0x4E07, 0x842C: 1e4
    case 0xC5B5, 0x5104: 1e8
    default: nil
    }
  }

  /// "20ish", "20-ish", "20-odd": said to be rough; the unit or noun comes after. The span stays the number's.
  private func takeIsh(_ numeral: inout Numeral) {
    var word = numeral.next
    if isMark(word, "-"), isGlued(word) { word += 1 }
    guard isGlued(word), named(word) == .ish || word > numeral.next && named(word) == .odd else { return }
    numeral.next = word + 1
    numeral.isRough = true
  }

  /// "50+", "$50M+", "3+ seconds".
  func takePlus(_ numeral: inout Numeral) {
    guard isMark(numeral.next, "+"), isGlued(numeral.next), start(numeral.next) == numeral.end else { return }
    guard !isGlued(numeral.next + 1) || !isNumber(numeral.next + 1) else { return }
    numeral.end = end(numeral.next)
    numeral.next += 1
    numeral.hasPlus = true
  }
}
