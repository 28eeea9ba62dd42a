import Quantities
import ResumeParsing

/// What a claim has and lacks, as ``ClaimNeed`` names it, read off what is known of it.
struct ClaimNeedsReader {
  let claim: Claim
  /// The claim's folded words.
  let words: [String]
  let figures: ClaimFigures
  /// What each of the figures' metrics measures.
  let measurands: [Measurand]
  /// What the figure that questions are about measures; nil without one.
  let measured: Measurand?
  /// What was done with what the figures count.
  let objects: FigureObjects
  /// The mechanisms that were built.
  let mechanisms: [String]
  /// The kinds of the claim's technologies; empty where one is not known.
  let kinds: [String]
  /// Whether the claim stands in a job or project that is about technology.
  let isTechnical: Bool
  /// Whether people depended on the work.
  let isProduction: Bool
  /// Whether the words for these slots are there.
  let slots: (organisation: Bool, position: Bool, verb: Bool)

  /// All of it.
  var needs: ClaimNeeds {
    let all = quantityNeeds + measuredNeeds + figureNeeds + wordNeeds + technologyNeeds
    return all.reduce(into: ClaimNeeds()) { needs, mark in
      if mark.holds { needs.formUnion(mark.need.bit) }
    }
  }

  private typealias Mark = (need: ClaimNeed, holds: Bool)

  /// Which kinds of quantities there are, and what is missing beside them.
  private var quantityNeeds: [Mark] {
    let (metrics, results, report) = (figures.metrics, figures.results, claim.quantities)
    let hasLoad = measurands.contains(.load)
    let hasResult = !results.isEmpty || figures.change != nil
    let hasPercentile = report.quantities.contains { $0.kind == .percentile }
    return [
      (.change, figures.change != nil),
      (.number, figures.number != nil),
      (.noNumber, metrics.isEmpty && !report.showsFigure),
      (.noBaseline, !results.isEmpty && report.changes.isEmpty && !metrics.contains { $0.role == .baseline }),
      (.noMeasurement, hasResult && !hasPercentile && !LineWords.saysHowMeasured(words)),
      (.percent, figures.percent != nil),
      (.duration, metrics.contains { $0.kind == .duration }),
      (.rate, zip(metrics, measurands).contains { $0.kind == .rate && $1 == .load }),
      // The price of a thing stands in nobody's books: "a 20 dollar lidar".
      (.money, metrics.contains { $0.kind == .money && ($0.role != .context || $0.value >= 500) }),
      (.uptime, metrics.contains { $0.kind == .uptime }),
      (.load, hasLoad),
      (.noLoad, !hasLoad),
      (.result, isResult),
    ]
  }

  /// Whether the leading number came of the work. Things that were counted have no value before: "taken up by three
  /// wards".
  private var isResult: Bool {
    guard let leading = figures.leading, [.outcome, .change].contains(leading.role) else { return false }
    let moving: [Measurand] = [.load, .failures, .deploys, .people, .fame]
    return figures.change != nil || leading.kind != .count || measured.map(moving.contains) ?? false
  }

  /// What the figure that questions are about measures.
  private var measuredNeeds: [Mark] {
    let isAudience =
      LineWords.isBeforeAnAudience(words) && (measured == .people || LineWords.isTalk(words))
    return [
      (.latency, measured == .latency),
      (.runTime, isRunTime),
      (.recovery, measured == .recovery && !figures.isSpan),
      (.cost, measured == .cost || figures.metrics.isEmpty && words.contains("costs")),
      (.deploys, measured == .deploys),
      (.people, isLedPeople && !isAudience),
      (.audience, isAudience),
    ]
  }

  private var isLedPeople: Bool { measured == .people && objects.isLed }

  private var isRunTime: Bool { measured == .latency || measured == .runTime }

  /// What may be said of the figure that questions name.
  private var figureNeeds: [Mark] {
    let leading = figures.leading
    let hasNumber = figures.number != nil
    let isThing = measured.map { ![.people, .load, .fame, .limit].contains($0) } ?? false
    let isShare =
      figures.metrics.first { $0.kind == .percent }.map {
        $0.value >= 50 && $0.role == .outcome && figures.results.first == $0
      } ?? false
    let isCount = hasNumber && leading?.kind == .count && figures.namesThing
    // Services, hosts and tests are worked on one by one, whatever the verb.
    let isWorkedOn =
      (objects.isMade || isTechnical && SystemWords.count(figures.number))
      && leading.map { (3...1_000).contains($0.value) } ?? false
    // How many a small team has needs no counting.
    let isHandfulOfPeople =
      measured == .people && leading.map { $0.kind == .count && $0.value < 20 } ?? false
    let isCarried =
      hasNumber && measured == .load && !objects.isPortion && leading?.kind != .percent
      && leading?.kind != .uptime && !SystemWords.beginWithService(words) && words.first != "tested"
      && !words.contains { ["interviews", "interviewed", "survey", "surveyed", "feedback"].contains($0) }
    let isExtent =
      isCount && !isResult && figures.change == nil && !isLedPeople && !isCarried
      && !(isThing && objects.isMade) && measured != .fame && measured != .limit && !figures.isFinding
      && !objects.isCompany
      && !LineWords.isBeforeAnAudience(words) && leading.map { $0.value >= 3 } ?? false
      && !FigureWords.countsNothing(figures.number)
    return [
      (.fame, hasNumber && measured == .fame),
      (.span, hasNumber && figures.isSpan),
      (.scope, figures.scope != nil),
      (.factorWord, figures.isFactorWord),
      (.finding, hasNumber && figures.isFinding),
      (.limit, hasNumber && measured == .limit && figures.change == nil),
      (.measured, hasNumber && measured != .limit && !isHandfulOfPeople),
      (.carried, isCarried),
      (.figure, hasNumber && !objects.isEquipment && Self.isFigure(leading, measured)),
      (.count, isThing && isCount && isWorkedOn),
      (.produced, isThing && isCount && objects.isMade && isWorkedOn),
      (.extent, isExtent),
      (.comparable, (isResult || figures.change != nil) && measured != .fame && !objects.isSaved),
      (.saved, hasNumber && objects.isSavedTime),
      (.share, isShare),
    ]
  }

