/// What each part of an answer is worth. One place, versioned by ``Rubric/version``.
enum ScoreWeights {
  /// The five parts' shares of the total; they add up to 1.
  static let structure = 0.26
  static let evidence = 0.20
  static let ownership = 0.18
  static let depth = 0.20
  static let delivery = 0.16

  /// Points for the parts of STAR within `structure`. A missing Task costs little: good answers fold it into the
  /// Situation.
  static let situation = 20.0
  static let task = 8.0
  static let action = 37.0
  static let result = 35.0

  /// The most that an answer can get which lacks something without which it is no answer.
  static let ceilingWithoutAction = 34
  static let ceilingWithoutResult = 57
  static let ceilingOfPlans = 24
  static let ceilingOfHeaps = 18
  static let ceilingWithoutStory = 22
  static let ceilingOfNothing = 5

  /// Lower bounds of the bands.
  static let weak = 6
  static let developing = 40
  static let solid = 60
  static let strong = 78
}
