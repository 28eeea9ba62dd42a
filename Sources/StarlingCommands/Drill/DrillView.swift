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
  /// Whether the clock stands in the prompt.
  let isTimed: Bool

  var width: Int { environment.pageWidth }

  func line(_ text: String = "") {
    Pager.drawable([text], environment).forEach(environment.standardOutput.line)
  }

  func paragraph(_ text: String, first: String = "", rest: String = "", _ style: Style = .plain) {
    for line in TextWrap.lines(text, width: width, first: first, rest: rest) {
      self.line(palette.apply(style, line))
    }
  }

  /// What stands before the line that is typed. Plain text, because the line editor counts its columns.
  func prompt(_ interview: Interview, at time: Duration) -> String {
    switch interview.state {
    case .feedback: return "Enter goes on, /retry tries again: "
    case .asking, .answering, .followingUp:
      if interview.isPaused { return "paused > " }
      guard isTimed else { return "> " }
      let spent = interview.answerTime(at: time)
      return Self.clock(spent) + (spent >= DrillSession.limit ? "! > " : " > ")
    case .ready, .assessing, .summary, .ended: return "> "
    }
  }

  /// The first lines: whose resume, how many questions, how to answer.
  func opening(_ plan: DrillPlan) {
    let name = EscapeFilter.oneLine(plan.candidate)
    let count = plan.questions.count
    let title =
      "\(name.isEmpty ? "Drill" : "Drill for \(name)"): \(count) \(count == 1 ? "question" : "questions")"
    let claims = "\(plan.claims) \(plan.claims == 1 ? "claim" : "claims")"
    for text in TextWrap.lines("\(title) from \(claims) of your resume", width: width, rest: "  ") {
      line(text.hasPrefix(title) ? palette.apply(.bold, title) + text.dropFirst(title.count) : text)
    }
    paragraph(
      "Type your answer over as many lines as you like; a line with only “.” submits it. /help lists the commands.",
      .dim)
    if isTimed {
      paragraph(
        "Each answer has two minutes; what is typed after them is marked. /pause stops the clock.", .dim)
    }
    plan.fit.lines.forEach { paragraph(EscapeFilter.oneLine($0), rest: "  ", .dim) }
    if let lean = plan.lean { lean.lines.forEach { paragraph(EscapeFilter.oneLine($0), rest: "  ", .dim) } }
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
    followUpLines(followUp).forEach { line(palette.apply(.bold, $0)) }
    paragraph("Answer it, or /skip it, or /retry the whole question.", first: "  ", rest: "  ", .dim)
    line()
  }

  /// The follow-up that waits for its answer, below the question that it belongs to.
  func pending(_ followUp: FollowUp) {
    paragraph(EscapeFilter.oneLine(followUp.text), first: "   → ", rest: "     ", .bold)
  }

  private func followUpLines(_ followUp: FollowUp) -> [String] {
    TextWrap.lines(EscapeFilter.oneLine(followUp.text), width: width, first: "→ ", rest: "  ")
  }

  /// That the answer is on the disk, as which attempt; `after` of its words came when the time was up.
  func saved(attempt: Int, words: Int, after: Int, time: Duration) {
    let number = attempt > 1 ? " as attempt \(attempt)" : ""
    var text = "saved\(number): \(words) \(words == 1 ? "word" : "words"), \(Self.clock(time))"
    if after > 0 { text += "; \(after) of them after two minutes" }
    line(palette.apply(.dim, text))
    line()
  }

  /// The check of an answer, with what is printed around it at most one screen.
  func feedback(_ check: DrillSession.LastCheck, before followUp: FollowUp?) {
    // What was saved and a blank line, then the prompt; a follow-up stands between blank lines, with a hint.
    let around = 3 + (followUp.map { followUpLines($0).count + 3 } ?? 0)
    show(check, .brief(rows: environment.terminalSize().rows - around))
    if check.assessment.score.band == .empty, !check.assessment.isInAnotherLanguage {
      paragraph(
        "/hint names one thing that a full answer has, /outline all of it; /skip leaves the question.", .dim)
    }
  }

  /// All of the last check.
  func more(_ check: DrillSession.LastCheck) { show(check, .full) }

  private func show(_ check: DrillSession.LastCheck, _ detail: FeedbackView.Detail) {
    let view = FeedbackView(palette: palette, width: width)
    view.lines(
      check.assessment, answer: check.answer, topic: check.topic, detail: detail, previous: check.comparison,
      overtime: check.overtime
    ).forEach { line($0) }
  }

  /// Ends a row that something was typed on.
  func breakLine() { if isInteractive { line() } }

  /// One sentence.
  func notice(_ text: String) { paragraph(EscapeFilter.oneLine(text), .warning) }

  /// Lines as they are.
  func list(_ lines: [String]) {
    for text in lines {
      let indent = String(text.prefix { $0 == " " })
      paragraph(EscapeFilter.oneLine(text), first: indent, rest: indent + "  ")
    }
  }

  /// Why the question was chosen, and the text of the rule behind what to fix first; of `name`, where one is named.
  func why(_ reason: String, rule name: String, findings: [Finding]) {
    if name.isEmpty {
      paragraph("This question: " + EscapeFilter.oneLine(reason))
      guard let first = findings.first else { return }
      line()
      self.rule(first.rule, findings)
      let others = findings.dropFirst().map(\.rule)
      if !others.isEmpty {
        paragraph("Also: \(others.joined(separator: ", ")). /why and a name tells more.", .dim)
      }
      return
    }
    let ids = AnswerRule.all.map(\.id)
    let wanted = name.lowercased().replacing(" ", with: "-")
    if ids.contains(wanted) {
      self.rule(wanted, findings)
    } else {
      let near =
        Spelling.nearest(to: wanted, among: ids).map { "Did you mean /why \($0)?" }
        ?? Spelling.nearest(to: wanted, among: ExplainedRule.all.map(\.id)).map {
          "Did you mean “\($0)”, a rule of resumes? “starling explain \($0)” tells it."
        }
      notice("There is no rule “\(name)”. \(near ?? "“starling explain” lists them.")")
    }
  }

  /// What the last check found by a rule, and the rule's text.
  private func rule(_ id: String, _ findings: [Finding]) {
    guard let rule = AnswerRule.all.first(where: { $0.id == id }) else { return }
    line(palette.apply(.bold, rule.id))
    for finding in findings where finding.rule == id {
      paragraph(EscapeFilter.oneLine("\(finding.message) \(finding.fix)"), first: "  ", rest: "  ")
    }
    for (title, text) in [("Rule", rule.summary), ("Why", rule.why), ("Source", rule.source)] {
      paragraph(
        text, first: "  " + DisplayWidth.fitted(title, to: 11), rest: String(repeating: " ", count: 13), .dim)
    }
  }

  /// The commands.
  func help() {
    let column = 12
    func row(_ typed: String, _ does: String) {
      paragraph(
        does, first: DisplayWidth.fitted(typed, to: column), rest: String(repeating: " ", count: column))
    }
    for command in InterviewCommand.allCases { row("/" + command.rawValue, command.summary) }
    row(".", "submit the answer")
    row("//text", "a line of the answer that begins with a slash")
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

  /// An unfinished answer of an earlier session, of which so many more wait; its end, where it is long.
  func draft(_ draft: DraftRecord, more: Int) {
    line()
    paragraph(
      "An earlier session left an unfinished answer to: \(EscapeFilter.oneLine(draft.question))", .warning)
    let lines = TextWrap.lines(EscapeFilter.visible(draft.text), width: width, first: "  | ", rest: "  | ")
    let room = max(4, environment.terminalSize().rows - 12)
    if lines.count > room { line(palette.apply(.dim, "  | ⋮ \(lines.count - room) lines before")) }
    lines.suffix(room).forEach { line($0) }
    if more > 0 { line(palette.apply(.dim, "  and \(more) more \(more == 1 ? "waits" : "wait")")) }
  }

  /// "1:05".
  static func clock(_ duration: Duration) -> String {
    let seconds = max(0, Int(duration.components.seconds))
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
