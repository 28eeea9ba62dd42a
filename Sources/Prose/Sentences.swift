/// One sentence of a ``Prose``.
package struct Sentence: Sendable, Equatable {
  /// Unicode-scalar offsets from the first token's start to the last token's end, half open.
  package let span: Range<Int>
  /// The sentence's tokens, as indices into ``Prose/tokens``; line breaks inside the sentence are among them.
  package let tokens: Range<Int>

  /// Creates a sentence.
  package init(span: Range<Int>, tokens: Range<Int>) {
    self.span = span
    self.tokens = tokens
  }
}

/// The state of one walk over the tokens.
struct SentenceCutter {
  private let prose: Prose
  private var found: [Sentence] = []
  /// The first token of the open sentence.
  private var start = 0
  /// Whether the open sentence has a word or a number yet.
  private var hasContent = false

  init(prose: Prose) {
    self.prose = prose
    found.reserveCapacity(prose.bare.count / 12 + 1)
  }

  mutating func run() -> [Sentence] {
    let tokens = prose.bare
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      switch token.kind {
      case .word, .number:
        hasContent = true
        at += 1
      case .newline:
        // Those that only wrapped a sentence are none any more.
        if hasContent { close(before: at) }
        at += 1
      case .punctuation where SentenceCutter.isTerminator(token):
        var last = at
        while last + 1 < tokens.count, prose.adjoins(last, last + 1), isTail(tokens[last + 1]) { last += 1 }
        if hasContent, endsSentence(first: at, last: last) { close(before: last + 1) }
        at = last + 1
      case .punctuation, .symbol:
        at += 1
      }
    }
    close(before: tokens.count)
    return found
  }

  private static func isTerminator(_ token: BareToken) -> Bool {
    token.isMark(".") || token.isMark("!") || token.isMark("?") || token.isMark("…")
  }

  /// What may follow a stop without a space and still belong to the sentence that it ends.
  private func isTail(_ token: BareToken) -> Bool {
    switch Unicode.Scalar(token.mark) {
    case ".", "!", "?", "…", "\"", "'", ")", "]", "\u{201D}", "\u{2019}": true
    default: false
    }
  }

  /// Whether the stop whose marks are the tokens `first...last` ends its sentence.
  private func endsSentence(first: Int, last: Int) -> Bool {
    let tokens = prose.bare
    guard last + 1 < tokens.count else { return true }
    let next = tokens[last + 1]
    if next.isNewline { return !isListNumber(before: first) }
    let isGlued = prose.adjoins(last, last + 1)
    if isGlued {
      // "crashed.Then I": only before a capitalised word that opens sentences, so that `System.Out` stays whole.
      guard last == first, isCapitalised(next), first > 0, tokens[first - 1].isWord,
        tokens[first - 1].length > 1, SentenceCutter.openers.contains(prose.folded(last + 1))
      else { return false }
      return true
    }
    if tokens[first].isMark(".") {
      if isAbbreviation(endingAt: first) || isListNumber(before: first) { return false }
      if last > first, tokens[last].isMark("."), !isCapitalised(next) { return false }
    }
    if tokens[first].isMark("…"), !isCapitalised(next) { return false }
    // "(really?) and then": a mark inside brackets or quotes does not end the sentence around them.
    if last > first, next.isWord, !isCapitalised(next), tokens[last].isMark(")") { return false }
    return next.isSpoken || opensSentence(next)
  }

  private func opensSentence(_ token: BareToken) -> Bool {
    switch Unicode.Scalar(token.mark) {
    case "\"", "'", "(", "[", "\u{201C}", "\u{2018}", "$", "~", "<", ">", "*", "-", "•", "→", "£", "€", "#":
      true
    default: token.kind == .symbol
    }
  }

  private func isCapitalised(_ token: BareToken) -> Bool { token.isWord && token.isCapitalised }

  private func isAbbreviation(endingAt stop: Int) -> Bool {
    guard stop > 0, prose.adjoins(stop - 1, stop) else { return false }
    let tokens = prose.bare
    let word = tokens[stop - 1]
    guard word.isWord else { return false }
    // Initials and dotted short forms ("J. Doe", "e.g.", "U.S."), but not "plan B." or "so did I.".
    if word.length == 1, !prose.isFolded(stop - 1, "i") {
      if stop > 1, tokens[stop - 2].isMark("."), prose.adjoins(stop - 2, stop - 1) { return true }
      return isCapitalised(word) && stop + 1 < tokens.count && isCapitalised(tokens[stop + 1])
        && !SentenceCutter.openers.contains(prose.folded(stop + 1))
    }
    // "20 ms." is a unit, not a title.
    if stop > 1, tokens[stop - 2].isNumber { return false }
    // No abbreviation of either list is longer.
    guard word.length <= 6 else { return false }
    let folded = prose.folded(stop - 1)
    if SentenceCutter.abbreviations.contains(folded) { return true }
    // "etc." ends a sentence when a capital follows.
    guard SentenceCutter.lateAbbreviations.contains(folded) else { return false }
    return stop + 1 < tokens.count && !isCapitalised(tokens[stop + 1])
  }

  /// "1. Checked the logs": the number of a list item at the start of its line.
  private func isListNumber(before stop: Int) -> Bool {
    guard stop > 0, prose.bare[stop - 1].isNumber, prose.adjoins(stop - 1, stop) else { return false }
    return stop - 1 == start || prose.bare[stop - 2].isNewline
  }

  private mutating func close(before end: Int) {
    let tokens = prose.bare
    var first = start
    while first < end, tokens[first].isNewline { first += 1 }
    var last = end
    while last > first, tokens[last - 1].isNewline { last -= 1 }
    if hasContent, first < last {
      let span = tokens[first].span.lowerBound..<tokens[last - 1].span.upperBound
      found.append(Sentence(span: span, tokens: first..<last))
      hasContent = false
      start = end
    }
    // Without content, the marks stay open and go to the next sentence.
  }

  /// Always followed by more of the same sentence.
  private static let abbreviations: Set<String> = [
    "vs", "approx", "mr", "ms", "mrs", "dr", "prof", "st", "eg", "ie", "cf", "resp", "fig", "incl", "ca",
  ]

  /// End a sentence only before a capital.
  private static let lateAbbreviations: Set<String> = [
    "etc", "inc", "ltd", "corp", "co", "jr", "sr", "dept", "avg",
  ]

  /// Words that open sentences and are no names.
  private static let openers: Set<String> = [
    "i", "we", "the", "it", "this", "that", "then", "so", "after", "and", "but", "my", "our", "as", "in",
    "on",
    "at", "when", "they", "he", "she", "there", "also", "finally", "first", "next", "now", "for", "with",
    "to",
    "a", "an", "because", "since", "if", "once", "by", "these", "those", "you", "from", "during", "while",
  ]
}
