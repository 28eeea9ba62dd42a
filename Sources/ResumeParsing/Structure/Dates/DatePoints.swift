import Prose

/// Reads single dates as resumes print them: "April 2021", "Q3 2021", "15/04/2021", "2021.03", "2021年3月", "Apr '21".
struct DatePoints {
  let prose: Prose
  let tokens: [Token]

  /// Whether the day stands before the month: the other date of the range around `at` has a day that is no month, or its
  /// word for the present is that of a language which sets days first.
  private func daysLead(around at: Int) -> Bool {
    let range = max(0, at - 8)..<min(tokens.count, at + 11)
    return range.contains { other in
      let text = tokens[other].folded
      if DateWords.present.contains(text) { return !DateWords.englishPresent.contains(text) }
      guard text.count == 2, let day = Int(text), (13...31).contains(day), other + 4 < tokens.count,
        tokens[other + 1].folded == "/", tokens[other + 3].folded == "/"
      else { return false }
      return Int(tokens[other + 2].folded) != nil && (other == 0 || tokens[other - 1].folded != "/")
    }
  }

  /// One date at token `at`, and the token after it.
  func point(at: Int) -> (ResumeDate, Int)? {
    guard tokens.indices.contains(at) else { return nil }
    let token = tokens[at]
    switch token.kind {
    case .word: return worded(at: at)
    case .number: return numeric(at: at)
    case .punctuation where token.folded == "'":
      guard at + 1 < tokens.count, let year = shortYear(at + 1) else { return nil }
      return (ResumeDate(year: year), at + 2)
    default: return nil
    }
  }

  /// "April 2021", "Sept. 2019", "Apr '21", "March 3, 2021", "Summer 2022", "Q3 2021", "mars de 2021".
  private func worded(at: Int) -> (ResumeDate, Int)? {
    let word = tokens[at].folded
    if word == "q", at + 1 < tokens.count, let quarter = Int(tokens[at + 1].folded),
      (1...4).contains(quarter),
      let (year, next) = year(at: skipCommas(at + 2))
    {
      return (ResumeDate(year: year, month: quarter * 3 - 2), next)
    }
    let isSeason = DateWords.seasons.contains(word)
    var month = DateWords.months[word]
    if month == nil, !isSeason, at + 1 < tokens.count, tokens[at + 1].kind == .number {
      month = DateWords.misspeltMonth(word)
    }
    guard isSeason || month != nil else { return nil }
    var next = at + 1
    if next < tokens.count, tokens[next].folded == "." { next += 1 }
    // "Sep-2021", "fev/2023", "Sep'2021", "Fev/21"
    if month != nil, next + 1 < tokens.count, case let mark = tokens[next].folded,
      ["-", "/", "'"].contains(mark),
      prose.adjoins(next - 1, next), prose.adjoins(next, next + 1)
    {
      if let (year, after) = year(at: next + 1) { return (ResumeDate(year: year, month: month), after) }
      if mark == "/", let year = shortYear(next + 1) {
        return (ResumeDate(year: year, month: month), next + 2)
      }
    }
    next = skipCommas(skipParticles(next))
    if let (year, after) = year(at: next) { return (ResumeDate(year: year, month: month), after) }
    if next + 1 < tokens.count, tokens[next].folded == "'", let year = shortYear(next + 1) {
      return (ResumeDate(year: year, month: month), next + 2)
    }
    // A day between the month and the year.
    let after = skipDay(next)
    if after > next, let (year, end) = year(at: skipCommas(after)) {
      return (ResumeDate(year: year, month: month), end)
    }
    return nil
  }

  /// Past a day of the month at token `at`: "9", "18th".
  func skipDay(_ at: Int) -> Int {
    guard tokens.indices.contains(at), tokens[at].kind == .number, tokens[at].folded.utf8.count <= 2,
      let day = Int(tokens[at].folded), (1...31).contains(day)
    else { return at }
    let next = at + 1
    return next < tokens.count && ["st", "nd", "rd", "th"].contains(tokens[next].folded) ? next + 1 : next
  }

  private func numeric(at: Int) -> (ResumeDate, Int)? {
    let text = tokens[at].folded
    guard !text.contains(",") else { return nil }
    if isPartOfMore(at) { return nil }
    let parts = text.split(separator: ".")
    if parts.count > 1 { return dotted(parts, at: at) }
    guard let value = Int(text), text.count <= 4 else { return nil }
    if text.count == 4, (1950...2049).contains(value) { return yearFirst(value, at: at) }
    guard text.count <= 2, (1...31).contains(value) else { return nil }
    // "3월 2021": the order of other languages with the words of this one.
    if value <= 12, at + 1 < tokens.count, ["월", "月"].contains(tokens[at + 1].folded),
      let (year, next) = year(at: skipCommas(at + 2))
    {
      return (ResumeDate(year: year, month: value), next)
    }
    // 04/2021, 4-2021, 15/04/2021, 4/15/2021, "3 April 2021", "1er avril 2021".
    if at + 2 < tokens.count, let mark = dateMark(at + 1) {
      if let (year, next) = year(at: at + 2), value <= 12 {
        return (ResumeDate(year: year, month: value), next)
      }
      if at + 4 < tokens.count, dateMark(at + 3) == mark, let second = Int(tokens[at + 2].folded),
        (1...31).contains(second), let (year, next) = year(at: at + 4)
      {
        let month =
          second <= 12 ? (value > 12 || mark != "/" || daysLead(around: at) ? second : value) : value
        return month <= 12 ? (ResumeDate(year: year, month: month), next) : nil
      }
    }
    var next = at + 1
    if next < tokens.count, ["st", "nd", "rd", "th", "er", "."].contains(tokens[next].folded) { next += 1 }
    next = skipParticles(next)
    if next < tokens.count, DateWords.months[tokens[next].folded] != nil { return worded(at: next) }
    return nil
  }

