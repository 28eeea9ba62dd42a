import Prose

/// Where a text names technologies: settles which of the words that could be names are.
struct TechnologyMentions {
  private struct Mention {
    var term: Int
    var words: Range<Int>
    /// Whether the name stands as its vocabulary spells it, where that matters.
    var isSpelled: Bool
  }

  private var mentions: [Mention] = []

  /// Takes in that `words` could name `term`. Mentions come in the text's order.
  mutating func add(_ term: Int, _ words: Range<Int>, isSpelled: Bool) {
    mentions.append(Mention(term: term, words: words, isSpelled: isSpelled))
  }

  /// The terms that are named, each with the token in which it stands first.
  func places(_ words: [String], _ prose: Prose) -> [Int: Int] {
    guard !mentions.isEmpty else { return [:] }
    let named = TechnologyMentions.longest(spelledOrListed(words, prose))
    var places: [Int: Int] = [:]
    for mention in named where places[mention.term] == nil { places[mention.term] = mention.words.lowerBound }
    return places
  }

  /// "react" is a word; in "java, spring boot and react" its neighbours tell that it is a name all the same.
  private func spelledOrListed(_ words: [String], _ prose: Prose) -> [Mention] {
    let places = Set(mentions.map(\.words.lowerBound))
    let isNamed = mentions.map { mention in
      guard mention.isSpelled else { return false }
      let next = mention.words.upperBound
      // "React to incidents", but "React to Vue".
      if mention.words == 0..<1, next < words.count, words[next] == "to",
        TechnologyMentions.verbs.contains(words[0])
      {
        return places.contains(next + 1)
      }
      return !TechnologyMentions.isPlainWord(mention.words, words, prose)
    }
    guard isNamed.contains(false) else { return mentions }
    var isKept = isNamed
    var begins: Set<Int> = []
    var ends: Set<Int> = []
    for (at, mention) in mentions.enumerated() where isNamed[at] {
      begins.insert(mention.words.lowerBound)
      ends.insert(mention.words.upperBound)
    }
    // From both sides, since a neighbour can be one that its own neighbour tells.
    for order in [Array(mentions.indices), mentions.indices.reversed()] {
      for at in order where !isKept[at] && !mentions[at].isSpelled {
        let place = mentions[at].words
        guard TechnologyMentions.closesItem(place.upperBound, words, prose),
          ends.contains(TechnologyMentions.before(place.lowerBound, words))
            || begins.contains(TechnologyMentions.after(place.upperBound, words))
        else { continue }
        isKept[at] = true
        begins.insert(place.lowerBound)
        ends.insert(place.upperBound)
      }
    }
    return mentions.indices.filter { isKept[$0] }.map { mentions[$0] }
  }

  /// "React Native" is no React, "GitHub Actions" no GitHub: the longest name speaks for its words.
  private static func longest(_ mentions: [Mention]) -> [Mention] {
    let sorted = mentions.sorted {
      ($0.words.lowerBound, -$0.words.count, $0.term) < ($1.words.lowerBound, -$1.words.count, $1.term)
    }
    var cover = 0..<0
    return sorted.filter { mention in
      if mention.words.upperBound <= cover.upperBound, mention.words.count < cover.count { return false }
      if mention.words.upperBound > cover.upperBound { cover = mention.words }
      return true
    }
  }

  /// Where the item before `place` ends if marks of a list stand between; -1 where none do.
  private static func before(_ place: Int, _ words: [String]) -> Int {
    var at = place
    while at > 0, place - at < 2, joints.contains(words[at - 1]) { at -= 1 }
    return at == place ? -1 : at
  }

  /// Where the item after `place` begins if marks of a list stand between; -1 where none do.
  private static func after(_ place: Int, _ words: [String]) -> Int {
    var at = place
    while at < words.count, at - place < 2, joints.contains(words[at]) { at += 1 }
    return at == place ? -1 : at
  }

  private static let joints: WordSet = [
    ",", "/", "&", "+", ";", "|", "·", "and", "or", "und", "oder", "et", "ou", "y", "e",
  ]

  /// Whether an item of a list can end before the token at `at`: no noun follows ("go live"), and no "to" ("react to").
  private static func closesItem(_ at: Int, _ words: [String], _ prose: Prose) -> Bool {
    guard at < words.count else { return true }
    switch prose.tokens[at].kind {
    case .newline: return true
    case .number: return words[at].count <= 2
    case .punctuation, .symbol: return words[at] != "-" || !prose.adjoins(at - 1, at)
    case .word: return joints.contains(words[at]) || prepositions.contains(words[at])
    }
  }

  private static let prepositions: WordSet = [
    "for", "on", "in", "with", "using", "via", "by", "at", "as", "from", "für", "mit", "auf", "bei", "zur",
    "zum", "pour",
    "avec", "sur", "dans", "en", "sous",
  ]

  private static let verbs: WordSet = ["go", "react"]

  /// "Swift response", "Spring 2021": capitals of a line's first word, or of a season's name.
  private static func isPlainWord(_ place: Range<Int>, _ words: [String], _ prose: Prose) -> Bool {
    guard place.count == 1, place.upperBound < words.count else { return false }
    let next = words[place.upperBound]
    if prose.tokens[place.upperBound].kind == .number {
      return words[place.lowerBound] == "spring" && next.count == 4
    }
    return companions[words[place.lowerBound]]?.contains(next) ?? false
  }

  /// Words that are also names, with what follows them where they are none.
  private static let companions: WordMap<WordSet> = [
    "swift": [
      "response", "responses", "resolution", "action", "delivery", "turnaround", "execution", "decision",
      "decisions",
      "handling", "recovery", "completion", "reaction", "communication",
    ],
    "go": ["live", "ahead", "beyond", "public", "global", "further", "into", "through", "over"],
    "react": ["quickly", "promptly", "immediately", "fast"],
    "spring": ["term", "semester", "season", "break", "collection", "cleaning", "cohort", "quarter", "of"],
    "rust": ["removal", "protection", "prevention", "proofing"],
  ]
}
