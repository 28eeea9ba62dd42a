import AnswerAnalysis
import Prose
import Quantities
import Terminal

/// What a person reads after an answer: the score, the answer itself with its parts in the margin, the numbers, what
/// is missing, and the one thing to fix first. Letters carry the meaning; colour only helps.
struct FeedbackView {
  /// How much is shown.
  enum Detail {
    /// At most one screen.
    case brief
    /// The whole answer and every finding.
    case full
  }

  let palette: Palette
  let width: Int

  private static let order: [(label: StarLabel, letter: String, name: String)] = [
    (.situation, "S", "Situation"), (.task, "T", "Task"), (.action, "A", "Action"), (.result, "R", "Result"),
    (.reflection, "L", "Lesson"),
  ]

  /// A score to compare with.
  struct Comparison {
    let total: Int
    /// What the difference is due to: "since your last try", "with the follow-up".
    let reason: String
  }

  /// Columns of the labels at the left.
  private static let labelWidth = 13

  /// The lines of the feedback.
  func lines(
    _ assessment: Assessment, answer: String, topic: TopicRubric?, detail: Detail, previous: Comparison? = nil
  ) -> [String] {
    var lines = scoreLines(assessment.score, previous: previous)
    guard assessment.score.band != .empty else {
      return lines + fixLines(assessment.findings, detail: detail)
    }
    lines.append("")
    lines += marginLines(assessment.star.sentences, Prose(answer), detail: detail)
    lines.append("")
    lines += summaryLines(assessment, topic: topic)
    lines += fixLines(assessment.findings, detail: detail)
    return lines
  }

  /// "Score 72 of 100, solid (+6 since your last try)" and its parts.
  func scoreLines(_ score: Score, previous: Comparison?) -> [String] {
    let style: Style =
      switch score.band {
      case .strong, .solid: .good
      case .developing: .warning
      case .weak, .empty: .bad
      }
    var head = "Score " + palette.apply(style, "\(score.total) of 100, \(score.band.rawValue)")
    if let previous { head += " (\(Self.signed(score.total - previous.total)) \(previous.reason))" }
    let parts =
      "structure \(score.structure) · evidence \(score.evidence) · ownership \(score.ownership) · "
      + "depth \(score.depth) · delivery \(score.delivery)"
    return [head]
      + TextWrap.lines(parts, width: width, first: "  ", rest: "  ").map { palette.apply(.dim, $0) }
  }

  /// "+6", "−3", "±0".
  static func signed(_ difference: Int) -> String {
    difference > 0 ? "+\(difference)" : difference < 0 ? "−\(-difference)" : "±0"
  }

  /// The answer, each run of sentences with one label behind its letter.
  private func marginLines(_ sentences: [LabelledSentence], _ prose: Prose, detail: Detail) -> [String] {
    var lines: [String] = []
    for group in Self.groups(sentences) {
      let letter = Self.order.first { $0.label == group.label }?.letter ?? "·"
      let text = EscapeFilter.oneLine(prose.string(group.span))
      let style: Style = group.label == .other ? .dim : .accent
      var wrapped = TextWrap.lines(text, width: width - 4)
      if detail == .brief, wrapped.count > 2 {
        wrapped = [wrapped[0], DisplayWidth.clipped(wrapped[1] + " …", to: width - 4)]
        if !wrapped[1].hasSuffix("…") { wrapped[1] += "…" }
      }
      for (index, line) in wrapped.enumerated() {
        lines.append("  " + (index == 0 ? palette.apply(style, letter) : "│") + " " + line)
      }
    }
    return lines
  }

  /// Neighbouring sentences with one label, as one span.
  private static func groups(_ sentences: [LabelledSentence]) -> [(label: StarLabel, span: Range<Int>)] {
    var groups: [(label: StarLabel, span: Range<Int>)] = []
    for sentence in sentences {
      if let last = groups.last, last.label == sentence.label {
        groups[groups.count - 1].span = last.span.lowerBound..<sentence.span.upperBound
      } else {
        groups.append((sentence.label, sentence.span))
      }
    }
    return groups
  }

  private func summaryLines(_ assessment: Assessment, topic: TopicRubric?) -> [String] {
    var lines: [String] = []
    let core = Self.order.filter { $0.label != .reflection }
    let missing = core.filter { !(assessment.star.parts[$0.label]?.isPresent ?? false) }
    lines += row(
      "STAR", missing.isEmpty ? "all four parts" : "missing: " + missing.map(\.name).joined(separator: ", "))
    let numbers = numberTexts(assessment.quantities)
    lines += row(
      "Numbers", numbers.isEmpty ? "none that measures anything" : numbers.joined(separator: " · "))
    if let topic, !assessment.topicParts.isEmpty {
      let there = assessment.topicParts.filter(\.isPresent).map(\.part)
      let absent = assessment.topicParts.filter { !$0.isPresent }.map(\.part)
      let text =
        "\(there.count) of \(assessment.topicParts.count)"
        + (there.isEmpty ? "" : ": " + there.map(Self.plain).joined(separator: ", "))
        + (absent.isEmpty ? "" : "; not: " + absent.map(Self.plain).joined(separator: ", "))
      lines += row(topic.id == "data-modeling" ? "Modelling" : Self.capitalized(topic.id), text)
    }
    return lines
  }

  private static func capitalized(_ id: String) -> String {
    let name = id == "api-design" ? "API" : id
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// An id in words.
  private static func plain(_ id: String) -> String { id.replacing("-", with: " ") }

  private func numberTexts(_ report: QuantityReport) -> [String] {
    var shown: Set<Int> = []
    var texts: [String] = []
    for change in report.changes {
      guard report.quantities.indices.contains(change.from), report.quantities.indices.contains(change.to)
      else {
        continue
      }
      shown.formUnion([change.from, change.to])
      var text = report.quantities[change.from].text + " → " + report.quantities[change.to].text
      if let percent = change.percent, abs(percent) < 1e6 {
        text += " (\(Self.signed(Int(percent.rounded()))) %)"
      }
      texts.append(text)
    }
    for (index, quantity) in report.quantities.enumerated() where quantity.isMetric && !shown.contains(index)
    {
      texts.append(quantity.text)
    }
    let visible = texts.map(EscapeFilter.oneLine)
    return visible.count > 8 ? visible.prefix(8) + ["and \(visible.count - 8) more"] : visible
  }

  private func fixLines(_ findings: [Finding], detail: Detail) -> [String] {
    guard let first = findings.first else { return [] }
    var lines = row("Fix first", EscapeFilter.oneLine(first.message + " " + first.fix), style: .bold)
    let others = findings.dropFirst()
    guard !others.isEmpty else { return lines }
    switch detail {
    case .brief:
      let shown = others.prefix(4).map { Self.plain($0.rule) }.joined(separator: ", ")
      let more = others.count > 4 ? ", and \(others.count - 4) more" : ""
      lines += row("Then", shown + more + " (/why tells more)", style: .dim)
    case .full:
      for finding in others {
        lines += row("Then", EscapeFilter.oneLine("\(finding.message) \(finding.fix) [\(finding.rule)]"))
      }
    }
    return lines
  }

  private func row(_ title: String, _ text: String, style: Style = .plain) -> [String] {
    let label = DisplayWidth.fitted(title, to: Self.labelWidth)
    return TextWrap.lines(text, width: width - Self.labelWidth).enumerated().map { index, line in
      (index == 0 ? palette.apply(.bold, label) : String(repeating: " ", count: Self.labelWidth))
        + palette.apply(style, line)
    }
  }
}
