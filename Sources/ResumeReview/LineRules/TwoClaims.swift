extension LineRule {
  /// Two stories share one line.
  static let twoClaims = LineRule(
    id: "two-claims",
    summary: "The line makes two claims, each with its own verb and figure.",
    why:
      "Readers skim one thing a line; the second claim is lost, and the interviewer asks about one of them.",
    trips: "Cut the build from 40 to 12 minutes and trained 15 support agents on the new console in 3 weeks.",
    passes: "Cut the build from 40 to 12 minutes by sharing compiled modules between jobs."
  ) { facts in
    guard facts.secondClaim != nil else { return nil }
    return Match(message: "Two claims share the line.", fix: "Give each a line of its own.")
  }
}

extension LineFacts {
  /// The token at which a second claim with a figure of its own begins; nil where there is one claim.
  var secondClaim: Int? {
    guard isEnglish, length >= 12, claim.verb != nil || lead != nil else { return nil }
    for at in words.indices.dropFirst(4) where at + 4 < words.count {
      let isJoint = words[at - 1] == "and" || words[at - 1] == ";" || words[at - 1] == "."
      guard isJoint, Self.openers.contains(words[at]) else { continue }
      let cut = prose.tokens[at].span.lowerBound
      let before = metrics.contains { $0.span.lowerBound < cut }
      let after = metrics.contains { $0.span.lowerBound >= cut }
      // A change that reaches over the joint makes one claim of both halves.
      let isBridged = claim.quantities.changes.contains {
        $0.span.lowerBound < cut && $0.span.upperBound > cut
      }
      if before, after, !isBridged { return at }
    }
    return nil
  }

  private static let openers: Set<String> = [
    "built", "led", "wrote", "designed", "developed", "implemented", "created", "trained", "mentored",
    "migrated",
    "launched", "introduced", "automated", "rewrote", "hired", "managed", "shipped", "deployed", "replaced",
    "organized", "organised", "taught", "established",
  ]
}
