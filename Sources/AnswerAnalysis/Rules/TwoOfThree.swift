extension AnswerRule {
  /// CAP as “pick two of three”.
  package static let twoOfThree = AnswerRule(
    id: "two-of-three",
    summary: "Looks for the CAP theorem retold as “pick two of three”.",
    why: "Partitions are not chosen; the choice is what an operation does while one lasts.",
    source: "E. Brewer, CAP twelve years later (2012); D. Abadi, PACELC (2012).",
    trips: "CAP says you can pick two of three, so we picked availability and partition tolerance.",
    passes: "During a partition the cart stayed writable and was reconciled afterwards; payment refused "
      + "instead."
  ) { facts in
    guard let span = TwoOfThreeWords.first(in: facts.prose) else { return [] }
    return [
      Finding(
        rule: "two-of-three", severity: .warning, span: span,
        message:
          "“Two of three” is a slogan that interviewers know to be wrong: a partition is not a choice.",
        fix:
          "Say for one operation what it does while the nodes cannot talk: refuse, or answer and reconcile.")
    ]
  }
}
