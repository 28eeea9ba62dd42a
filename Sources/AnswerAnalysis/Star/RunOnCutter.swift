import Prose

/// Finds where a run-on ("it crashed so i looked at the logs and after that it worked") goes on to the next
/// thing that is told.
///
/// A cut too many costs little, because clauses of one sentence that get the same label are joined again; a cut
/// too few hides one part inside another. So the rules are generous in texts that are typed loosely, and in other
/// texts only cut where a capital shows that a stop was forgotten.
enum RunOnCutter {
  /// The fewest words on either side of a cut.
  private static let shortest = 4

  /// Whether the writer leaves out capitals and stops.
  static func isTypedLoosely(_ prose: Prose, _ sentences: [Sentence]) -> Bool {
    guard !sentences.isEmpty else { return false }
    var small = 0
    var words = 0
    var longest = 0
    for sentence in sentences {
      var count = 0
      for index in sentence.tokens where prose.tokens[index].kind == .word { count += 1 }
      words += count
      longest = max(longest, count)
      if let first = prose.tokens[sentence.tokens].first(where: { $0.kind == .word }), isSmall(first, prose) {
        small += 1
      }
    }
    return small * 4 >= sentences.count || words > 34 * sentences.count || longest > 60
  }

  /// The tokens before which the sentence is cut, ascending.
  static func cuts(in tokens: Range<Int>, of prose: Prose, isTyped: Bool) -> [Int] {
    guard tokens.count > 2 * shortest else { return [] }
    var cuts: [Int] = []
    var before = 0
    var after = 0
    var lines = 0
    for index in tokens where prose.tokens[index].kind == .word || prose.tokens[index].kind == .number {
      after += 1
      if opensLine(at: index, in: tokens, of: prose) { lines += 1 }
    }
    // Notes without stops ("Checked the logs Rolled back the release Errors gone"): two capitals or more after
    // words that no name follows.
    let isNotes = lines >= 2 || (lines == 1 && after >= 24)
    for index in tokens {
      let token = prose.tokens[index]
      guard token.kind == .word || token.kind == .number else { continue }
      if isNotes, before >= 2, after >= 2, opensLine(at: index, in: tokens, of: prose) {
        cuts.append(index)
        before = 0
      } else if before >= shortest, after >= shortest, token.kind == .word,
        isCut(at: index, in: tokens, of: prose, isTyped: isTyped, since: before)
      {
        cuts.append(index)
        before = 0
      }
      before += 1
      after -= 1
    }
    return cuts
  }

  /// Whether a capitalised word stands after a small word, a number or a closing mark, where a name is unlikely.
  private static func opensLine(at index: Int, in tokens: Range<Int>, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    guard index > tokens.lowerBound, token.kind == .word, token.span.count > 1, !isSmall(token, prose),
      !token.folded.hasPrefix("i'"), !prose.adjoins(index - 1, index)
    else { return false }
    // All capitals are short forms, not openings.
    if token.span.upperBound <= prose.scalars.count,
      prose.scalars[token.span].dropFirst().allSatisfy({ $0.value >= 0x41 && $0.value <= 0x5A })
    {
      return false
    }
    let previous = prose.tokens[index - 1]
    switch previous.kind {
    case .word:
      return isSmall(previous, prose) && !nameLeads.contains(previous.folded)
        && (previous.span.count > 3 || index < 2 || prose.tokens[index - 2].kind == .number)
    case .number: return true
    default: return previous.folded == ")" || previous.folded == "%" || previous.folded == "\""
    }
  }

  /// Names often stand after these.
  private static let nameLeads: Set<String> = [
    "with", "from", "into", "using", "through", "over", "under", "about", "between", "across", "like", "than",
    "that", "when", "where", "while", "called", "named", "via", "and", "for", "the", "our", "their",
    "against",
    "toward", "towards", "within", "without", "before", "after", "because", "since", "until", "during",
    "last", "next",
    "every", "early", "late", "each", "dear", "mid", "new", "legacy", "old", "internal", "asked", "told",
    "said", "lead",
    "senior", "junior", "former", "colleague", "manager", "customer", "client", "named", "migrated", "used",
    "introduced",
    "deployed", "implemented", "adopted", "chose", "built", "added", "self", "hosted", "managed", "custom",
    "basic",
    "per", "this", "these", "those", "some", "both", "which", "certified", "including", "especially",
    "versus",
  ]

