/// What an English line without a figure tells of, where a value before and after would be the wrong thing to ask for.
enum LineSubject {
  /// A paper or patent: it is cited.
  case publication
  /// A talk, a course, a person taught: somebody took part.
  case audience
  /// Something found out: what came of it counts.
  case study
  /// Something written for others to use.
  case material
  /// Something that strangers liked or took: its figure is theirs.
  case following

  /// The subject of an English line; nil where a value before and after is the thing to ask for.
  init?(_ facts: LineFacts) {
    let first = facts.words.first ?? ""
    let isNamed = facts.lead == nil && facts.claim.verb == nil
    if facts.namesPublication, isNamed || Self.publishing.contains(first) {
      self = .publication
    } else if first == "published", facts.has(["research", "findings", "venues"]) {
      self = .publication
    } else if facts.lead?.kind != .telling {
      return nil
    } else if let opening = facts.lead.map({ facts.words[$0.tokens.lowerBound] }),
      Self.studies.contains(opening)
    {
      self = .study
    } else if facts.lead.map({
      ["documented", "published", "authored"].contains(facts.words[$0.tokens.lowerBound])
    })
      ?? false
    {
      self = .material
    } else {
      self = .audience
    }
  }

  /// The subject that an English line's figure tells: how many were taught, or how many gave a star.
  init?(countedBy facts: LineFacts) {
    guard facts.isEnglish else { return nil }
    if facts.counts(["star", "follower", "download", "subscriber"]) {
      self = .following
    } else if facts.counts(["student", "attendee", "participant", "pupil"]) {
      self = .audience
    } else {
      return nil
    }
  }

  /// What would make a line stronger that has its figure already.
  var advice: String {
    switch self {
    case .publication: "Say how often it was cited or used, and by whom."
    case .audience: "Say what they did differently afterwards."
    case .study: "Say what you found, in figures, and what was done about it."
    case .material: "Say how many people use it, and what they had to do before."
    case .following: "Say who uses it, what for, and what of it is yours."
    }
  }

  /// What a rewrite adds to the line.
  var addition: String {
    switch self {
    case .publication: "; cited ___ times"
    case .audience: "; ___ people took part, and afterwards they ___"
    case .study: "; found that ___, and ___ was done about it"
    case .following: "; used by ___ for ___"
    case .material: "; ___ people use it, and ___ went from ___ to ___"
    }
  }

  /// What the blanks ask.
  var question: String {
    switch self {
    case .publication: "How often was it cited or used, and by whom?"
    case .audience: "Who was it for, how many were they, and what did they do differently afterwards?"
    case .study: "What did you find, in figures, and what was done about it?"
    case .following: "Who uses it, and what for?"
    case .material: "How many people use it, and what did they have to do before?"
    }
  }

  private static let publishing: Set<String> = [
    "wrote", "filed", "published", "authored", "invited", "presented", "co", "coauthored", "submitted",
  ]

  private static let studies: Set<String> = [
    "explored", "explore", "researched", "investigated", "studied", "surveyed", "interviewed", "conducted",
    "evaluated", "assessed", "analyzed", "analysed",
  ]
}

extension LineFacts {
  /// Whether the line names a publication: a patent, thesis or preprint, or a paper that is about something or appeared
  /// somewhere, and no "hand-over papers", "medical papers" or "paper forms".
  fileprivate var namesPublication: Bool {
    words.indices.contains { at in
      switch words[at] {
      case "patent", "patents", "thesis", "preprint": return true
      case "paper", "papers", "article", "articles", "journal":
        guard at == 0 || Self.publicationLeads.contains(words[at - 1]) || prose.tokens[at - 1].kind != .word
        else { return false }
        // "hand-over papers"
        if at > 0, words[at - 1] == "-" { return false }
        return at + 1 == words.count || prose.tokens[at + 1].kind != .word
          || Self.publicationTails.contains(words[at + 1])
      default: return false
      }
    }
  }

  private static let publicationLeads: Set<String> = [
    "a", "an", "the", "of", "research", "workshop", "conference", "journal", "scientific", "academic",
    "reviewed", "demo", "position", "authored", "published", "two", "three", "four", "five", "six", "several",
    "wrote", "presented", "submitted", "this", "best",
  ]

  private static let publicationTails: Set<String> = [
    "on", "about", "at", "in", "accepted", "with", "for", "of", "describing", "and", "award", "extension",
    "titled", "entitled", "presented", "published",
  ]
}
