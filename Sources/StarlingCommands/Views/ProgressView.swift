import Progress
import Terminal

/// Improvement over time on one screen.
struct ProgressView {
  let palette: Palette
  let width: Int
  /// Whether only ASCII may be drawn.
  let isASCII: Bool

  /// The lines of the report.
  func lines(_ report: ProgressReport) -> [String] {
    var lines = [
      palette.apply(.bold, "Progress")
        + "  \(count(report.sessions, "session")), \(count(report.answers, "answer")), "
        + "streak \(count(report.streak, "day"))"
    ]
    guard !report.sessionScores.isEmpty else {
      return lines + ["", "No answer has been judged yet. “starling drill RESUME” starts a session."]
    }
    lines.append("")
    lines += trendLines(report)
    lines += pairLines(report)
    lines.append("")
    lines += topicLines(report)
    lines.append("")
    lines += rateLines(report)
    lines.append("")
    lines += dueLines(report)
    if report.otherVersions > 0 {
      lines += TextWrap.lines(
        "\(count(report.otherVersions, "answer")) judged by another rubric version left out of these figures.",
        width: width)
    }
    return lines
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// The sparkline with its scale, and the headline in words.
  private func trendLines(_ report: ProgressReport) -> [String] {
    let shown = Array(report.sessionScores.suffix(max(8, width - 30)))
    let spark = Sparkline.line(shown, low: 0, high: 100, isASCII: isASCII)
    let last = shown.last.map { String(Int($0.rounded())) } ?? "–"
    let left = report.sessionScores.count > shown.count ? ", the last \(shown.count)" : ""
    return [
      palette.apply(.accent, spark) + "  last \(last), scale 0 to 100\(left)"
    ]
      + TextWrap.lines(headline(report), width: width)
      + TextWrap.lines(
        "First attempts at fresh questions only, one mean a session; rubric \(report.rubricVersion ?? "–").",
        width: width
      ).map { palette.apply(.dim, $0) }
  }

  private func headline(_ report: ProgressReport) -> String {
    func figures(_ word: String) -> String {
      guard let slope = report.headline.slope, let interval = report.headline.interval,
        let p = report.headline.p
      else { return word }
      return "\(word): \(decimal(slope)) points a session (95 % interval \(decimal(interval.low)) to "
        + "\(decimal(interval.high)), p = \(probability(p)), \(report.sessionScores.count) sessions)."
    }
    switch report.headline.verdict {
    case .tooFew(let have, let need): return "Too few to tell (\(have) of \(need) sessions)."
    case .improving: return figures("Improving")
    case .declining: return figures("Declining")
    case .noClearChange: return figures("No clear change")
    }
  }

  private func pairLines(_ report: ProgressReport) -> [String] {
    guard let matched = report.matched else { return [] }
    let text =
      "Same question again after a week or more: \(matched.improved) better, \(matched.worse) worse, "
      + "\(matched.same) equal; typical shift \(signed(matched.shift)) (sign test p = \(probability(matched.signTestP))). "
      + "Part of this gain is chance, since weak answers are asked again first."
    return TextWrap.lines(text, width: width)
  }

  private func topicLines(_ report: ProgressReport) -> [String] {
    var table = Table([
      ("topic, weakest first", .left), ("first tries", .right), ("mean", .right), ("", .left),
    ])
    for standing in report.topics where standing.attempts > 0 {
      let bar = Int((standing.mean ?? 0) / 5)
      table.add([
        standing.id, String(standing.attempts), standing.mean.map { String(Int($0.rounded())) } ?? "–",
        String(repeating: isASCII ? "#" : "█", count: max(0, min(20, bar))),
      ])
    }
    let open = report.topics.filter { $0.attempts == 0 }.map(\.id)
    var lines = table.lines(width: width)
    lines[0] = palette.apply(.bold, lines[0])
    if !open.isEmpty {
      lines += TextWrap.lines("never asked: " + open.joined(separator: ", "), width: width).map {
        palette.apply(.dim, $0)
      }
    }
    return lines
  }

  private func rateLines(_ report: ProgressReport) -> [String] {
    var table = Table([("in first tries", .left), ("", .right), ("95 % interval", .left)])
    for rate in report.rates {
      let interval = rate.proportion.interval.map {
        "\(Int(($0.low * 100).rounded())) to \(Int(($0.high * 100).rounded())) %"
      }
      table.add([rate.name, "\(rate.proportion.count) of \(rate.proportion.total)", interval ?? "–"])
    }
    var lines = table.lines(width: width)
    lines[0] = palette.apply(.bold, lines[0])
    if let words = report.meanWords, let seconds = report.meanSeconds {
      let time = seconds >= 1 ? " and \(Int(seconds.rounded())) s" : ""
      lines.append("length      \(Int(words.rounded())) words\(time) on average")
    }
    return lines
  }

  private func dueLines(_ report: ProgressReport) -> [String] {
    [
      "Due today \(report.dueToday), this week \(report.dueThisWeek). “starling drill” asks what is due first."
    ]
  }

  private func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "−" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + decimal(value) }

  private func probability(_ p: Double) -> String {
    let thousandths = Int((p * 1000).rounded())
    if thousandths == 0 { return "0.001 or less" }
    let digits = String(thousandths % 1000)
    return thousandths >= 1000 ? "1.0" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
