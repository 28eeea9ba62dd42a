import Prose
import ResumeParsing

/// The jobs and projects of a resume that are about technology, by what their claims name.
///
/// "Service", "ledger" and "reconciliation" are a chef's, an accountant's and a programmer's words; what stands beside
/// them tells whose.
struct TechnicalEntries: Sendable {
  /// The entries; nil for what stands in none. Only looked up.
  private var paths: Set<EntryPath?> = []
  /// How many claims name a technology, a mechanism or software.
  let naming: Int
  /// Whether so many claims name a technology that those of any entry are of one.
  private let isEvery: Bool

  /// Reads `claims`; `kinds` are the kinds of technologies by name, `built` knows the mechanisms' phrases.
  init(_ claims: some Collection<Claim>, kinds: [String: String], built: BuiltMechanisms) {
    var naming = 0
    for claim in claims {
      guard Self.names(claim, kinds, built) else { continue }
      naming += 1
      paths.insert(EntryPath(claim.source))
    }
    self.naming = naming
    isEvery = naming * 4 >= claims.count
  }

  /// Whether the entry of `claim` is about technology.
  func hold(_ claim: Claim) -> Bool { isEvery || paths.contains(EntryPath(claim.source)) }

  /// Whether `claim` names a technology, a mechanism or software. Most that do name a technology, and their text need not
  /// be cut into words for that.
  private static func names(_ claim: Claim, _ kinds: [String: String], _ built: BuiltMechanisms) -> Bool {
    if claim.technologies.contains(where: { !TechnologyUse.isOffice(kinds[$0] ?? "") }) { return true }
    let words = Prose(claim.text).tokens.map(\.folded)
    return built.hasPlain(claim.mechanisms, in: words) || SystemWords.mark(words)
  }
}
