import ResumeReview

/// The note of `check --format markdown`: headings, lists and one table, for note-taking tools and pull requests.
package enum ReviewMarkdown {
  /// The whole note.
  package static func text(_ page: ReviewPage) -> String {
    let review = page.review
    var lines = [
      "# Resume review: \(escaped(page.name))", "",
      "**\(review.score) of 100** for \(escaped(page.role)), market \(review.market.market.title), rubric "
        + ResumeReview.rubricVersion, "",
      "| part | points | of |", "| --- | ---: | ---: |",
    ]
    lines += review.parts.map { "| \($0.name) | \($0.points) | \($0.most) |" }
    lines += section(
      "What wins most back",
      ReviewPage.gains(of: review, most: 8).map { gain in
        "- **+\(gain.points)** \(gain.line.map { "line \($0): " } ?? "")\(escaped(gain.fix))"
      })
    lines += section("Line by line", review.lines.flatMap(line))
    lines += section("Skills that are checked first", review.skills.flatMap(skill))
    lines += section(
      "Common mistakes",
      review.mistakes.filter(\.isPresent).map { "- **\(escaped($0.title)).** \(escaped($0.message))" })
    lines += section(
      "Keywords",
      ReviewPage.keywordGroups(of: review).map { group in
        "- \(group.title): \(escaped(group.keywords.joined(separator: ", ")))"
      } + review.findings.map { "- \(escaped("\($0.message) \($0.fix)"))" })
    lines += section(
      "Conventions: \(review.market.market.title)",
      ReviewPage.conventions(of: review).map { convention in
        let finding = convention.finding.map { "**\(escaped($0))** " } ?? ""
        return "- \(finding)\(escaped(convention.statement)) (\(escaped(convention.basis)))"
      })
    lines += section(
      "Questions that it invites", page.questions.enumerated().map { "\($0 + 1). \(escaped($1))" })
    lines += ["", "Practise them: `\(page.next.replacing("`", with: "'"))`"]
    return lines.joined(separator: "\n")
  }

  private static func line(_ line: ResumeReview.Line) -> [String] {
    var lines = ["- **\(line.strength.rawValue)**, line \(line.number): \(escaped(line.text))"]
    lines += line.findings.map { "  - \(escaped($0.message)) (`\($0.rule)`)" }
    if line.findings.isEmpty, line.strength != .strong { lines.append("  - \(escaped(line.advice))") }
    if !line.rewrite.isEmpty { lines.append("  - → \(escaped(line.rewrite))") }
    if !line.question.isEmpty { lines.append("  - \(escaped(line.question))") }
    return lines
  }

  private static func skill(_ evidence: ResumeReview.Evidence) -> [String] {
    let state = evidence.best == nil ? "not backed" : evidence.best == .strong ? "backed" : "partly backed"
    let title = "- **\(escaped(evidence.skill.title))**: \(state)"
    return evidence.claims.isEmpty
      ? [title, "  - Wanted: \(escaped(evidence.skill.lookedFor))"]
      : [title] + evidence.claims.prefix(4).map { "  - \(escaped($0))" }
  }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "## \(title)", ""] + lines
  }

  /// `text` on one line, with what Markdown or HTML would read as markup escaped. Control characters are the business
  /// of whoever writes the note to a terminal.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~": out += "\\" + String(scalar)
      case "&": out += "&amp;"
      case "\n", "\t": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
