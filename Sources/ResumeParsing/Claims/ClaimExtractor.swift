/// Finds what a resume claims.
package enum ClaimExtractor {
  /// The claims of `resume`.
  package static func claims(of resume: Resume, vocabulary: ClaimVocabulary) -> [Claim] { [] }
}
