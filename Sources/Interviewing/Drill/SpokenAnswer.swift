import AnswerAnalysis

/// What is judged of an answer and of what was said to its follow-ups.
package enum SpokenAnswer {
  /// `parts`, the answer first, as one text. A follow-up that got no answer (“I don't know”) takes nothing away from
  /// what was said before it.
  package static func whole(_ parts: [String]) -> String {
    parts.enumerated().filter { $0.offset == 0 || !UnsureAnswer.isUnsure($0.element) }.map(\.element)
      .joined(separator: "\n\n")
  }

  /// The request to judge `parts`, the answer first, as one.
  package static func request(
    _ parts: [String], question: String, topic: String?, claim: String?
  ) -> AssessmentRequest {
    AssessmentRequest(
      text: whole(parts), question: question, topic: topic, claim: claim,
      earlier: (1..<max(1, parts.count)).map { whole(Array(parts.prefix($0))) })
  }
}
