import Prose
import ResumeParsing

/// What claims stand among, by which their words are understood: a bank, and the jobs and projects of one resume.
struct ClaimSurroundings: Sendable {
  /// The kinds of technologies by name. This and what follows is only looked up.
  let kinds: [String: String]
  /// The mechanisms' phrases.
  let built: BuiltMechanisms
  private let mechanismTopics: [String: [String]]
  private let technologyTopics: [String: [String]]
  private let entries: TechnicalEntries

  /// Reads `claims` by the words of `bank`.
  init(_ claims: some Collection<Claim>, bank: Bank) {
    kinds = Dictionary(
      bank.technologies.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
    technologyTopics = Dictionary(
      bank.technologies.map { ($0.name, $0.topics) }, uniquingKeysWith: { first, _ in first })
    mechanismTopics = Dictionary(
      bank.mechanisms.map { ($0.id, $0.topics) }, uniquingKeysWith: { first, _ in first })
    built = BuiltMechanisms(bank.mechanisms, ids: Set(claims.flatMap(\.mechanisms)))
    entries = TechnicalEntries(claims, kinds: kinds, built: built)
  }

  /// How many claims name a technology, a mechanism or software.
  var technicalClaims: Int { entries.naming }

  /// Whether the job or project of `claim` is about technology.
  func isTechnical(_ claim: Claim) -> Bool { entries.hold(claim) }

  /// The mechanisms of `claim`, whose folded words are `words`, that it means.
  func meant(_ claim: Claim, _ words: [String], isTechnical: Bool) -> [String] {
    built.meant(claim.mechanisms, in: words, isTechnical: isTechnical)
  }

  /// The topics of `claim` without those that only other mechanisms than `meant` gave it.
  func topics(of claim: Claim, meaning meant: [String]) -> [String] {
    func topics(_ ids: [String]) -> Set<String> { Set(ids.flatMap { mechanismTopics[$0] ?? [] }) }
    let stray = topics(claim.mechanisms.filter { !meant.contains($0) })
    guard !stray.isEmpty else { return claim.topics }
    let kept = topics(meant).union(claim.technologies.flatMap { technologyTopics[$0] ?? [] })
    return claim.topics.filter { !stray.contains($0) || kept.contains($0) }
  }

  /// The words by which a claim names each of `mechanisms`, as printed.
  func words(naming mechanisms: [String], in prose: Prose, _ words: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for id in mechanisms {
      if let place = built.place(of: id, in: words) {
        found[id] = prose.string(prose.tokens[place].span)
      }
    }
    return found
  }
}
