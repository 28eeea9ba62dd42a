import AnswerAnalysis
import Interviewing
import Progress
import Prose
import Reports
import Storage
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Runs the state machine of a drill: reads lines, carries out its effects, stores what is submitted.
final class DrillSession {
  private let plan: DrillPlan
  private let assessor: Assessor
  private let topics: [TopicRubric]
  private let store: SessionStore
  private let environment: Environment
  private let view: DrillView
  private let input: LineInput
  private var interview: Interview
  private let session: String
  /// Row ids of the questions asked so far, by their index.
  private var rows: [Int: String] = [:]
  /// Totals of attempts in earlier sessions, by the question's index.
  private var earlier: [Int: Int] = [:]
  private var status: Int32 = 0
  private var lastAssessment: (assessment: Assessment, answer: String)?
  /// Text that stands on the line already when the next one is read.
  private var initial = ""
  private var wasWarned = false
  private let start: Duration

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
    input = environment.openLineInput(DrillCompletion.complete)
    view = DrillView(palette: palette, environment: environment, isInteractive: input.isTerminal)
    interview = Interview(questions: plan.questions, topics: topics)
    start = environment.uptime()
    session = try store.beginSession(
      resumePath: plan.resumePath, resumeDigest: plan.resumeDigest, role: plan.role, topics: plan.topics,
      seed: plan.seed, planned: plan.questions.count, isTimed: plan.isTimed, at: environment.instant)
  }

  /// Holds the interview and returns the exit status: 0, or 128 and the signal that ended it.
  func run() throws -> Int32 {
    view.opening(plan)
    let unfinished = try offerDraft()
    try handle(.start)
    if let unfinished {
      try handle(.edited(unfinished))
      try keepDraft()
    }
    while !isOver {
      switch input.read(prompt: view.prompt(interview.state), initial: initial) {
      case .typed(let line):
        initial = ""
        wasWarned = false
        if !line.isEmpty { input.remember(line) }
        if !isSlip(line) { try handle(.line(line)) }
      case .pasted(let line):
        initial = ""
        try handle(.pasted(line))
      case .end:
        try endOfInput()
      case .interrupted(let signal, let text):
        try interrupted(signal, text)
      }
    }
    return status
  }

  /// Whether a line typed at a terminal was hardly meant as text of an answer: words behind the prompt that waits for
  /// Enter, or a command without its slash. Says so; nothing is lost, since the line can be recalled.
  private func isSlip(_ line: String) -> Bool {
    guard input.isTerminal else { return false }
    let word = line.filter { !$0.isWhitespace }.lowercased()
    if interview.state == .feedback, case .text = InterviewInput(line), !word.isEmpty {
      view.notice("Press Enter for the next question, or type /retry to answer this one again.")
      return true
    }
    guard interview.draft.isEmpty, InterviewCommand(rawValue: word) != nil || word == "exit" else {
      return false
    }
    view.notice("To give a command, begin it with a slash: /\(word == "exit" ? "quit" : word).")
    return true
  }

  private var isOver: Bool {
    if case .ended = interview.state { true } else { false }
  }

  private var now: Duration { environment.uptime() - start }

  private func handle(_ event: InterviewEvent) throws {
    var effects = interview.handle(event, at: now)
    if input.isTerminal, case .line = event { try keepDraft() }
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if let next = try carryOut(effect) { effects += interview.handle(next, at: now) }
    }
  }

  // MARK: The end of input and signals

  /// On a terminal Ctrl-D on an empty line submits what was typed, or ends; on a pipe the text that was not submitted
  /// is kept as a draft.
  private func endOfInput() throws {
    if input.isTerminal, !interview.draft.isEmpty, !wasWarned {
      wasWarned = true
      view.breakLine()
      view.notice("Ctrl-D again ends the drill; a line of one full stop submits the answer.")
      return
    }
    try handle(.endOfInput)
  }

  private func interrupted(_ signal: Int32, _ text: String) throws {
    if signal == SIGINT, !wasWarned {
      wasWarned = true
      initial = text
      view.breakLine()
      view.notice("Ctrl-C again ends the drill; what you typed is kept.")
      return
    }
    if !text.isEmpty { try handle(.pasted(text)) }
    view.breakLine()
    status = 128 + signal
    try handle(.signal)
  }

  // MARK: Drafts

  /// Writes what is typed so far to the log, so that not even a power cut loses it.
  private func keepDraft() throws {
    guard let row = rows[interview.current] else { return }
    try store.saveDraft(session: session, question: row, text: interview.draft, at: environment.instant)
  }

  /// Says that an earlier session left text behind. At a terminal it can be gone on with at once, kept for later, or
  /// dropped; returns the text to go on with.
  private func offerDraft() throws -> String? {
    guard let draft = try store.newestDraft(), draft.sessionID != session else { return nil }
    view.draft(draft)
    guard input.isTerminal else { return nil }
    while true {
      guard
        case .typed(let line) = input.read(
          prompt: "Go on with it (c), keep it for later (Enter), drop it (d)? ")
      else { return nil }
      switch line.filter({ !$0.isWhitespace }).lowercased() {
      case "": return nil
      case "d":
        try store.dropDraft(session: draft.sessionID)
        view.notice("Dropped.")
        return nil
      case "c":
        guard let record = try store.question(draft.questionID), let question = Question(record) else {
          return nil
        }
        interview = Interview(
          questions: [question] + plan.questions.filter { $0.id != question.id }, topics: topics)
        try store.dropDraft(session: draft.sessionID)
        return draft.text
      default:
        view.notice("Type c, d, or nothing.")
      }
    }
  }

  // MARK: Effects

  /// Does what the machine asks for; returns the event that answers it, if one does.
  private func carryOut(_ effect: InterviewEffect) throws -> InterviewEvent? {
    switch effect {
    case .ask(let question, let number, let count, let attempt):
      if attempt == 1 { try record(question, at: number) }
      view.ask(question, number: number, of: count, attempt: attempt)
    case .askFollowUp(let followUp):
      view.askFollowUp(followUp)
    case .assess(let request):
      return .assessed(assessor.assess(request))
    case .store(let submission, let assessment):
      try storeAnswer(submission, assessment)
    case .storeSkip(let index):
      if let row = rows[index] { try store.recordSkip(question: row, at: environment.instant) }
      view.notice("Skipped.")
    case .saveDraft(let text, let index):
      if let row = rows[index] {
        try store.saveDraft(session: session, question: row, text: text, at: environment.instant)
        view.notice("Your unfinished answer is kept; the next drill offers it.")
      }
    case .showFeedback(let assessment, let previous, let kind):
      showFeedback(assessment, previous: previous, kind)
    case .showHint(let hint, let number, let count):
      view.notice("Hint \(number) of \(count): \(hint)")
    case .showOutline(let lines):
      view.list(lines)
    case .showWhy(let reason):
      view.why(reason, lastAssessment?.assessment)
    case .showHelp:
      view.help()
    case .showTime(let answer, let drill, let isPaused):
      view.time(answer: answer, drill: drill, isPaused: isPaused, words: words(in: interview.draft))
    case .showQuestions(let progress, let current):
      view.questions(progress, current: current)
    case .openEditor(let draft):
      return openEditor(draft)
    case .notice(let text):
      view.notice(text)
    case .showSummary(let progress, let time):
      view.summary(progress, time: time, session: session)
    case .end(let end):
      try store.endSession(session, reason: end.rawValue, at: environment.instant)
    }
    return nil
  }

  private func record(_ question: Question, at number: Int) throws {
    rows[number - 1] = try store.recordQuestion(
      session: session, position: number, key: question.id, topic: question.topic, text: question.text,
      claim: question.claim, source: question.source, asksAbout: question.asksAbout.rawValue,
      parts: question.parts, reason: question.why, at: environment.instant)
    earlier[number - 1] = try store.attempts(key: question.id).last?.assessment?.total
  }

  private func storeAnswer(_ submission: Submission, _ assessment: Assessment) throws {
    guard let row = rows[submission.question] else { return }
    var writer = JSONWriter()
    AssessmentJSON.write(assessment, to: &writer)
    let rating: Rating? = submission.kind == .followUp ? nil : Rating(total: assessment.score.total)
    let answer = SessionStore.NewAnswer(
      session: session, question: row, kind: submission.kind.rawValue, prompt: submission.prompt,
      text: submission.text, words: words(in: submission.text), seconds: submission.time.seconds,
      aids: submission.aids, assessment: AssessmentRecord(assessment, document: writer.text),
      rating: rating?.rawValue, ratingVersion: Rating.ruleVersion)
    lastAssessment = (assessment, submission.wholeText)
    do {
      _ = try store.recordAnswer(answer, at: environment.instant)
    } catch {
      throw AnswerRescue.rescue(submission, after: error, environment)
    }
    view.saved(words: words(in: submission.text), time: submission.time, isTimed: plan.isTimed)
  }

  private func showFeedback(_ assessment: Assessment, previous: Assessment?, _ kind: Submission.Kind) {
    guard let answer = lastAssessment?.answer else { return }
    let reason = kind == .followUp ? "with the follow-up" : "since your last try"
    let before = previous?.score.total ?? earlier[interview.current]
    view.feedback(
      assessment, answer: answer, topic: topics.first { $0.id == interview.question?.topic },
      previous: before.map { FeedbackView.Comparison(total: $0, reason: reason) })
  }

  private func openEditor(_ draft: String) -> InterviewEvent? {
    guard input.isTerminal else {
      view.notice("There is no terminal for an editor; type the answer, or pipe it in.")
      return nil
    }
    do {
      return .edited(try ExternalEditor.edit(draft, environment))
    } catch {
      view.notice(error.message)
      return nil
    }
  }

  private func words(in text: String) -> Int {
    Prose(text).tokens.reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
  }
}
