import Prose
import Quantities

@testable import AnswerAnalysis

/// An answer whose sentences and parts of STAR are said here: no model reads it.
struct ToldStory {
  var sentences: [(label: StarLabel, text: String)]
  /// The parts that are there.
  var parts: Set<StarLabel> = []
  /// Their shares of the words.
  var shares: [StarLabel: Double] = [:]
  /// Which of the topic's parts are there; empty for no topic.
  var topicParts: [Bool] = []
  var confidence = 1.0
  var order: Double?
  /// Whether heaps and repetitions are looked for.
  var looksForRedundancy = false

  /// So many words that say nothing.
  static func filler(_ count: Int) -> (label: StarLabel, text: String) {
    (.other, Array(repeating: "harbour", count: count).joined(separator: " ") + ".")
  }

  var topic: TopicRubric? {
    topicParts.isEmpty
      ? nil
      : TopicRubric(
        id: "harbours", title: "Harbours", questionCues: [],
        parts: topicParts.indices.map {
          TopicRubric.Part(id: "p\($0)", title: "part \($0)", cues: [], probe: "And \($0)?")
        })
  }

  var facts: AnswerFacts {
    let text = sentences.map(\.text).joined(separator: " ")
    let prose = Prose(text)
    var at = 0
    let labelled = sentences.map { sentence in
      let span = at..<(at + sentence.text.unicodeScalars.count)
      at = span.upperBound + 1
      return LabelledSentence(span: span, label: sentence.label, confidence: confidence)
    }
    let marks = AnswerMarks(prose)
    return AnswerFacts(
      request: AssessmentRequest(text: text), prose: prose,
      star: StarReading(
        sentences: labelled,
        parts: Dictionary(
          uniqueKeysWithValues: StarLabel.allCases.map {
            ($0, StarPart(isPresent: parts.contains($0), spans: [], share: shares[$0] ?? 0))
          }), order: order),
      quantities: QuantityFinder.find(in: prose),
      topicParts: topicParts.enumerated().map {
        TopicPartFinding(part: "p\($0.offset)", isPresent: $0.element, spans: [])
      }, topic: topic, marks: marks, language: .english,
      redundancy: looksForRedundancy ? Redundancy(prose, marks: marks, language: .english) : .none)
  }

  func score(contradictions: Int = 0) -> Score { Scorer(facts).score(.none, contradictions: contradictions) }

  /// What a rule says.
  func says(_ rule: AnswerRule) -> [String] { rule.check(facts).map(\.message) }
}
