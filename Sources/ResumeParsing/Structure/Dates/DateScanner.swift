import Prose

/// Finds dates and ranges of dates as resumes print them: "Apr 2021 – Present", "04/2021", "2018.07 - 2021.02",
/// "seit 2020", "2021年3月〜現在", "Summer 2022". One pass over the tokens; ``DatePoints`` reads single dates.
struct DateScanner {
  private let prose: Prose
  private let tokens: [Token]
  private let points: DatePoints

  init(_ prose: Prose) {
    self.prose = prose
    self.tokens = prose.tokens
    points = DatePoints(prose: prose, tokens: prose.tokens)
  }

  /// The dates of `text`, in order.
  static func mentions(in text: String) -> [DateMention] {
    // Every date has a year, and most lines have none: they need not be cut into tokens.
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 >= 0x80 }) else { return [] }
    return DateScanner(Prose(text)).mentions()
  }

  /// Whether `text` says how long something took and nothing else ("2 years 10 months").
  static func isDuration(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "(" || (0x30...0x39).contains(first.value) else {
      return false
    }
    let scanner = DateScanner(Prose(text))
    return !scanner.tokens.isEmpty && scanner.skipDuration(from: 0) == scanner.tokens.count
  }

  /// Whether `text` is a word for the present and nothing else.
  static func isPresent(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 24 else { return false }
    // "auj."
    let scanner = DateScanner(Prose(text.hasSuffix(".") ? String(text.dropLast()) : text))
    return !scanner.tokens.isEmpty && scanner.present(at: 0) == scanner.tokens.count
  }

  /// The dates, in order; spans never overlap.
  func mentions() -> [DateMention] {
    var found: [DateMention] = []
    var at = 0
    while at < tokens.count {
      guard let (mention, next) = mention(at: at) else {
        at += 1
        continue
      }
      found.append(mention)
      at = max(next, at + 1)
    }
    return found
  }

  private func mention(at start: Int) -> (DateMention, Int)? {
    if start > 0, prose.adjoins(start - 1, start), tokens[start - 1].kind == .word, !points.isCJK(start - 1) {
      return nil
    }
    if let opener = DateWords.openers[tokens[start].folded], start + 1 < tokens.count,
      let (point, next) = points.point(at: points.skipParticles(start + 1))
    {
      // "from 2019 to 2021" is a range; "since 2019" is a present.
      if let range = range(from: point, firstToken: start, at: next) { return range }
      let isUntil = opener == .until
      return finish(
        start: isUntil ? nil : point, end: isUntil ? point : nil, isCurrent: opener == .since, isRange: true,
        firstToken: start, next: next)
    }
    // "mid 2024 – present"
    if start + 2 < tokens.count, DateWords.partsOfYears.contains(tokens[start].folded),
      case let year = tokens[start + 1].folded == "-" ? start + 2 : start + 1,
      tokens[year].kind == .number, let (date, next) = mention(at: year)
    {
      var whole = date
      whole.span = tokens[start].span.lowerBound..<date.span.upperBound
      return (whole, next)
    }
    if let (mention, next) = monthOnlyRange(at: start) { return (mention, next) }
    if let (mention, next) = shortYearRange(at: start) { return (mention, next) }
    guard let (first, next) = points.point(at: start) else { return nil }
    if let range = range(from: first, firstToken: start, at: next) { return range }
    // 2021年から, 2020부터: since.
    if next < tokens.count, DateWords.sinceTails.contains(tokens[next].folded) {
      return finish(start: first, end: nil, isCurrent: true, isRange: true, firstToken: start, next: next + 1)
    }
    return finish(start: first, end: nil, isCurrent: false, isRange: false, firstToken: start, next: next)
  }

  private func range(from first: ResumeDate, firstToken: Int, at next: Int) -> (DateMention, Int)? {
    // "2021 to date", and a dash that was lost on the way: "2021 Present".
    if let present = present(at: next) {
      return finish(
        start: first, end: nil, isCurrent: true, isRange: true, firstToken: firstToken, next: present)
    }
    // "2018.01 2021.05": two months with nothing between, whose mark the font has no name for; "26/05/2025 | 18/07/2025".
    let isBarred = next < tokens.count && tokens[next].folded == "|"
    if first.month != nil, let (second, end) = points.point(at: isBarred ? next + 1 : next),
      second.month != nil,
      (second.year, second.month ?? 0) > (first.year, first.month ?? 0)
    {
      return finish(
        start: first, end: second, isCurrent: false, isRange: true, firstToken: firstToken, next: end)
    }
    guard let after = separator(at: next) else { return nil }
    if after >= tokens.count || isClosing(after) || tokens[after].folded == ":" {
      // "2021.03 ~": open to the present. A hyphen alone at the end of a line says the same.
      return finish(
        start: first, end: nil, isCurrent: true, isRange: true, firstToken: firstToken, next: after)
    }
    if let present = present(at: after) {
      return finish(
        start: first, end: nil, isCurrent: true, isRange: true, firstToken: firstToken, next: present)
    }
    if let (second, end) = points.point(at: points.skipParticles(after)) {
      guard second.year >= first.year else { return nil }
      // "2020 - 2023/24": a school's or a business year.
      if second.month == nil, end + 1 < tokens.count, tokens[end].folded == "/", prose.adjoins(end - 1, end),
        prose.adjoins(end, end + 1), let last = points.shortYear(end + 1), last == second.year + 1
      {
        return finish(
          start: first, end: ResumeDate(year: last), isCurrent: false, isRange: true, firstToken: firstToken,
          next: end + 2)
      }
      return finish(
        start: first, end: second, isCurrent: false, isRange: true, firstToken: firstToken, next: end)
    }
    // "2018–20", "2018/19": the century is the first year's.
    if tokens[after].kind == .number, tokens[after].folded.count == 2, first.month == nil,
      let tail = Int(tokens[after].folded)
    {
      let year = first.year / 100 * 100 + tail
      guard year > first.year, year - first.year < 20 else { return nil }
      return finish(
        start: first, end: ResumeDate(year: year), isCurrent: false, isRange: true, firstToken: firstToken,
        next: after + 1)
    }
    return nil
  }

  /// "June – August 2021", "June 9 – July 18, 2021", "June 9 – 18, 2021": the year is said once, at the end.
  private func monthOnlyRange(at start: Int) -> (DateMention, Int)? {
    guard let month = DateWords.months[tokens[start].folded] else { return nil }
    var at = start + 1
    if at < tokens.count, tokens[at].folded == "." { at += 1 }
    let day = at
    at = points.skipDay(at)
    guard let after = separator(at: at), after < tokens.count else { return nil }
    if DateWords.months[tokens[after].folded] != nil, let (second, next) = points.point(at: after),
      second.month != nil
    {
      return finish(
        start: ResumeDate(year: second.year, month: month), end: second, isCurrent: false, isRange: true,
        firstToken: start, next: next)
    }
    guard at > day, case let end = points.skipDay(after), end > after,
      let (year, next) = points.year(at: points.skipCommas(end))
    else { return nil }
    let whole = ResumeDate(year: year, month: month)
    return finish(
      start: whole, end: whole, isCurrent: false, isRange: true, firstToken: start, next: next)
  }

  /// "03/21 – 06/23", "03/21 – heute": months with years of two digits, which only a range tells from fractions.
  private func shortYearRange(at start: Int) -> (DateMention, Int)? {
    func month(at: Int) -> (ResumeDate, Int)? {
      guard at + 2 < tokens.count, tokens[at].kind == .number, tokens[at].folded.count <= 2,
        let month = Int(tokens[at].folded), (1...12).contains(month), tokens[at + 1].folded == "/",
        prose.adjoins(at, at + 1), prose.adjoins(at + 1, at + 2), let year = points.shortYear(at + 2)
      else { return nil }
      return (ResumeDate(year: year, month: month), at + 3)
    }
    guard !(start > 0 && prose.adjoins(start - 1, start) && tokens[start - 1].folded == "/"),
      let (first, next) = month(at: start), let after = separator(at: next), after < tokens.count
    else { return nil }
    if let present = present(at: after) {
      return finish(start: first, end: nil, isCurrent: true, isRange: true, firstToken: start, next: present)
    }
    guard let (second, end) = month(at: after),
      (second.year, second.month ?? 0) >= (first.year, first.month ?? 0)
    else { return nil }
    return finish(start: first, end: second, isCurrent: false, isRange: true, firstToken: start, next: end)
  }

  private func finish(
    start: ResumeDate?, end: ResumeDate?, isCurrent: Bool, isRange: Bool, firstToken: Int, next: Int
  ) -> (DateMention, Int) {
    var last = skipDuration(from: next)
    var lower = tokens[firstToken].span.lowerBound
    var upper = tokens[max(firstToken, last - 1)].span.upperBound
    if firstToken > 0, last < tokens.count, isOpening(firstToken - 1), isClosing(last) {
      lower = tokens[firstToken - 1].span.lowerBound
      upper = tokens[last].span.upperBound
      last += 1
      let more = skipDuration(from: last)
      if more > last {
        last = more
        upper = tokens[last - 1].span.upperBound
      }
    }
    let mention = DateMention(
      start: start, end: end, isCurrent: isCurrent, isRange: isRange,
      isYearFirst: (start ?? end)?.month == nil ? nil : isYearFirst(firstToken..<next), span: lower..<upper)
    return (mention, last)
  }

  /// Whether a year stands in the tokens of a date before any month or day; nil where neither does.
  private func isYearFirst(_ date: Range<Int>) -> Bool? {
    for at in date {
      let text = tokens[at].folded
      if DateWords.months[text] != nil { return false }
      let digits = text.prefix { $0.isASCII && $0.isNumber }.count
      if digits > 0 { return digits >= 4 }
    }
    return nil
  }

  /// The token after a range's separator at `at`; nil where there is none.
  private func separator(at: Int) -> Int? {
    // "2017年4月から2021年3月": the word for "from" is written together with the month.
    if at > 0, at <= tokens.count, ["月から", "월부터", "月より"].contains(tokens[at - 1].folded) { return at }
    guard tokens.indices.contains(at) else { return nil }
    let text = tokens[at].folded
    var next = at + 1
    if DateWords.separators.contains(text) {
      // "--" and "---", as typed.
      while next < tokens.count, tokens[next].folded == "-" { next += 1 }
      // "2019 -> 2021"
      if text == "-", next < tokens.count, tokens[next].folded == ">", prose.adjoins(next - 1, next) {
        next += 1
      }
      // "2021.03 ~ 현재", "- to -" never matters; "– bis" does.
      if present(at: next) == nil, next < tokens.count, DateWords.separatorWords.contains(tokens[next].folded)
      {
        next += 1
      }
      return next
    }
    // "sep. 2022 t/m heden"
    if text == "t", at + 2 < tokens.count, tokens[at + 1].folded == "/", tokens[at + 2].folded == "m" {
      return at + 3
    }
    // "2019-08 .. 2022-04"
    if text == ".", next < tokens.count, tokens[next].folded == ".", prose.adjoins(at, next) {
      while next < tokens.count, tokens[next].folded == ".", prose.adjoins(next - 1, next) { next += 1 }
      return next
    }
    if DateWords.separatorWords.contains(text), next < tokens.count,
      present(at: next) != nil || points.point(at: points.skipParticles(next)) != nil
    {
      return next
    }
    return nil
  }

  /// The token after a word for the present at `at`.
  private func present(at: Int) -> Int? {
    guard tokens.indices.contains(at) else { return nil }
    let text = tokens[at].folded
    if DateWords.present.contains(text) { return at + 1 }
    // "2014 – [present]"
    if text == "[", at + 2 < tokens.count, DateWords.present.contains(tokens[at + 1].folded),
      tokens[at + 2].folded == "]"
    {
      return at + 3
    }
    // "October 2018 – date"
    if text == "date", at + 1 == tokens.count || [")", "]", "|", ","].contains(tokens[at + 1].folded) {
      return at + 1
    }
    // Several tokens: "to date", "aujourd'hui" split by an accent grave, "재직 중", "à ce jour".
    var joined = text
    var next = at + 1
    while next < tokens.count, next < at + 4, tokens[next].kind == .word || tokens[next].folded == "'" {
      joined += tokens[next].folded
      next += 1
      if DateWords.presentJoined.contains(joined) { return next }
    }
    return nil
  }

  /// Past "· 2 yrs 3 mos", "(2년 3개월)", "(8 months)": what profile sites append to a range.
  private func skipDuration(from start: Int) -> Int {
    var at = start
    while at < tokens.count,
      ["·", "(", ",", "|", "（", "/", "-", "–", "—", ">", "~"].contains(tokens[at].folded)
    {
      at += 1
    }
    let first = at
    while at + 1 < tokens.count, tokens[at].kind == .number,
      DateWords.durations.contains(tokens[at + 1].folded)
    {
      at += 2
      if at < tokens.count, DateWords.betweenDurations.contains(tokens[at].folded), at + 1 < tokens.count,
        tokens[at + 1].kind == .number
      {
        at += 1
      }
    }
    guard at > first else { return start }
    // "(3 ans+)"
    if at < tokens.count, tokens[at].folded == "+" { at += 1 }
    // "2.5 years experience"
    if at < tokens.count, tokens[at].folded == "experience" { at += 1 }
    let opened = tokens[start..<first].contains { $0.folded == "(" || $0.folded == "（" }
    if opened {
      guard at < tokens.count, isClosing(at) else { return start }
      return at + 1
    }
    return at
  }

  private func isOpening(_ at: Int) -> Bool { ["(", "[", "（", "【"].contains(tokens[at].folded) }
  private func isClosing(_ at: Int) -> Bool { [")", "]", "）", "】"].contains(tokens[at].folded) }
}
