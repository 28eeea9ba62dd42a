/// The version of everything that a score hangs on: rules, weights, word lists, the STAR model, the topics' cues.
/// It changes whenever any score would; scores of different versions are never compared.
package enum Rubric {
  /// The version that this program judges by.
  package static let version = "2"
}
