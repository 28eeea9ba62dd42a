import Reports
import Storage

/// One answer as a row: what `export --format csv` and `jsonl` hold.
enum AnswerLine {
  /// Raised when a reader of the JSON Lines would break.
  static let schema = "starling.answer/1"

  /// The names of the columns.
  static let columns = [
    "session", "day", "submitted_at", "topic", "key", "question", "claim", "kind", "attempt", "words",
    "seconds",
    "rubric", "total", "band", "structure", "evidence", "ownership", "depth", "delivery", "situation", "task",
    "action", "result", "metrics", "text",
  ]

  /// The cells of one answer; those of its check are empty where it was never judged. STAR is 0 or 1.
  static func cells(_ session: SessionRecord, _ question: QuestionRecord, _ answer: AnswerRecord) -> [String]
  {
    let judged = answer.assessment
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    let star = (judged?.star ?? []).map { $0 ? "1" : "0" }
    return [
      session.id, answer.localDay, Instant.utc(answer.submittedAt), question.topic, question.key,
      answer.prompt,
      question.claim ?? "", answer.kind, String(answer.attempt), String(answer.words), "\(answer.seconds)",
      judged?.rubricVersion ?? "", number(judged?.total), judged?.band ?? "", number(judged?.structure),
      number(judged?.evidence), number(judged?.ownership), number(judged?.depth), number(judged?.delivery),
    ] + (star.isEmpty ? ["", "", "", ""] : star) + [number(judged?.metrics), answer.text]
  }
}
