import Prose
import Quantities

/// Finds what a resume claims: every bullet of its jobs, projects and voluntary positions but those that surely claim
/// nothing, and every sentence of their summaries that says what was done.
package enum ClaimExtractor {
  /// The claims of `resume` in its order, understood by `vocabulary`.
  package static func claims(of resume: Resume, vocabulary: ClaimVocabulary) -> [Claim] {
    var claims: [Claim] = []
    forEachClaim(of: resume, vocabulary: vocabulary) { claims.append($0) }
    return claims
  }

  /// Hands the claims of `resume` to `body` in its order, understood by `vocabulary`.
  package static func forEachClaim(
    of resume: Resume, vocabulary: ClaimVocabulary, _ body: (Claim) -> Void
  ) {
    let finder = TermFinder(vocabulary)
    func add(_ entries: [Resume.Entry], _ key: String) {
      for (index, entry) in entries.enumerated() {
        let path = "\(key)[\(index)]"
        for sentence in workSentences(entry.summary) {
          body(claim(sentence, "\(path).summary", entry.line, finder))
        }
        for (number, highlight) in entry.highlights.enumerated() {
          let claim = claim(highlight.text, "\(path).highlights[\(number)]", highlight.line, finder)
          if !NoClaim.matches(claim, of: entry, isJob: key == "work") { body(claim) }
        }
      }
    }
    add(resume.work, "work")
    add(resume.projects, "projects")
    add(resume.volunteer, "volunteer")
  }

  /// The sentences of `summary` that begin with a verb of work.
  private static func workSentences(_ summary: String) -> [String] {
    guard !summary.isEmpty else { return [] }
    let prose = Prose(summary)
    return prose.sentences().map { prose.string($0.span) }.filter { sentence in
      let words = sentence.split(separator: " ")
      guard words.count >= 5, let first = words.first else { return false }
      if TextFolding.key(String(first)) == "i", words.count > 1 {
        return VerbWords.weight(of: String(words[1])) != nil
      }
      return VerbWords.weight(of: String(first)) != nil
    }
  }

  private static func claim(
    _ text: String, _ source: String, _ line: Int, _ finder: TermFinder
  ) -> Claim {
    let prose = Prose(text)
    let found = finder.terms(in: prose)
    let quantities = QuantityFinder.find(in: prose)
    let ending = TextFolding.isCJK(text) ? VerbWords.ending(of: text) : nil
    let verb = ending?.verb ?? ClaimVerb.verb(of: prose)
    let mechanisms = found.filter { $0.kind == .mechanism }
    let technologies = found.filter { $0.kind == .technology }
    let weight =
      ending?.weight ?? verb.map { VerbWords.weight(of: $0) ?? VerbWords.weight(ofNoun: $0) ?? .making }
    // "Led the migration and cut …": a later verb can be the change.
    let later = prose.tokens.dropFirst().contains { token in
      token.kind == .word && token.span.upperBound - token.span.lowerBound > 2
        && changeForms.contains(TextFolding.key(token.folded))
        && VerbWords.weight(of: token.folded) == .change
    }
    // What a line is about says more than what it was done with: RDS in a line about costs is no data modelling.
    let named = found.filter { $0.kind == .skill }.map(\.id) + mechanisms.flatMap(\.skills)
    let (strength, reasons) = ClaimStrength.judged(
      verb: weight, hasChangeVerb: later, mechanisms: mechanisms.count, technologies: technologies.count,
      quantities: quantities)
    return Claim(
      text: text, source: source, line: line, verb: verb,
      skills: unique(named.isEmpty ? technologies.flatMap(\.skills) : named),
      topics: topics(found), technologies: unique(technologies.map(\.id)),
      mechanisms: unique(mechanisms.map(\.id)), quantities: quantities, strength: strength, reasons: reasons)
  }

  /// Later in a sentence only these count: a participle in "-ed" can be an adjective there.
  private static let changeForms: WordSet = [
    "cut", "cutting", "reducing", "reduced", "dropping", "raising", "lowering", "halving", "doubling",
    "eliminating",
    "improving", "increasing", "replacing", "migrated", "migrating", "saving", "eliminated", "improved",
    "increased", "raised", "raising", "lowered", "halved", "doubled", "tripled", "cuts", "reduces", "saved",
    "shortened", "shrinking", "removing",
  ]

  /// Topic ids by how much names them: topic phrases first, then the mechanisms' and technologies' closest topics.
  private static func topics(_ found: [ClaimVocabulary.Term]) -> [String] {
    var weights: [(id: String, weight: Int)] = []
    func add(_ id: String, _ weight: Int) {
      if let at = weights.firstIndex(where: { $0.id == id }) {
        weights[at].weight += weight
      } else {
        weights.append((id, weight))
      }
    }
    for term in found {
      switch term.kind {
      case .topic: add(term.id, 4)
      case .mechanism: for (rank, id) in term.topics.enumerated() { add(id, max(1, 4 - rank)) }
      case .technology: for (rank, id) in term.topics.enumerated() { add(id, rank == 0 ? 1 : 0) }
      case .skill: for (rank, id) in term.topics.enumerated() { add(id, rank == 0 ? 2 : 1) }
      }
    }
    return weights.enumerated()
      .filter { $0.element.weight > 0 }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.id)
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
