import Reports
import Storage
import Terminal

/// Turns the log into one of the export formats, a session at a time. JSON keeps every character; CSV and Markdown,
/// which may be shown on a terminal, have controls as visible escapes.
struct ExportWriter {
  let store: SessionStore
  let format: ExportCommand.Format

  /// Writes everything, the oldest session first, through `sink`.
  func write(_ sink: ([UInt8]) throws -> Void) throws {
    if format == .json { return try json(sink) }
    let sessions = try store.sessions(.init(includesDeleted: true)).reversed()
    switch format {
    case .json: break
    case .jsonl: try lines(Array(sessions), sink)
    case .csv: try csv(Array(sessions), sink)
    case .markdown: try markdown(Array(sessions), sink)
    }
  }

  private func json(_ sink: ([UInt8]) throws -> Void) throws {
    try sink(Array("{\"schema\": \"\(ExportDocument.schema)\", \"sessions\": [".utf8))
    for (index, id) in try store.archiveIDs().enumerated() {
      var writer = JSONWriter()
      ArchiveJSON.write(try store.archive(id), to: &writer)
      try sink(Array((index == 0 ? "\n" : ",\n").utf8) + writer.bytes)
    }
    try sink(Array("\n]}\n".utf8))
  }

  private func lines(_ sessions: [SessionStore.SessionSummary], _ sink: ([UInt8]) throws -> Void) throws {
    try forEachAnswer(sessions) { session, question, answer in
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("schema", ExportDocument.schema)
        writer.member("session", session.id)
        writer.member("day", answer.localDay)
        writer.member("topic", question.topic)
        writer.member("question", question.text)
        writer.member("claim", question.claim)
        ReviewJSON.answerMembers(answer, to: &writer)
      }
      try sink(writer.bytes + [0x0A])
    }
  }

  private func csv(_ sessions: [SessionStore.SessionSummary], _ sink: ([UInt8]) throws -> Void) throws {
    let header = [
      "session", "day", "submitted_at", "topic", "question", "claim", "kind", "attempt", "words", "seconds",
      "rubric", "total", "band", "structure", "evidence", "ownership", "depth", "delivery", "text",
    ]
    try sink(Array(CSVRow.line(header).utf8))
    try forEachAnswer(sessions) { session, question, answer in
      let judged = answer.assessment
      func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
      let cells = [
        session.id, answer.localDay, Instant.utc(answer.submittedAt), question.topic, answer.prompt,
        question.claim ?? "", answer.kind, String(answer.attempt), String(answer.words), "\(answer.seconds)",
        judged?.rubricVersion ?? "", number(judged?.total), judged?.band ?? "", number(judged?.structure),
        number(judged?.evidence), number(judged?.ownership), number(judged?.depth), number(judged?.delivery),
        answer.text,
      ]
      try sink(Array(CSVRow.line(cells.map(EscapeFilter.visible)).utf8))
    }
  }

  private func markdown(_ sessions: [SessionStore.SessionSummary], _ sink: ([UInt8]) throws -> Void) throws {
    for summary in sessions {
      let review = try SessionReview.load(summary.session.id, from: store)
      try sink(Array(EscapeFilter.visible(SessionMarkdown.text(review)).utf8))
    }
  }

  private func forEachAnswer(
    _ sessions: [SessionStore.SessionSummary],
    _ body: (SessionRecord, QuestionRecord, AnswerRecord) throws -> Void
  ) throws {
    for summary in sessions {
      let answers = try store.answers(session: summary.session.id)
      let questions = try store.questions(session: summary.session.id)
      for answer in answers {
        guard let question = questions.first(where: { $0.id == answer.questionID }) else { continue }
        try body(summary.session, question, answer)
      }
    }
  }
}
