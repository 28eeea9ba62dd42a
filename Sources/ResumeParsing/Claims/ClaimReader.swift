import Prose
import Quantities

/// Reads what lines claim, by one vocabulary.
package struct ClaimReader {
  private let finder: TermFinder

  /// Makes ready to understand lines by `vocabulary`.
  package init(_ vocabulary: ClaimVocabulary) { finder = TermFinder(vocabulary) }

  /// The claim that `text` makes, without the mechanisms in `others`, whose words mean something else there.
  package func claim(
    _ text: String, source: String, line: Int, without others: Set<String> = []
  ) -> Claim {
    let prose = Prose(text)
    let found = finder.terms(in: prose).filter { $0.kind != .mechanism || !others.contains($0.id) }
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
        && Self.changeForms.contains(TextFolding.key(token.folded))
        && VerbWords.weight(of: token.folded) == .change
    }
    // What a line is about says more than what it was done with: RDS in a line about costs is no data modelling.
    let named = found.filter { $0.kind == .skill }.map(\.id) + mechanisms.flatMap(\.skills)
    let (strength, reasons) = ClaimStrength.judged(
      verb: weight, word: verb, hasChangeVerb: later, mechanisms: mechanisms.count,
      technologies: technologies.count, quantities: quantities, in: prose)
    return Claim(
      text: text, source: source, line: line, verb: verb,
      skills: Self.unique(named.isEmpty ? technologies.flatMap(\.skills) : named),
      topics: Self.topics(found), technologies: Self.unique(technologies.map(\.id)),
      mechanisms: Self.unique(mechanisms.map(\.id)), quantities: quantities, strength: strength,
      reasons: reasons)
  }

  /// The sentences of `claim` that each tell of work, as claims of their own: paragraphs and lines that a page ran
  /// together tell of several things. A sentence that opens with no verb of work goes with the one before it; the first
  /// is left out where it names nothing. Only `claim` where there is one.
  package func sentences(of claim: Claim) -> [Claim] {
    guard claim.text.utf8.count > 40, claim.text.firstRange(of: ". ") != nil else { return [claim] }
    let prose = Prose(claim.text)
    var parts: [Range<Int>] = []
    for sentence in prose.sentences() {
      let words = TextFolding.blankSeparated(prose.string(sentence.span))
      if let last = parts.last, !Self.tellDeed(words) || Self.endsShort(prose.string(last)) {
        parts[parts.count - 1] = last.lowerBound..<sentence.span.upperBound
      } else {
        parts.append(sentence.span)
      }
    }
    guard parts.count > 1 else { return [claim] }
    let claims = parts.map { self.claim(prose.string($0), source: claim.source, line: claim.line) }
    let first = claims[0]
    let namesNothing =
      first.verb == nil && first.mechanisms.isEmpty && first.technologies.isEmpty
      && !first.quantities.quantities.contains(where: \.isMetric)
    return namesNothing ? Array(claims.dropFirst()) : claims
  }

  /// Whether `text` ends in an abbreviation, so that its stop ends no sentence: "inkl.", "bzw.", "approx."
  private static func endsShort(_ text: String) -> Bool {
    let word = TextFolding.blankSeparated(text).last?.lowercased() ?? ""
    return [
      "inkl.", "exkl.", "bzw.", "ca.", "usw.", "evtl.", "ggf.", "insb.", "etc.", "incl.", "approx.", "vs.",
      "env.",
      "aprox.", "p.ex.", "ej.", "u.a.", "z.b.", "e.g.", "i.e.", "nr.", "no.", "st.", "mio.", "mrd.", "jr.",
      "sr.",
    ].contains(word)
  }

  /// Whether a sentence of `words` opens with what was done: "Built …", "I built …", "Senkung …".
  private static func tellDeed(_ words: [Substring]) -> Bool {
    guard words.count >= 3, words[0].unicodeScalars.first?.properties.isUppercase ?? false else {
      return false
    }
    let first = String(words[0] == "I" ? words[1] : words[0])
    return VerbWords.weight(of: first) != nil || VerbWords.weight(ofNoun: first) != nil
      || first.hasSuffix("ung")
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
