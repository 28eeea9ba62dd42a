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

  init(_ claim: Claim, index: Int, resume: Resume?) {
    self.claim = claim
    self.index = index
    let prose = Prose(claim.text)
    let line = OneLine(claim.text)
    quote = line.quote
    verbPhrase = VerbPhrase.of(line.text)
    let words = prose.tokens.map(\.folded)
    let report = claim.quantities
    let metrics = report.quantities.filter(\.isMetric)
    let results = metrics.filter { $0.role == .outcome || $0.role == .change }

    let change = report.changes.lazy.compactMap { Self.pair($0, report) }.first
    before = change?.before
    after = change?.after
    let leading = results.first ?? metrics.first
    number = leading.map { Self.withNoun($0, prose) }
    percent = metrics.first { $0.kind == .percent }?.text
    let entry = EntryPath(claim.source)
    entryIndex = entry?.index ?? 0
    let found = entry.flatMap { $0.entry(of: resume) }
    organisation = found.flatMap { $0.name.isEmpty ? nil : OneLine($0.name).quote }
    position = found.flatMap { $0.position.isEmpty ? nil : OneLine($0.position).quote }

    var needs: ClaimNeeds = []
    func mark(_ need: ClaimNeed, _ holds: Bool) {
      if holds { needs.formUnion(need.bit) }
    }
    let hasLoad = metrics.contains { $0.role == .load || $0.kind == .rate }
    mark(.change, change != nil)
    mark(.number, leading != nil)
    mark(.noNumber, metrics.isEmpty)
    mark(
      .noBaseline, !results.isEmpty && report.changes.isEmpty && !metrics.contains { $0.role == .baseline })
    mark(.mechanism, !claim.mechanisms.isEmpty)
    mark(.noMechanism, claim.mechanisms.isEmpty)
    mark(.technology, !claim.technologies.isEmpty)
    mark(.percent, percent != nil)
    mark(.duration, metrics.contains { $0.kind == .duration })
    mark(.rate, metrics.contains { $0.kind == .rate })
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
    self.needs = needs
  }

  // MARK: Numbers

  /// The texts of a change's two values, where both are there and differ.
  private static func pair(_ change: QuantityChange, _ report: QuantityReport) -> (
    before: String, after: String
  )? {
    guard change.from != change.to, report.quantities.indices.contains(change.from),
      report.quantities.indices.contains(change.to)
    else { return nil }
    let from = report.quantities[change.from]
    let to = report.quantities[change.to]
    // “from A to B” needs two values of one thing, not a value and the percentage by which it changed.
    guard from.kind == to.kind || change.factor != nil, from.text != to.text else { return nil }
    return (from.text, to.text)
  }

  /// The quantity's text with the noun that it counts: “12 services” rather than “12”.
  private static func withNoun(_ quantity: Quantity, _ prose: Prose) -> String {
    guard quantity.kind == .count, let noun = quantity.unit.split(separator: " ").last else {
      return quantity.text
    }
    var end = quantity.span.upperBound
    var taken = 0
    for token in prose.tokens where token.span.lowerBound >= quantity.span.upperBound {
      guard token.kind == .word, taken < 3 else { break }
      taken += 1
      end = token.span.upperBound
      if token.folded.hasPrefix(noun) || token.folded.hasPrefix(noun.dropLast()) && noun.hasSuffix("y")
        || Self.peopleNouns.contains(token.folded) && Self.peopleNouns.contains(String(noun))
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
