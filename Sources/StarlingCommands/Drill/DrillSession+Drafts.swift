import FoundationEssentials
import Interviewing
import Storage

/// What is typed and not submitted: kept in the log at every step, so that nothing loses it.
extension DrillSession {
  /// Keeps what is typed so far, so that not even a power cut loses it.
  func keepDraft() throws {
    try keep(interview.draft)
  }

  /// Keeps the draft and what stands on the line, a command left out; every two seconds at most.
  func keepDraft(with line: String) throws {
    switch interview.state {
    case .asking, .answering, .followingUp: break
    case .ready, .assessing, .feedback, .summary, .ended: return
    }
    guard now >= kept.at + .seconds(2) || kept.text.isEmpty else { return }
    var text = interview.draft
    if case .text(let typed) = InterviewInput(line), typed.contains(where: { !$0.isWhitespace }) {
      text += (text.isEmpty ? "" : "\n") + typed
    }
    guard text != kept.text else { return }
    try keep(text)
  }

  private func keep(_ text: String) throws {
    guard let row = rows[interview.current] else { return }
    try store.saveDraft(session: session, question: row, text: text, at: environment.instant)
    kept = (text, now)
  }

  /// Says that earlier sessions left text behind. At a terminal each can be gone on with at once, kept for later, or
  /// dropped; returns the one to go on with, whose question is then the first. A signal keeps them all and sets the
  /// status to end with.
  func offerDrafts() throws -> DraftRecord? {
    let drafts = try store.drafts().filter { $0.sessionID != session }
    for (index, draft) in drafts.enumerated() {
      view.draft(draft, more: drafts.count - index - 1)
      guard input.isTerminal else { return nil }
      switch try choice(about: draft) {
      case .goOn: return draft
      case .keep: return nil
      case .drop: view.notice("Dropped.")
      }
    }
    return nil
  }

  private enum DraftChoice {
    case goOn, keep, drop
  }

  private func choice(about draft: DraftRecord) throws -> DraftChoice {
    while true {
      let line: String
      switch input.read(prompt: "Go on with it (c), keep it for later (Enter), drop it (d)? ") {
      case .typed(let typed), .pasted(let typed): line = typed
      case .end:
        view.breakLine()
        return .keep
      case .interrupted(let signal, _):
        status = 128 + signal
        return .keep
      }
      switch line.filter({ !$0.isWhitespace }).lowercased() {
      case "": return .keep
      case "d":
        try store.dropDraft(question: draft.questionID)
        return .drop
      case "c":
        guard let record = try store.question(draft.questionID), let question = Question(record) else {
          view.notice("A newer version of this program asked that question; the text is kept.")
          return .keep
        }
        interview = Interview(
          // It takes the place of one of those that were announced.
          questions: [question]
            + plan.questions.filter { $0.id != question.id }.prefix(plan.questions.count - 1),
          topics: topics,
          limit: plan.isTimed ? Self.limit : nil)
        return .goOn
      default:
        view.notice("Type c, d, or nothing.")
      }
    }
  }
}
