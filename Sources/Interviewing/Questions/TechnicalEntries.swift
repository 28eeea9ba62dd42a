import Prose
import ResumeParsing

/// The jobs and projects of a resume that are about technology, by what their claims name.
///
/// "Service", "ledger" and "reconciliation" are a chef's, an accountant's and a programmer's words; what stands beside
/// them tells whose.
struct TechnicalEntries: Sendable {
  /// The paths of the entries ("work[0]"). Only looked up.
  private var paths: Set<String> = []
  /// Whether so many claims name a technology that those of any entry are of one.
  private var isEvery = false

  /// Reads `claims`; `kinds` are the kinds of technologies by name, `built` knows the mechanisms' phrases.
  init(_ claims: some Collection<Claim>, kinds: [String: String], built: BuiltMechanisms) {
    var naming = 0
    for claim in claims {
      let words = Prose(claim.text).tokens.map(\.folded)
      let names =
        claim.technologies.contains { !TechnologyUse.isOffice(kinds[$0] ?? "") }
        || built.hasPlain(claim.mechanisms, in: words) || SystemWords.mark(words)
      guard names else { continue }
      naming += 1
      paths.insert(Self.path(of: claim))
    }
    isEvery = naming * 4 >= claims.count
  }

  /// Whether the entry of `claim` is about technology.
  func hold(_ claim: Claim) -> Bool { isEvery || paths.contains(Self.path(of: claim)) }

  private static func path(of claim: Claim) -> String {
    String(claim.source.prefix { $0 != "." })
  }
}
