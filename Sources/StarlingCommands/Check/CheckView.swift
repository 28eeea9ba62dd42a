import Reports
import ResumeParsing
import ResumeReview
import Terminal

/// A review as a person reads it: the score and its parts, what wins most back, the lines with their findings, the
/// skills, mistakes, keywords, market and questions. Words carry the meaning; colour only helps.
struct CheckView {
  let palette: Palette
  let width: Int

  /// The lines of a review.
  func lines(_ page: ReviewPage, fit: ResumeFit) -> [String] {
    let review = page.review
    var lines = scoreLines(page) + fit.lines.flatMap { wrapped($0, first: "  ", rest: "  ") }
    lines += section("Win back most with", gains(review))
    lines += section("Line by line", lineLines(review.lines))
    if review.lines.isEmpty { lines += wrapped("No line says what was done; is this a resume?") }
    lines += section("Skills that are checked first", review.skills.flatMap(skillLines))
    lines += section(
      "Common mistakes",
      review.mistakes.filter(\.isPresent).flatMap { mistake in
        wrapped("\(mistake.title). \(mistake.message) [\(mistake.rule)]", first: "  - ", rest: "    ")
      })
    lines += section("Keywords", keywordLines(review))
    lines += section("Market: \(review.market.market.title)", marketLines(review.market))
    lines += section("Questions that it invites", questionLines(page.questions))
    return lines + [""] + wrapped("Practise them: \(page.next)")
  }

  private func scoreLines(_ page: ReviewPage) -> [String] {
    let review = page.review
    let style: Style = review.score >= 75 ? .good : review.score >= 50 ? .warning : .bad
    let head =
      "Score " + palette.apply(style, "\(review.score) of 100") + " (rubric \(ResumeReview.rubricVersion))"
    let parts = review.parts.map { "\($0.name) \($0.points)/\($0.most)" }.joined(separator: " · ")
    let role = "for the role: \(page.role) (--role names another)"
    return [head]
      + (wrapped(parts, first: "  ", rest: "  ") + wrapped(role, first: "  ", rest: "  ")).map {
        palette.apply(.dim, $0)
      }
  }

  private func gains(_ review: ResumeReview) -> [String] {
    ReviewPage.gains(of: review, most: 6).flatMap { gain -> [String] in
      let place = gain.line.map { "line \($0): " } ?? ""
      let points = String(repeating: " ", count: gain.points < 10 ? 1 : 0) + "+\(gain.points)"
      return wrapped(place + gain.fix, first: "  \(points)  ", rest: "       ")
    }
  }

  /// All lines, each behind its number, by which the gains above name it.
  private func lineLines(_ lines: [ResumeReview.Line]) -> [String] {
    let digits = lines.map { String($0.number).count }.max() ?? 0
    return lines.flatMap { lineLines($0, digits: digits) }
  }

  private func lineLines(_ line: ResumeReview.Line, digits: Int) -> [String] {
    let style: Style =
      switch line.strength {
      case .strong: .good
      case .partial: .warning
      case .weak: .bad
      }
    let number = String(line.number)
    let place = String(repeating: " ", count: 2 + digits - number.count) + number + " "
    let label = DisplayWidth.fitted(line.strength.rawValue, to: 8)
    let indent = String(repeating: " ", count: 2 + digits + 1 + 8)
    var lines = TextWrap.lines(EscapeFilter.oneLine(line.text), width: width - indent.count).enumerated().map
    {
      ($0 == 0 ? place + palette.apply(style, label) : indent) + $1
    }
    for finding in line.findings {
      lines += wrapped("- \(finding.message) [\(finding.rule)]", first: indent, rest: indent + "  ")
        .map { palette.apply(.dim, $0) }
    }
    if line.findings.isEmpty, line.strength != .strong {
      lines += wrapped("- " + line.advice, first: indent, rest: indent + "  ").map {
        palette.apply(.dim, $0)
      }
    }
    for (index, part) in line.rewrite.split(separator: "\n").enumerated() {
      lines += wrapped(String(part), first: indent + (index == 0 ? "→ " : "  "), rest: indent + "  ")
        .map { palette.apply(.accent, $0) }
    }
    if !line.question.isEmpty { lines += wrapped(line.question, first: indent + "? ", rest: indent + "  ") }
    return lines
  }

  private func skillLines(_ evidence: ResumeReview.Evidence) -> [String] {
    let mark: String
    switch evidence.best {
    case .strong: mark = palette.apply(.good, "backed")
    case .partial, .weak: mark = palette.apply(.warning, "partly backed")
    case nil: mark = palette.apply(.bad, "not backed")
    }
    let head = "  " + EscapeFilter.oneLine(evidence.skill.title) + ": " + mark
    let shown = evidence.claims.prefix(2).flatMap { wrapped("“\($0)”", first: "    ", rest: "     ") }
    let more = evidence.claims.count > 2 ? ["    and \(evidence.claims.count - 2) more"] : []
    let wanted =
      evidence.claims.isEmpty
      ? wrapped("Wanted: " + evidence.skill.lookedFor, first: "    ", rest: "    ") : []
    return [head] + (shown + more + wanted).map { palette.apply(.dim, $0) }
  }

  private func keywordLines(_ review: ResumeReview) -> [String] {
    var lines = ReviewPage.keywordGroups(of: review).flatMap { group -> [String] in
      let more = group.keywords.count > 14 ? ", and \(group.keywords.count - 14) more" : ""
      return wrapped(
        "\(group.title): " + group.keywords.prefix(14).joined(separator: ", ") + more, first: "  ",
        rest: "    ")
    }
    for finding in review.findings {
      lines += wrapped("\(finding.message) \(finding.fix) [\(finding.rule)]", first: "  - ", rest: "    ")
    }
    return lines
  }

  private func marketLines(_ market: ResumeReview.Market) -> [String] {
    let found = market.findings.flatMap {
      wrapped("\($0.message) \($0.fix) [\($0.rule)]", first: "  - ", rest: "    ")
    }
    let rules = MarketCatalog.rules.filter { rule in
      rule.market == market.market && !market.findings.contains { $0.rule == rule.id }
    }
    func group(_ title: String, _ rules: [MarketRule], _ tail: (MarketRule) -> String) -> [String] {
      guard !rules.isEmpty else { return [] }
      return ["  \(title):"]
        + rules.flatMap { rule in
          wrapped("\(rule.statement) (\(tail(rule)))", first: "    ", rest: "    ")
            .map { palette.apply(.dim, $0) }
        }
    }
    return found
      + group("Checked, nothing found", rules.filter { market.checked.contains($0.id) }) { rule in
        "\(rule.certainty.rawValue); looked at: \(rule.check?.looksAt ?? "")"
      }
      + group("Advice, not checked", rules.filter { !market.checked.contains($0.id) }) {
        $0.certainty.rawValue
      }
  }

  private func questionLines(_ questions: [String]) -> [String] {
    questions.enumerated().flatMap { index, question in
      wrapped(question, first: "  \(index + 1). ", rest: "     ")
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", palette.apply(.bold, EscapeFilter.oneLine(title))] + lines
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    TextWrap.lines(EscapeFilter.oneLine(text), width: width, first: first, rest: rest)
  }
}
