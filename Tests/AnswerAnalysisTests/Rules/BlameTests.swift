import Testing

@testable import AnswerAnalysis

@Suite("Rule blame")
struct BlameTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "a person’s fault",
      "Checkout was down all morning and it was his fault, because nobody else touches that code, so I "
        + "had to repair it.",
      marks: .words(["his fault"]),
      says: "This blames a person."),
    RuleCase(
      "contempt",
      "Our vendor’s people were clueless, so I wrote the import myself and had it running by Friday "
        + "evening.",
      marks: .words(["clueless"]),
      says: "This blames a person."),
    RuleCase(
      "carelessness",
      "The people of the other team are just careless, so I wrote the check myself and had it running by Friday.",
      marks: .words(["are just careless"]),
      says: "This blames a person."),
    RuleCase(
      "one’s own carelessness",
      "I was careless with that script, so I wrote a check for it and had it running by Friday evening."),
    RuleCase(
      "only the first is told",
      "It was her fault and his fault too, and I was the one who had to restore the table from the "
        + "backup.",
      marks: .words(["her fault"]),
      says: "This blames a person."),
    RuleCase(
      "denied",
      "We wrote down that it was not his fault, since the pipeline had let the migration through "
        + "without a check."),
    RuleCase(
      "one’s own mistake",
      "I messed up the migration, so I told the team at once and restored the table from the backup "
        + "that night."),
    RuleCase(
      "lazy loading is a technique",
      "I made the lazy loading of images the default, and the page became twice as fast for everyone "
        + "in the shop."),
    RuleCase(
      "a faulty disk",
      "The disk had a fault that the nightly scrub found, and I swapped it before the second one could "
        + "fail."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("blame") }
}
