import Prose
import Quantities

/// Guesses from a question's words which topic it is about.
package struct TopicGuesser: Sendable {
  private let topics: [String]
  private let cues: CueSet
  private let owners: [Int]

  /// Reads the question cues of `topics`; throws for the first that cannot be read.
  package init(topics: [TopicRubric]) throws(CuePatternError) {
    self.topics = topics.map(\.id)
    var patterns: [CuePattern] = []
    var owners: [Int] = []
    var known: [String: CueNode] = [:]
    for (index, topic) in topics.enumerated() {
      known.removeAll()
      for cue in topic.questionCues {
        patterns.append(try CuePattern(cue, lists: topic.words, known: &known))
        owners.append(index)
      }
    }
    self.cues = CueSet(patterns)
    self.owners = owners
  }

  /// How many different words of an answer mark a question as one on `topic`.
  func words(of topic: String, in prose: Prose, sentences: [Range<Int>]) -> Int {
    let text = CueText(prose: prose, sentences: sentences, quantities: QuantityReport())
    var words: Set<UInt64> = []
    for match in cues.matches(in: text) where topics[owners[match.pattern]] == topic {
      words.insert(prose.bare[text.tokens[match.tokens.lowerBound].lowerBound].key)
    }
    return words.count
  }

  /// The id of the topic that most words of `question` point to; nil where none does, or two do equally.
  package func topic(of question: String) -> String? {
    let prose = Prose(question)
    let text = CueText(
      prose: prose, sentences: prose.sentences().map(\.span), quantities: QuantityReport())
    var words: [Set<Int>] = Array(repeating: [], count: topics.count)
    for match in cues.matches(in: text) { words[owners[match.pattern]].formUnion(match.tokens) }
    guard let most = words.map(\.count).max(), most > 0 else { return nil }
    let leading = words.indices.filter { words[$0].count == most }
    return leading.count == 1 ? topics[leading[0]] : nil
  }
}
