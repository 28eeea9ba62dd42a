/// Puts letter-spaced words ("E X P E R I E N C E") together again.
enum LetterSpacing {
  /// `words` of one row, left to right, with every run of at least four single letters at even distances joined
  /// to words; a distance clearly above the run's median separates two words.
  static func joined(_ words: [PositionedWord]) -> [PositionedWord] {
    // Four letters that stand alone at least; most rows have none.
    guard words.count(where: { $0.text.utf8.count <= 4 && $0.text.unicodeScalars.count == 1 }) >= 4 else {
      return words
    }
    var out: [PositionedWord] = []
    var at = 0
    while at < words.count {
      var end = at
      while end < words.count, isPiece(words[end]),
        end == at
          || words[end].box.xMin - words[end - 1].box.xMax < 2.2 * max(4, words[end].style.size)
      {
        end += 1
      }
      let letters = words[at..<end].filter { $0.text.unicodeScalars.count == 1 }.count
      if letters >= 4, letters * 5 >= (end - at) * 3 {
        out += merged(Array(words[at..<end]))
        at = end
      } else {
        out.append(words[at])
        at += 1
      }
    }
    return out
  }

  /// A letter, or two capitals that kerning drew together.
  private static func isPiece(_ word: PositionedWord) -> Bool {
    let scalars = word.text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count <= 2 else { return false }
    // Hangul and ideographs may stand alone as words.
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic && scalar.value < 0x1100
    }
    if scalars.count == 1 { return first == "&" || isLetter(first) }
    return isLetter(first) && isLetter(last) && first.properties.isUppercase && last.properties.isUppercase
  }

  private static func merged(_ letters: [PositionedWord]) -> [PositionedWord] {
    let gaps = zip(letters, letters.dropFirst()).map { $1.box.xMin - $0.box.xMax }
    let median = gaps.sorted()[gaps.count / 2]
    var out: [PositionedWord] = []
    for (index, letter) in letters.enumerated() {
      let breaks = index == 0 || gaps[index - 1] > max(median * 1.7, median + 0.25 * letter.style.size)
      if !breaks, var last = out.popLast() {
        last.text += letter.text
        last.box = last.box.union(letter.box)
        last.hasSpaceAfter = letter.hasSpaceAfter
        out.append(last)
      } else {
        out.append(letter)
      }
    }
    return out
  }
}
