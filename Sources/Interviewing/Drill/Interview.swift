import AnswerAnalysis

/// A drill as a pure value: events go in, effects come out, so that a terminal and a pipe drive the same machine.
///
/// Time is handed in with every event, as the time since the drill began; it must not go back. While an answer is
/// being assessed, other events wait their turn, so nothing that is typed is lost.
package struct Interview: Sendable, Equatable {
  /// Where the drill stands.
  package internal(set) var state: InterviewState = .ready
  /// What became of each question so far.
  package internal(set) var progress: [QuestionProgress]
  /// Index of the question that is being asked.
  package private(set) var current = 0

  let topics: [TopicRubric]
  /// How long an answer may take before the rest is marked; nil where nothing is.
  private let limit: Duration?
  var clock = AnswerClock()
  /// How much of the draft was there when the time was up, in Unicode scalars.
  private var inTime: Int?
  /// What was said in this attempt, the answer first.
  private var said: [String] = []
  private var held: [InterviewEvent] = []

  /// Creates a drill of `questions`, with the rubrics of their topics for hints and follow-ups. With a `limit`, what
  /// is typed after so much time is marked in the submission.
  package init(questions: [Question], topics: [TopicRubric], limit: Duration? = nil) {
    progress = questions.map { QuestionProgress(question: $0) }
    self.topics = topics
    self.limit = limit
  }

  /// The question that is being asked; nil where there is none.
  package var question: Question? { progress.indices.contains(current) ? progress[current].question : nil }

  /// What is typed and not submitted; empty where nothing is.
  package var draft: String {
    switch state {
    case .answering(let draft), .followingUp(_, let draft): DraftText.joined(draft)
    default: ""
    }
  }

  /// Whether the clock stands still on request.
  package var isPaused: Bool { clock.isPaused }

  /// The time spent on the answer by `time`, pauses left out.
  package func answerTime(at time: Duration) -> Duration {
    var clock = clock
    clock.advance(to: time)
    return clock.answer
  }

  /// Whether the time for this answer is up by `time`, and nothing has said so yet.
  package func isTimeUp(at time: Duration) -> Bool {
    guard let limit, inTime == nil, !clock.isPaused else { return false }
    switch state {
    case .asking, .answering, .followingUp: return answerTime(at: time) >= limit
    case .ready, .assessing, .feedback, .summary, .ended: return false
    }
  }

  /// Takes `event`, which happened at `time`, and returns what is to be done, in order.
  package mutating func handle(_ event: InterviewEvent, at time: Duration) -> [InterviewEffect] {
    clock.advance(to: time)
    var effects: [InterviewEffect] = []
    switch (state, event) {
    case (.ended, _): break
    case (.assessing(let submission), .assessed(let assessment)):
      take(assessment, of: submission, into: &effects)
      while !held.isEmpty, !isAssessing {
        let next = held.removeFirst()
        apply(next, into: &effects)
      }
    case (.assessing, .signal), (.assessing, .endOfInput):
      // The answer was submitted: it is stored before anything ends.
      held.append(event)
    case (.assessing, _): held.append(event)
    case (_, .assessed): break
    default: apply(event, into: &effects)
    }
    return effects
  }

  private var isAssessing: Bool {
    if case .assessing = state { true } else { false }
  }

  private mutating func apply(_ event: InterviewEvent, into effects: inout [InterviewEffect]) {
    if case .ended = state { return }
    switch event {
    case .start:
      guard state == .ready else { return }
      ask(0, into: &effects)
    case .line(let line):
      let input = InterviewInput(line)
      if case .text = input { markTime(typed: 0, into: &effects) }
      take(input, into: &effects)
    case .pasted(let line):
      markTime(typed: 0, into: &effects)
      type(line, into: &effects)
    case .command(let command): obey(command, "", into: &effects)
    case .timeUp(let typed): markTime(typed: typed, into: &effects)
    case .edited(let text): setDraft(text, into: &effects)
    case .endOfInput: end(isThrough ? .finished : .endOfInput, into: &effects)
    case .signal: end(.signal, into: &effects)
    case .assessed: break
    }
  }

  // MARK: Lines

  private mutating func take(_ input: InterviewInput, into effects: inout [InterviewEffect]) {
    switch input {
    case .text(let line): type(line, into: &effects)
    case .submit: submit(into: &effects)
    case .command(let command, let argument): obey(command, argument, into: &effects)
    case .colonCommand(let command):
      effects.append(
        .notice(
          "Commands begin with “/”: /\((command ?? .help).rawValue). The line is no part of your answer."))
    case .unknownCommand(let name, let suggestion):
      let hint = suggestion.map { "Did you mean /\($0.rawValue)?" } ?? "/help lists the commands."
      effects.append(
        .notice(
          "There is no command /\(name). \(hint) Text that begins with a slash is written with two, //\(name)."
        ))
    }
  }

  /// Remembers, once for an answer, how much of it was there when the time was up: the draft and `typed` more.
  private mutating func markTime(typed: Int, into effects: inout [InterviewEffect]) {
    guard isTimeUp(at: clock.time) else { return }
    let draft = draft.unicodeScalars.count
    inTime = draft + (draft > 0 && typed > 0 ? 1 : 0) + typed
    effects.append(.notice("Two minutes are over: come to an end. What you type from here on is marked."))
  }

  private mutating func type(_ line: String, into effects: inout [InterviewEffect]) {
    let isBlank = line.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if clock.isPaused, !isBlank { resumeClock(into: &effects) }
    switch state {
    case .asking: if !isBlank { state = .answering(draft: [line]) }
    case .answering(let draft): state = .answering(draft: draft + [line])
    case .followingUp(let followUp, let draft):
      if !isBlank || !draft.isEmpty { state = .followingUp(followUp, draft: draft + [line]) }
    case .feedback:
      // Enter goes on; text is the beginning of the next answer, as it is on a pipe.
      goOn(into: &effects)
      if !isBlank { type(line, into: &effects) }
    case .ready, .assessing, .summary, .ended: break
    }
  }

  private mutating func submit(into effects: inout [InterviewEffect]) {
    switch state {
    case .answering(let draft): submit(draft, to: nil, into: &effects)
    case .followingUp(let followUp, let draft) where !draft.isEmpty:
      submit(draft, to: followUp, into: &effects)
    case .followingUp: effects.append(.notice("Nothing is typed yet; /skip leaves the follow-up."))
    case .asking: effects.append(.notice("Nothing is typed yet; /skip leaves the question."))
    case .feedback: goOn(into: &effects)
    case .ready, .assessing, .summary, .ended: break
    }
  }

  private mutating func submit(
    _ draft: [String], to followUp: FollowUp?, into effects: inout [InterviewEffect]
  ) {
    guard let question else { return }
    if clock.isPaused { resumeClock(into: &effects) }
    let text = DraftText.joined(draft)
    guard
      text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else {
      effects.append(.notice("There is no word in this answer yet; go on typing, or /skip the question."))
      return
    }
    let before = said.isEmpty ? 0 : SpokenAnswer.whole(said).unicodeScalars.count + 2
    said.append(text)
    let whole = SpokenAnswer.whole(said)
    let isJudged = whole.unicodeScalars.count > before
    let overtime = inTime.flatMap { isJudged && $0 < text.unicodeScalars.count ? before + $0 : nil }
    inTime = nil
    let kind: Submission.Kind =
      followUp != nil ? .followUp : progress[current].assessments.isEmpty ? .answer : .retry
    let time = clock.takeAnswer()
    progress[current].time += time
    let submission = Submission(
      question: current, kind: kind, prompt: followUp?.text ?? question.text, text: text,
      wholeText: whole, overtime: overtime, time: time,
      aids: progress[current].aids)
    state = .assessing(submission)
    effects.append(
      .assess(
        SpokenAnswer.request(said, question: question.text, topic: question.topic, claim: question.claim)))
  }

  private mutating func take(
    _ assessment: Assessment, of submission: Submission, into effects: inout [InterviewEffect]
  ) {
    guard progress.indices.contains(submission.question) else { return }
    effects.append(.store(submission, assessment))
    var record = progress[submission.question]
    let previous = record.assessments.last
    if submission.kind == .followUp, !record.assessments.isEmpty {
      record.assessments[record.assessments.count - 1] = assessment
    } else {
      record.assessments.append(assessment)
    }
    record.isSkipped = false
    let followUp = FollowUpChooser.next(
      assessment: assessment, answer: submission.wholeText, question: record.question,
      topic: topic(of: record.question), asked: record.followUps.map(\.id))
    if let followUp { record.followUps.append(followUp) }
    progress[submission.question] = record
    effects.append(.showFeedback(assessment, previous: previous, kind: submission.kind))
    clock.startAnswer()
    inTime = nil
    if let followUp {
      state = .followingUp(followUp, draft: [])
      effects.append(.askFollowUp(followUp))
    } else {
      state = .feedback
    }
  }

  // MARK: Going on

  mutating func ask(_ index: Int, into effects: inout [InterviewEffect]) {
    guard progress.indices.contains(index) else {
      end(.finished, into: &effects)
      return
    }
    current = index
    said = []
    inTime = nil
    state = .asking
    clock.startAnswer()
    let record = progress[index]
    effects.append(
      .ask(
        record.question, number: index + 1, of: progress.count, attempt: record.assessments.count + 1))
  }

  mutating func goOn(into effects: inout [InterviewEffect]) {
    ask(current + 1, into: &effects)
  }

  /// Whether the last question has its answer and nothing is typed.
  private var isThrough: Bool {
    current + 1 >= progress.count && draft.isEmpty && (progress.last?.isAnswered ?? true)
  }

  mutating func end(_ end: InterviewEnd, into effects: inout [InterviewEffect]) {
    if !draft.isEmpty { effects.append(.saveDraft(draft, question: current)) }
    if end == .finished { state = .summary }
    effects.append(.showSummary(progress, time: clock.drill))
    effects.append(.end(end))
    state = .ended(end)
  }

  func topic(of question: Question) -> TopicRubric? { topics.first { $0.id == question.topic } }
}
