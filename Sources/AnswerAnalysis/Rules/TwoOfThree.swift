extension AnswerRule {
  /// CAP as “pick two of three”.
  package static let twoOfThree = AnswerRule(
    id: "two-of-three",
    summary: "Looks for the CAP theorem retold as “pick two of three”.",
    why: "Partitions are not chosen; the choice is what an operation does while one lasts.",
    source: "E. Brewer, CAP twelve years later (2012); D. Abadi, PACELC (2012).",
    trips:
      "The CAP theorem says that you can pick two of three, so we picked availability and "
      + "partition tolerance.",
    passes:
      "During a partition the cart stayed writable and was reconciled afterwards; payment "
      + "refused instead, since two of three replicas had to agree."
  ) { facts in
    // Only beside the theorem: "two of three replicas" is a quorum.
    let prose = facts.prose
    guard let slogan = facts.marks.phrases.first(where: { $0.phrase == .twoOfThree }),
      prose.bare.indices.contains(where: { prose.isFolded($0, "cap") || prose.isFolded($0, "theorem") })
    else { return [] }
    return [
      Finding(
        rule: "two-of-three", severity: .warning, span: facts.span(of: slogan.tokens),
        message:
          "“Two of three” is a slogan that interviewers know to be wrong: a partition is not a choice.",
        fix:
          "Say for one operation what it does while the nodes cannot talk: refuse, or answer and reconcile.")
    ]
  }
}
