/// What a band means, with an answer that lands in it: levels are anchored by examples, not by adjectives.
package struct LevelAnchor: Sendable {
  /// The band.
  package let band: Score.Band
  /// What an answer of this band tells and lacks, one sentence.
  package let meaning: String
  /// An answer to ``question`` of this band.
  package let answer: String

  /// The question that all the examples answer.
  package static let question = ExampleAnswer.question

  /// The five bands, the lowest first.
  package static let all: [LevelAnchor] = [
    LevelAnchor(
      band: .empty, meaning: "Nothing is told that could be rated.",
      answer: "I don’t know, nothing like that ever happened to me."),
    LevelAnchor(
      band: .weak, meaning: "A claim or a plan: hardly any step, no figure, no end that could be checked.",
      answer:
        "We had a lot of traffic sometimes, and the system was slow. We looked into it and scaled it up with more "
        + "servers, and in the end it was fine and everybody was happy."),
    LevelAnchor(
      band: .developing,
      meaning:
        "A real story with a step or two and an end, but few figures, no reasons and little that was the "
        + "speaker’s own.",
      answer:
        "Last year our quote service became very slow when a price war began, and our team had to fix it. I checked the "
        + "logs and saw that the database was busy. We added two replicas and moved the reads there. After that the "
        + "service was much faster, and the complaints stopped."),
    LevelAnchor(
      band: .solid,
      meaning:
        "All four parts, several steps of the speaker’s own with a reason, and a figure in the result; no "
        + "alternative, no way of measuring, or nothing learned.",
      answer:
        "Last year our quote service timed out on 9 % of its requests when a price war began, and I was responsible for "
        + "the fix. I profiled one instance and found that every request waited for one of 20 database connections. I "
        + "added two replicas and moved the price reads to them, because the database was the bottleneck. Then I "
        + "rolled it out host by host. Time-outs fell to 0.2 % within a week, and the shops stopped complaining."
    ),
    LevelAnchor(
      band: .strong,
      meaning:
        "Figures before and after, steps with reasons, an alternative that was weighed, credit to others, and "
        + "what was learned.",
      answer: ExampleAnswer.whole),
  ]
}
