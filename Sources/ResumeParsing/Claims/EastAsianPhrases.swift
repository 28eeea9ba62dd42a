import Prose

/// Finds phrases in Chinese characters, kana and hangul, which are written without spaces between words or with
/// endings glued to them: "인덱스" in "인덱스를", "複製" anywhere in a line.
///
/// Phrases are indexed by their first letter, so that the cost is that of the text and not of the vocabulary.
package struct EastAsianPhrases: Sendable {
  private struct Phrase {
    var letters: [Unicode.Scalar]
    var id: Int
  }

  private var byFirst: [Unicode.Scalar: [Phrase]] = [:]

  /// Creates a finder of nothing.
  package init() {}

  /// Takes `phrase` in if it begins with an East Asian letter; a `*` at its end and its spaces do not matter.
  ///
  /// - Returns: Whether it was taken.
  package mutating func add(_ phrase: String, id: Int) -> Bool {
    guard phrase.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    let letters = phrase.unicodeScalars.filter { $0 != " " && $0 != "*" }
    guard let first = letters.first, TextFolding.isCJK(first) else { return false }
    byFirst[first, default: []].append(Phrase(letters: Array(letters), id: id))
    return true
  }

  /// The phrases' ids that stand in `prose`, each with the token in which it begins, in the text's order.
  package func found(in prose: Prose) -> [(id: Int, token: Int)] {
    guard !byFirst.isEmpty, prose.scalars.contains(where: TextFolding.isCJK) else { return [] }
    var found: [(id: Int, token: Int)] = []
    for (at, token) in prose.tokens.enumerated() where token.kind == .word {
      for offset in token.span {
        for phrase in byFirst[prose.scalars[offset]] ?? [] where stands(phrase.letters, prose, offset) {
          found.append((phrase.id, at))
        }
      }
    }
    return found
  }

  private func stands(_ letters: [Unicode.Scalar], _ prose: Prose, _ start: Int) -> Bool {
    var offset = start
    for letter in letters {
      while offset > start, offset < prose.count, prose.scalars[offset] == " " { offset += 1 }
      guard offset < prose.count, prose.scalars[offset] == letter else { return false }
      offset += 1
    }
    return true
  }

  /// The words in Latin letters that a folded word of mixed writing holds: "api" of "api를"; empty for a word of one
  /// writing.
  package static func latinWords(in word: String) -> [String] {
    guard word.utf8.contains(where: { $0 >= 0xE0 }), word.utf8.contains(where: { 0x61...0x7A ~= $0 }),
      TextFolding.isCJK(word)
    else { return [] }
    return word.unicodeScalars.split(whereSeparator: TextFolding.isCJK).map { String($0) }
  }
}
