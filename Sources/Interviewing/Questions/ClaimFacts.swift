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
  /// The claim on one line, without its full stop, ready to stand between quotation marks.
  let quote: String
  /// The claim after “you”; nil where that would not be English.
  let verbPhrase: String?
  let before: String?
  let after: String?
  let number: String?
  let percent: String?
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
    let line = OneLine(claim.text)
    quote = line.quote
    verbPhrase = VerbPhrase.of(line.text)
    let words = prose.tokens.map(\.folded)
    let report = claim.quantities
    let metrics = report.quantities.filter(\.isMetric)
    let results = metrics.filter {
      ($0.role == .outcome || $0.role == .change) && !LineMatter.isFinding($0, prose)
    }

    mechanisms = built?.of(claim.mechanisms, in: words) ?? claim.mechanisms
    let change = report.changes.lazy.compactMap { Self.pair($0, report, prose) }.first
    before = change?.before
    after = change?.after
    // A load or a time says more of a system than how many parts it has.
    let leading = results.first ?? metrics.first { $0.kind != .count } ?? metrics.first
    let measurands = metrics.map { Measurand.of($0, in: prose) }
    let measured = (change?.measured ?? leading).map { Measurand.of($0, in: prose) }
    let counted = leading.flatMap { Self.isCompound($0, prose) ? nil : Self.withNoun($0, prose) }
    number = counted.flatMap { Self.isNumber($0) ? nil : $0 }
    percent = metrics.first { $0.kind == .percent }?.text
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
    mark(.change, change != nil)
    mark(.number, number != nil)
    mark(.noNumber, metrics.isEmpty)
    mark(
      .noBaseline, !results.isEmpty && report.changes.isEmpty && !metrics.contains { $0.role == .baseline })
    mark(.mechanism, !mechanisms.isEmpty)
    mark(.noMechanism, mechanisms.isEmpty)
    mark(.technology, !claim.technologies.isEmpty)
    mark(.percent, percent != nil)
    mark(.duration, metrics.contains { $0.kind == .duration })
    mark(.rate, zip(metrics, measurands).contains { $0.kind == .rate && $1 == .load })
    mark(.money, metrics.contains { $0.kind == .money })
    mark(.uptime, metrics.contains { $0.kind == .uptime })
    mark(.load, hasLoad)
    mark(.noLoad, !hasLoad)
    let hasResult = !results.isEmpty || change != nil
    mark(
      .noMeasurement,
      hasResult && !report.quantities.contains { $0.kind == .percentile } && !Self.saysHowMeasured(words))
    mark(.team, Self.speaksOfTeam(words))
    mark(.organisation, organisation != nil)
    mark(.position, position != nil)
    mark(.verb, verbPhrase != nil)
    let isSystem =
      measured != .people && measured != .fame && !Self.isAboutPeople(words) && !LineMatter.isPaper(words)
      && !LineMatter.isBusiness(words, claim)
    mark(.system, isSystem)
    mark(.result, leading.map { [.outcome, .change].contains($0.role) } ?? false)
    mark(.latency, measured == .latency)
    mark(.runTime, measured == .latency || measured == .runTime)
    mark(.recovery, measured == .recovery)
    mark(.cost, measured == .cost || metrics.isEmpty && words.contains("costs"))
    mark(.deploys, measured == .deploys)
    mark(.people, measured == .people)
    mark(.fame, number != nil && measured == .fame)
    let isThing = measured == .other || measured == .failures || measured == .limit
    mark(.count, isThing && leading?.kind == .count && counted.map { $0 != leading?.text } ?? false)
    mark(
      .speed,
      isSystem && (measured == .latency || measured == .runTime || Self.speaksOfSpeed(words)))
    mark(
      .share,
      metrics.first { $0.kind == .percent }.map {
        $0.value >= 50 && $0.role == .outcome && results.first == $0
      }
        ?? false)
    mark(.monitoring, Self.hasStem(words, Self.monitoringStems))
    mark(.failures, Self.hasStem(words, Self.failureStems))
    let ofTechnologies = claim.technologies.map { kinds[$0] ?? "" }
    mark(.dataStore, ofTechnologies.contains { $0.isEmpty || TechnologyUse.isDataStore($0) })
    mark(.infrastructure, ofTechnologies.contains { TechnologyUse.suits($0, ClaimNeed.infrastructure.bit) })
    mark(.interface, ofTechnologies.contains { TechnologyUse.suits($0, ClaimNeed.interface.bit) })
    mark(
      .queries,
      Self.hasStem(words, Self.queryStems)
        || ofTechnologies.contains { $0.contains("database") || $0.contains("warehouse") })
    self.needs = needs
    isProduction =
      entry?.section != "projects" || metrics.contains { $0.kind == .uptime }
      || words.contains("production") || words.contains("customers")
  }

  /// At most `limit` characters of ``quote``, cut so that its figures stay: at a clause after them where there is
  /// one, else with the middle left out.
  func shortQuote(_ limit: Int) -> String {
    let scalars = Array(quote.unicodeScalars)
    guard scalars.count > limit else { return quote }
    let figures = scalars.indices.filter { ("0"..."9").contains(scalars[$0]) }
    guard let last = figures.last else {
      return clausesWithin(scalars, limit) ?? OneLine.cut(quote, to: limit)
    }
    if last < limit - 1 {
      if let cut = clausesWithin(scalars, limit), cut.unicodeScalars.count - 1 > last { return cut }
      if last + 12 < limit { return OneLine.cut(quote, to: limit) }
    }
    // The figures stand late: begin with the head, go on with the clauses that have them.
    let head = max(16, limit / 4)
    let room = limit - head - 2
    let starts = partStarts(scalars).filter { $0 > head }
    guard limit >= 60,
      let start = starts.first(where: { last + 8 - $0 <= room }) ?? starts.last(where: { $0 < last })
    else { return OneLine.cut(quote, to: limit) }
    return OneLine.cut(quote, to: head) + " " + OneLine.cut(OneLine.string(scalars[start...]), to: room)
  }

  /// As many whole clauses as fit within `limit`; nil where they are less than half of it.
  private func clausesWithin(_ scalars: [Unicode.Scalar], _ limit: Int) -> String? {
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
    return OneLine.string(scalars[..<end]) + "…"
  }

  /// Where a clause or a phrase of its own begins.
  private func partStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
    var starts: [Int] = []
    for at in scalars.indices.dropFirst(2) where scalars[at - 1] == " " {
      let word = OneLine.string(scalars[at..<min(at + 9, scalars.count)]).prefix { $0 != " " }
      if [",", ";", "–", "—", "."].contains(scalars[at - 2]) || Self.openers.contains(String(word)) {
        starts.append(at)
      }
    }
    return starts
  }

  private static let openers: Set<String> = [
    "while", "by", "with", "which", "without", "from", "that", "using", "across", "via", "through", "for",
    "over",
  ]

  // MARK: Numbers

  /// The texts of a change's two values, where both are there and differ.
  private static func pair(_ change: QuantityChange, _ report: QuantityReport, _ prose: Prose) -> (
    before: String, after: String, measured: Quantity
  )? {
    guard change.from != change.to, report.quantities.indices.contains(change.from),
      report.quantities.indices.contains(change.to)
    else { return nil }
    let from = report.quantities[change.from]
    let to = report.quantities[change.to]
    let (before, after) = (counted(from, prose), counted(to, prose))
    // “from A to B” needs two values of one thing, not a value and the percentage by which it changed.
    guard from.kind == to.kind || change.factor != nil, before != after,
      // Two bare numbers say nothing without their line.
      !isNumber(before) || !isNumber(after)
    else { return nil }
    // “from 52 to 14 minutes” names the unit once; each number is quoted with it.
    return (unified(before, with: after), unified(after, with: before), to)
  }

  /// The quantity's text; of a Korean count with the syllable that says what is counted (“40건”).
  private static func counted(_ quantity: Quantity, _ prose: Prose) -> String {
    let end = quantity.span.upperBound
    guard quantity.kind == .count, end < prose.scalars.count,
      (0xAC00...0xD7A3).contains(prose.scalars[end].value)
    else { return quantity.text }
    return quantity.text + String(prose.scalars[end])
  }

  /// `text` with the unit of `other` after it, where `text` is a bare number.
  private static func unified(_ text: String, with other: String) -> String {
    guard isNumber(text), let last = other.unicodeScalars.last, !("0"..."9").contains(last) else {
      return text
    }
    let unit = other.unicodeScalars.drop { ("0"..."9").contains($0) || [".", ","].contains($0) }
    let hasNumber = unit.count < other.unicodeScalars.count
    return hasNumber ? text + String(String.UnicodeScalarView(unit)) : text
  }

  private static func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || [".", ","].contains($0) }
  }

  /// Whether the number is part of a word (“a 120-seat hall”, “4-core machines”) and says nothing on its own.
  private static func isCompound(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let end = quantity.span.upperBound
    return quantity.kind == .count && end + 1 < prose.scalars.count && prose.scalars[end] == "-"
      && prose.scalars[end + 1].properties.isAlphabetic
  }

  /// The quantity's text with the noun that it counts or the score that it is: “12 services”, “0.91 AUC”.
  private static func withNoun(_ quantity: Quantity, _ prose: Prose) -> String {
    let text = counted(quantity, prose)
    guard quantity.kind == .count || quantity.kind == .other, text == quantity.text,
      let noun = quantity.unit.split(separator: " ").last?.lowercased()
    else { return text }
    var end = quantity.span.upperBound
    var taken = 0
    for token in prose.tokens where token.span.lowerBound >= quantity.span.upperBound {
      // “50+ production-ready components”
      guard token.kind == .word || token.folded == "-", taken < 6 else { break }
      taken += 1
      end = token.span.upperBound
      if token.folded.hasPrefix(noun) || token.folded.hasPrefix(noun.dropLast()) && noun.hasSuffix("y")
        || Self.peopleNouns.contains(token.folded) && Self.peopleNouns.contains(noun)
      {
        return OneLine(prose.string(quantity.span.lowerBound..<end)).text
      }
    }
    return quantity.text
  }

  private static let peopleNouns: Set<String> = ["person", "people", "persons"]

  // MARK: Words

  private static func saysHowMeasured(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      if measuringWords.contains(word) || measuringStems.contains(where: { word.hasPrefix($0) }) {
        return true
      }
      if word == "load", index + 1 < words.count {
        let next = words[index + 1] == "-" && index + 2 < words.count ? words[index + 2] : words[index + 1]
        if next.hasPrefix("test") { return true }
      }
      if word == "a", index + 2 < words.count, words[index + 1] == "/", words[index + 2] == "b" {
        return true
      }
    }
    return false
  }

  private static let measuringStems = [
    "measur", "benchmark", "profil", "dashboard", "instrument", "percentile", "survey", "audit", "trac",
  ]
  private static let measuringWords: Set<String> = [
    "grafana", "prometheus", "datadog", "median", "kibana", "gatling", "jmeter", "locust", "k6", "apm",
    "lighthouse",
    "slo", "slos", "sli", "slis", "metrics",
  ]

  private static func speaksOfTeam(_ words: [String]) -> Bool {
    words.contains { teamWords.contains($0) || $0.hasPrefix("mentor") || $0.hasPrefix("onboard") }
  }

  private static func hasStem(_ words: [String], _ stems: [String]) -> Bool {
    words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  private static func speaksOfSpeed(_ words: [String]) -> Bool {
    words.indices.contains { at in
      guard speedStems.contains(where: words[at].hasPrefix) else { return false }
      // Performance reviews are of people.
      return
        !(words[at] == "performance" && at + 1 < words.count
        && ["review", "reviews", "management", "appraisal", "appraisals"].contains(words[at + 1]))
    }
  }

  private static let speedStems = [
    "fast", "slow", "speed", "latenc", "perform", "throughput", "profil", "quick", "optimi", "bottleneck",
  ]
  private static let failureStems = [
    "fail", "error", "outage", "incident", "crash", "downtime", "timeout", "bug", "alert", "mttr", "page",
    "recover", "postmortem",
  ]
  private static let monitoringStems = [
    "grafana", "prometheus", "datadog", "kibana", "monitor", "alert", "metric", "observab", "slo", "uptime",
    "service", "latenc", "error", "incident", "cluster", "queue", "trac", "on-call", "pager",
  ]
  private static let queryStems = [
    "quer", "index", "table", "schema", "rows", "row", "sql", "database", "partition", "shard",
  ]

  /// Whether the line is of people: “Mentored three interns”, “Scaled the engineering team to 28”.
  private static func isAboutPeople(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if [
      "mentor", "coach", "hire", "recruit", "taught", "teach", "train", "interview", "onboard", "organiz",
      "organis", "spoke", "present", "volunteer", "tutor",
    ].contains(where: first.hasPrefix) {
      // “Trained a model” is about no one.
      return !first.hasPrefix("train") || words.contains { Measurand.isForm($0, in: Measurand.peopleNouns) }
    }
    guard
      ["led", "managed", "scaled", "grew", "built", "lead", "leading", "managing", "expanded"].contains(first)
    else { return false }
    return words.dropFirst().prefix(6).prefix { ![",", "to", "that", "by", "which"].contains($0) }
      .contains { Measurand.isForm($0, in: Measurand.peopleNouns) }
  }

  private static let teamWords: Set<String> = [
    "team", "teams", "engineers", "developers", "colleagues", "led", "coached", "hired", "interns", "juniors",
    "stakeholders",
  ]
}

