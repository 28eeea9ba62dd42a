import Prose

/// Finds where a run-on ("it crashed so i looked at the logs and after that it worked") goes on to the next
/// thing that is told.
///
/// A cut too many costs little, because clauses of one sentence that get the same label are joined again; a cut
/// too few hides one part inside another. So the rules are generous in texts that are typed loosely, and in other
/// texts only cut where a capital shows that a stop was forgotten.
struct RunOnCutter {
  /// The fewest words on either side of a cut.
  private static let shortest = 4

  private let prose: Prose
  private let tokens: [BareToken]
  private let words: [RunOnWord]
  /// Whether the writer leaves out capitals and stops.
  private let isTyped: Bool
  /// Whether the writer strings notes together with commas and says "I" and "we" nowhere.
  private let isTerse: Bool

  /// Prepares to cut `sentences` of `prose`.
  init(_ prose: Prose, _ sentences: [Sentence]) {
    self.prose = prose
    tokens = prose.bare
    words = RunOnWord.all(tokens)
    isTyped = Self.isTypedLoosely(tokens, sentences)
    isTerse = Self.isTerse(tokens, words)
  }

  /// Whether the text is notes in a row ("Profiled, found the N+1, batched it, p95 under 200 ms"): no sentence has a
  /// subject that speaks, and commas or semicolons stand closely.
  private static func isTerse(_ tokens: [BareToken], _ words: [RunOnWord]) -> Bool {
    var spoken = 0
    var marks = 0
    for index in tokens.indices {
      if tokens[index].isSpoken {
        spoken += 1
        if words[index].name == .i || words[index].name == .we { return false }
      } else if tokens[index].isMark(",") || tokens[index].isMark(";") {
        marks += 1
      }
    }
    return marks >= 3 && spoken <= marks * 9
  }

  /// Whether the writer leaves out capitals and stops.
  private static func isTypedLoosely(_ tokens: [BareToken], _ sentences: [Sentence]) -> Bool {
    guard !sentences.isEmpty else { return false }
    var small = 0
    var words = 0
    var longest = 0
    for sentence in sentences {
      var count = 0
      var opensSmall = false
      for index in sentence.tokens where tokens[index].isWord {
        if count == 0 { opensSmall = !tokens[index].isCapitalised }
        count += 1
      }
      words += count
      longest = max(longest, count)
      if opensSmall { small += 1 }
    }
    return small * 4 >= sentences.count || words > 34 * sentences.count || longest > 60
  }

  /// The tokens before which a sentence is cut, ascending.
  func cuts(in sentence: Range<Int>) -> [Int] {
    guard sentence.count > 2 * Self.shortest else { return [] }
    var cuts: [Int] = []
    var before = 0
    var after = 0
    var lines = 0
    for index in sentence where tokens[index].isSpoken {
      after += 1
      if opensLine(at: index, in: sentence) { lines += 1 }
    }
    // Notes without stops ("Checked the logs Rolled back the release Errors gone"): two capitals or more after
    // words that no name follows.
    let isNotes = isTerse || lines >= 2 || (lines == 1 && after >= 24)
    var depth = 0
    for index in sentence {
      guard tokens[index].isSpoken else {
        if tokens[index].isMark("(") { depth += 1 } else if tokens[index].isMark(")") { depth -= 1 }
        continue
      }
      if isTerse, depth <= 0, before >= 2, after >= 2, let start = noteStart(before: index, in: sentence) {
        cuts.append(start)
        before = 0
      } else if isNotes, before >= 2, after >= 2, opensLine(at: index, in: sentence) {
        cuts.append(index)
        before = 0
      } else if before >= Self.shortest, after >= Self.shortest, tokens[index].isWord,
        isCut(at: index, in: sentence, since: before)
      {
        cuts.append(index)
        before = 0
      }
      before += 1
      after -= 1
    }
    return cuts
  }

  /// Where a note begins whose first word is at `index`, if a comma or a semicolon stands before it and its signs.
  private func noteStart(before index: Int, in sentence: Range<Int>) -> Int? {
    var start = index
    while start > sentence.lowerBound, !tokens[start - 1].isSpoken, !tokens[start - 1].isNewline {
      if tokens[start - 1].isMark(",") || tokens[start - 1].isMark(";") { return start }
      start -= 1
    }
    return nil
  }

  /// Whether a capitalised word stands after a small word, a number or a closing mark, where a name is unlikely.
  private func opensLine(at index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, token.isWord, token.length > 1, index > sentence.lowerBound,
      !isFirstPerson(token), !prose.adjoins(index - 1, index)
    else { return false }
    // All capitals are short forms, not openings.
    if prose.scalars[token.span].dropFirst().allSatisfy({ $0.value >= 0x41 && $0.value <= 0x5A }) {
      return false
    }
    let previous = tokens[index - 1]
    switch previous.kind {
    case .word:
      return !previous.isCapitalised && !words[index - 1].isIn(.nameLeads)
        && (previous.length > 3 || index < 2 || tokens[index - 2].isNumber)
    case .number: return true
    default: return previous.isMark(")") || previous.isMark("%") || previous.isMark("\"")
    }
  }

