import AnswerAnalysis
import Interviewing
import Terminal

extension DrillView {
  /// What the drill came to.
  func summary(_ progress: [QuestionProgress], time: Duration, session: String) {
    let answered = progress.filter(\.isAnswered)
    line()
    line(palette.apply(.heading, "Summary"))
    guard !answered.isEmpty else {
      line("No answer was submitted.")
      return
    }
    var table = Table([("", .right), ("topic", .left), ("score", .right), ("missing", .left)])
    for (index, item) in progress.enumerated() where item.isAnswered || item.isSkipped {
      guard let last = item.assessments.last else {
        table.add([String(index + 1), item.question.topic, "–", "skipped"])
        continue
      }
      if last.isInAnotherLanguage {
        table.add([String(index + 1), item.question.topic, Self.scored(last.score), "not in English"])
        continue
      }
      let missing = [StarLabel.situation, .task, .action, .result].filter {
        !(last.star.parts[$0]?.isPresent ?? false)
      }
      table.add([
        String(index + 1), item.question.topic, Self.scored(last.score),
        missing.isEmpty ? "" : missing.map(\.rawValue).joined(separator: ", "),
      ])
    }
    table.lines(width: width).forEach { line($0) }
    let totals = answered.compactMap { $0.assessments.last?.score.total }
    let mean = Double(totals.reduce(0, +)) / Double(max(1, totals.count))
    line()
    line(
      "\(answered.count) of \(progress.count) answered in \(Self.clock(time)); "
        + "mean score \(Int(mean.rounded())), follow-ups included.")
    if let common = Self.mostCommon(answered) {
      paragraph("Most often: \(common.message) \(common.fix)")
    }
    paragraph(
      "“starling review last” shows every answer again, “starling progress” how it goes over time.", .dim)
  }

  private static func scored(_ score: Score) -> String { "\(score.total) \(score.band.rawValue)" }

  /// The finding that the most answers share, the heaviest first among equals.
  private static func mostCommon(_ answered: [QuestionProgress]) -> Finding? {
    var counts: [String: Int] = [:]
    var first: [Finding] = []
    for item in answered {
      for finding in item.assessments.last?.findings ?? [] where finding.severity != .note {
        if counts[finding.rule] == nil { first.append(finding) }
        counts[finding.rule, default: 0] += 1
      }
    }
    return first.enumerated().max { left, right in
      (counts[left.element.rule] ?? 0, -left.offset) < (counts[right.element.rule] ?? 0, -right.offset)
    }?.element
  }
}
