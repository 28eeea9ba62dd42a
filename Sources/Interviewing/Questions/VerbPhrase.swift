/// Puts a bullet after “you”: “Introduced idempotency keys” becomes “introduced idempotency keys”.
enum VerbPhrase {
  /// The longest phrase, in characters.
  static let longest = 130

  /// `claim`, one line, as it can follow “you”; nil where its first word is no plain verb or where it speaks of
  /// “I”, “my” or “our”, which “you” would contradict.
  static func of(_ claim: String) -> String? {
    let scalars = firstClause(Array(claim.unicodeScalars))
    let words = words(of: scalars)
    guard let first = words.first, let opening = opening(words, scalars) else { return nil }
    guard !words.contains(where: { firstPerson.contains(folded($0, scalars)) }) else { return nil }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: String(opening).lowercased().unicodeScalars)
    result.append(contentsOf: scalars[first.upperBound...])
    return OneLine(String(result)).quote
  }

  /// The claim's first word, where it is a verb or an adverb before one.
  private static func opening(_ words: [Range<Int>], _ scalars: [Unicode.Scalar]) -> String? {
    guard let first = words.first else { return nil }
    let printed = OneLine.string(scalars[first])
    // A name in capitals or in camel case keeps its looks, so it is none of ours.
    guard printed.unicodeScalars.dropFirst().allSatisfy({ !$0.properties.isUppercase }) else { return nil }
    let word = folded(first, scalars)
    let next = words.count > 1 ? folded(words[1], scalars) : ""
    // “Designed: …” or “Built – …” is a heading, not a sentence.
    guard first.upperBound < scalars.count, [" ", ",", "/"].contains(scalars[first.upperBound]) else {
      return nil
    }
    if word.hasSuffix("ly"), word.unicodeScalars.count > 4, words.count > 2 {
      return isVerb(next, before: folded(words[2], scalars)) ? printed : nil
    }
    return isVerb(word, before: next) ? printed : nil
  }

  /// Whether `word` is a verb that can follow “you”, given the word after it.
  static func isVerb(_ word: String, before next: String) -> Bool {
    // "Northshed is a firm": a name that ends as verbs do.
    if ["is", "was", "are", "were"].contains(next) { return false }
    if irregularPast.contains(word) || plainBase.contains(word) { return true }
    var stem = word
    for prefix in ["re-", "co-", "pre-"] where stem.hasPrefix(prefix) {
      stem = String(stem.dropFirst(prefix.count))
    }
    guard stem.unicodeScalars.allSatisfy(\.properties.isAlphabetic), stem.hasSuffix("ed"),
      stem.unicodeScalars.count > 3, !neverVerbs.contains(stem)
    else { return false }
    if adjectives.contains(stem) { return determiners.contains(next) }
    if passives.contains(stem) { return !prepositions.contains(next) }
    return true
  }

  /// Whether `text` is written without spaces between words, in Chinese or Japanese, or in Korean.
  static func isEastAsian(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      (0x3040...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
    }
  }

  // MARK: Cutting

  /// The first sentence, or as much of it as ends at a comma within ``longest``.
  private static func firstClause(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    var lastComma: Int?
    var end = scalars.count
    loop: for (index, scalar) in scalars.enumerated() {
      let isBeforeSpace = index + 1 == scalars.count || scalars[index + 1] == " "
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ".", ";", ":", "!", "?":
        guard depth <= 0, isBeforeSpace, scalar != "." || !isAbbreviation(scalars[..<index]) else { continue }
        end = index
        break loop
      case "–", "—", "→":
        guard depth <= 0, index > 0, scalars[index - 1] == " ", isBeforeSpace else { continue }
        end = index
        break loop
      case ",":
        if depth <= 0, isBeforeSpace, index >= 20, index <= longest { lastComma = index }
      default: break
      }
    }
    if end > longest, let lastComma { end = lastComma }
    guard end <= longest else { return [] }
    return Array(scalars[..<end])
  }

  private static func isAbbreviation(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = before.reversed().prefix { $0 != " " && $0 != "(" }
    let text = String(String.UnicodeScalarView(word.reversed())).lowercased()
    return ["e.g", "i.e", "etc", "vs", "approx", "no", "incl", "inc"].contains(text)
  }

  /// Runs of letters and hyphens.
  private static func words(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isPart =
        index < scalars.count
        && (scalars[index].properties.isAlphabetic || scalars[index] == "-" && start != nil
          || scalars[index] == "’" && start != nil || scalars[index] == "'" && start != nil)
      if isPart {
        if start == nil { start = index }
      } else if let from = start {
        words.append(from..<index)
        start = nil
      }
    }
    if let first = words.first, first.lowerBound > 0 { return [] }
    return words
  }

  private static func folded(_ word: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
    OneLine.string(scalars[word]).lowercased()
  }

  // MARK: Words

  private static let firstPerson: Set<String> = [
    "i", "my", "me", "we", "our", "us", "mine", "ours", "myself", "ourselves", "i'm", "i’m", "we're", "we’re",
  ]

  private static let irregularPast: Set<String> = [
    "built", "led", "cut", "ran", "wrote", "drove", "grew", "made", "took", "set", "brought", "kept", "held",
    "split",
    "rewrote", "rebuilt", "oversaw", "began", "won", "found", "taught", "put", "got", "gave", "dealt",
    "spent",
    "chose", "broke", "shut", "fought", "sold", "sent", "met", "upheld", "undertook", "overhauled", "sped",
    "shrank",
    "shrunk", "withdrew", "became", "caught", "drew", "fed", "laid", "rethought", "reran", "rolled", "spun",
    "stood",
    "swept", "threw", "understood", "bound", "forecast", "wove", "unwound",
  ]

  /// Verbs in the base form that are hardly ever anything else at the head of a bullet.
  private static let plainBase: Set<String> = [
    "maintain", "develop", "manage", "implement", "oversee", "operate", "create", "improve", "deliver",
    "optimize",
    "optimise", "collaborate", "migrate", "ensure", "provide", "automate", "integrate", "coordinate",
  ]

  /// Words in -ed that are no past tense of what a person did.
  private static let neverVerbs: Set<String> = [
    "need", "speed", "feed", "seed", "breed", "red", "bed", "indeed", "exceed", "proceed", "succeed",
    "unprecedented",
    "skilled", "certified", "motivated", "seasoned", "experienced", "accomplished", "interested", "dedicated",
    "related", "aged", "based", "gifted", "talented", "varied", "detailed", "limited", "embed", "embedded",
    "shed",
    "hundred", "wicked", "sacred", "naked", "kindred", "known", "featured", "required", "unified",
  ]

  /// Words in -ed that open noun phrases (“Distributed systems work”) unless a determiner follows.
  private static let adjectives: Set<String> = [
    "distributed", "advanced", "shared", "mixed", "connected", "applied", "relational", "managed", "fixed",
    "automated", "scheduled", "encrypted", "combined", "improved", "increased", "reduced", "unified",
    "targeted",
    "continued", "focused", "used", "invited",
  ]

  private static let determiners: Set<String> = [
    "the", "a", "an", "all", "and", "its", "their", "this", "that", "these", "those", "each", "every", "over",
    "more", "several", "multiple", "various", "two", "three", "four", "five", "six", "new", "existing", "on",
    "by",
    "from", "across", "to", "our", "critical", "daily", "legacy", "both", "latency", "costs", "cost", "p",
    "deployment", "response", "query", "build", "infrastructure", "downtime", "throughput", "incidents",
  ]

  /// Verbs whose participle opens a bullet in the passive when a preposition follows (“Promoted to lead”).
  private static let passives: Set<String> = [
    "awarded", "promoted", "recognized", "recognised", "selected", "nominated", "hired", "tasked", "involved",
    "appointed", "elected", "ranked", "invited", "asked", "assigned", "named", "employed", "trained",
    "trusted",
    "exposed", "honored", "honoured", "praised", "engaged", "contracted", "commissioned", "published",
    "sponsored",
    "entrusted", "charged", "mentored",
  ]

  private static let prepositions: Set<String> = [
    "to", "as", "for", "by", "with", "in", "among", "at", "from", "on", "of",
  ]
}
