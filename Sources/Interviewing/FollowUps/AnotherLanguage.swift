import AnswerAnalysis

extension Assessment {
  /// Whether the answer is not in English: then only its numbers were judged, and nothing is known of what it lacks.
  package var isInAnotherLanguage: Bool { findings.contains { $0.rule == AnswerRule.otherLanguage.id } }
}
