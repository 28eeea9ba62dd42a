import Reports
import Storage

/// Questions as text that Anki imports (https://docs.ankiweb.net/importing/text-files.html): a note a question, the
/// question's key as its identity, so that importing again updates what is there.
enum AnkiNotes {
  /// The lines that tell Anki how to read the rest.
  static let head = """
    #separator:tab
    #html:true
    #notetype:Basic
    #deck:Starling
    #guid column:1
    #tags column:4
    #columns:guid\tfront\tback\ttags

    """

  /// One note: the question with its claim in front, the best answer with its score behind.
  static func line(_ question: QuestionRecord, _ attempts: [AnswerRecord]) -> String {
    let best = attempts.max { ($0.assessment?.total ?? -1, $1.id) < ($1.assessment?.total ?? -1, $0.id) }
    var front = field(question.text)
    if let claim = question.claim { front += "<br><br><i>\(field(claim))</i>" }
    var back = best.map { field($0.text) } ?? ""
    if let best {
      let score = best.assessment.map { "\($0.total) of 100, \($0.band)" } ?? "not judged"
      back +=
        "<br><br><small>\(score), \(best.localDay), attempt \(best.attempt) of \(attempts.count)</small>"
    }
    // A tag is one word.
    let tags = "starling topic::" + question.topic.replacing(" ", with: "_")
    return ["starling-" + question.key, front, back, tags].joined(separator: "\t") + "\n"
  }

  /// Text as HTML on one line, without tabs.
  private static func field(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "\n": html += "<br>"
      case "\t": html += "&emsp;"
      case "\r": continue
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
