extension AnswerRule {
  /// Nothing says when, where and at what scale it happened.
  package static let missingSituation = AnswerRule(
    id: "missing-situation",
    summary: "Looks for a Situation: when, where, and at what scale it happened.",
    why: "Without it nobody can tell whether the task was hard, or what the numbers mean.",
    source: "STAR; University of Washington careers page: Situation 20 % of the answer.",
    trips: "I profiled the service, added two replicas and cut p95 from 1.2 s to 180 ms.",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    guard facts.wordCount > 0, !facts.has(.situation) else { return [] }
    return [
      Finding(
        rule: "missing-situation", severity: .warning, span: nil,
        message: "Nothing says when, where and at what scale this happened.",
        fix: "Open with one or two sentences: the system, its normal load, and what was at stake.")
    ]
  }
}
