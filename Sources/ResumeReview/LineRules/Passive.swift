extension LineRule {
  /// Nobody did it.
  static let passive = LineRule(
    id: "passive",
    summary: "The line's main clause is passive.",
    why: "A passive hides who did it, and the reader wants to know whether it was you.",
    trips: "The order service was migrated to a new cluster.",
    passes: "Migrated the order service to a new cluster."
  ) { facts in
    guard facts.isEnglish, facts.lead == nil, facts.claim.verb == nil else { return nil }
    let forms: Set<String> = ["was", "were", "been", "is", "are", "being"]
    for at in facts.words.indices.prefix(10)
    where forms.contains(facts.words[at]) && facts.isMainVerb(at) {
      var next = at + 1
      if next < facts.words.count, facts.words[next].hasSuffix("ly") { next += 1 }
      guard next < facts.words.count else { return nil }
      let word = facts.words[next]
      guard (word.hasSuffix("ed") && word.count > 4) || participles.contains(word) else { continue }
      let span = facts.prose.tokens[at].span.lowerBound..<facts.prose.tokens[next].span.upperBound
      return Match(
        message: "“\(facts.prose.string(span))” does not say who did it.",
        fix: "Begin with the verb in the active voice.")
    }
    return nil
  }

  private static let participles: Set<String> = [
    "built", "written", "made", "done", "given", "taken", "cut", "run", "led", "rebuilt", "rewritten",
    "split",
    "chosen", "driven", "brought", "kept", "held", "found",
  ]
}
