import ResumeParsing

/// What the market rules ask about a resume.
struct MarketFacts {
  let pages: Int?
  /// Personal data that the resume announces, with the line where known.
  let personal: [PersonalDatum]
  /// Start dates of jobs that have one, in the resume's order.
  let starts: [String]
  /// Names of jobs without any date.
  let undated: Int

  init(_ resume: Resume) {
    pages = resume.pages
    var lines = [resume.basics.label, resume.basics.summary, resume.basics.location]
    for section in resume.otherSections { lines += section.lines.map(\.text) + [section.title] }
    lines += resume.interests.map(\.name) + resume.references.map(\.name)
    lines += resume.languages.map { $0.name + " " + $0.detail }
    for group in resume.skills { lines.append(group.name + ": " + group.keywords.joined(separator: ", ")) }
    lines += resume.warnings
    let folded = lines.map { $0.lowercased() }
    personal = PersonalDatum.allCases.filter { datum in
      folded.contains { line in datum.labels.contains { Self.announces(line, $0) } }
    }
    starts = resume.work.map(\.startDate).filter { !$0.isEmpty }
    undated = resume.work.count { $0.startDate.isEmpty && $0.endDate.isEmpty && !$0.isCurrent }
  }

  /// Whether `line` has `label` at the start of a word.
  private static func announces(_ line: String, _ label: String) -> Bool {
    guard let range = line.firstRange(of: label) else { return false }
    guard range.lowerBound > line.startIndex else { return true }
    return !line[line.index(before: range.lowerBound)].isLetter
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
      guard facts.undated > 0 else { return nil }
      return facts.undated == 1 ? "One job has no dates." : "\(facts.undated) jobs have no dates."
    }
  }

  /// ISO dates of unlike precision are compared as far as both go.
  private static func rises(_ dates: [String]) -> Bool {
    dates.count >= 2 && zip(dates, dates.dropFirst()).allSatisfy { $0.prefix(4) < $1.prefix(4) }
  }
}
