/// Tells what somebody belongs to, holds or was given from work: "Player in a banjo society", "Rowing club", "Award of
/// the faculty".
enum Belonging {
  /// Whether `words`, those of `claim`, say no more than that.
  static func isTold(by words: [Substring], of claim: Claim) -> Bool {
    guard claim.verb == nil, claim.mechanisms.isEmpty, words.count <= 8,
      // "Member of the team that built the pager"
      !words.contains(where: { VerbWords.weight(of: String($0)) != nil }),
      !claim.quantities.quantities.contains(where: \.isMetric)
    else { return false }
    let keys = words.map { TextFolding.key(String($0)) }
    guard let first = keys.first, let last = keys.last else { return false }
    // "Player in a banjo society", "Treasurer of the rowing club"
    if keys.count >= 3, roles.contains(first), prepositions.contains(keys[1]) { return true }
    // "Youth helper @ Larkfield"
    if let at = words.firstIndex(of: "@"), (1...3).contains(at) { return true }
    guard keys.count <= 5, !keys.contains(where: joins.contains) else {
      return degrees.contains(first) && keys.dropFirst().first == "of" && keys.count <= 5
    }
    // "Rowing Club", "Tide Society member", "C# certificate", "JavaScript ecosystem"
    return keys.count >= 2 && (things.contains(last) || roles.contains(last))
  }

  private static let roles: WordSet = [
    "player", "member", "treasurer", "secretary", "captain", "singer", "president", "chairman", "chairwoman",
    "chairperson", "referee", "scout", "student", "participant", "attendee", "finalist", "winner", "graduate",
    "holder", "alumnus", "alumna", "delegate", "fan", "speaker", "programmer",
  ]

  private static let prepositions: WordSet = ["in", "of", "at", "for", "with", "on"]

  private static let joins: WordSet = [
    "in", "of", "at", "for", "with", "on", "to", "by", "from", "into", "that", "which", "who", "and", "the",
    "a",
    "an",
  ]

  private static let degrees: WordSet = [
    "bachelor", "bachelors", "bachelores", "master", "masters", "doctor", "letter", "certificate", "degree",
    "diploma", "award", "scholarship",
  ]

  private static let things: WordSet = [
    "club", "society", "association", "certificate", "certification", "award", "awards", "scholarship",
    "diploma",
    "degree", "medal", "prize", "ecosystem", "fraternity", "sorority", "choir", "orchestra", "band",
    "bootcamp",
    "hobby", "hobbies", "interests",
  ]
}
