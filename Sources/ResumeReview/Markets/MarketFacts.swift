import ResumeParsing

/// What the market rules ask about a resume.
struct MarketFacts {
  let pages: Int?
  /// Personal data that the resume announces, with the line where known.
  let personal: [PersonalDatum]
  /// Start dates of jobs that have one, in the resume's order.
  let starts: [String]
  /// How many jobs there are.
  let jobs: Int
  /// How many jobs have no date at all.
  let undated: Int
  /// How many jobs have dates that begin with the month.
  let monthFirst: Int

  init(_ resume: Resume) {
    pages = resume.pages
    var lines = [resume.basics.label, resume.basics.summary, resume.basics.location]
    for section in resume.otherSections { lines += section.lines.map(\.text) + [section.title] }
    lines += resume.interests.map(\.name) + resume.references.map(\.name)
    lines += resume.languages.map { $0.name + " " + $0.detail }
    for group in resume.skills { lines.append(group.name + ": " + group.keywords.joined(separator: ", ")) }
    lines += resume.warnings
    let folded = lines.map { $0.lowercased() }
    let head = resume.head.map { $0.text.lowercased() }
    personal = PersonalDatum.allCases.filter { datum in
      datum.labels.contains { label in
        folded.contains { Self.announces($0, label) }
          || head.contains { Self.announces($0, label) || Self.counts($0, label) }
      }
    }
    starts = resume.work.map(\.startDate).filter { !$0.isEmpty }
    jobs = resume.work.count
    undated = resume.work.count { $0.startDate.isEmpty && $0.endDate.isEmpty && !$0.isCurrent }
    monthFirst = resume.work.count { $0.isYearFirst == false }
  }

  /// Whether `line` has `label` at the start of a word.
  private static func announces(_ line: String, _ label: String) -> Bool {
    guard let range = line.firstRange(of: label) else { return false }
    guard range.lowerBound > line.startIndex else { return true }
    return !line[line.index(before: range.lowerBound)].isLetter
  }

  /// Whether `line`, which stands among the contact data, has the word of a label with a colon and a number behind it:
  /// "height 178 cm". Elsewhere an age or a weight may be anything's.
  private static func counts(_ line: String, _ label: String) -> Bool {
    guard label.last == ":" else { return false }
    let word = label.dropLast()
    var rest = line[...]
    while let range = rest.firstRange(of: word) {
      let isBegun =
        range.lowerBound == line.startIndex || !line[line.index(before: range.lowerBound)].isLetter
      let next = line[range.upperBound...].first { $0 != " " }
      if isBegun, next?.isNumber ?? false { return true }
      rest = line[range.upperBound...]
    }
    return false
  }
}

extension MarketCatalog {
  /// What does not fit `market`, in the rules' order.
  static func findings(_ market: ReviewMarket, _ facts: MarketFacts) -> [ResumeReview.Finding] {
    rules.filter { $0.market == market }.compactMap { rule in
      guard let check = rule.check, let message = message(check, facts) else { return nil }
      return ResumeReview.Finding(rule: rule.id, message: message, fix: rule.statement)
    }
  }

  /// Ids of the rules of `market` that `facts` can be held to.
  static func checked(_ market: ReviewMarket, _ facts: MarketFacts) -> [String] {
    rules.filter { rule in
      guard rule.market == market, let check = rule.check else { return false }
      switch check {
      case .pages: return facts.pages != nil
      case .without: return true
      case .newestFirst: return facts.starts.count > 1
      case .datedJobs, .datedYearFirst: return facts.jobs > 0
      }
    }.map(\.id)
  }

  private static func message(_ check: MarketRule.Check, _ facts: MarketFacts) -> String? {
    switch check {
    case .pages(let most):
      guard let pages = facts.pages, pages > most else { return nil }
      return "The resume has \(pages) pages."
    case .without(let data):
      let found = facts.personal.filter(data.contains)
      return found.isEmpty
        ? nil : "The resume tells \(found.map(\.rawValue).joined(separator: ", "))."
    case .newestFirst:
      return rises(facts.starts) ? "The jobs begin with the oldest." : nil
    case .datedJobs:
      return undated(facts)
    case .datedYearFirst:
      let monthFirst =
        facts.monthFirst == 0
        ? nil
        : facts.monthFirst == 1
          ? "One job has its month before its year."
          : "\(facts.monthFirst) jobs have their months before their years."
      let found = [undated(facts), monthFirst].compactMap { $0 }
      return found.isEmpty ? nil : found.joined(separator: " ")
    }
  }

  private static func undated(_ facts: MarketFacts) -> String? {
    guard facts.undated > 0 else { return nil }
    return facts.undated == 1 ? "One job has no dates." : "\(facts.undated) jobs have no dates."
  }

  /// ISO dates of unlike precision are compared as far as both go.
  private static func rises(_ dates: [String]) -> Bool {
    dates.count >= 2 && zip(dates, dates.dropFirst()).allSatisfy { $0.prefix(4) < $1.prefix(4) }
  }
}
