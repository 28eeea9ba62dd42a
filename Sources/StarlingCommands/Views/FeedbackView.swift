import AnswerAnalysis
import Prose
import Quantities
import Storage
import Terminal

/// What a person reads after an answer: the score, the answer itself with its parts in the margin, the numbers, what
/// is missing, and the one thing to fix first. Letters carry the meaning; colour only helps.
struct FeedbackView {
  /// How much is shown.
  enum Detail {
    /// As much as fits into so many rows, the parts of the answer shortened first.
    case brief(rows: Int)
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
    /// Structure, evidence, ownership, depth, delivery.
    let parts: [Int]
    /// What the difference is due to: "since your last try", "with the follow-up", "since 2026-03-14".
    let reason: String

    /// Compares with a score of this session.
    init(_ score: Score, reason: String) {
      total = score.total
      parts = FeedbackView.parts(score).map(\.value)
      self.reason = reason
    }

    /// Compares with a score of the log.
    init(_ record: AssessmentRecord, reason: String) {
      total = record.total
      parts = [record.structure, record.evidence, record.ownership, record.depth, record.delivery]
      self.reason = reason
    }
  }

  /// Columns of the labels at the left.
  private static let labelWidth = 13

  /// The lines of the feedback. `overtime` is where in the answer the time was up, in Unicode scalars.
  func lines(
    _ assessment: Assessment, answer: String, topic: TopicRubric?, detail: Detail,
    previous: Comparison? = nil,
    overtime: Int? = nil
  ) -> [String] {
    guard assessment.score.band != .empty else {
      // Five parts of nothing tell nobody anything.
      return [headline(assessment.score, previous: previous)]
        + fixLines(Array(assessment.findings.prefix(1)), detail: detail)
    }
    let head = scoreLines(assessment.score, previous: previous) + [""]
    var tail =
      [""] + summaryLines(assessment, topic: topic, detail) + fixLines(assessment.findings, detail: detail)
    if case .brief(let rows) = detail, head.count + Self.fewestMargin + tail.count > rows {
      // What comes after the first thing to fix can wait for /more; so can the parts of the topic that are there.
      tail =
        [""] + summaryLines(assessment, topic: nil, detail)
        + fixLines(Array(assessment.findings.prefix(1)), detail: detail)
      if let topic {
        let there = assessment.topicParts.count { $0.isPresent }
        tail += row(
          Self.name(of: topic), "\(there) of \(assessment.topicParts.count) parts; /more shows the rest")
      }
    }
    let groups = Self.groups(assessment.star.sentences, splitAt: overtime)
    return head + marginLines(groups, Prose(answer), detail, overtime, used: head.count + tail.count) + tail
  }

  /// "Score 72 of 100, solid (+6 since your last try)" and its parts, each with its difference where there is one.
  func scoreLines(_ score: Score, previous: Comparison?) -> [String] {
    let parts = Self.parts(score).enumerated().map { index, part in
      let difference = previous.map { part.value - $0.parts[index] } ?? 0
      return "\(part.name) \(part.value)" + (difference == 0 ? "" : " (\(Self.signed(difference)))")
    }.joined(separator: " · ")
    return [headline(score, previous: previous)]
      + TextWrap.lines(parts, width: width, first: "  ", rest: "  ").map { palette.apply(.dim, $0) }
  }

  private static func parts(_ score: Score) -> [(name: String, value: Int)] {
    [
      ("structure", score.structure), ("evidence", score.evidence), ("ownership", score.ownership),
      ("depth", score.depth), ("delivery", score.delivery),
    ]
  }

  private func headline(_ score: Score, previous: Comparison?) -> String {
    let style: Style =
      switch score.band {
      case .strong, .solid: .good
      case .developing: .warning
      case .weak, .empty: .bad
      }
    var head = "Score " + palette.apply(style, "\(score.total) of 100, \(score.band.rawValue)")
    if let previous { head += " (\(Self.signed(score.total - previous.total)) \(previous.reason))" }
    return head
  }

  /// "+6", "−3", "±0".
  static func signed(_ difference: Int) -> String {
    difference > 0 ? "+\(difference)" : difference < 0 ? "−\(-difference)" : "±0"
  }

  /// The answer, each run of sentences with one label behind its letter; where it has to be brief, in at most the
  /// rows that `used` ones leave.
  private func marginLines(
    _ groups: [Group], _ prose: Prose, _ detail: Detail, _ overtime: Int?, used: Int
  ) -> [String] {
    let mark = groups.firstIndex { group in overtime.map { group.span.lowerBound >= $0 } ?? false }
    guard case .brief(let rows) = detail else {
      return shown(groups, prose, rowsEach: .max, mark: mark)
    }
    let room = max(Self.fewestMargin, rows - used)
    for rowsEach in [2, 1] {
      let lines = shown(groups, prose, rowsEach: rowsEach, mark: mark)
      if lines.count <= room { return lines }
    }
    // A row is for what is left out, and one for where the time was up.
    let kept = Self.weightiest(groups, most: max(1, room - (mark == nil ? 1 : 2)))
    let keptMark = mark.flatMap { mark in kept.firstIndex { $0 >= mark } }
    var lines = shown(kept.map { groups[$0] }, prose, rowsEach: 1, mark: keptMark)
    let gap = kept.indices.first { kept[$0] != $0 } ?? kept.count
    let rest = groups.count - kept.count
    lines.insert(
      palette.apply(.dim, "  ⋮ \(rest) more \(rest == 1 ? "part" : "parts"), /more shows them"),
      at: gap + (keptMark.map { $0 <= gap } ?? false ? 1 : 0))
    return lines
  }

