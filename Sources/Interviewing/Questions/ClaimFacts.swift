import Prose
import Quantities
import ResumeParsing

/// What a claim has and lacks, and its words for the slots.
struct ClaimFacts: Sendable {
  let claim: Claim
  /// The claim's place among the claims.
  let index: Int
  /// What it has and lacks.
  let needs: ClaimNeeds
  /// The claim on one line.
  let line: OneLine
  /// The claim after “you”; nil where that would not be English.
  let verbPhrase: String?
  /// Its figures as a question can name them.
  let figures: ClaimFigures
  let organisation: String?
  let position: String?
  /// Whether the position may be in another language than English.
  let isPositionForeign: Bool
  /// The place of the claim's entry in the resume, 0 for the newest; for claims without one, 0.
  let entryIndex: Int
  /// The claim's mechanisms, without those that it mentions only as watched or got rid of.
  let mechanisms: [String]
  /// The claim's topics, the closest first, without those that only a word in another sense gave it.
  let topics: [String]
  /// The words of the claim that a question about one of its mechanisms should quote, by mechanism. Only looked up.
  let mechanismWords: [String: String]
  /// Whether the claim is of work that people depended on, rather than of a project of one's own.
  let isProduction: Bool

  /// Reads `claim`, of which `surroundings` tell what it stands among.
  init(_ claim: Claim, index: Int, resume: Resume?, surroundings: ClaimSurroundings? = nil) {
    self.claim = claim
    self.index = index
    let prose = Prose(claim.text)
    line = OneLine(claim.unlabelled)
    verbPhrase = VerbPhrase.of(line.text)
    let words = prose.tokens.map(\.folded)
    let isTechnical = surroundings?.isTechnical(claim) ?? true
    let meant = surroundings?.meant(claim, words, isTechnical: isTechnical) ?? claim.mechanisms
    mechanisms = surroundings?.built.of(meant, in: words) ?? meant
    topics =
      surroundings?.topics(of: claim, meaning: SystemWords.beginWithTelling(words) ? [] : meant)
      ?? claim.topics
    mechanismWords = surroundings?.words(naming: mechanisms, in: prose, words) ?? [:]
    let figures = ClaimFigures(claim.quantities, in: prose)
    self.figures = figures
    let entry = EntryPath(claim.source)
    entryIndex = entry?.index ?? 0
    let found = entry.flatMap { $0.entry(of: resume) }
    organisation = found.flatMap { found in
      entry?.section == "projects" || !EntryNames.isOrganisation(found.name)
        ? nil : OneLine(found.name).quote
    }
    position = found.flatMap { EntryNames.isTitle($0.position) ? OneLine($0.position).quote : nil }
    isPositionForeign = !LineLanguage.isEnglish(prose) || position?.utf8.contains { $0 >= 0x80 } ?? false
    isProduction =
      entry?.section != "projects" || figures.metrics.contains { $0.kind == .uptime }
      || words.contains("production") || words.contains("customers")
    needs =
      ClaimNeedsReader(
        claim: claim, words: words, figures: figures,
        measurands: figures.metrics.map { Measurand.of($0, in: prose) },
        measured: figures.principal.map { Measurand.of($0, in: prose) },
        objects: FigureObjects(figures, in: prose), mechanisms: mechanisms,
        kinds: claim.technologies.map { surroundings?.kinds[$0] ?? "" }, isTechnical: isTechnical,
        isProduction: isProduction, slots: (organisation != nil, position != nil, verbPhrase != nil)
      ).needs
  }
}
