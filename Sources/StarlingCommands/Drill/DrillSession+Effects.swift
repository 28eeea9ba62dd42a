import AnswerAnalysis
import Interviewing
import Progress
import Prose
import Reports
import Storage

/// What the state machine wants done.
extension DrillSession {
  /// Does it; returns the event that answers it, if one does.
  func carryOut(_ effect: InterviewEffect) throws -> InterviewEvent? {
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
    case .showFeedback(_, let previous, let kind):
      showFeedback(previous: previous, kind)
    case .showHint(let hint, let number, let count):
      view.notice("Hint \(number) of \(count): \(hint)")
    case .showOutline(let lines):
      view.list(lines)
    case .showWhy(let reason, let rule):
      // What was found in the answer to another question explains nothing of this one.
      let check = lastCheck.flatMap { $0.question == interview.current || !rule.isEmpty ? $0 : nil }
      view.why(reason, rule: rule, findings: check?.assessment.findings ?? [])
    case .showMore:
      if let lastCheck { view.more(lastCheck) } else { view.notice("No answer was checked yet.") }
    case .showHelp:
      view.help()
    case .showTime(let answer, let drill, let isPaused):
      view.time(answer: answer, drill: drill, isPaused: isPaused, words: words(in: interview.draft))
    case .showQuestions(let progress, let current):
      view.questions(progress, current: current)
      if case .followingUp(let followUp, _) = interview.state { view.pending(followUp) }
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
    kept = ("", .zero)
    if let last = try store.attempts(key: question.id).last, let assessment = last.assessment {
      earlier[number - 1] = EarlierAttempt(assessment: assessment, day: last.localDay)
    }
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
    let topic = interview.progress[submission.question].question.topic
    lastCheck = LastCheck(
      assessment: assessment, answer: submission.wholeText, topic: topics.first { $0.id == topic },
      overtime: submission.overtime, question: submission.question)
    let attempt: Int
    do {
      attempt = try store.recordAnswer(answer, at: environment.instant)
    } catch {
      throw AnswerRescue.rescue(submission, after: error, environment)
    }
    kept = ("", .zero)
    view.saved(
      attempt: submission.kind == .followUp ? 1 : attempt, words: words(in: submission.text),
      after: submission.overtime.map { words(in: DraftEnd.of(submission.wholeText, from: $0)) } ?? 0,
      time: submission.time)
  }

  private func showFeedback(previous: Assessment?, _ kind: Submission.Kind) {
    guard var check = lastCheck else { return }
    if let previous {
      check.comparison = FeedbackView.Comparison(
        previous.score, reason: kind == .followUp ? "with the follow-up" : "since your last try")
    } else if let before = earlier[interview.current],
      before.assessment.rubricVersion == check.assessment.rubricVersion
    {
      check.comparison = FeedbackView.Comparison(before.assessment, reason: "since \(before.day)")
    }
    lastCheck = check
    let followUp: FollowUp? = if case .followingUp(let next, _) = interview.state { next } else { nil }
    view.feedback(check, before: followUp)
  }

  private func openEditor(_ draft: String) -> InterviewEvent? {
    guard input.isTerminal else {
      view.notice("There is no terminal for an editor; type the answer, or pipe it in.")
      return nil
    }
    let asked =
      if case .followingUp(let followUp, _) = interview.state { followUp.text } else {
        interview.question?.text ?? ""
      }
    do {
      return .edited(try ExternalEditor.edit(draft, asking: asked, environment))
    } catch {
      view.notice(error.message)
      return nil
    }
  }

  private func words(in text: String) -> Int {
    Prose(text).tokens.reduce(0) { $0 + ($1.kind == .word || $1.kind == .number ? 1 : 0) }
  }
}

/// The end of a text.
private enum DraftEnd {
  /// `text` from its `offset`th Unicode scalar on.
  static func of(_ text: String, from offset: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(offset)))
  }
}
