import AnswerAnalysis
import Interviewing
import Storage
import Terminal

/// What a person sees of a drill: the same words on a terminal and on a pipe.
struct DrillView {
  let palette: Palette
  let environment: Environment
  /// Whether lines are typed at a terminal; on a pipe there are no prompts.
  let isInteractive: Bool

  private var width: Int { min(100, environment.terminalSize().columns) }

  private func line(_ text: String = "") { environment.standardOutput.line(text) }

  private func paragraph(_ text: String, first: String = "", rest: String = "", _ style: Style = .plain) {
    for line in TextWrap.lines(text, width: width, first: first, rest: rest) {
      self.line(palette.apply(style, line))
    }
  }

  /// What stands before the line that is typed. Plain text, because the line editor counts its columns.
  func prompt(_ state: InterviewState) -> String {
    switch state {
    case .feedback: "Enter goes on, /retry tries again: "
    default: "> "
    }
  }

  /// The first lines: whose resume, how many questions, how to answer.
  func opening(_ plan: DrillPlan) {
    let name = EscapeFilter.oneLine(plan.candidate)
    let count = plan.questions.count
    line(
      palette.apply(
        .bold,
        "\(name.isEmpty ? "Drill" : "Drill for \(name)"): \(count) \(count == 1 ? "question" : "questions")")
        + " from \(plan.claims) \(plan.claims == 1 ? "claim" : "claims") of your resume")
    paragraph(
      "Type your answer over as many lines as you like; a line with only “.” submits it. /help lists the commands.",
      .dim)
    if let posting = plan.posting {
      let terms = (posting.technologies + posting.topics).prefix(8).map(EscapeFilter.oneLine)
      paragraph(
        terms.isEmpty
          ? "The posting names nothing that the bank knows."
          : "Leaning towards: \(terms.joined(separator: ", "))",
        .dim)
    }
  }

  /// A question, behind its number and topic.
  func ask(_ question: Question, number: Int, of count: Int, attempt: Int) {
    line()
    let again = attempt > 1 ? ", attempt \(attempt)" : ""
    line(palette.apply(.heading, "Question \(number) of \(count), \(question.topic)\(again)"))
    paragraph(EscapeFilter.oneLine(question.text), .bold)
    if let claim = question.claim, !question.text.contains(claim) {
      paragraph("from “\(EscapeFilter.oneLine(claim))”", first: "  ", rest: "  ", .dim)
    }
    line()
  }

  /// A follow-up.
  func askFollowUp(_ followUp: FollowUp) {
    line()
    paragraph(EscapeFilter.oneLine(followUp.text), first: "→ ", rest: "  ", .bold)
    paragraph("Answer it, or /skip it, or /retry the whole question.", first: "  ", rest: "  ", .dim)
    line()
  }

  /// That the answer is on the disk.
  func saved(words: Int, time: Duration, isTimed: Bool) {
    var text = "saved: \(words) \(words == 1 ? "word" : "words"), \(Self.clock(time))"
    if isTimed, time > .seconds(120) { text += ", \(Self.clock(time - .seconds(120))) over two minutes" }
    line(palette.apply(.dim, text))
    line()
  }

  /// The check of an answer, at most one screen.
  func feedback(
    _ assessment: Assessment, answer: String, topic: TopicRubric?, previous: FeedbackView.Comparison?
  ) {
    let view = FeedbackView(palette: palette, width: width)
    view.lines(assessment, answer: answer, topic: topic, detail: .brief, previous: previous).forEach {
      line($0)
    }
  }

  /// Ends a row that something was typed on.
  func breakLine() { if isInteractive { line() } }

  /// One sentence.
  func notice(_ text: String) { paragraph(EscapeFilter.oneLine(text), .warning) }

  /// Lines as they are.
  func list(_ lines: [String]) {
    for text in lines { paragraph(EscapeFilter.oneLine(text), rest: "  ") }
  }

  /// Why the question was chosen, and what the findings on the last answer rest on.
  func why(_ reason: String, _ assessment: Assessment?) {
    paragraph("This question: " + EscapeFilter.oneLine(reason))
    guard let assessment, !assessment.findings.isEmpty else { return }
    for finding in assessment.findings.prefix(5) {
      let rule = AnswerRule.all.first { $0.id == finding.rule }
      line()
      paragraph(EscapeFilter.oneLine("\(finding.message) \(finding.fix)"))
      if let rule {
        paragraph("\(rule.why) (\(rule.id); \(rule.source))", first: "  ", rest: "  ", .dim)
      }
    }
  }

  /// The commands.
  func help() {
    var table = Table([("command", .left), ("what it does", .left)])
    for command in InterviewCommand.allCases { table.add(["/" + command.rawValue, command.summary]) }
    table.add([".", "submit the answer"])
    table.add(["//text", "a line of the answer that begins with a slash"])
    table.lines(width: width).dropFirst().forEach { line($0) }
  }

  /// The clock.
  func time(answer: Duration, drill: Duration, isPaused: Bool, words: Int) {
    line(
      "This answer \(Self.clock(answer)) of 2:00, \(words) \(words == 1 ? "word" : "words") of 150 to 320; "
        + "the drill \(Self.clock(drill))" + (isPaused ? " (paused)." : "."))
  }

  /// The questions and what became of them.
  func questions(_ progress: [QuestionProgress], current: Int) {
    for (index, item) in progress.enumerated() where index <= current || item.isAnswered || item.isSkipped {
      let state =
        item.assessments.last.map { "\($0.score.total)" } ?? (item.isSkipped ? "skipped" : "open")
      paragraph(
        EscapeFilter.oneLine("\(index + 1). [\(item.question.topic), \(state)] \(item.question.text)"),
        rest: "   ",
        index == current ? .bold : .plain)
    }
  }

  /// An unfinished answer of an earlier session.
  func draft(_ draft: DraftRecord) {
    line()
    paragraph(
      "An earlier session left an unfinished answer to: \(EscapeFilter.oneLine(draft.question))", .warning)
    paragraph(EscapeFilter.visible(draft.text), first: "  | ", rest: "  | ")
  }

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
      let missing = [StarLabel.situation, .task, .action, .result].filter {
        !(last.star.parts[$0]?.isPresent ?? false)
      }
      table.add([
        String(index + 1), item.question.topic, "\(last.score.total) \(last.score.band.rawValue)",
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

  /// "1:05".
  static func clock(_ duration: Duration) -> String {
    let seconds = max(0, Int(duration.components.seconds))
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