  private static func isCut(
    at index: Int, in tokens: Range<Int>, of prose: Prose, isTyped: Bool, since words: Int
  ) -> Bool {
    let token = prose.tokens[index]
    guard index > tokens.lowerBound else { return false }
    let previous = prose.tokens[index - 1]
    let next = index + 1 < tokens.upperBound ? prose.tokens[index + 1] : nil
    let isSmallWord = isSmall(token, prose)
    if !isSmallWord, previous.kind != .punctuation, capitalOpeners.contains(token.folded),
      previous.kind != .word || isSmall(previous, prose),
      next.map({ isSmall($0, prose) || $0.folded == "i" }) ?? false
    {
      return true
    }
    guard isTyped else { return false }
    switch token.folded {
    case "so", "then", "but", "now", "and":
      guard let next else { return false }
      if token.folded == "and", next.folded == "then" || next.folded == "after" || next.folded == "now" {
        return true
      }
      if previous.folded == "and" || previous.folded == "but" || previous.folded == "so" { return false }
      if token.folded == "and" {
        return words >= 8 && clauseSubjects.contains(next.folded)
          && index + 2 < tokens.upperBound && prose.tokens[index + 2].kind == .word
      }
      if token.folded == "so", next.folded == "that" { return false }
      return clauseSubjects.contains(next.folded)
        || (token.folded == "so" && soFollowers.contains(next.folded))
    case "after":
      guard let next else { return false }
      if previous.folded == "and" { return false }
      return next.folded == "that" || next.folded == "this"
    case "anyway", "meanwhile", "afterwards", "eventually", "luckily", "unfortunately", "basically":
      return previous.folded != "and" && previous.folded != "but" && previous.folded != "so"
    case "in":
      return next?.folded == "the" && index + 2 < tokens.upperBound && prose.tokens[index + 2].folded == "end"
        && previous.folded != "and" && previous.folded != "but"
    case "next":
      guard let next else { return false }
      return previous.folded != "the"
        && ["day", "morning", "week", "time", "month", "year"].contains(next.folded)
    case "as":
      return next?.folded == "a" && index + 2 < tokens.upperBound
        && prose.tokens[index + 2].folded == "result"
    case "since":
      return next?.folded == "then"
    case "i", "we", "it", "they", "he", "she", "my":
      guard let next, next.kind == .word else { return false }
      if previous.folded == "," { return words >= 6 && !isSmallConnector(prose, index) }
      guard
        previous.kind == .word || previous.kind == .number || previous.folded == ")" || previous.folded == "%"
      else { return previous.folded == ";" || previous.folded == "-" || previous.folded == "–" }
      guard words >= 6, !keepers.contains(previous.folded) else { return false }
      if token.folded == "it" || token.folded == "he" || token.folded == "she" || token.folded == "they" {
        return ["was", "went", "is", "were"].contains(next.folded) && previous.folded.count > 3
          && !previous.folded.hasSuffix("ed")
      }
      if token.folded == "my" { return ["task", "job", "role", "part", "goal"].contains(next.folded) }
      return clauseVerbs.contains(next.folded)
    case "i'm", "i've", "it's", "we've":
      return previous.folded == "," && words >= 6
    case "learned", "learnt", "lesson":
      return previous.kind != .word && next != nil
        || (next?.folded == "that" && !keepers.contains(previous.folded))
          && previous.folded != "i" && previous.folded != "we"
    default:
      return false
    }
  }

  /// "when it broke, i": the clause before the comma leans on this one.
  private static func isSmallConnector(_ prose: Prose, _ index: Int) -> Bool {
    var at = index - 2
    var seen = 0
    while at >= 0, seen < 9 {
      let token = prose.tokens[at]
      if token.kind == .newline || token.folded == "," || token.folded == "." { return false }
      if leaning.contains(token.folded) { return true }
      at -= 1
      seen += 1
    }
    return false
  }

  private static func isSmall(_ token: Token, _ prose: Prose) -> Bool {
    guard token.span.lowerBound < prose.scalars.count else { return false }
    let scalar = prose.scalars[token.span.lowerBound]
    if scalar.value < 0x80 { return !(scalar.value >= 0x41 && scalar.value <= 0x5A) }
    return !scalar.properties.isUppercase
  }

  private static let leaning: Set<String> = [
    "when", "if", "while", "because", "since", "once", "after", "before", "although", "though", "as", "until",
  ]

  /// Words that a writer capitalises in mid-sentence only where a stop was forgotten.
  private static let capitalOpeners: Set<String> = [
    "so", "then", "the", "and", "but", "we", "it", "this", "that", "after", "as", "next", "in", "my", "our",
    "they",
    "he", "she", "there", "when", "also", "finally", "for", "at", "on", "now", "about", "because", "to",
    "first",
    "second", "later", "since", "with", "once", "during", "by", "if", "its", "their", "these", "not", "i'm",
    "i've",
    "was", "fixed", "wrote", "made", "added", "users", "people", "everyone",
  ]

  private static let clauseSubjects: Set<String> = [
    "i", "we", "it", "they", "he", "she", "the", "my", "our", "nobody", "everyone", "there", "this", "that",
    "also",
    "i'm", "i've", "we've", "it's", "u", "you", "no", "now", "after", "in",
  ]

  private static let soFollowers: Set<String> = [
    "basically", "in", "for", "now", "when", "after", "then", "performance", "everything", "everybody", "at",
    "a",
  ]

  /// After these, "I did" is part of the same clause.
  private static let keepers: Set<String> = [
    "and", "but", "so", "or", "that", "which", "who", "what", "thing", "things", "one", "ones", "everything",
    "all",
    "way", "time", "reason", "because", "when", "if", "as", "until", "before", "after", "while", "since",
    "where",
    "how", "why", "than", "then", "think", "thought", "said", "say", "know", "knew", "told", "like", "first",
    "last",
    "only", "also", "though", "although", "once", "cause", "bc", "cuz", "unless", "whether", "moment", "day",
    "step",
    "believe", "felt", "realized", "realised", "guess", "mean", "sure", "hope", "saw", "found", "sometimes",
    "maybe",
    "finally", "next", "place", "part", "company", "team", "project", "work", "job", "person", "number",
    "did",
    "eventually", "basically", "meanwhile", "now", "later", "with", "of", "for", "to", "from", "by", "in",
    "on", "at",
    "about", "is", "was", "were", "the", "a", "an", "made", "make", "let", "see", "get", "got", "had", "have",
  ]

  private static let clauseVerbs: Set<String> = [
    "was", "were", "had", "have", "did", "called", "told", "put", "wrote", "made", "looked", "took", "found",
    "went",
    "decided", "started", "learned", "learnt", "received", "got", "asked", "am", "think", "added", "changed",
    "fixed",
    "used", "also", "then", "built", "created", "checked", "said", "tried", "will", "would", "realized",
    "noticed",
    "saw", "ran", "worked", "helped", "wanted", "needed", "set", "sent", "talked", "spoke", "explained",
    "gave",
    "moved", "kept", "managed", "finished", "should",
  ]
}
