import Prose
import ResumeParsing

/// How an English line opens, and what that says of the writer's part.
enum LeadWords {
  /// What an opening says.
  enum Kind: Sendable {
    /// A duty: true of anyone in the job.
    case duty
    /// Something made or kept: "developed", "built".
    case making
    /// An effect: "reduced", "improved".
    case effect
    /// Something found out, told or taught: it went to people, and is not measured before and after.
    case telling
  }

  /// A line's opening.
  struct Lead: Sendable {
    /// What it says.
    var kind: Kind
    /// Tokens of the opening; for a duty also its preposition.
    var tokens: Range<Int>
  }

  /// The opening of `prose`, behind a pronoun and an adverb; nil for any other.
  static func lead(of prose: Prose) -> Lead? {
    let words = prose.tokens.map(\.folded)
    var at = 0
    while at < words.count, prose.tokens[at].kind != .word { at += 1 }
    if at < words.count, pronouns.contains(words[at]) { at += 1 }
    while at < words.count, ["was", "were", "am", "been", "also"].contains(words[at]) { at += 1 }
    if at < words.count, words[at].count > 4, words[at].hasSuffix("ly") { at += 1 }
    guard at < words.count else { return nil }
    for phrase in duties where at + phrase.count <= words.count {
      if Array(words[at..<(at + phrase.count)]) == phrase {
        return Lead(kind: .duty, tokens: at..<(at + phrase.count))
      }
    }
    if makings.contains(words[at]) { return Lead(kind: .making, tokens: at..<(at + 1)) }
    if ClaimMeans.effects.contains(words[at]) { return Lead(kind: .effect, tokens: at..<(at + 1)) }
    if tellings.contains(words[at]) { return Lead(kind: .telling, tokens: at..<(at + 1)) }
    return nil
  }

  private static let pronouns: Set<String> = ["i", "we"]

  /// The longer phrases first.
  private static let duties: [[String]] = [
    ["responsibilities", "included"], ["responsible", "for"], ["responsible", "of"], ["in", "charge", "of"],
    ["duties", "included"], ["duties", "include"], ["tasked", "with"], ["involved", "in"],
    ["participated", "in"], ["participate", "in"], ["contributed", "to"], ["worked", "closely", "with"],
    ["worked", "on"], ["worked", "with"], ["worked", "as"], ["working", "on"], ["working", "with"],
    ["helped", "to"], ["helped", "with"], ["assisted", "in"], ["assisted", "with"], ["assisted"], ["helped"],
    ["handled"], ["handling"], ["exposed", "to"], ["familiar", "with"], ["collaborated", "with"],
    ["collaborated", "on"], ["communicated", "with"], ["communicate", "with"], ["supported"],
  ]

  private static let makings: Set<String> = [
    "developed", "built", "created", "designed", "implemented", "wrote", "made", "programmed", "coded",
    "produced", "develop", "build", "create", "design", "implement", "write", "developing", "building",
    "maintained", "managed", "deployed", "delivered", "engineered", "architected", "integrated", "added",
    "set", "established", "launched", "shipped", "used", "utilized", "utilised", "configured",
  ]

  private static let tellings: Set<String> = [
    "presented", "present", "trained", "train", "taught", "teach", "tutored", "coached", "mentored",
    "advised",
    "documented", "explored", "explore", "researched", "investigated", "studied",
    "surveyed", "interviewed", "conducted", "published", "co-authored", "coauthored", "authored",
    "spoke", "organized", "organised", "hosted", "evaluated", "assessed", "analyzed", "analysed",
  ]
}
