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

  /// The subject of an English line; nil where a value before and after is the thing to ask for.
  init?(_ facts: LineFacts) {
    let first = facts.words.first ?? ""
    let isNamed = facts.lead == nil && facts.claim.verb == nil
    if facts.has(Self.publications), isNamed || Self.publishing.contains(first) {
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

  /// What a rewrite adds to the line.
  var addition: String {
    switch self {
    case .publication: "; cited ___ times"
    case .audience: "; ___ people took part, and afterwards they ___"
    case .study: "; found that ___, and ___ was done about it"
    case .material: "; ___ people use it, and ___ went from ___ to ___"
    }
  }

  /// What the blanks ask.
  var question: String {
    switch self {
    case .publication: "How often was it cited or used, and by whom?"
    case .audience: "Who was it for, how many were they, and what did they do differently afterwards?"
    case .study: "What did you find, in figures, and what was done about it?"
    case .material: "How many people use it, and what did they have to do before?"
    }
  }

  private static let publications = [
    "paper", "papers", "journal", "patent", "patents", "thesis", "preprint", "article", "articles",
  ]

  private static let publishing: Set<String> = [
    "wrote", "filed", "published", "authored", "invited", "presented", "co", "coauthored", "submitted",
  ]

  private static let studies: Set<String> = [
    "explored", "explore", "researched", "investigated", "studied", "surveyed", "interviewed", "conducted",
    "evaluated", "assessed", "analyzed", "analysed",
  ]
}