  /// What the words speak of, and which slots they fill.
  private var wordNeeds: [Mark] {
    let isSystem = isSystem
    return [
      (.mechanism, !mechanisms.isEmpty),
      (.noMechanism, mechanisms.isEmpty),
      (.team, LineWords.speaksOfTeam(words)),
      (.organisation, slots.organisation),
      (.position, slots.position),
      (.verb, slots.verb),
      (.system, isSystem),
      (.artifact, isMade),
      (.undertaking, isMade || SystemWords.beginWithChange(words)),
      (
        .carrier,
        isSystem && !SystemWords.beginWithChange(words) && measured != .cost && measured != .runTime
          && measured != .latency
      ),
      (.provider, (isSystem || !mechanisms.isEmpty) && isProvider),
      (.production, isProduction),
      (.speed, isSystem && (isRunTime || LineWords.speaksOfSpeed(words))),
      (.monitoring, LineWords.hasStem(words, LineWords.monitoringStems)),
      (.failures, LineWords.hasStem(words, LineWords.failureStems)),
    ]
  }

  /// Whether the line is of something else than systems, whatever it names.
  private var isOfOtherMatter: Bool {
    measured == .people && (objects.isLed || mechanisms.isEmpty && claim.technologies.isEmpty)
      || measured == .fame || LineWords.isAboutPeople(words) || LineMatter.isPaper(words)
      || LineMatter.isBusiness(words, claim) || SystemWords.beginWithTelling(words)
  }

  private var isSystem: Bool {
    guard !isOfOtherMatter else { return false }
    if !mechanisms.isEmpty || kinds.contains(where: { !TechnologyUse.isOffice($0) }) { return true }
    if figures.metrics.contains(where: { $0.kind == .uptime }) { return true }
    guard !SystemWords.beginWithService(words) else { return false }
    if SystemWords.name(words, isTechnical: isTechnical) || SystemWords.begin(words) { return true }
    let measures: [Measurand] = [.latency, .runTime, .recovery, .failures, .deploys, .size]
    // "4,000 messages a second" are no guests of a café.
    if isTechnical, measured == .load, figures.leading.map(Self.isPerSecond) ?? false { return true }
    return isTechnical
      && (isMade || measured.map(measures.contains) ?? false || SystemWords.beginWithChange(words))
  }

  private var isMade: Bool {
    !isOfOtherMatter && MakingVerbs.lead(words, isCJK: VerbPhrase.isEastAsian(claim.text))
  }

  /// Whether others call what the line is of: it says so, or its mechanism or technology is one of interfaces.
  private var isProvider: Bool {
    InterfaceWords.isProvided(words)
      ?? (!mechanisms.isEmpty || kinds.contains { TechnologyUse.suits($0, ClaimNeed.interface.bit) })
  }

  private var technologyNeeds: [Mark] {
    let hasDatabase = kinds.contains { $0.contains("database") || $0.contains("warehouse") }
    // What was taught was not run.
    let isRun = !LineWords.isTeaching(words)
    return [
      (.technology, !claim.technologies.isEmpty),
      (.dataStore, isRun && kinds.contains { $0.isEmpty || TechnologyUse.isDataStore($0) }),
      (.infrastructure, isRun && kinds.contains { TechnologyUse.suits($0, ClaimNeed.infrastructure.bit) }),
      (.interface, kinds.contains { TechnologyUse.suits($0, ClaimNeed.interface.bit) }),
      (.queries, isRun && (hasDatabase || LineWords.hasStem(words, LineWords.queryStems))),
      (
        .storedData,
        isRun && !LineWords.isOfTool(words)
          && (kinds.contains(where: TechnologyUse.isDataStore)
            || LineWords.hasStem(words, LineWords.layoutStems))
      ),
    ]
  }

  private static func isPerSecond(_ quantity: Quantity) -> Bool {
    quantity.kind == .rate && ["/s", "/sec", "/second"].contains(where: quantity.unit.hasSuffix)
  }

  /// Whether `leading` is a measure that could have been taken otherwise, rather than a count, a sum of money, a load,
  /// a limit that was set, or how long something went on.
  private static func isFigure(_ leading: Quantity?, _ measured: Measurand?) -> Bool {
    guard let leading, let measured, ![.limit, .load, .people, .fame, .money].contains(measured) else {
      return false
    }
    switch leading.kind {
    case .percent, .uptime, .multiplier, .percentile, .other: return true
    // How often somebody does something is only counted.
    case .rate: return measured != .other
    case .duration: return leading.role != .context
    case .size: return measured == .size
    case .money, .count: return false
    }
  }
}
