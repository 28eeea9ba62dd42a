import Prose

/// The stretches of an answer that add words and nothing else: heaps of terms, and what was said before word for word.
///
/// They are told apart before anything is scored, and the score is that of the answer without them: this is why
/// appended keywords, or the same text again, can never raise it.
struct Redundancy: Sendable {
  /// Stretches that are lists of terms and no sentences, as ranges of the prose's tokens, in order.
  private(set) var heaps: [Range<Int>] = []
  /// Stretches that stand in the answer before, in order.
  private(set) var repeats: [Range<Int>] = []

  /// Whether there is nothing of the kind.
  var isEmpty: Bool { heaps.isEmpty && repeats.isEmpty }

  /// Nothing redundant.
  static let none = Redundancy()

  private init() {}

  /// Looks through `prose`. Linear in the text.
  init(_ prose: Prose, marks: AnswerMarks, language: AnswerLanguage) {
    let sentences = prose.sentences()
    if language == .english {
      for sentence in sentences {
        if let heap = HeapReader.heap(in: sentence.tokens, of: prose, marks: marks) { heaps.append(heap) }
      }
    }
    repeats = Self.repeats(in: prose, sentences)
  }

  /// The text without heaps and repetitions.
  func remainder(of prose: Prose) -> String {
    var text = String.UnicodeScalarView()
    var at = 0
    for stretch in (heaps + repeats).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let span =
        prose.bare[stretch.lowerBound].span
        .lowerBound..<prose.bare[stretch.upperBound - 1].span.upperBound
      if at < span.lowerBound { text.append(contentsOf: prose.scalars[at..<span.lowerBound]) }
      at = max(at, span.upperBound)
    }
    if at < prose.scalars.count { text.append(contentsOf: prose.scalars[at...]) }
    return String(text)
  }

  // MARK: Repetition

  /// As many words in a row are not said twice by chance.
  private static let window = 8
  /// A whole sentence of as many words counts too.
  private static let shortest = 4

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func repeats(in prose: Prose, _ sentences: [Sentence]) -> [Range<Int>] {
    let tokens = prose.bare
    var words: [Int] = []
    words.reserveCapacity(tokens.count)
    for index in tokens.indices where tokens[index].isSpoken { words.append(index) }
    var covered: [Bool] = []
    func cover(_ range: Range<Int>) {
      if covered.isEmpty { covered = Array(repeating: false, count: words.count) }
      for index in range { covered[index] = true }
    }
    var seen = HashTable(count: words.count + sentences.count)
    // A rolling hash: the word that leaves the window is taken out again.
    var leaving: UInt64 = 1
    for _ in 0..<window { leaving = leaving &* base }
    var sum: UInt64 = 0
    for (index, token) in words.enumerated() {
      sum = sum &* base &+ tokens[token].key
      guard index + 1 >= window else { continue }
      if index >= window { sum = sum &- leaving &* tokens[words[index - window]].key }
      if !seen.insert(sum) { cover((index + 1 - window)..<(index + 1)) }
    }
    var word = 0
    for sentence in sentences {
      while word < words.count, words[word] < sentence.tokens.lowerBound { word += 1 }
      let first = word
      var sum: UInt64 = 1
      while word < words.count, words[word] < sentence.tokens.upperBound {
        sum = sum &* base &+ tokens[words[word]].key
        word += 1
      }
      // Another seed than the windows' keeps a sentence from meeting a window of as many words.
      if word - first >= shortest, !seen.insert(sum ^ 0x5DEE_CE66_D1CE_4E5B) { cover(first..<word) }
    }
    return covered.isEmpty ? [] : ranges(covered, words, prose)
  }

  /// Runs of covered words as token ranges, with the marks that close them.
  private static func ranges(_ covered: [Bool], _ tokens: [Int], _ prose: Prose) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var at = 0
    while at < covered.count {
      guard covered[at] else {
        at += 1
        continue
      }
      let first = at
      while at < covered.count, covered[at] { at += 1 }
      var end = tokens[at - 1] + 1
      while end < prose.bare.count, prose.bare[end].isPunctuation { end += 1 }
      ranges.append(tokens[first]..<end)
    }
    return ranges
  }
}
