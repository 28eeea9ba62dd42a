import Prose

/// How an English line's clauses stand, where a rewrite must not take one apart.
extension LineFacts {
  /// Whether the line begins by saying what something is or whose it is ("This was my first job", "My role was", "I was
  /// hired"): nothing can be left out of it or put in front.
  var opensWithItself: Bool {
    guard let first = words.first else { return false }
    let next = words.count > 1 ? words[1] : ""
    switch first {
    case "my", "our": return true
    case "this", "that", "it", "there", "these", "those":
      return Self.finite.contains(next) || first != "this" && first != "these"
    case "i", "we": return Self.finite.contains(next)
    default: return false
    }
  }

  /// Whether `range` can be a noun phrase alone: no comma, no verb that could be told, no word that opens a clause.
  func isNounPhrase(_ range: Range<Int>) -> Bool {
    range.allSatisfy { at in
      let word = words[at]
      return prose.tokens[at].kind != .punctuation || word == "-" || word == "'"
        ? !Self.clauseOpeners.contains(word) && !Self.finite.contains(word)
          && !(word.count > 4 && word.hasSuffix("ed"))
        : false
    }
  }

  /// Whether the token `at` begins with a capital.
  func isCapitalised(_ at: Int) -> Bool {
    prose.scalars[prose.tokens[at].span.lowerBound].properties.isUppercase
  }

  /// The token that closes the bracket in which the token `at` stands; nil where it stands in none.
  func bracketAround(_ at: Int) -> Int? {
    guard let open = words[..<at].lastIndex(of: "("), !words[open..<at].contains(")") else { return nil }
    return words[at...].firstIndex(of: ")")
  }

  /// Whether the verb at the token `at` is the main clause's, and nobody says "I" or "we" anywhere: a clause that was
  /// opened before it has had a verb of its own ("the depot that is old was closed", but "more than was asked").
  func isMainVerb(_ at: Int) -> Bool {
    guard !words.indices.contains(where: { ["i", "we"].contains(words[$0]) && isFirstPerson($0) }) else {
      return false
    }
    guard let opener = words[..<at].lastIndex(where: Self.clauseOpeners.contains) else { return true }
    return words[opener..<at].contains(where: Self.finite.contains)
  }

  private static let finite: Set<String> = [
    "was", "were", "is", "are", "am", "has", "have", "had", "will", "would", "can", "could",
  ]

  private static let clauseOpeners: Set<String> = [
    "that", "which", "who", "what", "when", "where", "while", "if", "because", "than", "as", "so", "i", "we",
    "he", "she", "they", "it", "you",
  ]
}
