/// Puts letter-spaced words ("E X P E R I E N C E") together again.
enum LetterSpacing {
  /// `words` of one row, left to right, with every run of at least four single letters at even distances joined
  /// to words; a distance clearly above the run's median separates two words.
  static func joined(_ words: [PositionedWord]) -> [PositionedWord] {
    // Most rows have no letters that stand alone.
    let singles = words.count(where: { $0.text.utf8.count <= 4 && $0.text.unicodeScalars.count == 1 })
    if words.count >= 3, singles > 0, singles * 4 >= words.count, isInPieces(words) {
      return piecesJoined(words)
    }
    guard singles >= 4 else { return words }
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
    if scalars.count == 1 { return first == "&" || first == "-" || first == "’" || isLetter(first) }
    return isLetter(first) && isLetter(last) && first.properties.isUppercase && last.properties.isUppercase
  }

  /// Whether spacing broke the row's words at some letters only ("E DUC AT ION", "X iomara"): most pieces are short,
  /// a third of them single letters, and what parts them is mostly less than any blank.
  private static func isInPieces(_ words: [PositionedWord]) -> Bool {
    let letters = words.map { $0.text.unicodeScalars.filter(\.properties.isAlphabetic) }
    guard letters.allSatisfy({ $0.allSatisfy { $0.value < 0x1100 } }),
      letters.filter({ $0.count == 1 }).count * 4 >= words.count,
      letters.reduce(0, { $0 + $1.count }) <= 4 * words.count
    else { return false }
    return gaps(words).filter { $0 < leastBlank }.count * 2 >= words.count - 1
  }

  /// Distance in font sizes from which on one stands for a blank.
  private static let leastBlank = 0.19

  private static func gaps(_ words: [PositionedWord]) -> [Double] {
    zip(words, words.dropFirst()).map { ($1.box.xMin - $0.box.xMax) / max(4, $0.style.size, $1.style.size) }
  }

  private static func piecesJoined(_ words: [PositionedWord]) -> [PositionedWord] {
    var out = [words[0]]
    for (gap, word) in zip(gaps(words), words.dropFirst()) {
      guard gap < leastBlank, !out[out.count - 1].isBulletGlyph, !word.isBulletGlyph else {
        out.append(word)
        continue
      }
      out[out.count - 1].text += word.text
      out[out.count - 1].box = out[out.count - 1].box.union(word.box)
      out[out.count - 1].hasSpaceAfter = word.hasSpaceAfter
    }
    return out
  }

  private static func merged(_ letters: [PositionedWord]) -> [PositionedWord] {
    let gaps = zip(letters, letters.dropFirst()).map { $1.box.xMin - $0.box.xMax }
    let median = gaps.sorted()[gaps.count / 2]
    var out: [PositionedWord] = []
    for (index, letter) in letters.enumerated() {
      let breaks = index == 0 || gaps[index - 1] > max(median * 1.7, median + 0.17 * letter.style.size)
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