  /// Which groups stay where not all can, in their order: what was done and what came of it first, then what led to it;
  /// one of each part before a second.
  private static func weightiest(_ groups: [Group], most: Int) -> [Int] {
    let weights: [StarLabel] = [.action, .result, .situation, .task, .reflection, .other]
    let firsts = weights.compactMap { label in groups.firstIndex { $0.label == label } }
    let others = groups.indices.filter { !firsts.contains($0) && groups[$0].label != .other }
    let rest = groups.indices.filter { !firsts.contains($0) && groups[$0].label == .other }
    return (firsts + others + rest).prefix(most).sorted()
  }

  private func shown(_ groups: [Group], _ prose: Prose, rowsEach: Int, mark: Int?) -> [String] {
    var lines: [String] = []
    for (index, group) in groups.enumerated() {
      if index == mark { lines.append(palette.apply(.warning, "  ─── two minutes were over here")) }
      let letter = Self.order.first { $0.label == group.label }?.letter ?? "·"
      let style: Style = group.label == .other ? .dim : .accent
      var wrapped = TextWrap.lines(EscapeFilter.oneLine(prose.string(group.span)), width: width - 4)
      if wrapped.count > rowsEach {
        wrapped = Array(wrapped.prefix(rowsEach))
        wrapped[rowsEach - 1] = DisplayWidth.clipped(wrapped[rowsEach - 1] + " …", to: width - 4)
        if !wrapped[rowsEach - 1].hasSuffix("…") { wrapped[rowsEach - 1] += "…" }
      }
      for (row, line) in wrapped.enumerated() {
        lines.append("  " + (row == 0 ? palette.apply(style, letter) : "│") + " " + line)
      }
    }
    return lines
  }

  /// The rows that the answer has at least: what was done, what came of it, and that something is left out.
  private static let fewestMargin = 3

  /// Neighbouring sentences with one label.
  private struct Group {
    let label: StarLabel
    var span: Range<Int>
  }

  /// The sentences by runs of one label; one that begins at or after `split` begins a run of its own.
  private static func groups(_ sentences: [LabelledSentence], splitAt split: Int?) -> [Group] {
    var groups: [Group] = []
    var isSplit = false
    for sentence in sentences {
      let splits = !isSplit && split.map { sentence.span.lowerBound >= $0 } ?? false
      if splits { isSplit = true }
      if let last = groups.last, last.label == sentence.label, !splits {
        groups[groups.count - 1].span = last.span.lowerBound..<sentence.span.upperBound
      } else {
        groups.append(Group(label: sentence.label, span: sentence.span))
      }
    }
    return groups
  }

  private func summaryLines(_ assessment: Assessment, topic: TopicRubric?, _ detail: Detail) -> [String] {
    var lines: [String] = []
    let core = Self.order.filter { $0.label != .reflection }
    let absent = core.filter { !(assessment.star.parts[$0.label]?.isPresent ?? false) }
    // A part whose letter stands in the margin, and which is not there all the same, is too little to count.
    let labels = Set(assessment.star.sentences.map(\.label))
    let faults = [
      ("missing: ", absent.filter { !labels.contains($0.label) }),
      ("too thin: ", absent.filter { labels.contains($0.label) }),
    ].filter { !$0.1.isEmpty }.map { $0.0 + $0.1.map(\.name).joined(separator: ", ") }
    lines += row("STAR", faults.isEmpty ? "all four parts" : faults.joined(separator: "; "))
    let most = if case .brief = detail { 5 } else { 30 }
    let numbers = numberTexts(assessment.quantities, most: most)
    lines += row(
      "Numbers", numbers.isEmpty ? "none that measures anything" : numbers.joined(separator: " · "))
    if let topic, !assessment.topicParts.isEmpty {
      let there = assessment.topicParts.filter(\.isPresent).map(\.part)
      let absent = assessment.topicParts.filter { !$0.isPresent }.map(\.part)
      let text =
        "\(there.count) of \(assessment.topicParts.count)"
        + (there.isEmpty ? "" : ": " + there.map(Self.plain).joined(separator: ", "))
        + (absent.isEmpty ? "" : "; not: " + absent.map(Self.plain).joined(separator: ", "))
      lines += row(Self.name(of: topic), text)
    }
    return lines
  }

  /// A topic's name, short enough for the labels' column.
  private static func name(of topic: TopicRubric) -> String {
    let name = ["api-design": "API", "data-modeling": "modelling"][topic.id] ?? topic.id
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// An id in words.
  private static func plain(_ id: String) -> String { id.replacing("-", with: " ") }

  private func numberTexts(_ report: QuantityReport, most: Int) -> [String] {
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
    return visible.count > most ? visible.prefix(most) + ["and \(visible.count - most) more"] : visible
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
      lines += row("Then", shown + more + " (/more shows all, /why the rule)", style: .dim)
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
