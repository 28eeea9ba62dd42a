import AnswerAnalysis
import Prose
import Quantities

/// Assessments made by hand, with spans found by their words.
struct SampleAssessment {
  var text: String
  var band: Score.Band = .developing
  var findings: [(rule: String, words: String?)] = []
  var missingParts: [String] = []
  var presentParts: [String] = []
  var labels: [(words: String, label: StarLabel)] = []
  var metrics: [String] = []
  var present: Set<StarLabel> = [.situation, .task, .action, .result]

  var assessment: Assessment {
    let total: Int =
      switch band {
      case .empty: 0
      case .weak: 20
      case .developing: 50
      case .solid: 70
      case .strong: 90
      }
    return Assessment(
      rubricVersion: "test",
      star: StarReading(
        sentences: labels.map { LabelledSentence(span: span($0.words), label: $0.label, confidence: 1) },
        parts: Dictionary(
          uniqueKeysWithValues: StarLabel.allCases.map {
            ($0, StarPart(isPresent: present.contains($0), spans: [], share: 0))
          })),
      quantities: QuantityReport(
        quantities: metrics.map {
          Quantity(
            span: span($0), text: $0, kind: .duration, value: 1, unit: "s", role: .outcome, isMetric: true)
        }),
      topicParts: presentParts.map { TopicPartFinding(part: $0, isPresent: true, spans: []) }
        + missingParts.map { TopicPartFinding(part: $0, isPresent: false, spans: []) },
      findings: findings.map {
        Finding(
          rule: $0.rule, severity: .warning, span: $0.words.map(span), message: "A message.", fix: "A fix.")
      }, followUps: [],
      score: Score(
        total: total, band: band, structure: total, evidence: total, ownership: total, depth: total,
        delivery: total))
  }

  /// Where `words` stand in the text; an empty range where they do not.
  private func span(_ words: String) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let sought = Array(words.unicodeScalars)
    guard scalars.count >= sought.count else { return 0..<0 }
    for start in 0...(scalars.count - sought.count)
    where Array(scalars[start..<(start + sought.count)]) == sought {
      return start..<(start + sought.count)
    }
    return 0..<0
  }
}
