extension AnswerRule {
  /// Every rule, in the order in which findings are shown when they weigh the same.
  package static let all: [AnswerRule] = [
    .emptyAnswer, .hypothetical, .keywordHeap, .missingAction, .missingResult, .missingSituation,
    .offTheQuestion, .weNotI, .fewSteps, .resultWithoutNumber, .resultWithoutBaseline, .scaleWithoutLoad,
    .blame, .twoOfThree, .hedging, .saidTwice, .tooShort, .tooLong, .noReason, .missingTask,
    .resultWithoutTimeframe, .resultWithoutMeasurement, .noAlternative, .longOpening, .thinAction,
    .topicPartsMissing, .noReflection, .noCredit,
  ]
}
