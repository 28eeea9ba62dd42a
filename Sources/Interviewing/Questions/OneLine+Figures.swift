/// How a line is shortened around its figures.
extension OneLine {
  /// At most `limit` characters of ``quote``, cut so that its figures stay.
  ///
  /// Of several sentences the one that has `focus` is quoted alone, else the first one that has figures; two are never
  /// joined. A sentence that is too long is cut at a clause after its figures, else its middle is left out; what
  /// follows has a verb of its own, so that “from 9 to 2 minutes” stays with what went there.
  func shortKeepingFigures(_ limit: Int, around focus: String? = nil) -> String {
    let scalars = Array(quote.unicodeScalars)
    guard scalars.count > limit else { return quote }
    let sentence = sentence(of: scalars, with: focus)
    guard sentence.count > limit else { return OneLine.string(sentence[...]) }
    return Self.shortened(sentence, to: limit)
  }

  private static func shortened(_ scalars: [Unicode.Scalar], to limit: Int) -> String {
    let whole = string(scalars[...])
    guard let last = scalars.lastIndex(where: isDigit) else {
      return clausesWithin(scalars, limit) ?? cut(whole, to: limit)
    }
    if last < limit - 1 {
      if let cut = clausesWithin(scalars, limit), cut.unicodeScalars.count - 1 > last { return cut }
      if last + 12 < limit { return cut(whole, to: limit) }
    }
    // The figures stand late: begin with the head, go on with the clauses that have them.
    let head = max(16, limit / 4)
    let room = limit - head - 2
    guard limit >= 60 else { return cut(whole, to: limit) }
    for starts in [clauseStarts(scalars), partStarts(scalars), phraseStarts(scalars)] {
      let late = starts.filter { $0 > head }
      if let start = late.first(where: { last + 8 - $0 <= room }) ?? late.last(where: { $0 < last }) {
        return cut(whole, to: head) + " " + cut(string(scalars[start...]), to: room)
      }
    }
    return cut(whole, to: limit)
  }

  /// The sentence of `scalars` that has `focus`; else the first one with a figure; else the first.
  private func sentence(of scalars: [Unicode.Scalar], with focus: String?) -> [Unicode.Scalar] {
    let parts = Self.sentences(scalars)
    guard parts.count > 1 else { return scalars }
    let sought = focus.map { Array($0.unicodeScalars) } ?? []
    let part =
      parts.first { !sought.isEmpty && Self.holds($0, sought) }
      ?? parts.first { $0.contains(where: Self.isDigit) } ?? parts[0]
    return Array(part)
  }

  private static func holds(_ part: ArraySlice<Unicode.Scalar>, _ sought: [Unicode.Scalar]) -> Bool {
    guard part.count >= sought.count else { return false }
    return (part.startIndex...(part.endIndex - sought.count)).contains {
      part[$0..<($0 + sought.count)].elementsEqual(sought)
    }
  }

  /// The sentences of one line, without the marks between them. A full stop ends one where a capital follows and a
  /// word of three letters or more, or a digit, stands before it: “e.g.”, “Inc.” and “No. 4” end none.
  private static func sentences(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for at in scalars.indices.dropLast(2) {
      guard [".", "!", "?"].contains(scalars[at]), scalars[at + 1] == " " else { continue }
      let word = scalars[start..<at].reversed().prefix(while: { $0.properties.isAlphabetic || isDigit($0) })
      guard scalars[at + 2].properties.isUppercase,
        word.count >= 3 && !abbreviations.contains(string(Array(word.reversed())[...]).lowercased())
          || word.first.map(isDigit) ?? true
      else { continue }
      parts.append(scalars[start..<at])
      start = at + 2
    }
    parts.append(scalars[start...])
    return parts
  }

  /// As many whole clauses as fit within `limit`; nil where they are less than half of it.
  private static func clausesWithin(_ scalars: [Unicode.Scalar], _ limit: Int) -> String? {
    var depth = 0
    var end: Int?
    for index in 0..<min(limit - 1, scalars.count - 1) {
      switch scalars[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ",", ";", ".":
        if depth <= 0, scalars[index + 1] == " " { end = index }
      default: break
      }
    }
    guard let end, end * 2 >= limit else { return nil }
    return string(scalars[..<end]) + "…"
  }

  /// Where a clause with a verb of its own begins: behind a mark, or before “which” or the “and” that a verb follows.
  private static func clauseStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.dropFirst(2).filter { at in
      guard scalars[at - 1] == " " else { return false }
      let first = word(at, scalars)
      if relatives.contains(first) { return true }
      if conjunctions.contains(first) {
        return isVerb(word(at + first.unicodeScalars.count + 1, scalars))
      }
      switch scalars[at - 2] {
      case ";", "–", "—": return !prepositions.contains(first)
      case ",": return isVerb(first)
      default: return false
      }
    }
  }

  private static func isVerb(_ word: String) -> Bool {
    VerbPhrase.isVerb(word, before: "the") || word.hasSuffix("ing") && word.unicodeScalars.count > 5
  }

  /// Where a part behind a comma begins, unless with a preposition; for languages whose verbs are not known.
  private static func partStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.dropFirst(2).filter {
      scalars[$0 - 1] == " " && scalars[$0 - 2] == "," && !prepositions.contains(word($0, scalars))
    }
  }

  /// Where a phrase begins that says by what means or for whom; only for lines of a single clause.
  private static func phraseStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.dropFirst(2).filter { scalars[$0 - 1] == " " && openers.contains(word($0, scalars)) }
  }

  private static func word(_ at: Int, _ scalars: [Unicode.Scalar]) -> String {
    guard at < scalars.count else { return "" }
    return string(scalars[at...].prefix { $0 != " " && $0 != "," }).lowercased()
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let abbreviations: Set<String> = [
    "inc", "ltd", "llc", "etc", "dept", "corp", "approx", "incl", "resp", "prof", "bzw", "usw", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mrs", "vgl", "inkl",
  ]
  private static let relatives: Set<String> = ["which", "while", "wodurch", "sodass", "wobei"]
  private static let conjunctions: Set<String> = ["and", "then"]
  private static let prepositions: Set<String> = [
    "from", "to", "by", "with", "without", "for", "over", "in", "at", "on", "of", "across", "per", "up",
    "down", "and",
    "or", "including", "under", "within", "von", "auf", "mit", "bei", "de", "à", "par", "pour",
  ]
  private static let openers: Set<String> = [
    "by", "with", "that", "using", "across", "via", "through", "for",
  ]
}
