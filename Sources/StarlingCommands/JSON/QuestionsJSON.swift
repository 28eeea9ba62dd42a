import Interviewing
import Reports

/// Questions in the shape of `questions --json`.
enum QuestionsJSON {
  /// The array of questions.
  static func text(_ questions: [Question]) -> String {
    var writer = JSONWriter(isPretty: true)
    write(questions, to: &writer)
    return writer.text
  }

  /// Writes the array of questions.
  static func write(_ questions: [Question], to writer: inout JSONWriter) {
    writer.array(questions) { writer, question in
      writer.object { writer in
        writer.member("id", question.id)
        writer.member("topic", question.topic)
        writer.member("text", question.text)
        writer.member("claim", question.claim)
        writer.member("source", question.source)
        writer.member("asksAbout", question.asksAbout.rawValue)
        writer.member("parts", question.parts)
        writer.member("difficulty", question.difficulty)
        writer.member("why", question.why)
      }
    }
  }
}
