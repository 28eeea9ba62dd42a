import ResumeReview
import Terminal

/// What a save changed in a review, as few lines as say it.
struct DifferenceView {
  let palette: Palette
  let width: Int

  /// The lines: the score and its change, the parts that changed, each line that was touched.
  func lines(_ difference: ReviewDifference) -> [String] {
    let (before, after) = difference.scores
    guard !difference.isEmpty else { return ["Saved: nothing changed in the review (\(after) of 100)."] }
    var lines = ["Saved: score \(before) → " + scored(after, change: after - before)]
    if !difference.parts.isEmpty {
      let parts = difference.parts.map { "\($0.name) \(signed($0.points))" }.joined(separator: " · ")
      lines += wrapped(parts, "  ", "  ").map { palette.apply(.dim, $0) }
    }
    return lines + difference.lines.flatMap(line)
  }

  private func scored(_ score: Int, change: Int) -> String {
    let style: Style = change > 0 ? .good : change < 0 ? .bad : .bold
    return palette.apply(style, "\(score) of 100") + " (\(signed(change)))"
  }

  private func line(_ line: ReviewDifference.Line) -> [String] {
    guard let after = line.after else {
      return line.before.map { wrapped("gone: \($0.text)", "  ", "    ") } ?? []
    }
    let was = line.before.map { "\($0.strength.rawValue) → " } ?? "new: "
    var lines = wrapped("line \(after.number), \(was)\(after.strength.rawValue): \(after.text)", "  ", "    ")
    if !line.solved.isEmpty {
      lines += wrapped("solved: \(line.solved.joined(separator: ", "))", "    ", "    ")
    }
    for finding in after.findings where line.raised.contains(finding.rule) {
      lines += wrapped("- \(finding.message) [\(finding.rule)]", "    ", "      ")
    }
    if !after.rewrite.isEmpty, line.before?.rewrite != after.rewrite {
      lines += wrapped("→ \(after.rewrite)", "    ", "      ").map { palette.apply(.accent, $0) }
    }
    return lines
  }

  private func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : "\(points)" }

  private func wrapped(_ text: String, _ first: String, _ rest: String) -> [String] {
    TextWrap.lines(EscapeFilter.oneLine(text), width: width, first: first, rest: rest)
  }
}
