extension AnswerRule {
  /// Nobody else occurs.
  package static let noCredit = AnswerRule(
    id: "no-credit",
    summary: "Looks for a whole answer in which nobody but the speaker occurs.",
    why: "Hardly any change is made alone; some credit makes the “I” believable.",
    source: "NIH behavioural interview guide; OPM: works with others.",
    trips:
      "In March the quote service timed out on 9 % of its requests on the first day of a "
      + "price war, and I was responsible for the fix. I profiled one instance under replayed"
      + " traffic and found the pool of 20 connections exhausted. I considered a bigger pool,"
      + " but the database was at 85 % of its processors already, so I decided against it. I "
      + "added two replicas and moved the price reads to them, because a price may be a "
      + "second old without harm. I put a limit of 300 waiting requests in front, rolled it "
      + "out to 5 % of the hosts, watched the dashboard for a day, and then turned it on "
      + "everywhere. Time-outs fell from 9 % to 0.2 % within a week.",
    passes: ExampleAnswer.whole
  ) { facts in
    guard facts.wordCount >= 100, facts.steps >= 3,
      !facts.marks.classes.contains(where: { $0.contains(.otherPeople) }), !facts.namesSomebody
    else { return [] }
    return [
      Finding(
        rule: "no-credit", severity: .note, span: nil, message: "Nobody but you occurs in this answer.",
        fix: "Name in half a sentence who helped, reviewed or had to be convinced.")
    ]
  }
}
