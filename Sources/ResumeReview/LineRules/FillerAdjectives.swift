extension LineRule {
  /// Words that could stand in any line.
  static let fillerAdjectives = LineRule(
    id: "filler-adjectives",
    summary: "The line has adjectives or adverbs that could stand in any line.",
    why: "They claim what only a figure can show, and take the room of one.",
    trips: "Built various innovative tools for the warehouse team.",
    passes: "Built a packing planner and a stock counter for the warehouse team."
  ) { facts in
    guard facts.isEnglish else { return nil }
    let found = facts.fillers.map { facts.prose.string(facts.prose.tokens[$0].span) }
    guard !found.isEmpty else { return nil }
    let quoted = found.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    return Match(
      message: "\(quoted) could stand in anyone's line.",
      fix: "Leave it out, or put the figure that shows it.")
  }
}

extension LineFacts {
  /// Tokens that are fillers.
  var fillers: [Int] { words.indices.filter { Self.fillerWords.contains(words[$0]) } }

  private static let fillerWords: Set<String> = [
    "various", "numerous", "innovative", "robust", "seamless", "seamlessly", "successfully", "significantly",
    "greatly", "drastically", "dramatically", "effectively", "efficiently", "substantially", "tremendously",
    "passionately", "exceptional", "outstanding", "diligently", "proactively", "synergistic",
  ]
}
