/// What each part of an answer is worth. One place, versioned by ``Rubric/version``.
enum ScoreWeights {
  // The five parts' shares of the total; they add up to 1.
  static let structure = 0.24
  static let evidence = 0.20
  static let ownership = 0.16
  static let depth = 0.24
  static let delivery = 0.16

  // Points for the parts of STAR within `structure`; a missing Task costs little, since good answers fold it into
  // the Situation.
  static let situation = 20.0
  static let task = 8.0
  static let action = 37.0
  static let result = 35.0

  // What is left of an answer that tells no action, or no result, at all.
  static let withoutAction = 0.42
  static let withoutResult = 0.72
  /// What is left above a just solid answer of one that says nothing of when, where and at what scale it happened, nor
  /// what was to be done: never enough for a strong one.
  static let withoutSituation = 0.36
  /// The same where at least the task is told.
  static let withTaskOnly = 0.7
  /// What a step told in the passive is worth beside one with “I”.
  static let passiveStep = 0.5
  // What is left of one that is mostly plans, terms, or no story.
  static let ofPlans = 0.6
  static let ofTerms = 0.20
  static let withoutStory = 0.6

  /// What is left of a story for another question than the one that was asked: of the best a weak answer.
  static let offTheQuestion = 0.28

  // What a total above `plain` is worth: so much of the excess without any proof, and so much more for each of five.
  static let plain = 50.0
  static let unproven = 0.3
  static let perProof = 0.23

  // Points off the total.
  static let perContradiction = 10.0
  static let perHeap = 2.0
  static let perRepeat = 2.0
  static let perInversion = 1.5
  static let mostInversions = 5
  static let doubt = 18.0
  static let lateSteps = 26.0
  static let continuation = 3.0
  /// For a correlation of 0 with a story's order where `orderly` is usual, as many points as their product.
  static let outOfOrder = 10.0
  static let orderly = 0.8
  /// What disorder costs at most; from `muddled` points on a finding says so.
  static let mostDisorder = 18.0
  static let muddled = 9.0
  /// Below this correlation with a story's order the words themselves are out of order.
  static let disorderly = 0.0

  // Lower bounds of the bands.
  static let weak = 3
  static let developing = 30
  static let solid = 52
  static let strong = 70
}
