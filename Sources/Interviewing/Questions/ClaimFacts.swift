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
  /// The place of the claim's entry in the resume, 0 for the newest; for claims without one, 0.
  let entryIndex: Int
  /// The claim's mechanisms, without those that it mentions only as watched or got rid of.
  let mechanisms: [String]
  /// Whether the claim is of work that people depended on, rather than of a project of one's own.
  let isProduction: Bool

  /// Reads `claim`; `kinds` are the kinds of technologies by name, `built` knows the mechanisms' phrases.
  init(
    _ claim: Claim, index: Int, resume: Resume?, kinds: [String: String] = [:], built: BuiltMechanisms? = nil
  ) {
    self.claim = claim
    self.index = index
    let prose = Prose(claim.text)
    line = OneLine(claim.text)
    verbPhrase = VerbPhrase.of(line.text)
    let words = prose.tokens.map(\.folded)
    let report = claim.quantities
    mechanisms = built?.of(claim.mechanisms, in: words) ?? claim.mechanisms
    let figures = ClaimFigures(report, in: prose)
    self.figures = figures
    let (metrics, results, leading) = (figures.metrics, figures.results, figures.leading)
    let measurands = metrics.map { Measurand.of($0, in: prose) }
    let measured = figures.principal.map { Measurand.of($0, in: prose) }
    let entry = EntryPath(claim.source)
    entryIndex = entry?.index ?? 0
    let found = entry.flatMap { $0.entry(of: resume) }
    organisation = found.flatMap { found in
      entry?.section == "projects" || LineMatter.isNoOrganisation(found.name)
        ? nil : OneLine(found.name).quote
    }
    position = found.flatMap { $0.position.isEmpty ? nil : OneLine($0.position).quote }

    var needs: ClaimNeeds = []
    func mark(_ need: ClaimNeed, _ holds: Bool) {
      if holds { needs.formUnion(need.bit) }
    }
    let hasLoad = measurands.contains(.load)
    mark(.change, figures.change != nil)
    mark(.number, figures.number != nil)
    mark(.noNumber, metrics.isEmpty)
    mark(
      .noBaseline, !results.isEmpty && report.changes.isEmpty && !metrics.contains { $0.role == .baseline })
    mark(.mechanism, !mechanisms.isEmpty)
    mark(.noMechanism, mechanisms.isEmpty)
    mark(.technology, !claim.technologies.isEmpty)
    mark(.percent, figures.percent != nil)
    mark(.duration, metrics.contains { $0.kind == .duration })
    mark(.rate, zip(metrics, measurands).contains { $0.kind == .rate && $1 == .load })
    mark(.money, metrics.contains { $0.kind == .money })
    mark(.uptime, metrics.contains { $0.kind == .uptime })
    mark(.load, hasLoad)
    mark(.noLoad, !hasLoad)
    let hasResult = !results.isEmpty || figures.change != nil
    mark(
      .noMeasurement,
      hasResult && !report.quantities.contains { $0.kind == .percentile } && !LineWords.saysHowMeasured(words)
    )
    mark(.team, LineWords.speaksOfTeam(words))
    mark(.organisation, organisation != nil)
    mark(.position, position != nil)
    mark(.verb, verbPhrase != nil)
    let isSystem =
      measured != .people && measured != .fame && !LineWords.isAboutPeople(words)
      && !LineMatter.isPaper(words)
      && !LineMatter.isBusiness(words, claim)
    mark(.system, isSystem)
    mark(.result, leading.map { [.outcome, .change].contains($0.role) } ?? false)
    mark(.latency, measured == .latency)
    mark(.runTime, measured == .latency || measured == .runTime)
    mark(.recovery, measured == .recovery)
    mark(.cost, measured == .cost || metrics.isEmpty && words.contains("costs"))
    mark(.deploys, measured == .deploys)
    let isAudience = measured == .people && LineWords.isBeforeAnAudience(words)
    mark(.people, measured == .people && !isAudience)
    mark(.audience, isAudience)
    mark(.fame, figures.number != nil && measured == .fame)
    mark(.span, figures.number != nil && figures.isSpan)
    mark(.scope, figures.scope != nil)
    mark(.finding, figures.number != nil && figures.isFinding)
    mark(.limit, figures.number != nil && measured == .limit && figures.change == nil)
    mark(.measured, figures.number != nil && measured != .limit)
    mark(.figure, figures.number != nil && Self.isFigure(leading, measured))
    let isThing = measured.map { ![.people, .load, .fame, .limit].contains($0) } ?? false
    mark(.count, isThing && leading?.kind == .count && figures.namesThing)
    mark(
      .speed,
      isSystem && (measured == .latency || measured == .runTime || LineWords.speaksOfSpeed(words)))
    mark(
      .share,
      metrics.first { $0.kind == .percent }.map {
        $0.value >= 50 && $0.role == .outcome && results.first == $0
      }
        ?? false)
    mark(.monitoring, LineWords.hasStem(words, LineWords.monitoringStems))
    mark(.failures, LineWords.hasStem(words, LineWords.failureStems))
    let ofTechnologies = claim.technologies.map { kinds[$0] ?? "" }
    mark(.dataStore, ofTechnologies.contains { $0.isEmpty || TechnologyUse.isDataStore($0) })
    mark(.infrastructure, ofTechnologies.contains { TechnologyUse.suits($0, ClaimNeed.infrastructure.bit) })
    mark(.interface, ofTechnologies.contains { TechnologyUse.suits($0, ClaimNeed.interface.bit) })
    mark(
      .queries,
      LineWords.hasStem(words, LineWords.queryStems)
        || ofTechnologies.contains { $0.contains("database") || $0.contains("warehouse") })
    self.needs = needs
    isProduction =
      entry?.section != "projects" || metrics.contains { $0.kind == .uptime }
      || words.contains("production") || words.contains("customers")
  }

  /// Whether `leading` is a measure that could have been taken otherwise, rather than a count, a sum of money, a load,
  /// a limit that was set, or how long something went on.
  private static func isFigure(_ leading: Quantity?, _ measured: Measurand?) -> Bool {
    guard let leading, let measured, ![.limit, .load, .people, .fame, .money].contains(measured) else {
      return false
    }
    switch leading.kind {
    case .percent, .uptime, .multiplier, .percentile, .rate, .other: return true
    case .duration: return leading.role != .context
    case .size, .money, .count: return false
    }
  }
}
