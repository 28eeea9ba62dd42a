extension AnswerRule {
  /// Every rule, in the order in which findings are shown when they weigh the same.
  package static let all: [AnswerRule] = [
    .emptyAnswer, .otherLanguage, .hypothetical, .contradiction, .missingAction, .missingResult,
    .missingSituation,
    .offTheQuestion, .keywordHeap, .weNotI, .fewSteps, .outOfOrder, .resultWithoutNumber,
    .resultWithoutBaseline,
    .scaleWithoutLoad, .blame, .twoOfThree, .hedging, .saidTwice, .tooShort, .tooLong, .noReason,
    .missingTask,
    .resultWithoutTimeframe, .resultWithoutMeasurement, .noAlternative, .longOpening, .thinAction,
    .thinResult,
    .topicPartsMissing, .notRecent, .noReflection, .noCredit,
  ]

  /// What the rules that apply have to say about an answer, the heaviest first, within one weight in the catalogue's
  /// order.
  ///
  /// Where there is no answer, only that is said; of an answer in another language only the numbers are judged.
  static func findings(_ facts: AnswerFacts) -> [Finding] {
    let rules: [AnswerRule] =
      if facts.language == .other {
        [.otherLanguage, .contradiction]
      } else if facts.saysTooLittle {
        [
          .emptyAnswer, .hypothetical, .contradiction, .keywordHeap, .scaleWithoutLoad, .blame, .twoOfThree,
          .hedging,
          .saidTwice,
        ]
      } else {
        all
      }
    // By index: a rule that is copied counts references to all its texts.
    let found = rules.indices.flatMap { rules[$0].check(facts) }
    let order: [Finding.Severity] = [.error, .warning, .note]
    return order.flatMap { severity in found.filter { $0.severity == severity } }
  }
}
