import Testing

@testable import AnswerAnalysis

@Suite("Rule few-steps")
struct FewStepsTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "one step",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. It was my job to repair "
        + "that. I read the log. Time-outs fell to 0.2 % within a week and stayed there.",
      marks: .words(["I read the log."]),
      says: "Only one concrete step of yours is told."),
    RuleCase(
      "verbs that tell nothing",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. It was my job. I "
        + "handled it and fixed it together with the others in the team. Time-outs fell to 0.2 %.",
      marks: .words(["I handled it and fixed it together with the others in the team."]),
      says: "No concrete step of yours is told."),
    RuleCase(
      "three steps",
      "In March last year our quote service took 1,200 requests a second on a normal morning, and on "
        + "the first day of a price war it got 4,000 and timed out on 9 % of them. It was my job to repair "
        + "that. I read the slow-query log, built the missing index, and watched it for a day. Time-outs "
        + "fell to 0.2 %."),
    RuleCase(
      "notes without a subject",
      "Quote service slow in March, 9 % time-outs, price war since Monday. Read the slow-query log, "
        + "built the missing index overnight, watched latency for a day. Time-outs down to 0.2 % within a "
        + "week."),
    RuleCase(
      "a system described in the present",
      "Our heating controllers failed silently in winter, and I was put in charge of their operation. I collect "
        + "the temperature and the last sign of life from each of 4,000 houses. A house speaks up only after three "
        + "missed signs. For each message I keep a page that says what to try first. Every week I walk through the "
        + "list with the four who take turns at night. A cold house is noticed after 15 minutes instead of the "
        + "next morning."),
    RuleCase(
      "told in the present",
      "It is the last day of the sale, our shop takes 200 orders a minute, and 7 % of them fail. I am on call. I open "
        + "the traces, I restart the slow pod, and I raise the pool from 20 to 50. Errors drop to 0.2 % in ten "
        + "minutes."),
    RuleCase(
      "a habit in the present",
      "In March our quote service timed out on 9 % of its requests and I was on call for it. I looked into it and I "
        + "always think of the team, I want trust and I communicate with everybody. Time-outs fell to 0.2 % in the end.",
      marks: .words([
        "I looked into it and I always think of the team, I want trust and I communicate with everybody."
      ]),
      says: "No concrete step of yours is told."),
    RuleCase(
      "told in the passive",
      "In March our quote service timed out on 9 % of its requests, and I was responsible for it. The slow queries "
        + "were collected from the log. A missing index was built overnight, and two replicas were added for the "
        + "reads. Time-outs fell to 0.2 % within a week.",
      marks: .words(["The slow queries were collected from the log."]),
      says: "The steps are told in the passive: nobody is said to take them."),
    RuleCase(
      "too short to ask for more",
      "It was slow. I read the log. It was fast again."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("few-steps") }
}
