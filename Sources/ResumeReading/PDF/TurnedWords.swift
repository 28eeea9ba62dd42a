import ResumeParsing

/// Words that are turned by a quarter: pdftotext gives them tall boxes, pdftohtml runs without any width that stand
/// where each piece of them begins.
enum TurnedWords {
  /// The turned words with their fonts, in the order of the file, and the words and runs that are none.
  static func parted(_ words: [WordBoxes.Word], _ runs: [StyledRuns.Run]) -> (
    turned: [PositionedWord], words: [WordBoxes.Word], runs: [StyledRuns.Run]
  ) {
    let narrow = runs.indices.filter { runs[$0].box.width < 0.1 }
    guard !narrow.isEmpty else { return ([], words, runs) }
    var turned: [PositionedWord] = []
    var upright: [WordBoxes.Word] = []
    var found: Set<Int> = []
    // By height in strips, so that each word meets only its neighbours.
    var table: [Int: [Int]] = [:]
    for index in narrow { table[strip(runs[index].box.yMin), default: []].append(index) }
    let reach = narrow.map { max(runs[$0].box.height, runs[$0].style.size) }.max().map { strip($0) + 1 } ?? 1
    for word in words {
      let (top, bottom) = (strip(word.box.yMin) - reach, strip(word.box.yMax) + reach)
      let pieces = (top...min(max(top, bottom), top + 256)).flatMap { table[$0] ?? [] }.sorted()
        .filter { stands(runs[$0], in: word) }
      guard let first = pieces.first else {
        upright.append(word)
        continue
      }
      found.formUnion(pieces)
      turned.append(
        PositionedWord(text: word.text, box: word.box, style: runs[first].style, link: runs[first].link))
    }
    guard !found.isEmpty else { return ([], words, runs) }
    return (turned, upright, runs.indices.filter { !found.contains($0) }.map { runs[$0] })
  }

  private static func strip(_ y: Double) -> Int { Int((max(-1e5, min(1e5, y)) / 16).rounded(.down)) }

  /// Whether `run` is a piece of `word`; it may begin a letter's height before the word's box.
  private static func stands(_ run: StyledRuns.Run, in word: WordBoxes.Word) -> Bool {
    let margin = 0.5 * max(1, run.style.size)
    return run.box.xMin > word.box.xMin - 1 && run.box.xMin < word.box.xMax + 1
      && run.box.yMax > word.box.yMin - margin && run.box.yMin < word.box.yMax + margin
      && word.text.contains(run.text.split(separator: " ").first ?? "\u{0}")
  }
}
