import Interviewing
import Terminal

/// Questions as a list.
struct QuestionListView {
  let palette: Palette
  let width: Int

  /// The lines: each question, below it the claim that it comes from and why it was chosen.
  func lines(_ questions: [Question], lean: PostingLean?, fit: ResumeFit) -> [String] {
    var lines = (fit.lines + (lean?.lines ?? [])).flatMap {
      TextWrap.lines(EscapeFilter.oneLine($0), width: width, rest: "  ")
    }
    if !lines.isEmpty { lines.append("") }
    if questions.isEmpty { lines.append("No question fits.") }
    for (index, question) in questions.enumerated() {
      if index > 0 { lines.append("") }
      let head = "\(index + 1). [\(question.topic)] "
      let indent = String(repeating: " ", count: 3)
      lines += TextWrap.lines(EscapeFilter.oneLine(question.text), width: width, first: head, rest: indent)
        .map { palette.apply(.bold, $0) }
      if let claim = question.claim {
        let text = "“\(EscapeFilter.oneLine(claim))” (\(question.source ?? ""))"
        lines += TextWrap.lines(text, width: width, first: indent, rest: indent).map {
          palette.apply(.dim, $0)
        }
      }
      lines += TextWrap.lines(EscapeFilter.oneLine(question.why), width: width, first: indent, rest: indent)
        .map { palette.apply(.dim, $0) }
    }
    return lines
  }
}
