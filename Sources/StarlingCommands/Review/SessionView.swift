import Reports
import Storage
import Terminal

/// One session in full.
struct SessionView {
  let palette: Palette
  let width: Int

  /// The lines of the session: each question, each answer with its score, earlier attempts.
  func lines(_ review: SessionReview) -> [String] {
    var lines = [
      palette.apply(
        .bold, "Session \(SessionListView.shortID(review.session.id)) of \(review.session.localDay)")
        + (review.session.endedAt == nil ? " (cut off)" : "") + (review.session.isDeleted ? " (deleted)" : "")
    ]
    if let path = review.session.resumePath {
      lines.append(palette.apply(.dim, DisplayWidth.clipped("on " + EscapeFilter.oneLine(path), to: width)))
    }
    if review.items.isEmpty { lines.append("No question was asked.") }
    for item in review.items {
      lines.append("")
      let head =
        "\(item.question.position). [\(item.question.topic)] " + EscapeFilter.oneLine(item.question.text)
      lines += TextWrap.lines(head, width: width, rest: "   ").map { palette.apply(.bold, $0) }
      if let claim = item.question.claim {
        lines += TextWrap.lines("“\(EscapeFilter.oneLine(claim))”", width: width, first: "   ", rest: "   ")
          .map { palette.apply(.dim, $0) }
      }
      if item.answers.isEmpty { lines.append(item.question.isSkipped ? "   skipped" : "   not answered") }
      for answer in item.answers { lines += answerLines(answer, review.judgements[answer.id] ?? []) }
      if !item.earlier.isEmpty {
        let scores = item.earlier.map { earlier in
          "\(earlier.assessment.map { String($0.total) } ?? "–") on \(earlier.localDay)"
        }
        lines += TextWrap.lines(
          "earlier attempts: " + scores.joined(separator: ", ")
            + " (“starling review \(SessionListView.shortID(review.session.id)) --question \(item.question.position)”)",
          width: width, first: "   ", rest: "   "
        ).map { palette.apply(.dim, $0) }
      }
    }
    return lines
  }

  private func answerLines(_ answer: AnswerRecord, _ judgements: [(version: String, total: Int)]) -> [String]
  {
    var lines: [String] = []
    if answer.kind == "follow-up" {
      lines += TextWrap.lines(
        EscapeFilter.oneLine(answer.prompt), width: width, first: "   → ", rest: "     ")
    }
    let check =
      answer.kind == "follow-up" ? nil : answer.assessment.flatMap { StoredCheck(document: $0.document) }
    if let margin = check?.margin(of: answer.text) {
      for part in margin {
        lines += TextWrap.lines(
          EscapeFilter.oneLine(part.text), width: width, first: "   \(part.letter) ", rest: "   │ ")
      }
    } else {
      lines += TextWrap.lines(EscapeFilter.visible(answer.text), width: width, first: "   > ", rest: "   > ")
    }
    var facts: [String] = []
    if let assessment = answer.assessment {
      let older = judgements.filter { $0.version != assessment.rubricVersion }
      facts.append("\(assessment.total) of 100, \(assessment.band)")
      if !older.isEmpty {
        facts.append(
          "rubric \(assessment.rubricVersion); "
            + older.map { "\($0.total) by rubric \($0.version)" }.joined(separator: ", "))
      }
      let missing = zip(["situation", "task", "action", "result"], assessment.star).filter { !$0.1 }.map(\.0)
      if !missing.isEmpty { facts.append("missing " + missing.joined(separator: ", ")) }
    }
    facts.append(FigureText.counted(answer.words, "word"))
    facts.append("\(Int(answer.seconds.rounded())) s")
    if answer.attempt > 1, answer.kind != "follow-up" { facts.append("attempt \(answer.attempt)") }
    if !answer.aids.isEmpty { facts.append("with " + answer.aids.joined(separator: ", ")) }
    lines += TextWrap.lines(facts.joined(separator: " · "), width: width, first: "   ", rest: "   ").map {
      palette.apply(.accent, $0)
    }
    for finding in (check?.findings ?? []).prefix(3) {
      lines += TextWrap.lines(
        EscapeFilter.oneLine("\(finding.message) \(finding.fix)"), width: width, first: "   - ", rest: "     "
      )
    }
    return lines
  }
}
