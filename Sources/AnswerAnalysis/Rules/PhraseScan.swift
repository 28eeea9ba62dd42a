import Prose

/// Looks for fixed phrases among tokens: the shared part of the rules that know their words by heart.
struct PhraseScan: Sendable {
  private let phrases: [String: [[String]]]

  /// Phrases, words separated by spaces; a last word that ends in `*` matches any ending.
  init(_ phrases: [String]) {
    self.phrases = Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { words in
      // Only the last word may be a prefix, so the first is a key as it stands unless it is also the last.
      words[0].hasSuffix("*") ? String(words[0].prefix(4)) + "*" : words[0]
    }
  }

  /// The span of the first phrase in `prose`, or nil.
  func first(in prose: Prose) -> Range<Int>? {
    for index in prose.tokens.indices where prose.tokens[index].kind != .newline {
      let word = prose.tokens[index].folded
      let exact = phrases[word] ?? []
      let prefixed = phrases[String(word.prefix(4)) + "*"] ?? []
      for phrase in exact + prefixed {
        if let end = end(of: phrase, at: index, in: prose) {
          return prose.tokens[index].span.lowerBound..<prose.tokens[end - 1].span.upperBound
        }
      }
    }
    return nil
  }

  private func end(of phrase: [String], at index: Int, in prose: Prose) -> Int? {
    guard index + phrase.count <= prose.tokens.count else { return nil }
    for (offset, word) in phrase.enumerated() {
      let token = prose.tokens[index + offset].folded
      if word.hasSuffix("*") {
        guard token.hasPrefix(word.dropLast()) else { return nil }
      } else if token != word {
        return nil
      }
    }
    return index + phrase.count
  }
}
