extension AnswerRule {
  /// Nothing else was weighed.
  package static let noAlternative = AnswerRule(
    id: "no-alternative",
    summary: "Looks for an alternative that was weighed, or for what the choice cost.",
    why: "Senior engineers are hired for what they decided against.",
    source: "OPM structured interview guide: levels of depth.",
    trips: "I added a Redis cache in front of the catalogue.",
    passes:
      "I considered a bigger database, but chose a cache: cheaper, at the price of prices that are 30 s "
      + "old."
  ) { facts in
    guard facts.wordCount >= 60, facts.has(.action), !AlternativeWords.occur(in: facts.prose) else {
      return []
    }
    return [
      Finding(
        rule: "no-alternative", severity: .note, span: nil,
        message: "No alternative is weighed, and no cost of the choice is named.",
        fix: "Add one sentence: “I also considered …, but …”, or what the choice cost you.")
    ]
  }
}
