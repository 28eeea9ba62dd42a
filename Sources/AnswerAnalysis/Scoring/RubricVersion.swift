/// The version of everything that a score hangs on: rules, weights, word lists, the STAR model, the topics' cues.
/// It changes whenever any score would; scores of different versions are never compared.
package enum Rubric {
  /// The version that this program judges by.
  package static let version = "2"
  /// The year of this version, by which "recent" is told: a clock would give the same answer another finding each year.
  package static let year = 2_026
}