/// A text on one line.
struct OneLine: Sendable {
  /// The text with runs of white space as one space, and no space at its ends.
  let text: String
  /// ``text`` without the punctuation that ends it, its quotation marks as single ones.
  let quote: String

  init(_ source: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(source.unicodeScalars.count)
    for scalar in source.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = scalars.last, last != " " { scalars.append(" ") }
      } else {
        scalars.append(scalar)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    text = OneLine.string(scalars[...])
    while let last = scalars.last, last == "." || last == ";" || last == ":" || last == "," || last == " " {
      scalars.removeLast()
    }
    quote = OneLine.string(
      scalars.enumerated().map { index, scalar in
        switch scalar {
        case "“", "„": "‘"
        case "”": "’"
        case "\"": index == 0 || scalars[index - 1] == " " || scalars[index - 1] == "(" ? "‘" : "’"
        default: scalar
        }
      }[...])
  }

  /// At most `limit` characters of ``quote``, cut after a word and with “…” where cut.
  func short(_ limit: Int) -> String { OneLine.cut(quote, to: limit) }

  /// At most `limit` characters of `text`, cut after a word and with “…” where cut.
  static func cut(_ text: String, to limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit, limit > 1 else { return text }
    var end = limit - 1
    if scalars[end] != " " {
      // Back to the last space, unless the text is one long word.
      if let space = scalars[..<end].lastIndex(of: " "), space > limit / 3 { end = space }
    }
    while end > 1, [" ", ",", ";", ":", ".", "(", "-", "–", "—"].contains(scalars[end - 1]) { end -= 1 }
    return string(scalars[..<end]) + "…"
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// The entry of a resume in a path like `work[0].highlights[2]`.
struct EntryPath: Sendable, Equatable {
  let section: String
  let index: Int

  init?(_ source: String) {
    let utf8 = Array(source.utf8)
    guard let open = utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = utf8[open...].firstIndex(of: UInt8(ascii: "]")),
      let index = Int(String(decoding: utf8[(open + 1)..<close], as: UTF8.self)), index >= 0
    else { return nil }
    section = String(decoding: utf8[..<open], as: UTF8.self)
    self.index = index
  }

  /// The entry in `resume`, where it is there.
  func entry(of resume: Resume?) -> Resume.Entry? {
    guard let resume else { return nil }
    let entries: [Resume.Entry]
    switch section {
    case "work": entries = resume.work
    case "volunteer": entries = resume.volunteer
    case "projects": entries = resume.projects
    default: return nil
    }
    return entries.indices.contains(index) ? entries[index] : nil
  }
}
