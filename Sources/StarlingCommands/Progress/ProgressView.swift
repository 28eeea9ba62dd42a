import Progress
import Reports
import Terminal

/// Improvement over time on one screen of 24 lines by 80 columns.
struct ProgressView {
  let palette: Palette
  let width: Int
  /// Whether only ASCII may be drawn.
  let isASCII: Bool

  /// Topics that are shown; a bank may add more than a screen has room for.
  private static let mostTopics = 8
  /// Columns between the two tables.
  private static let gap = 3

  /// The lines of the report; `filter` says in words what it is about, nil for everything.
  func lines(_ report: ProgressReport, filter: String? = nil) -> [String] {
    let streak =
      report.longestStreak > report.streak
      ? ", streak \(FigureText.counted(report.streak, "day")) (best \(report.longestStreak))"
      : ", streak \(FigureText.counted(report.streak, "day"))"
    let title = "Progress"
    var lines = TextWrap.lines(
      "\(FigureText.counted(report.sessions, "session")), \(FigureText.counted(report.answers, "answer")) "
        + "(follow-ups counted)\(streak)", width: width, first: title + "  ", rest: "  ")
    lines[0] = palette.apply(.bold, title) + lines[0].dropFirst(title.count)
    if let filter { lines.append("Below: \(filter).") }
    guard !report.scores.isEmpty else {
      lines += ["", "No answer has been judged yet. “starling drill RESUME” starts a session."]
      if let other = ProgressText.otherRubrics(report.otherVersions) {
        lines += TextWrap.lines(other, width: width)
      }
      return lines
    }
    lines.append("")
    lines += trendLines(report)
    if let matched = report.matched { lines += TextWrap.lines(ProgressText.pairs(matched), width: width) }
    if let random = report.matchedAtRandom {
      lines += TextWrap.lines(ProgressText.pairsAtRandom(random), width: width)
    }
    lines.append("")
    lines += tableLines(report)
    lines += dueLines(report)
    if let other = ProgressText.otherRubrics(report.otherVersions) {
      lines += TextWrap.lines(other, width: width)
    }
    return lines
  }

  /// The sparkline with its scale, and the headline in words.
  private func trendLines(_ report: ProgressReport) -> [String] {
    let shown = Array(report.sessionScores.suffix(max(8, width - 44)))
    let spark = Sparkline.line(shown, low: 0, high: 100, isASCII: isASCII)
    let last = shown.last.map { String(Int($0.rounded())) } ?? "–"
    let left = report.sessionScores.count > shown.count ? ", the last \(shown.count)" : ""
    return [palette.apply(.accent, spark) + "  last \(last), scale 0 to 100\(left)"]
      + TextWrap.lines(ProgressText.headline(report.headline, sessions: report.scores.count), width: width)
      .map { palette.apply(.bold, $0) }
      + TextWrap.lines(ProgressText.basis(rubric: report.rubricVersion), width: width)
      .map { palette.apply(.dim, $0) }
  }

  /// Topics at the left, rates and parts of the score at the right; one below the other where there is no room.
  private func tableLines(_ report: ProgressReport) -> [String] {
    let rates = rateLines(report)
    let rightWidth = rates.map(DisplayWidth.of).max() ?? 0
    var topics = topicLines(report, barWidth: 8)
    var leftWidth = topics.map(DisplayWidth.of).max() ?? 0
    if leftWidth + Self.gap + rightWidth > width {
      topics = topicLines(report, barWidth: 0)
      leftWidth = topics.map(DisplayWidth.of).max() ?? 0
    }
    guard leftWidth + Self.gap + rightWidth <= width else { return heading(topics) + [""] + heading(rates) }
    return (0..<max(topics.count, rates.count)).map { row in
      let left = DisplayWidth.fitted(row < topics.count ? topics[row] : "", to: leftWidth)
      let right = row < rates.count ? rates[row] : ""
      let line = right.isEmpty ? left : left + String(repeating: " ", count: Self.gap) + right
      return row == 0 ? palette.apply(.bold, line) : line
    }
  }

  private func heading(_ lines: [String]) -> [String] {
    lines.enumerated().map { $0.offset == 0 ? palette.apply(.bold, $0.element) : $0.element }
  }

  private func topicLines(_ report: ProgressReport, barWidth: Int) -> [String] {
    var table = Table([("weakest topic first", .left), ("n", .right), ("mean", .right), ("", .left)])
    let asked = report.topics.filter { $0.attempts > 0 }
    let open = report.topics.filter { $0.attempts == 0 }.map(\.id)
    for standing in asked.prefix(Self.mostTopics) {
      let bar = Int(((standing.mean ?? 0) / 100 * Double(barWidth)).rounded())
      table.add([
        standing.id, FigureText.grouped(standing.attempts),
        standing.mean.map { String(Int($0.rounded())) } ?? "–",
        String(repeating: isASCII ? "#" : "█", count: max(0, min(barWidth, bar))),
      ])
    }
    var lines = table.lines(width: width)
    if asked.count > Self.mostTopics { lines.append("and \(asked.count - Self.mostTopics) more: --json") }
    if !open.isEmpty {
      lines += TextWrap.lines("never asked: " + open.joined(separator: ", "), width: min(width, 35))
    }
    return lines
  }

  private func rateLines(_ report: ProgressReport) -> [String] {
    var table = Table([("in first tries", .left), ("", .right), ("95 % interval", .left)])
    for rate in report.rates {
      table.add([
        rate.name, ProgressText.share(rate.proportion),
        rate.proportion.interval.map(FigureText.percent) ?? "–",
      ])
    }
    var lines = table.lines(width: width)
    let skills = report.skills.map { "\($0.name) \(Int($0.mean.rounded()))" }
    if skills.count == 5 {
      lines.append(skills[..<3].joined(separator: ", "))
      lines.append(
        skills[3...].joined(separator: ", ") + " (n = \(FigureText.grouped(report.firstAttempts)))")
    }
    if let words = report.meanWords, let seconds = report.meanSeconds {
      let time = seconds >= 1 ? ", \(FigureText.time(seconds))" : ""
      lines.append("on average \(FigureText.counted(Int(words.rounded()), "word"))\(time)")
    }
    return lines
  }

  private func dueLines(_ report: ProgressReport) -> [String] {
    var lines = TextWrap.lines(
      ProgressText.due(today: report.dueToday, thisWeek: report.dueThisWeek, interview: report.interview),
      width: width)
    if let claim = report.untold {
      lines.append(
        DisplayWidth.clipped("Not told yet: “\(EscapeFilter.oneLine(claim.text))", to: width - 1) + "”")
    }
    return lines
  }
}