  /// "I'm", "I've".
  private func isFirstPerson(_ token: BareToken) -> Bool {
    let place = token.folded
    return place.count > 1 && prose.foldedBytes[place.lowerBound] == UInt8(ascii: "i")
      && prose.foldedBytes[place.lowerBound + 1] == UInt8(ascii: "'")
  }

  private func isCut(at index: Int, in sentence: Range<Int>, since before: Int) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let token = tokens[index]
    let word = words[index]
    let previous = tokens[index - 1]
    let last = words[index - 1]
    let hasNext = index + 1 < sentence.upperBound
    let next = hasNext ? words[index + 1] : .none
    let second = index + 2 < sentence.upperBound ? words[index + 2] : .none
    if token.isCapitalised, !previous.isPunctuation, word.isIn(.capitalOpeners),
      !previous.isWord || !previous.isCapitalised,
      hasNext, !tokens[index + 1].isCapitalised || next.name == .i
    {
      return true
    }
    // "… takes 10 I was asked", "… CompletableFuture As a result": no name goes on like this.
    if word.name == .i, previous.isNumber, before >= 6, next.isIn(.clauseVerbs), !isLeaning(at: index + 1) {
      return true
    }
    if word.name == .as, token.isCapitalised, next.name == .a, second.name == .result { return true }
    guard isTyped else { return false }
    let follows = last.name == .and || last.name == .but
    switch word.name {
    case .so, .then, .but, .now, .and:
      guard hasNext else { return false }
      if word.name == .and, next.name == .then || next.name == .after || next.name == .now { return true }
      if follows || last.name == .so { return false }
      if word.name == .and {
        return before >= 8 && next.isIn(.clauseSubjects) && index + 2 < sentence.upperBound
          && tokens[index + 2].isWord
      }
      if word.name == .so, next.name == .that { return false }
      return next.isIn(.clauseSubjects) || (word.name == .so && next.isIn(.soFollowers))
    case .after:
      return last.name != .and && (next.name == .that || next.name == .this)
    case .in:
      return next.name == .the && second.name == .end && !follows
    case .next:
      return hasNext && last.name != .the && next.isIn(.times)
    case .as:
      return next.name == .a && second.name == .result
    case .since:
      return next.name == .then
    case .i, .we, .it, .they, .he, .she, .my:
      return isSubjectCut(at: index, next: hasNext ? index + 1 : nil, since: before)
    case .none, .that, .this, .the, .end, .a, .result:
      break
    }
    if word.isIn(.openingAdverbs) { return !follows && last.name != .so }
    if word.isIn(.contracted) { return previous.isMark(",") && before >= 6 }
    if word.isIn(.lessons) {
      return !previous.isWord && hasNext
        || (next.name == .that && !last.isIn(.keepers)) && last.name != .i && last.name != .we
    }
    // "shoulda tested it", "what i'd do differently"
    let isOpen = !last.isIn(.keepers) && !last.isIn(.clauseSubjects)
    return isOpen && hasNext && (word.isIn(.regrets) || word.isIn(.whats) && next.isIn(.wishes))
  }

  /// Whether a clause begins with the pronoun at `index`.
  private func isSubjectCut(at index: Int, next: Int?, since before: Int) -> Bool {
    guard let next, tokens[next].isWord else { return false }
    let previous = tokens[index - 1]
    if previous.isMark(",") { return before >= 6 && !isLeaning(at: index) }
    guard previous.isSpoken || previous.isMark(")") || previous.isMark("%") else {
      return previous.isMark(";") || previous.isMark("-")
    }
    guard before >= 6, !words[index - 1].isIn(.keepers) || closesComparison(at: index - 1) else {
      return false
    }
    switch words[index].name {
    case .it, .he, .she, .they:
      guard words[next].isIn(.newVerbs) else { return false }
      let folded = prose.folded(index - 1)
      return folded.count > 3 && !folded.hasSuffix("ed")
    case .my: return words[next].isIn(.duties)
    default: return words[next].isIn(.clauseVerbs)
    }
  }

  /// "faster than before": the word at `index` leads to no clause.
  private func closesComparison(at index: Int) -> Bool {
    guard index > 0, prose.isFolded(index, "before") else { return false }
    return prose.isFolded(index - 1, "than") || words[index - 1].name == .then
  }

  /// "when it broke, i": the clause before the comma leans on this one.
  private func isLeaning(at index: Int) -> Bool {
    var at = index - 2
    var seen = 0
    while at >= 0, seen < 9 {
      let token = tokens[at]
      if token.isNewline || token.isMark(",") || token.isMark(".") { return false }
      if words[at].isIn(.leaning) { return true }
      at -= 1
      seen += 1
    }
    return false
  }
}
