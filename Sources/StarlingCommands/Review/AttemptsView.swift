import Reports
import Storage
import Terminal

/// All attempts at one question: a line each, then the first and the latest side by side, and what changed.
struct AttemptsView {
  let palette: Palette
  let width: Int
  /// Whether only ASCII may be drawn.
  let isASCII: Bool

  /// Below this width a column would hold too few words: the answers then stand one below the other.
  private static let leastWidth = 64

  /// The lines of the view.
  func lines(_ question: QuestionRecord, _ attempts: [AnswerRecord]) -> [String] {
    var lines = TextWrap.lines(
      "[\(question.topic)] " + EscapeFilter.oneLine(question.text), width: width
    ).map { palette.apply(.bold, $0) }
    if let claim = question.claim {
      lines += TextWrap.lines("“\(EscapeFilter.oneLine(claim))”", width: width).map {
        palette.apply(.dim, $0)
      }
    }
    lines.append("")
    guard let first = attempts.first, let latest = attempts.last else {
      return lines + ["It was not answered yet."]
    }
    lines += table(attempts)
    lines.append("")
    guard attempts.count > 1 else {
      return lines + TextWrap.lines(EscapeFilter.visible(first.text), width: width)
    }
    lines += sideBySide(first, latest)
    let changes = AttemptComparison.changes(from: AttemptFacts(first), to: AttemptFacts(latest))
    lines.append("")
    lines += TextWrap.lines(
      "Changed: " + (changes.isEmpty ? "nothing that is counted." : changes.joined(separator: "; ") + "."),
      width: width, rest: "  ")
    return lines
  }

  private func table(_ attempts: [AnswerRecord]) -> [String] {
    var table = Table([
      ("", .right), ("day", .left), ("score", .right), ("STAR", .left), ("numbers", .right),
      ("words", .right),
      ("time", .right), ("", .left),
    ])
    for attempt in attempts {
      let star = attempt.assessment.map { judged in
        zip("STAR", judged.star).map { $0.1 ? String($0.0) : "-" }.joined()
      }
      table.add([
        String(attempt.attempt), attempt.localDay, attempt.assessment.map { String($0.total) } ?? "–",
        star ?? "–",
        attempt.assessment.map { String($0.metrics) } ?? "–", String(attempt.words),
        FigureText.time(attempt.seconds),
        ([attempt.kind == "retry" ? "retry" : ""] + attempt.aids).filter { !$0.isEmpty }.joined(
          separator: ", "),
      ])
    }
    let lines = table.lines(width: width)
    return [palette.apply(.bold, lines[0])] + lines.dropFirst()
  }

  private func sideBySide(_ first: AnswerRecord, _ latest: AnswerRecord) -> [String] {
    let titles = [
      "attempt \(first.attempt), \(first.localDay)", "attempt \(latest.attempt), \(latest.localDay)",
    ]
    let texts = [first, latest].map { EscapeFilter.visible($0.text) }
    guard width >= Self.leastWidth else {
      return zip(titles, texts).flatMap { title, text in
        [palette.apply(.bold, title)] + TextWrap.lines(text, width: width, first: "  ", rest: "  ")
      }
    }
    let column = (width - 3) / 2
    let columns = texts.map { TextWrap.lines($0, width: column) }
    let separator = isASCII ? " | " : " │ "
    func row(_ left: String, _ right: String) -> String {
      var line = DisplayWidth.fitted(left, to: column) + separator + right
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    return [palette.apply(.bold, row(titles[0], titles[1]))]
      + (0..<max(columns[0].count, columns[1].count)).map { index in
        row(
          index < columns[0].count ? columns[0][index] : "", index < columns[1].count ? columns[1][index] : ""
        )
      }
  }
}
