import Interviewing
import ResumeParsing
import ResumeReview
import Terminal

/// A review as a person reads it: the score and its parts, what wins most back, the lines with their findings, the
/// skills, mistakes, keywords, market and questions. Words carry the meaning; colour only helps.
struct CheckView {
  let palette: Palette
  let width: Int

  /// The lines of the review of the file that was given as `resume`.
  func lines(_ review: ResumeReview, questions: [Question], resume: String) -> [String] {
    var lines = scoreLines(review)
    lines += section("Win back most with", losses(review.losses))
    lines += section("Line by line", review.lines.flatMap(lineLines))
    if review.lines.isEmpty { lines += wrapped("No line says what was done; is this a resume?") }
    lines += section("Skills that are checked first", review.skills.flatMap(skillLines))
    lines += section(
      "Common mistakes",
      review.mistakes.filter(\.isPresent).flatMap { mistake in
        wrapped("\(mistake.title). \(mistake.message) [\(mistake.rule)]", first: "  - ", rest: "    ")
      })
    lines += section("Keywords", keywordLines(review))
    lines += section("Market: \(review.market.market.title)", marketLines(review.market))
    lines += section("Questions that it invites", questionLines(questions))
    let name = EscapeFilter.oneLine(resume)
    let again =
      resume == "-" ? "starling drill" : "starling drill " + (name.contains(" ") ? "'\(name)'" : name)
    return lines + [""] + wrapped("Practise them: \(again)")
  }

  private func scoreLines(_ review: ResumeReview) -> [String] {
    let style: Style = review.score >= 75 ? .good : review.score >= 50 ? .warning : .bad
    let head =
      "Score " + palette.apply(style, "\(review.score) of 100") + " (rubric \(ResumeReview.rubricVersion))"
    let parts = review.parts.map { "\($0.name) \($0.points)/\($0.most)" }.joined(separator: " · ")
    return [head] + wrapped(parts, first: "  ", rest: "  ").map { palette.apply(.dim, $0) }
  }

  /// The six greatest losses; those on one line are one.
  private func losses(_ losses: [ResumeReview.Loss]) -> [String] {
    var merged: [(points: Int, line: Int?, fix: String)] = []
    for loss in losses {
      if let line = loss.line, let at = merged.firstIndex(where: { $0.line == line }) {
        merged[at].points += loss.points
      } else if let at = merged.firstIndex(where: { $0.line == nil && $0.fix == loss.fix }), loss.line == nil
      {
        merged[at].points += loss.points
      } else {
        merged.append((loss.points, loss.line, loss.fix))
      }
    }
    let order = merged.indices.sorted { (merged[$1].points, $0) < (merged[$0].points, $1) }
    return order.prefix(6).flatMap { at -> [String] in
      let loss = merged[at]
      let place = loss.line.map { "line \($0): " } ?? ""
      let points = String(repeating: " ", count: loss.points < 10 ? 1 : 0) + "+\(loss.points)"
      return wrapped(place + loss.fix, first: "  \(points)  ", rest: "       ")
    }
  }

  private func lineLines(_ line: ResumeReview.Line) -> [String] {
    let style: Style =
      switch line.strength {
      case .strong: .good
      case .partial: .warning
      case .weak: .bad
      }
    let label = DisplayWidth.fitted(line.strength.rawValue, to: 8)
    var lines = TextWrap.lines(EscapeFilter.oneLine(line.text), width: width - 10).enumerated().map {
      ($0 == 0 ? "  " + palette.apply(style, label) : String(repeating: " ", count: 10)) + $1
    }
    let indent = String(repeating: " ", count: 10)
    for finding in line.findings {
      lines += wrapped("- \(finding.message) [\(finding.rule)]", first: indent, rest: indent + "  ")
        .map { palette.apply(.dim, $0) }
    }
    if line.findings.isEmpty, line.strength != .strong {
      let hint = "- Stronger with what was different before, and by how much."
      lines += wrapped(hint, first: indent, rest: indent + "  ").map { palette.apply(.dim, $0) }
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
    let posting = review.keywords.filter(\.isInPosting)
    var lines: [String] = []
    if !posting.isEmpty { lines += states(posting, of: "of the posting") }
    let others = review.keywords.filter { !$0.isInPosting }
    if !others.isEmpty { lines += states(others, of: "of the role") }
    for finding in review.findings {
      lines += wrapped("\(finding.message) \(finding.fix) [\(finding.rule)]", first: "  - ", rest: "    ")
    }
    return lines
  }

  private func states(_ keywords: [ResumeReview.Keyword], of whose: String) -> [String] {
    ResumeReview.Keyword.State.allCases.flatMap { state -> [String] in
      let names = keywords.filter { $0.state == state }.map(\.keyword)
      guard !names.isEmpty else { return [] }
      let title: String =
        switch state {
        case .woven: "In sentences"
        case .listedOnly: "Only listed"
        case .missing: "Missing"
        }
      let more = names.count > 14 ? ", and \(names.count - 14) more" : ""
      return wrapped(
        "\(title), \(whose): " + names.prefix(14).joined(separator: ", ") + more, first: "  ", rest: "    ")
    }
  }

  private func marketLines(_ market: ResumeReview.Market) -> [String] {
    let found = market.findings.flatMap {
      wrapped("\($0.message) \($0.fix) [\($0.rule)]", first: "  - ", rest: "    ")
    }
    let rules = MarketCatalog.rules.filter { rule in
      rule.market == market.market && !market.findings.contains { $0.rule == rule.id }
    }
    return found
      + rules.flatMap { rule in
        wrapped("\(rule.statement) (\(rule.certainty.rawValue))", first: "  ", rest: "  ")
          .map { palette.apply(.dim, $0) }
      }
  }

  private func questionLines(_ questions: [Question]) -> [String] {
    questions.enumerated().flatMap { index, question in
      wrapped(question.text, first: "  \(index + 1). ", rest: "     ")
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", palette.apply(.bold, EscapeFilter.oneLine(title))] + lines
  }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    TextWrap.lines(EscapeFilter.oneLine(text), width: width, first: first, rest: rest)
  }
}
