import Storage

/// One session with everything that belongs to it.
struct SessionReview {
  /// A question with the answers given to it in this session, and those given before.
  struct Item {
    let question: QuestionRecord
    let answers: [AnswerRecord]
    let earlier: [AnswerRecord]
  }

  let session: SessionRecord
  let items: [Item]
  /// What each rubric version said of an answer, by its id, the oldest judgement first.
  let judgements: [String: [(version: String, total: Int)]]

  /// Reads the session named `name` (an id, its beginning or end, or `last`).
  static func load(_ name: String, from store: SessionStore) throws -> SessionReview {
    try load(try store.session(name), from: store)
  }

  /// Reads what belongs to `session`.
  static func load(_ session: SessionRecord, from store: SessionStore) throws -> SessionReview {
    let answers = try store.answers(session: session.id)
    let items = try store.questions(session: session.id).map { question in
      let own = answers.filter { $0.questionID == question.id }
      let earlier = try store.attempts(key: question.key).filter { attempt in
        attempt.sessionID != session.id && attempt.submittedAt < session.startedAt
      }
      return Item(question: question, answers: own, earlier: earlier)
    }
    return SessionReview(
      session: session, items: items, judgements: try store.judgements(ofSession: session.id))
  }
}
