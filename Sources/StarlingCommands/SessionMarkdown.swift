import Storage

/// One session as a Markdown note.
enum SessionMarkdown {
  /// A heading, then each question with its answers quoted and their scores.
  static func text(_ review: SessionReview) -> String {
    var text = "# Session of \(review.session.localDay) (\(SessionListView.shortID(review.session.id)))\n\n"
    for item in review.items {
      text += "## \(item.question.position). \(item.question.text)\n\n*\(item.question.topic)*"
      if let claim = item.question.claim { text += ", on “\(claim)”" }
      text += "\n\n"
      if item.answers.isEmpty { text += item.question.isSkipped ? "Skipped.\n\n" : "Not answered.\n\n" }
      for answer in item.answers {
        if answer.kind == "follow-up" { text += "**\(answer.prompt)**\n\n" }
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
}
