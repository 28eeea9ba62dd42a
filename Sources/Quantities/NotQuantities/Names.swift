extension Scanner {
  /// One past the letters, digits and inner marks glued on from `at` ("K8s", "AES-256-GCM", "i18n").
  func clusterEnd(_ at: Int) -> Int {
    var next = at + 1
    while next < text.count, text.isGlued(next) {
      switch text.items[next].kind {
      case .word, .number: next += 1
      case .mark:
        let joins = [0x2D, 0x2E, 0x5F, 0x2F, 0x40].contains(text.mark(next))
        guard joins, text.isGlued(next + 1), text.isWord(next + 1) || text.isNumber(next + 1) else {
          return next
        }
        next += 2
      case .newline: return next
      }
    }
    return next
  }

  /// Numbers that are part of a name, because letters are glued before or after them: "S3", "HTML5", "COVID-19",
  /// "HTTP/2", "2FA", "#3", "N+1".
  mutating func readName(_ at: Int) -> Int? {
    if text.isGlued(at) {
      if text.isWord(at - 1) {
        if let next = readGluedBefore(at) { return next }
      } else if let next = readMarkBefore(at) {
        return next
      }
    }
    return readGluedAfter(at)
  }

  private mutating func readGluedBefore(_ at: Int) -> Int? {
    let lexeme = text.lexeme(at - 1)
    let letters = text.named(at - 1)
    if lexeme.currency > 0, text.tokens[at - 1].span.count > 1 { return nil }
    // Typed in haste ("from45 to8"), or a script that writes no spaces.
    if !lexeme.grammar.isDisjoint(with: [.from, .to, .of, .by, .approximator])
      || text.scalar(text.end(at - 1) - 1) >= 0x1100
    {
      return nil
    }
    let reason: String
    switch letters {
    case .q, .h, .fy, .cy: reason = "a quarter or year"
    case .v, .ver: reason = "a version"
    case .p, .sev: reason = "a priority"
    case .x where !text.isGlued(at - 1) && !text.isGlued(at + 1) && text.tokens[at].span.count == 1:
      // "x2 speedup"
      guard let read = text.digits(at), read.value > 1 else { return nil }
      let draft = Draft(
        start: text.start(at - 1), end: text.end(at), first: at - 1, next: at + 1, value: read.value,
        kind: .multiplier, unit: "x", nounEnd: at + 1)
      return push(draft)
    default: reason = "part of a name"
    }
    if letters == .v { versionEnd = clusterEnd(at) }
    var next = clusterEnd(at)
    if text.isMark(next, "+"), text.isGlued(next) { next += 1 }
    return ignore(at - 1, next, reason)
  }

  private mutating func readMarkBefore(_ at: Int) -> Int? {
    let mark = text.mark(at - 1)
    let wordBefore = text.isGlued(at - 1) && text.isWord(at - 2)
    switch mark {
    case 0xD7 where !text.isGlued(at - 1) && !(text.isGlued(at + 1) && text.isWord(at + 1)):
      guard let read = text.digits(at), read.value > 1 else { return nil }
      var draft = Draft(
        start: text.start(at - 1), end: text.end(at), first: at - 1, next: at + 1, value: read.value,
        kind: .multiplier, unit: "x", nounEnd: at + 1)
      draft.isApproximate = isApproximated(at - 2)
      return push(draft)
    case 0x23: return ignore(at - 1, clusterEnd(at), "a rank or a reference")
    case 0x5F, 0x40, 0x5C: return ignore(at, clusterEnd(at), "part of a name")
    case 0x2D where wordBefore:
      if text.has(at - 2, .approximator) || text.named(at - 2) == .sub { return nil }
      if text.isAny(at - 2, .mid, .pre, .post, .early, .late, .since) { return nil }
      if text.lexeme(at - 2).number >= 0 { return nil }
      let reason = text.named(at - 2) == .top ? "a ranking" : "part of a name"
      return ignore(at - 2, clusterEnd(at), reason)
    case 0x2E where wordBefore:
      // "name.2"; a sentence end without its space ("done.5 people") is rarer.
      return text.isNumber(at) && !text.endsSentence(at - 1)
        ? ignore(at, clusterEnd(at), "part of a name") : nil
    case 0x2F where wordBefore:
      let isUnit = text.lexeme(at - 2).unit != .none || text.has(at - 2, .plural)
      return isUnit ? nil : ignore(at - 2, clusterEnd(at), "part of a name")
    case 0x2F where text.isGlued(at - 1) && text.isMark(at - 2, "/"):
      return ignore(at, clusterEnd(at), "an address")
    case 0x3A where wordBefore && text.means(at - 2, .port): return ignore(at, clusterEnd(at), "a port")
    case 0x2B where wordBefore && text.tokens[at - 2].span.count == 1:
      return ignore(at - 2, at + 1, "a figure of speech")
    case 0x27, 0x2018, 0x2019:
      guard !text.isGlued(at - 1), text.tokens[at].span.count == 2 else { return nil }
      return ignore(at - 1, clusterEnd(at), "a year")
    default: return nil
    }
  }

  /// "2FA", "3D", "5G", "B2B" (its rest), "4xx", "1990s", "503s".
  private mutating func readGluedAfter(_ at: Int) -> Int? {
    let after = at + 1
    guard text.isGlued(after) else { return nil }
    // "the 1.x clients"
    if text.isMark(after, "."), text.named(after + 1) == .x, text.isGlued(after + 1) {
      return ignore(at, after + 2, "a version")
    }
    if text.isMark(after, "("), text.isWord(after + 1), text.isMark(after + 2, ")"), text.isGlued(after + 1),
      text.tokens[after + 1].span.count == 1
    {
      return ignore(at, after + 3, "part of a name")
    }
    guard text.isWord(after) else { return nil }
    let letters = text.named(after)
    if text.has(after, .ordinalSuffix) { return nil }
    let digits = text.tokens[at].span.count
    let value = text.digits(at)?.value ?? 0
    if letters == .s {
      let isDecade = digits == 2 && value >= 50 && value.truncatingRemainder(dividingBy: 10) == 0
      if digits == 4 && 1_700...2_100 ~= value
        || isDecade && text.has(at - 1, .the) && (text.has(after + 1, .stop) || !text.isWord(after + 1))
      {
        return ignore(at, after + 1, "a decade")
      }
      if digits == 3, isStatus(value) { return ignore(at, after + 1, "a status code") }
    }
    if letters == .d, value <= 3, text.isCapitalised(after) || text.isPlainNoun(after + 1) {
      return ignore(at, clusterEnd(at), "part of a name")
    }
    // "2H22": a half year.
    if letters == .h, value <= 2, text.isCapitalised(after), text.isNumber(after + 1), text.isGlued(after + 1)
    {
      return ignore(at, after + 2, "a quarter or year")
    }
    // "4K and 1080p" name resolutions; "4K users" counts.
    if letters == .k, value == 4 || value == 8, text.isCapitalised(after), text.has(after + 1, [.and, .or]),
      text.isNumber(after + 2), text.isGlued(after + 3)
    {
      return ignore(at, after + 1, "part of a name")
    }
    if letters == .k, value == 401 || text.means(after + 1, .display) {
      return ignore(at, clusterEnd(at), "part of a name")
    }
    // "8xA100": how many of a product.
    if text.tokens[after].span.count == 2, text.isNumber(after + 1), text.isGlued(after + 1),
      text.scalar(text.start(after)) | 0x20 == 0x78, 0x41...0x5A ~= text.scalar(text.start(after) + 1)
    {
      var draft = Draft(
        start: text.start(at), end: text.start(after) + 1, first: at, next: after + 2, value: value,
        kind: .count,
        nounEnd: after + 2)
      draft.unit = text.prose.string(text.start(after) + 1..<text.end(after + 1))
      return push(draft)
    }
    if text.means(after, .meridiem) { return ignore(at, after + 1, "a time of day") }
    if text.isAttachedWord(after) || text.isMark(at - 1, "₹") { return nil }
    return ignore(at, clusterEnd(at), "part of a name")
  }
}

extension Reading {
  /// Whether the word glued to digits at `at` is a unit, a scale, a multiplier or a currency, or such at its head
  /// in a script without spaces.
  func isAttachedWord(_ at: Int) -> Bool {
    let lexeme = lexeme(at)
    if resourceUnit(at) != nil { return true }
    if lexeme.unit != .none || lexeme.scale > 0 || lexeme.currency > 0 { return true }
    if scalar(start(at)) >= 0x1100 { return true }
    switch named(at) {
    case .x, .fold, .times, .krps, .kqps, .ktps, .kiops, .kreq, .ish: return true
    default:
      // "5requests", "12engineers": typed in haste.
      return isPlural(at) && tokens[at].span.count > 3 || joinedUnit(at) != nil
        || tokens[at].span.count > 3 && has(at, .stop)
    }
  }

  /// A word that is none of the finder's, in lower case: most likely a noun or adjective.
  func isPlainNoun(_ at: Int) -> Bool {
    isWord(at) && !isCapitalised(at) && !has(at, .stop) && lexeme(at).unit == .none && lexeme(at).number < 0
  }
}
