extension AnswerRule {
  /// More than about three minutes aloud.
  package static let tooLong = AnswerRule(
    id: "too-long",
    summary: "Looks for more than 400 words.",
    why: "Past two or three minutes an interviewer stops taking notes or interrupts.",
    source: "Derived from speaking rates of 130 to 160 words a minute.",
    trips: "an answer of more than 400 words",
    passes:
      "In March our quote service took 1,200 requests a second and timed out on 2 % of them. I owned the "
      + "fix. I profiled it, found the pool of 20 connections exhausted, and moved reads to two replicas "
      + "because they could lag by a second. Time-outs fell to 0.1 % within a week."
  ) { facts in
    guard facts.wordCount > 400 else { return [] }
    let minutes = (facts.wordCount + 72) / 145
    return [
      Finding(
        rule: "too-long", severity: .warning, span: nil,
        message: "\(facts.wordCount) words are about \(minutes) minutes aloud; two minutes are 150 to 320.",
        fix: "Cut the background to two sentences and keep the three steps that mattered.")
    ]
  }
}
