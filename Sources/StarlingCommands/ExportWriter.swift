import FoundationEssentials
import Reports
import Storage
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Turns the log into one of the export formats, a session at a time: memory does not grow with the log. JSON keeps every
/// character; CSV and Markdown, which may be shown on a terminal, have controls as visible escapes.
struct ExportWriter {
  let store: SessionStore
  let format: ExportCommand.Format
  /// Hears that so many of all sessions are written; what it throws ends the export.
  let onStep: (_ done: Int, _ total: Int) throws -> Void

  /// Writes everything, the oldest session first, through `sink`.
  func write(_ sink: ([UInt8]) throws -> Void) throws {
    switch format {
    case .json: try json(sink)
    case .jsonl: try lines(sink)
    case .csv: try csv(sink)
    case .markdown:
      try forEachSession {
        try sink(Array(EscapeFilter.visible(SessionMarkdown.text($0, isFile: false)).utf8))
      }
    case .anki: try anki(sink)
    }
  }

  /// Writes each session as a file of its own into `folder`, which is made where it is missing (0700).
  func writeNotes(to folder: String) throws {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw CommandFailure(
        "\(folder) cannot be made (\(String(cString: strerror(errno)))); choose another folder.",
        .cannotCreate)
    }
    try forEachSession { review in
      let name = "\(review.session.localDay)-\(SessionListView.shortID(review.session.id)).md"
      let file = try AtomicFile(path: (folder.hasSuffix("/") ? folder : folder + "/") + name)
      try file.append(Array(EscapeFilter.visible(SessionMarkdown.text(review, isFile: true)).utf8))
      try file.finish()
    }
  }

  private func json(_ sink: ([UInt8]) throws -> Void) throws {
    try sink(Array("{\"schema\": \"\(ExportDocument.schema)\", \"sessions\": [".utf8))
    let ids = try store.archiveIDs()
    for (index, id) in ids.enumerated() {
      try onStep(index, ids.count)
      var writer = JSONWriter()
      ArchiveJSON.write(try store.archive(id), to: &writer)
      try sink(Array((index == 0 ? "\n" : ",\n").utf8) + writer.bytes)
    }
    try sink(Array("\n]}\n".utf8))
  }

  private func lines(_ sink: ([UInt8]) throws -> Void) throws {
    try forEachAnswer { session, question, answer in
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("schema", AnswerLine.schema)
        writer.member("session", session.id)
        writer.member("key", question.key)
        writer.member("topic", question.topic)
        writer.member("question", question.text)
        writer.member("claim", question.claim)
        ReviewJSON.answerMembers(answer, to: &writer)
      }
      try sink(writer.bytes + [0x0A])
    }
  }

  private func csv(_ sink: ([UInt8]) throws -> Void) throws {
    try sink(Array(CSVRow.line(AnswerLine.columns).utf8))
    try forEachAnswer { session, question, answer in
      try sink(Array(CSVRow.line(AnswerLine.cells(session, question, answer).map(EscapeFilter.visible)).utf8))
    }
  }

  private func anki(_ sink: ([UInt8]) throws -> Void) throws {
    try sink(Array(AnkiNotes.head.utf8))
    let keys = try store.practisedQuestions(.init())
    for (index, key) in keys.enumerated() {
      try onStep(index, keys.count)
      guard let question = try store.newestQuestion(key: key) else { continue }
      try sink(Array(EscapeFilter.visible(AnkiNotes.line(question, try store.attempts(key: key))).utf8))
    }
  }

  private func forEachSession(_ body: (SessionReview) throws -> Void) throws {
    let ids = try store.archiveIDs()
    for (index, id) in ids.enumerated() {
      try onStep(index, ids.count)
      let session = try store.session(id: id)
      // What was deleted is in the JSON, which brings everything back, and in no note.
      if !session.isDeleted { try body(try SessionReview.load(session, from: store)) }
    }
  }

  private func forEachAnswer(_ body: (SessionRecord, QuestionRecord, AnswerRecord) throws -> Void) throws {
    let ids = try store.archiveIDs()
    for (index, id) in ids.enumerated() {
      try onStep(index, ids.count)
      let session = try store.session(id: id)
      guard !session.isDeleted else { continue }
      let questions = Dictionary(
        try store.questions(session: id).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for answer in try store.answers(session: id) {
        guard let question = questions[answer.questionID] else { continue }
        try body(session, question, answer)
      }
    }
  }
}
