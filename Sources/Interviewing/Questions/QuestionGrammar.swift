import Prose

/// Agreement of a question's words: what a filled slot can break. Words between quotation marks are the claim's own.
enum QuestionGrammar {
  /// What is wrong with `prose`; `mechanism` and `technology` are the names that were put into it.
  static func problems(_ prose: Prose, mechanism: String?, technology: String?) -> [String] {
    let words = ownWords(of: prose)
    var problems: [String] = []
    if let mechanism, let isPlural = isPlural(mechanism) {
      problems += disagreements(of: mechanism, isPlural: isPlural, in: words)
    }
    if let technology { problems += disagreements(of: technology, isPlural: false, in: words) }
    problems += wrongForms(words)
    problems += smallBeginnings(prose, names: [mechanism, technology].compactMap { $0 })
    return problems
  }

  /// The folded words outside quotation marks; "“" where a quotation stood, so that nothing joins over it.
  private static func ownWords(of prose: Prose) -> [String] {
    var words: [String] = []
    var depth = 0
    for token in prose.tokens {
      switch prose.scalars[token.span.lowerBound] {
      case "“":
        if depth == 0 { words.append("“") }
        depth += 1
      case "”": depth = max(0, depth - 1)
      default: if depth == 0 { words.append(token.folded) }
      }
    }
    return words
  }

  // MARK: Numbers of nouns

  /// Whether a mechanism's title is plural; nil where English has it both ways.
  static func isPlural(_ title: String) -> Bool? {
    let words = title.lowercased().split(separator: " ").map(String.init)
    let head = words.prefix { !openers.contains($0) }
    guard let last = head.last else { return nil }
    if head.contains("and") { return true }
    // “APIs”, “SLOs”
    let printed = title.split(separator: " ")[head.count - 1]
    if printed.hasSuffix("s"), printed.count > 2, printed.dropLast().allSatisfy(\.isUppercase) { return true }
    if ["data", "series", "means"].contains(last) || last.hasSuffix("ics") { return nil }
    return last.hasSuffix("s") && !["ss", "us", "is"].contains { last.hasSuffix($0) }
  }

  /// Words that end the head of a title: “updates over open connections”.
  private static let openers: Set<String> = [
    "of", "for", "in", "over", "per", "with", "on", "by", "at", "from", "to", "behind", "between", "across",
    "without", "under", "kept", "through", "as", "that", "before", "after", "into", "via",
  ]

  private static func disagreements(of name: String, isPlural: Bool, in words: [String]) -> [String] {
    let sought = Prose(name).tokens.map(\.folded)
    guard !sought.isEmpty, words.count >= sought.count else { return [] }
    var problems: [String] = []
    for at in 0...(words.count - sought.count)
    where Array(words[at..<(at + sought.count)]) == sought {
      let before = at > 0 ? words[at - 1] : ""
      let after = at + sought.count < words.count ? words[at + sought.count] : ""
      // After a preposition the name is no subject: “the use of read replicas is …”.
      let isSubject = !openers.contains(before) && !["about", "against", "and", "around"].contains(before)
      let isInfinitive = words[max(0, at - 3)..<at].contains { auxiliaries.contains($0) }
      let wrongAfter = isPlural ? singularVerbs : pluralVerbs
      if isSubject, !isInfinitive, wrongAfter.contains(after) {
        problems.append("“\(name) \(after)” does not agree.")
      }
      let wrongBefore =
        isPlural ? singularVerbs.union(singularDeterminers) : pluralVerbs.union(pluralDeterminers)
      if wrongBefore.contains(before) { problems.append("“\(before) \(name)” does not agree.") }
    }
    return problems
  }

  private static let singularVerbs: Set<String> = ["is", "was", "has", "does"]
  private static let pluralVerbs: Set<String> = ["are", "were", "have", "do"]
  private static let singularDeterminers: Set<String> = ["a", "an", "this", "each", "every"]
  private static let pluralDeterminers: Set<String> = ["these", "those", "many", "several", "few", "both"]
  private static let auxiliaries: Set<String> = [
    "did", "does", "do", "would", "could", "can", "will", "should", "must", "may", "might",
  ]

  // MARK: Forms of verbs

  private static func wrongForms(_ words: [String]) -> [String] {
    var problems: [String] = []
    for (at, word) in words.enumerated() {
      let next = at + 1 < words.count ? words[at + 1] : ""
      let third = at + 2 < words.count ? words[at + 2] : ""
      if word == "you", ["is", "was", "has", "does"].contains(next) {
        // “What of you is …” is none of ours, but “the one before you was” is rare enough to be reworded.
        problems.append("“you \(next)” does not agree.")
      }
      if ["did", "does"].contains(word), ["you", "it", "they"].contains(next), isPastOnly(third) {
        problems.append("“\(word) \(next) \(third)” wants the plain verb.")
      }
      if word == "to", isPastOnly(next) { problems.append("“to \(next)” wants the plain verb.") }
    }
    return problems
  }

  /// Whether `word` is a past tense and nothing else.
  private static func isPastOnly(_ word: String) -> Bool {
    [
      "built", "wrote", "led", "ran", "drove", "grew", "made", "took", "brought", "kept", "held", "rewrote",
      "rebuilt", "began", "found", "taught", "got", "gave", "chose", "broke", "introduced", "reduced",
      "migrated",
      "designed", "implemented", "created", "moved", "added", "improved", "developed", "replaced",
    ].contains(word)
  }

  // MARK: Sentences

  /// Sentences of the question that begin with a small letter, unless a name does.
  private static func smallBeginnings(_ prose: Prose, names: [String]) -> [String] {
    let first = Set(names.compactMap { $0.split(separator: " ").first.map { $0.lowercased() } })
    var depth = 0
    var isOpen = true
    for token in prose.tokens {
      let scalar = prose.scalars[token.span.lowerBound]
      switch scalar {
      case "“":
        depth += 1
        isOpen = false
      case "”": depth = max(0, depth - 1)
      case ".", "?", "!":
        // “Node.js” goes on.
        let end = token.span.upperBound
        if depth == 0, end >= prose.scalars.count || prose.scalars[end] == " " { isOpen = true }
      default:
        guard depth == 0 else { continue }
        let word = prose.string(token.span)
        if isOpen, token.kind == .word, scalar.properties.isLowercase, word == word.lowercased(),
          !first.contains(word)
        {
          return ["The sentence that begins with “\(word)” wants a capital."]
        }
        isOpen = false
      }
    }
    return []
  }
}
