import Prose
import ResumeParsing

/// What a job posting asks for, in a bank's words.
package struct JobPosting: Sendable, Equatable {
  /// The technologies it names, the most often named first.
  package let technologies: [String]
  /// Ids of the mechanisms it names, the most often named first.
  package let mechanisms: [String]
  /// Ids of the topics it speaks of, the most often spoken of first; technologies and mechanisms speak of theirs.
  package let topics: [String]

  /// Reads `text` by the words of `bank`. Linear in the text.
  package init(_ text: String, bank: Bank) {
    let exact = Set(bank.technologies.lazy.filter(\.isCaseExact).map(\.name))
    self.init(text, vocabulary: bank.vocabulary, exact: exact)
  }

  /// Reads `text` by the words of `vocabulary`, the technologies of `exact` as they are spelled only.
  package init(_ text: String, vocabulary: ClaimVocabulary, exact: Set<String> = []) {
    let prose = Prose(text)
    let index = VocabularyIndex(vocabulary, exact: exact)
    var counts = [Int](repeating: 0, count: vocabulary.terms.count)
    for term in index.terms(in: prose) { counts[term] += 1 }
    var technologies: [(String, Int)] = []
    var mechanisms: [(String, Int)] = []
    var topicCounts: [String: Int] = [:]
    var topicOrder: [String] = []
    func add(_ topic: String, _ weight: Int) {
      if topicCounts[topic] == nil { topicOrder.append(topic) }
      topicCounts[topic, default: 0] += weight
    }
    for (term, count) in zip(vocabulary.terms, counts) where count > 0 {
      switch term.kind {
      case .technology:
        technologies.append((term.id, count))
        if let topic = term.topics.first { add(topic, count) }
      case .mechanism:
        mechanisms.append((term.id, count))
        if let topic = term.topics.first { add(topic, 2 * count) }
      case .topic: add(term.id, 2 * count)
      case .skill: break
      }
    }
    self.technologies = Self.byCount(technologies)
    self.mechanisms = Self.byCount(mechanisms)
    self.topics = Self.byCount(topicOrder.map { ($0, topicCounts[$0] ?? 0) })
  }

  /// Technologies and mechanisms that posting and claim share, as people write them.
  func terms(sharedBy claim: Claim, _ bank: Bank) -> [String] {
    // A technology may be a mechanism by the same name.
    var seen: Set<String> = []
    let terms =
      claim.technologies.filter(technologies.contains)
      + claim.mechanisms.filter(mechanisms.contains).compactMap { id in
        bank.mechanisms.first { $0.id == id }?.title
      }
    return terms.filter { seen.insert($0.lowercased()).inserted }
  }

  /// The most frequent first, equals as they came.
  private static func byCount(_ items: [(String, Int)]) -> [String] {
    items.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element.0)
  }
}

/// A vocabulary's phrases by their first word.
private struct VocabularyIndex {
  private struct Phrase {
    let term: Int
    let words: [String]
    let endsInStem: Bool
    /// The phrase as printed, where it must stand so: a name that is also a word (“Go”, “Spring”).
    let exact: String?
  }

  private var byWord: [String: [Phrase]] = [:]
  /// Phrases of one word that is a beginning, by its first two letters.
  private var stems: [String: [Phrase]] = [:]

  init(_ vocabulary: ClaimVocabulary, exact: Set<String>) {
    for (index, term) in vocabulary.terms.enumerated() {
      for source in term.phrases {
        let endsInStem = source.hasSuffix("*")
        let words = Prose(endsInStem ? String(source.dropLast()) : source).tokens.lazy
          .filter { $0.kind != .newline }.map(\.folded)
        guard let first = words.first else { continue }
        let isShort = words.count == 1 && first.unicodeScalars.count <= 3
        let isExact = term.kind == .technology && (isShort || exact.contains(term.id))
        let phrase = Phrase(
          term: index, words: Array(words), endsInStem: endsInStem, exact: isExact ? source : nil)
        if endsInStem, words.count == 1 {
          stems[String(first.prefix(2)), default: []].append(phrase)
        } else {
          byWord[first, default: []].append(phrase)
        }
      }
    }
  }

  /// The terms that `prose` names, by index, once for each place.
  func terms(in prose: Prose) -> [Int] {
    var found: [Int] = []
    for at in prose.tokens.indices {
      let word = prose.tokens[at].folded
      for phrase in byWord[word] ?? [] where matches(phrase, prose, at) { found.append(phrase.term) }
      for phrase in stems[String(word.prefix(2))] ?? [] where word.hasPrefix(phrase.words[0]) {
        found.append(phrase.term)
      }
    }
    return found
  }

  private func matches(_ phrase: Phrase, _ prose: Prose, _ at: Int) -> Bool {
    guard at + phrase.words.count <= prose.tokens.count else { return false }
    for (offset, word) in phrase.words.enumerated() {
      let token = prose.tokens[at + offset].folded
      let isLast = offset == phrase.words.count - 1
      guard token == word || isLast && phrase.endsInStem && token.hasPrefix(word) else { return false }
    }
    guard let exact = phrase.exact else { return true }
    let end = prose.tokens[at + phrase.words.count - 1].span.upperBound
    guard prose.string(prose.tokens[at].span.lowerBound..<end) == exact else { return false }
    guard phrase.words.count == 1 else { return true }
    // “R&D”, “C-level”: a letter of something else.
    for (left, right) in [(at - 1, at), (at, at + 1)] where prose.adjoins(left, right) {
      let neighbour = prose.tokens[left == at ? right : left].folded
      if phrase.words[0].unicodeScalars.count == 1, ["&", "+", "#", "-", ".", "'"].contains(neighbour) {
        return false
      }
    }
    // “Go beyond”: a name at the head of a sentence that goes on in small letters is a verb.
    let opens = at == 0 || [".", "!", "?", "\n", "•", "-", "*"].contains(prose.tokens[at - 1].folded)
    guard opens, at + 1 < prose.tokens.count, prose.tokens[at + 1].kind == .word else { return true }
    let next = prose.string(prose.tokens[at + 1].span)
    return ["and", "or", "developer", "engineer", "services", "programming"].contains(next)
      || next.unicodeScalars.first?.properties.isUppercase == true
  }
}
