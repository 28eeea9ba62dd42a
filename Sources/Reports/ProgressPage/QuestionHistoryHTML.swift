/// Every question that was answered, its attempts side by side.
enum QuestionHistoryHTML {
  /// Writes the section.
  static func write(_ page: ProgressPage, _ writer: inout HTMLWriter) {
    guard !page.questions.isEmpty else { return }
    writer.element("section") { writer in
      writer.element("h2", "Questions")
      if page.questionsLeftOut > 0 {
        writer.element(
          "p", ["class": "soft"],
          "The \(page.questions.count) practised last; \(FigureText.grouped(page.questionsLeftOut)) more are left out. "
            + "“--topic” and “--since” choose others.")
      }
      for question in page.questions { self.question(question, &writer) }
    }
  }

  private static func question(_ question: ProgressPage.QuestionHistory, _ writer: inout HTMLWriter) {
    writer.element("article", ["class": "card"]) { writer in
      writer.element("h3", question.text)
      writer.element("p", ["class": "soft"]) { writer in
        writer.text(question.topic)
        if let claim = question.claim { writer.text(", on “\(claim)”") }
        if let due = question.due { writer.text("; comes again on \(due)") }
      }
      if let first = question.attempts.first, let last = question.attempts.last, question.attempts.count > 1 {
        let changes = AttemptComparison.changes(from: first, to: last)
        writer.element(
          "p", "Changed: \(changes.isEmpty ? "nothing that is counted" : changes.joined(separator: "; ")).")
      }
      // What is to be compared stands open; a single answer can be looked up.
      writer.element("details", question.attempts.count > 1 ? ["open": ""] : [:]) { writer in
        let count = question.attempts.count + question.leftOut
        writer.element("summary", FigureText.counted(count, "attempt"))
        if question.leftOut > 0 {
          writer.element("p", ["class": "soft"], "\(question.leftOut) in between left out.")
        }
        writer.element("div", ["class": "attempts"]) { writer in
          for attempt in question.attempts { self.attempt(attempt, &writer) }
        }
      }
    }
  }

  private static func attempt(_ attempt: AttemptFacts, _ writer: inout HTMLWriter) {
    writer.element("div", ["class": "attempt"]) { writer in
      writer.element("p") { writer in
        writer.element("b", attempt.score.map { "\($0.total) of 100, \($0.band)" } ?? "not judged")
        writer.text(" on \(attempt.day), attempt \(attempt.number)")
      }
      writer.element("p", ["class": "said"], attempt.text)
      var facts: [String] = []
      if let score = attempt.score {
        let missing = zip(AttemptComparison.star, score.star).filter { !$0.1 }.map(\.0)
        if !missing.isEmpty { facts.append("missing " + missing.joined(separator: ", ")) }
        facts.append(zip(AttemptComparison.parts, score.parts).map { "\($0) \($1)" }.joined(separator: " · "))
        facts.append(FigureText.counted(score.metrics, "number"))
      }
      facts.append(FigureText.counted(attempt.words, "word"))
      if attempt.seconds >= 1 { facts.append(FigureText.time(attempt.seconds)) }
      writer.element("p", ["class": "soft"], facts.joined(separator: "; "))
    }
  }
}
