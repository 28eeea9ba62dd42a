import AnswerAnalysis

/// What the commands of a drill do.
extension Interview {
  /// Does what `command` says; `argument` is what stands behind it.
  mutating func obey(
    _ command: InterviewCommand, _ argument: String, into effects: inout [InterviewEffect]
  ) {
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
        resumeClock(into: &effects)
      } else {
        effects.append(.notice("The clock is running."))
      }
    case .skip: skip(into: &effects)
    case .retry: retry(into: &effects)
    case .editor: openEditor(into: &effects)
    case .why: if let question { effects.append(.showWhy(question.why, rule: argument)) }
    case .more: effects.append(.showMore)
    case .hint: hint(into: &effects)
    case .outline: outline(into: &effects)
    }
  }

  mutating func resumeClock(into effects: inout [InterviewEffect]) {
    clock.resume()
    effects.append(.notice("The clock goes on."))
  }

  private mutating func skip(into effects: inout [InterviewEffect]) {
    clock.resume()
    // Half an answer is worth keeping.
    if !draft.isEmpty { effects.append(.saveDraft(draft, question: current)) }
    switch state {
    case .asking, .answering:
      state = .asking
      progress[current].time += clock.takeAnswer()
      // A question that was answered before a retry was begun is not skipped.
      if !progress[current].isAnswered {
        progress[current].isSkipped = true
        effects.append(.storeSkip(question: current))
      }
      goOn(into: &effects)
    case .followingUp, .feedback:
      state = .feedback
      goOn(into: &effects)
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
      effects.append(
        .notice("What is typed is not submitted yet: “.” submits it, /editor changes it, /skip leaves it."))
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

  mutating func setDraft(_ text: String, into effects: inout [InterviewEffect]) {
    let lines = DraftText.lines(of: text)
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
    guard let question, isAnswerable else { return }
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
    guard let question, isAnswerable else { return }
    note("outline")
    effects.append(.showOutline(AnswerOutline.lines(for: question, topic: topic(of: question))))
  }

  /// Whether what is shown now can help an answer that is still to come: after the check, one that is tried again.
  private var isAnswerable: Bool {
    switch state {
    case .asking, .answering, .followingUp, .feedback: true
    case .ready, .assessing, .summary, .ended: false
    }
  }

  private mutating func note(_ aid: String) {
    if !progress[current].aids.contains(aid) { progress[current].aids.append(aid) }
  }
}
