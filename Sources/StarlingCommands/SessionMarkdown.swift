import Reports
import Storage

/// One session as a Markdown note.
enum SessionMarkdown {
  /// A heading, then each question with its answers quoted and their scores. A file of its own (`isFile`) begins with
  /// the properties that note-taking programs read.
  static func text(_ review: SessionReview, isFile: Bool) -> String {
    var text = isFile ? properties(review) : ""
    text += "# Session of \(review.session.localDay) (\(SessionListView.shortID(review.session.id)))\n\n"
    for item in review.items {
      text += "## \(item.question.position). \(line(item.question.text))\n\n*\(item.question.topic)*"
      if let claim = item.question.claim { text += ", on “\(line(claim))”" }
      text += "\n\n"
      if item.answers.isEmpty { text += item.question.isSkipped ? "Skipped.\n\n" : "Not answered.\n\n" }
      for answer in item.answers {
        if answer.kind == "follow-up" { text += "**\(line(answer.prompt))**\n\n" }
        for line in answer.text.split(separator: "\n", omittingEmptySubsequences: false) {
          text += "> \(line)\n"
        }
        text += "\n"
        if let judged = answer.assessment {
          text += "Score \(judged.total) of 100, \(judged.band) (rubric \(judged.rubricVersion)).\n\n"
        }
      }
    }
    return text
  }

  /// YAML between two lines of hyphens; every text is a quoted scalar, which JSON's quoting is too.
  private static func properties(_ review: SessionReview) -> String {
    func quoted(_ text: String) -> String {
      var writer = JSONWriter()
      writer.value(text)
      return writer.text
    }
    let session = review.session
    let topics = review.items.map(\.question.topic).reduce(into: [String]()) { topics, topic in
      if !topics.contains(topic) { topics.append(topic) }
    }
    let totals = review.items.flatMap(\.answers).filter { $0.kind == "answer" }.compactMap {
      $0.assessment?.total
    }
    var lines = [
      "---", "date: \(session.localDay)", "session: \(quoted(session.id))", "role: \(quoted(session.role))",
      "topics: [\(topics.map(quoted).joined(separator: ", "))]", "questions: \(review.items.count)",
    ]
    if !totals.isEmpty { lines.append("score: \(totals.reduce(0, +) / totals.count)") }
    return lines.joined(separator: "\n") + "\n---\n\n"
  }

  private static func line(_ text: String) -> String { text.replacing("\n", with: " ") }
}
