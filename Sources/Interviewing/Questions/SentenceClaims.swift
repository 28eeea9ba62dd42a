import ResumeParsing

/// Claims as questions are asked of them: a question is about one thing, and a paragraph tells of several.
package enum SentenceClaims {
  /// `claims`, those of several sentences that tell of work as one for each, understood by `bank`.
  package static func of(_ claims: [Claim], bank: Bank) -> [Claim] {
    guard claims.contains(where: { $0.text.firstRange(of: ". ") != nil }) else { return claims }
    let reader = ClaimReader(bank.vocabulary)
    return claims.flatMap(reader.sentences(of:))
  }
}
