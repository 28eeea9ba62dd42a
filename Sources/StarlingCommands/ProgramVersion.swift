import AnswerAnalysis

/// What `starling --version` prints.
enum ProgramVersion {
  /// The program's version, after semantic versioning.
  static let number = "0.1.0"

  /// The version with the rubric that it judges by.
  static var text: String { "starling \(number) (rubric \(Rubric.version))" }
}