  /// Whether the number at `at` is glued to what makes it no date: "$2021", "2021b", "24/7"; a year may follow one
  /// behind a stroke ("2018/2019").
  private func isPartOfMore(_ at: Int) -> Bool {
    if prose.adjoins(at, at + 1), tokens[at + 1].kind == .word, !isCJK(at + 1),
      !["st", "nd", "rd", "th", "er"].contains(tokens[at + 1].folded)
    {
      return true
    }
    guard at > 0, prose.adjoins(at - 1, at) else { return false }
    let before = tokens[at - 1].folded
    if before == "/" { return at < 2 || tokens[at - 2].kind != .number || tokens[at - 2].folded.count != 4 }
    return ["$", "€", "£", "#", "+", "¥"].contains(before)
  }

  /// 2021.03, 2021.3.15, 03.2021, 15.03.2021: the tokenizer keeps points between digits.
  private func dotted(_ parts: [Substring], at: Int) -> (ResumeDate, Int)? {
    let values = parts.compactMap { Int($0) }
    guard values.count == parts.count, values.count <= 3 else { return nil }
    var next = at + 1
    if next < tokens.count, tokens[next].folded == ".", prose.adjoins(at, next) { next += 1 }
    if parts[0].count == 4, (1950...2049).contains(values[0]), (1...12).contains(values[1]),
      parts[1].count <= 2
    {
      return (ResumeDate(year: values[0], month: values[1]), next)
    }
    if let last = parts.last, last.count == 4, let year = values.last, (1950...2049).contains(year) {
      let month = values[values.count - 2]
      return (1...12).contains(month) ? (ResumeDate(year: year, month: month), next) : nil
    }
    return nil
  }

  /// A year, and the month after it if there is one: 2021-03, 2021/03, 2021年3月, 2021년 3월, "2021, March".
  private func yearFirst(_ year: Int, at: Int) -> (ResumeDate, Int) {
    let next = at + 1
    guard next < tokens.count else { return (ResumeDate(year: year), next) }
    let mark = tokens[next].folded
    if mark == "년" || mark == "年" {
      if next + 2 < tokens.count, let month = Int(tokens[next + 1].folded), (1...12).contains(month),
        ["월", "月", "月から", "月まで", "월부터", "월까지", "月より"].contains(tokens[next + 2].folded)
      {
        var after = next + 3
        if after + 1 < tokens.count, ["일", "日"].contains(tokens[after + 1].folded),
          Int(tokens[after].folded) != nil
        {
          after += 2
        }
        return (ResumeDate(year: year, month: month), after)
      }
      return (ResumeDate(year: year), next + 1)
    }
    if dateMark(next) != nil, prose.adjoins(at, next), prose.adjoins(next, next + 1), next + 1 < tokens.count,
      tokens[next + 1].kind == .number, tokens[next + 1].folded.count <= 2,
      let month = Int(tokens[next + 1].folded), (1...12).contains(month),
      !(tokens[next].folded == "/" && tokens[next + 1].folded.count == 2 && month > 12)
    {
      var after = next + 2
      if after + 1 < tokens.count, dateMark(after) != nil, prose.adjoins(after - 1, after),
        tokens[after + 1].folded.count <= 2, Int(tokens[after + 1].folded) != nil
      {
        after += 2
      }
      return (ResumeDate(year: year, month: month), after)
    }
    // "2021. 3": a Korean habit.
    if mark == ".", next + 1 < tokens.count, let month = Int(tokens[next + 1].folded),
      (1...12).contains(month),
      tokens[next + 1].folded.count <= 2
    {
      var after = next + 2
      if after < tokens.count, tokens[after].folded == "." { after += 1 }
      return (ResumeDate(year: year, month: month), after)
    }
    return (ResumeDate(year: year), next)
  }

  /// The year of four digits at token `at`, and the token after it.
  func year(at: Int) -> (Int, Int)? {
    guard tokens.indices.contains(at), tokens[at].kind == .number, tokens[at].folded.count == 4,
      let value = Int(tokens[at].folded), (1950...2049).contains(value)
    else { return nil }
    return (value, at + 1)
  }

  /// The year that two digits at token `at` stand for.
  func shortYear(_ at: Int) -> Int? {
    guard tokens.indices.contains(at), tokens[at].kind == .number, tokens[at].folded.count == 2,
      let value = Int(tokens[at].folded)
    else { return nil }
    return value < 50 ? 2000 + value : 1900 + value
  }

  /// The first token from `at` on that is no word which may stand before a date: "of 2021", "early 2020".
  func skipParticles(_ at: Int) -> Int {
    var next = at
    while next < tokens.count,
      ["de", "del", "the", "of", "le", "dem", "den", "early", "mid", "late", "ca"].contains(
        tokens[next].folded)
    {
      next += 1
    }
    return next
  }

  /// Past a comma or a full stop at token `at`.
  func skipCommas(_ at: Int) -> Int {
    at < tokens.count && (tokens[at].folded == "," || tokens[at].folded == ".") ? at + 1 : at
  }

  private func dateMark(_ at: Int) -> String? {
    guard tokens.indices.contains(at) else { return nil }
    let text = tokens[at].folded
    return text == "/" || text == "-" || text == "." ? text : nil
  }

  /// Whether the token at `at` is written in an East Asian script.
  func isCJK(_ at: Int) -> Bool { TextFolding.isCJK(tokens[at].folded) }
}
