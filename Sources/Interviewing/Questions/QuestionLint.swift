import Prose

/// Holds a finished question to the rules of a well-made one.
package enum QuestionLint {
  /// What is wrong with `question`, one sentence each; empty where nothing is.
  package static func problems(in question: Question) -> [String] {
    problems(in: question.text, claim: question.claim)
  }

  /// What was put into a question's slots.
  struct Filling {
    var mechanism: String?
    var technology: String?
    /// Numbers, wherever they stand.
    var figures: [String] = []
  }

  /// What is wrong with a question's `text`, which is about `claim` if about any.
  package static func problems(in text: String, claim: String?) -> [String] {
    problems(in: text, claim: claim, filling: Filling())
  }

  /// As ``problems(in:claim:)``, and what `filling` may have broken.
  static func problems(in text: String, claim: String?, filling: Filling) -> [String] {
    var problems: [String] = []
    let prose = Prose(text)
    let claimProse = Prose(claim ?? "")
    let count = text.unicodeScalars.count
    if count > QuestionText.longest {
      problems.append(
        "The question has \(count) characters; at most \(QuestionText.longest) are read at a glance.")
    }
    if let name = unfilledSlot(prose.scalars, claim: claim ?? "") {
      problems.append("The slot {\(name)} is not filled.")
    }
    problems += doubledWords(prose, claim: claimProse)
    problems += wrongArticles(prose)
    problems += foreignNumbers(prose, claim: claimProse)
    problems += foreignFigures(filling.figures, claim: claimProse)
    problems += punctuation(prose.scalars)
    problems += QuestionGrammar.problems(
      prose, mechanism: filling.mechanism, technology: filling.technology)
    return problems
  }

  private static func unfilledSlot(_ scalars: [Unicode.Scalar], claim: String) -> String? {
    var at = 0
    while let open = scalars[at...].firstIndex(of: "{"), let close = scalars[open...].firstIndex(of: "}") {
      let name = OneLine.string(scalars[(open + 1)..<close])
      if !claim.contains("{\(name)}") { return name }
      at = close + 1
    }
    return nil
  }

  private static func doubledWords(_ prose: Prose, claim: Prose) -> [String] {
    var problems: [String] = []
    for pair in pairs(prose) where prose.tokens[pair].folded == prose.tokens[pair + 1].folded {
      let word = prose.tokens[pair].folded
      let isOfClaim = pairs(claim).contains {
        claim.tokens[$0].folded == word && claim.tokens[$0 + 1].folded == word
      }
      if !isOfClaim { problems.append("The word “\(word)” stands twice.") }
    }
    return problems
  }

  /// Indices of words that a word follows with nothing but white space between them.
  private static func pairs(_ prose: Prose) -> [Int] {
    prose.tokens.indices.dropLast().filter { index in
      prose.tokens[index].kind == .word && prose.tokens[index + 1].kind == .word
        && !prose.adjoins(index, index + 1)
    }
  }

  private static func wrongArticles(_ prose: Prose) -> [String] {
    var problems: [String] = []
    for index in prose.tokens.indices.dropLast() {
      let article = prose.tokens[index].folded
      guard article == "a" || article == "an", !prose.adjoins(index, index + 1) else { continue }
      // “A” in capitals inside a sentence is a letter, as in “from A to B”.
      let isCapital = prose.string(prose.tokens[index].span).first == "A"
      let startsSentence =
        index == 0 || [".", "?", "!", "“", "‘", ":"].contains(prose.tokens[index - 1].folded)
      guard !isCapital || startsSentence else { continue }
      var end = prose.tokens[index + 1].span.upperBound
      while end < prose.scalars.count, prose.scalars[end] != " ", prose.scalars[end] != "," { end += 1 }
      let word = prose.string(prose.tokens[index + 1].span.lowerBound..<end)
      switch Article.beginning(of: QuestionText.firstWord(word)) {
      case .vowel where article == "a": problems.append("“a \(word)” should be “an \(word)”.")
      case .consonant where article == "an": problems.append("“an \(word)” should be “a \(word)”.")
      default: break
      }
    }
    return problems
  }

  /// Numbers between quotation marks that the claim does not have.
  private static func foreignNumbers(_ prose: Prose, claim: Prose) -> [String] {
    let known = Set(claim.tokens.lazy.filter { $0.kind == .number }.map(\.folded))
    var depth = 0
    var problems: [String] = []
    for token in prose.tokens {
      switch prose.scalars[token.span.lowerBound] {
      case "“": depth += 1
      case "”": depth -= 1
      default: break
      }
      if depth > 0, token.kind == .number, !known.contains(token.folded) {
        problems.append("The number \(token.folded) is quoted, but the claim does not have it.")
      }
    }
    return problems
  }

  /// Figures that were put in, between quotation marks or not, and that the claim does not have.
  private static func foreignFigures(_ figures: [String], claim: Prose) -> [String] {
    let known = Set(claim.tokens.lazy.filter { $0.kind == .number }.map(\.folded))
    return figures.flatMap { Prose($0).tokens.filter { $0.kind == .number } }.map(\.folded)
      .filter { !known.contains($0) }
      .map { "The number \($0) is named, but the claim does not have it." }
  }

  private static func punctuation(_ scalars: [Unicode.Scalar]) -> [String] {
    var problems: [String] = []
    let bare = scalars.last == "”" ? scalars.dropLast() : scalars[...]
    if bare.last != "?", bare.last != "." { problems.append("The question must end in “?” or “.”.") }
    let opened = scalars.count { $0 == "“" }
    if opened != scalars.count(where: { $0 == "”" }) { problems.append("The quotation marks do not pair.") }
    var depth = scalars.first == "“" ? 1 : 0
    for index in scalars.indices.dropFirst() {
      if scalars[index] == "“" { depth += 1 }
      if scalars[index] == "”" { depth -= 1 }
      // A claim is quoted as it stands: French puts a space before “;” and “?”.
      guard depth <= 0 else { continue }
      if ["?", ",", ";"].contains(scalars[index]), ["?", ".", ",", ";", "!"].contains(scalars[index - 1]) {
        problems.append("“\(scalars[index - 1])\(scalars[index])” is one mark too many.")
      }
      guard scalars[index - 1] == " " else { continue }
      if scalars[index] == " " { problems.append("Two spaces follow one another.") }
      // “ .NET” and “ ...” begin a word; a full stop that ends one does not follow a space.
      let endsWord = index + 1 == scalars.count || scalars[index + 1] == " "
      if [",", "?", ";"].contains(scalars[index]) || scalars[index] == "." && endsWord {
        problems.append("A space stands before “\(scalars[index])”.")
      }
    }
    return problems
  }
}
