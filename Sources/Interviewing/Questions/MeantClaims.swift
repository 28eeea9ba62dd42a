import Prose
import ResumeParsing

/// Claims without the mechanisms that only a word in another sense gave them.
package enum MeantClaims {
  /// `claims`, all of one resume, as they mean by `bank`: "capacity planning" of a canteen is no mechanism.
  package static func of(_ claims: [Claim], bank: Bank) -> [Claim] {
    guard claims.contains(where: { !$0.mechanisms.isEmpty }) else { return claims }
    let surroundings = ClaimSurroundings(claims, bank: bank)
    var reader: ClaimReader?
    return claims.map { claim in
      guard !claim.mechanisms.isEmpty else { return claim }
      let words = Prose(claim.text).tokens.map(\.folded)
      let meant = surroundings.meant(claim, words, isTechnical: surroundings.isTechnical(claim))
      let others = Set(claim.mechanisms).subtracting(meant)
      guard !others.isEmpty else { return claim }
      let understood = reader ?? ClaimReader(bank.vocabulary)
      reader = understood
      return understood.claim(claim.text, source: claim.source, line: claim.line, without: others)
    }
  }

  /// How many of `claims` name a technology, a mechanism or software, by the words of `bank`.
  package static func technical(_ claims: [Claim], bank: Bank) -> Int {
    ClaimSurroundings(claims, bank: bank).technicalClaims
  }
}
