import AnswerAnalysis
import Interviewing
import Prose
import Storage
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Runs the state machine of a drill: reads lines, carries out its effects, stores what is submitted.
final class DrillSession {
  /// The time for an answer aloud; what `--timed` holds it to.
  static let limit = Duration.seconds(120)

  let plan: DrillPlan
  let assessor: Assessor
  let topics: [TopicRubric]
  let store: SessionStore
  let environment: Environment
  let view: DrillView
  let input: LineInput
  var interview: Interview
  let session: String
  /// Row ids of the questions asked so far, by their index.
  var rows: [Int: String] = [:]
  /// The last attempts of earlier sessions, by the question's index.
  var earlier: [Int: EarlierAttempt] = [:]
  var lastCheck: LastCheck?
  /// The draft as the log has it, and when it was put there.
  var kept = (text: "", at: Duration.zero)
  var status: Int32 = 0
  /// Text that stands on the line already when the next one is read.
  private var initial = ""
  private var wasWarned = false
  /// A draft that reads like no answer, and was said to.
  private var doubted: String?
  /// The prompt as it is shown.
  private var prompt = ""
  private let start: Duration

  /// An attempt at the question that is asked, of an earlier session.
  struct EarlierAttempt {
    let assessment: AssessmentRecord
    /// The local day of the attempt.
    let day: String
  }

  /// The check that was shown last.
  struct LastCheck {
    let assessment: Assessment
    /// All that was assessed.
    let answer: String
    let topic: TopicRubric?
    /// Where in the answer the time was up.
    let overtime: Int?
    /// The question's index.
    let question: Int
    var comparison: FeedbackView.Comparison?
  }

  /// Begins a session in the log.
  init(
    plan: DrillPlan, assessor: Assessor, topics: [TopicRubric], store: SessionStore, palette: Palette,
    environment: Environment
  ) throws {
    self.plan = plan
    self.assessor = assessor
    self.topics = topics
    self.store = store
    self.environment = environment
    let completion = DrillCompletion()
    input = environment.openLineInput(completion.complete)
    view = DrillView(
      palette: palette, environment: environment, isInteractive: input.isTerminal, isTimed: plan.isTimed)
    interview = Interview(
      questions: plan.questions, topics: topics, limit: plan.isTimed ? Self.limit : nil)
    start = environment.uptime()
    session = try store.beginSession(
      resumePath: plan.resumePath, resumeDigest: plan.resumeDigest, role: plan.role, topics: plan.topics,
      seed: plan.seed, planned: plan.questions.count, isTimed: plan.isTimed, at: environment.instant)
  }

  /// Holds the interview and returns the exit status: 0, or 128 and the signal that ended it.
  func run() throws -> Int32 {
    view.opening(plan)
    let unfinished = try offerDrafts()
    if status != 0 {
      try handle(.signal)
      return status
    }
    try handle(.start)
    if let unfinished {
      try handle(.edited(unfinished.text))
      try keepDraft()
      // Only now, so that no moment is without it.
      try store.dropDraft(question: unfinished.questionID)
    }
    input.whenIdle { [unowned self] line in self.idle(line) }
    defer { input.whenIdle(nil) }
    while !isOver {
      prompt = view.prompt(interview, at: now)
      switch input.read(prompt: prompt, initial: initial) {
      case .typed(let line):
        initial = ""
        wasWarned = false
        if !line.isEmpty { input.remember(line) }
        if !isSlip(line) {
          if case .text = InterviewInput(line) { try takeBackDoubted(before: line) }
          try handle(.line(line))
        }
      case .pasted(let line):
        initial = ""
        try takeBackDoubted(before: line)
        try handle(.pasted(line))
      case .end:
        try endOfInput()
      case .interrupted(let signal, let text):
        try interrupted(signal, text)
      }
    }
    return status
  }

  private var isOver: Bool {
    if case .ended = interview.state { true } else { false }
  }

  var now: Duration { environment.uptime() - start }

  /// Feeds the machine and does what it asks for.
  func handle(_ event: InterviewEvent) throws {
    var effects = interview.handle(event, at: now)
    if input.isTerminal, case .line = event { try keepDraft() }
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if let next = try carryOut(effect) { effects += interview.handle(next, at: now) }
    }
  }

  // MARK: Lines that are hardly meant as an answer

  /// Whether a line typed at a terminal was hardly meant as text of an answer: words behind the prompt that waits for
  /// Enter, a command without its slash, or the submission of a question back. Says so; nothing is lost, since the
  /// line can be recalled and a second full stop submits.
  private func isSlip(_ line: String) -> Bool {
    guard input.isTerminal else { return false }
    let word = line.filter { !$0.isWhitespace }.lowercased()
    if interview.state == .feedback, case .text = InterviewInput(line), !word.isEmpty {
      view.notice("Press Enter for the next question, or type /retry to answer this one again.")
      return true
    }
    let draft = interview.draft
    if InterviewInput(line) == .submit, doubted != draft, UnsureAnswer.isUnsure(draft) {
      doubted = draft
      view.notice(
        "This reads like no answer yet. /hint names one thing that a full answer has, /outline all of it, /skip "
          + "leaves the question; “.” again submits it as it is.")
      return true
    }
    guard draft.isEmpty, InterviewCommand(rawValue: word) != nil || word == "exit" else { return false }
    view.notice("To give a command, begin it with a slash: /\(word == "exit" ? "quit" : word).")
    return true
  }

  /// Drops what reads like no answer, and was said to, once text follows it: the answer begins with that text. What is
  /// dropped can be recalled, as every line that was typed.
  private func takeBackDoubted(before line: String) throws {
    guard let doubted, doubted == interview.draft, line.contains(where: { !$0.isWhitespace }) else { return }
    self.doubted = nil
    try handle(.edited(""))
  }

  // MARK: The end of input, signals, and nobody typing

  /// On a terminal Ctrl-D on an empty line submits what was typed, or ends where nothing was; on a pipe the text that
  /// was not submitted is kept as a draft.
  private func endOfInput() throws {
    if input.isTerminal { view.breakLine() }
    guard input.isTerminal, !interview.draft.isEmpty else {
      try handle(.endOfInput)
      return
    }
    if !isSlip(".") { try handle(.line(".")) }
  }

  private func interrupted(_ signal: Int32, _ text: String) throws {
    if signal == SIGINT, !wasWarned {
      wasWarned = true
      // Lines of a paste that was broken off are text; a single line can be gone on with.
      if text.contains("\n") { try handle(.pasted(text)) } else { initial = text }
      view.notice("Ctrl-C again ends the drill; what you typed is kept.")
      return
    }
    if !text.isEmpty, case .text = InterviewInput(text) { try handle(.pasted(text)) }
    status = 128 + signal
    try handle(.signal)
  }

  /// While nobody types: keeps what stands on the line, says when the time is up, lets the clock in the prompt go on.
  private func idle(_ line: String) -> LineInput.IdleAnswer {
    // Where the log cannot be written now, the next line that is entered says so.
    try? keepDraft(with: line)
    var hasPrinted = false
    if interview.isTimeUp(at: now) {
      input.goBelow()
      let isText = if case .text = InterviewInput(line) { true } else { false }
      try? handle(.timeUp(typed: isText ? line.unicodeScalars.count : 0))
      hasPrinted = true
    }
    let shown = view.prompt(interview, at: now)
    defer { prompt = shown }
    return (shown == prompt ? nil : shown, hasPrinted)
  }
}
