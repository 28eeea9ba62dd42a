import AnswerAnalysis

/// A drill as a pure value: events go in, effects come out, so that a terminal and a pipe drive the same machine.
///
/// Time is handed in with every event, as the time since the drill began; it must not go back. While an answer is
/// being assessed, other events wait their turn, so nothing that is typed is lost.
package struct Interview: Sendable, Equatable {
  /// Where the drill stands.
  package private(set) var state: InterviewState = .ready
  /// What became of each question so far.
  package private(set) var progress: [QuestionProgress]
  /// Index of the question that is being asked.
  package private(set) var current = 0

  private let topics: [TopicRubric]
  private var clock = AnswerClock()
  /// What was said in this attempt, the answer first.
  private var said: [String] = []
  private var held: [InterviewEvent] = []

  /// Creates a drill of `questions`, with the rubrics of their topics for hints and follow-ups.
  package init(questions: [Question], topics: [TopicRubric]) {
    progress = questions.map { QuestionProgress(question: $0) }
    self.topics = topics
  }

  /// The question that is being asked; nil where there is none.
  package var question: Question? { progress.indices.contains(current) ? progress[current].question : nil }

  /// What is typed and not submitted; empty where nothing is.
  package var draft: String {
    switch state {
    case .answering(let draft), .followingUp(_, let draft): Self.text(of: draft)
    default: ""
    }
  }

  /// Whether the clock stands still on request.
  package var isPaused: Bool { clock.isPaused }

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
    case .line(let line): take(InterviewInput(line), into: &effects)
    case .pasted(let line): type(line, into: &effects)
    case .command(let command): obey(command, into: &effects)
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
    case .command(let command): obey(command, into: &effects)
    case .unknownCommand(let name, let suggestion):
      let hint = suggestion.map { "Did you mean /\($0.rawValue)?" } ?? "/help lists the commands."
      effects.append(
        .notice(
          "There is no command /\(name). \(hint) Text that begins with a slash is written with two, //\(name)."
        ))
    }
  }

  private mutating func type(_ line: String, into effects: inout [InterviewEffect]) {
    let isBlank = line.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if clock.isPaused, !isBlank { resume(into: &effects) }
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
    if clock.isPaused { resume(into: &effects) }
    let text = Self.text(of: draft)
    guard
      text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else {
      effects.append(.notice("There is no word in this answer yet; go on typing, or /skip the question."))
      return
    }
    said.append(text)
    let kind: Submission.Kind =
      followUp != nil ? .followUp : progress[current].assessments.isEmpty ? .answer : .retry
    let time = clock.takeAnswer()
    progress[current].time += time
    let submission = Submission(
      question: current, kind: kind, prompt: followUp?.text ?? question.text, text: text,
      wholeText: said.joined(separator: "\n\n"), time: time, aids: progress[current].aids)
    state = .assessing(submission)
    effects.append(
      .assess(
        AssessmentRequest(
          text: submission.wholeText, question: question.text, topic: question.topic, claim: question.claim)))
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
    if let followUp {
      state = .followingUp(followUp, draft: [])
      effects.append(.askFollowUp(followUp))
    } else {
      state = .feedback
    }
  }

  // MARK: Going on

  private mutating func ask(_ index: Int, into effects: inout [InterviewEffect]) {
    guard progress.indices.contains(index) else {
      end(.finished, into: &effects)
      return
    }
    current = index
    said = []
    state = .asking
    clock.startAnswer()
    let record = progress[index]
    effects.append(
      .ask(
        record.question, number: index + 1, of: progress.count, attempt: record.assessments.count + 1))
  }

  private mutating func goOn(into effects: inout [InterviewEffect]) {
    ask(current + 1, into: &effects)
  }

  /// Whether the last question has its answer and nothing is typed.
  private var isThrough: Bool {
    current + 1 >= progress.count && draft.isEmpty && (progress.last?.isAnswered ?? true)
  }

  private mutating func end(_ end: InterviewEnd, into effects: inout [InterviewEffect]) {
    if !draft.isEmpty { effects.append(.saveDraft(draft, question: current)) }
    if end == .finished { state = .summary }
    effects.append(.showSummary(progress, time: clock.drill))
    effects.append(.end(end))
    state = .ended(end)
  }

  // MARK: Commands

  private mutating func obey(_ command: InterviewCommand, into effects: inout [InterviewEffect]) {
    switch command {
    case .help: effects.append(.showHelp)
    case .quit: end(.quit, into: &effects)
    case .questions: effects.append(.showQuestions(progress, current: current))
    case .time:
      effects.append(.showTime(answer: clock.answer, drill: clock.drill, isPaused: clock.isPaused))
    case .pause:
      if clock.isPaused {
        effects.append(.notice("The clock stands still already; /resume lets it go on."))
      } else {
        clock.pause()
        effects.append(.notice("The clock stands still; /resume, or the next line, lets it go on."))
      }
    case .resume:
      if clock.isPaused {
        resume(into: &effects)
      } else {
        effects.append(.notice("The clock is running."))
      }
    case .skip: skip(into: &effects)
    case .retry: retry(into: &effects)
    case .editor: openEditor(into: &effects)
    case .why: if let question { effects.append(.showWhy(question.why)) }
    case .hint: hint(into: &effects)
    case .outline: outline(into: &effects)
    }
  }

  private mutating func resume(into effects: inout [InterviewEffect]) {
    clock.resume()
    effects.append(.notice("The clock goes on."))
  }

  private mutating func skip(into effects: inout [InterviewEffect]) {
    if clock.isPaused { resume(into: &effects) }
    switch state {
    case .asking, .answering:
      progress[current].time += clock.takeAnswer()
      // A question that was answered before a retry was begun is not skipped.
      if !progress[current].isAnswered {
        progress[current].isSkipped = true
        effects.append(.storeSkip(question: current))
      }
      goOn(into: &effects)
    case .followingUp, .feedback: goOn(into: &effects)
    case .ready, .assessing, .summary, .ended: break
    }
  }

  private mutating func retry(into effects: inout [InterviewEffect]) {
    switch state {
    case .feedback, .followingUp(_, draft: []): ask(current, into: &effects)
    case .asking where progress[current].isAnswered:
      effects.append(.notice("This is the new attempt; type your answer."))
    case .asking: effects.append(.notice("There is no answer yet that could be tried again."))
    case .answering, .followingUp:
      effects.append(.notice("An answer is being typed; submit it with a line of one full stop first."))
    case .ready, .assessing, .summary, .ended: break
    }
  }

  private mutating func openEditor(into effects: inout [InterviewEffect]) {
    switch state {
    case .asking, .answering, .followingUp: effects.append(.openEditor(draft))
    case .feedback: effects.append(.notice("Nothing is asked now; /retry asks the question again."))
    case .ready, .assessing, .summary, .ended: break
    }
  }

  private mutating func setDraft(_ text: String, into effects: inout [InterviewEffect]) {
    let lines = Self.lines(of: text)
    switch state {
    case .asking, .answering: state = lines.isEmpty ? .asking : .answering(draft: lines)
    case .followingUp(let followUp, _): state = .followingUp(followUp, draft: lines)
    case .ready, .feedback, .assessing, .summary, .ended: return
    }
    if !lines.isEmpty {
      effects.append(.notice("The text is taken over; a line of one full stop submits it."))
    }
  }

  // MARK: Help with the answer

  private mutating func hint(into effects: inout [InterviewEffect]) {
    guard let question, isAnswerable else {
      effects.append(.notice("Hints are for a question that is being answered; /retry asks it again."))
      return
    }
    let hints = AnswerOutline.hints(
      for: question, topic: topic(of: question), assessment: progress[current].assessments.last)
    guard progress[current].hints < hints.count else {
      effects.append(.notice("There are no more hints; /outline shows what a full answer covers."))
      return
    }
    let number = progress[current].hints
    progress[current].hints += 1
    note("hint")
    effects.append(.showHint(hints[number], number: number + 1, of: hints.count))
  }

  private mutating func outline(into effects: inout [InterviewEffect]) {
    guard let question, isAnswerable || state == .feedback else { return }
    if isAnswerable { note("outline") }
    effects.append(.showOutline(AnswerOutline.lines(for: question, topic: topic(of: question))))
  }

  /// Whether what is shown now can help an answer that is still to come.
  private var isAnswerable: Bool {
    switch state {
    case .asking, .answering, .followingUp: true
    case .ready, .assessing, .feedback, .summary, .ended: false
    }
  }

  private mutating func note(_ aid: String) {
    if !progress[current].aids.contains(aid) { progress[current].aids.append(aid) }
  }

  private func topic(of question: Question) -> TopicRubric? { topics.first { $0.id == question.topic } }

  // MARK: Texts

  /// The lines as one text, without blank lines at its end.
  private static func text(of lines: [String]) -> String {
    var lines = lines[...]
    while let last = lines.last, last.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      lines.removeLast()
    }
    return lines.joined(separator: "\n")
  }

  /// The lines of `text`; none where it is blank.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }[...]
    func isBlank(_ line: Substring) -> Bool { line.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    while let first = lines.first, isBlank(first) { lines.removeFirst() }
    return lines.map(String.init)
  }
}
