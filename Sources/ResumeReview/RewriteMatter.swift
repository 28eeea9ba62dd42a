import Quantities
import ResumeParsing

/// What a line without a figure made or changed, where a rewrite can say what should be measured of it.
enum RewriteMatter {
  /// Something that others use: it has users, and something is different with it.
  case artefact
  /// A change to something built: it has a value before and after.
  case change
  /// Anything else ("Kept passengers safe", "Held a training"): only a question can be asked.
  case other

  /// The matter of a line: told by a technology or mechanism that it names, or by a word for something built.
  init(_ facts: LineFacts) {
    let isBuilt = !facts.claim.technologies.isEmpty || !facts.claim.mechanisms.isEmpty
    guard facts.isEnglish else {
      self = isBuilt && facts.claim.verb != nil ? .change : .other
      return
    }
    let first = Self.opening(of: facts)
    if Self.builds.contains(first) || Self.makings.contains(first) {
      self = isBuilt || facts.has(Self.artefacts) ? .artefact : .other
      // "Made the search faster"
      if self == .artefact, first == "made", facts.has(Self.comparatives) { self = .change }
    } else if Self.changes.contains(first) {
      self = isBuilt || facts.has(Self.artefacts) ? .change : .other
    } else {
      self = .other
    }
  }

  /// Whether an English line opens with the making of a thing that somebody can use.
  static func saysBuilt(_ facts: LineFacts) -> Bool {
    facts.isEnglish && builds.contains(opening(of: facts))
  }

  private static func opening(of facts: LineFacts) -> String {
    facts.lead.map { facts.words[$0.tokens.lowerBound] } ?? facts.words.first ?? ""
  }

  /// What a rewrite adds to the line; nil where it adds nothing.
  var addition: String? {
    switch self {
    case .artefact: "; used by ___, and ___ went from ___ to ___"
    case .change: ": ___ went from ___ to ___"
    case .other: nil
    }
  }

  private static let builds: Set<String> = [
    "developed", "built", "created", "designed", "implemented", "programmed", "coded", "produced", "develop",
    "build", "create", "design", "implement", "developing", "building", "engineered", "architected",
    "shipped",
  ]

  private static let makings: Set<String> = [
    "wrote", "write", "made", "added", "launched", "established", "introduced",
  ]

  private static let changes: Set<String> = [
    "migrated", "moved", "replaced", "rewrote", "automated", "refactored", "redesigned", "ported",
    "converted", "upgraded", "consolidated", "split", "configured", "deployed", "integrated", "set",
    "containerized", "containerised", "rebuilt", "restructured", "extended", "parallelized", "parallelised",
    "rolled", "switched", "merged", "tuned",
  ]

  private static let comparatives = [
    "faster", "quicker", "better", "rarer", "easier", "larger", "smaller", "steadier", "safer", "cheaper",
    "simpler", "shorter", "lighter", "clearer", "more", "less", "fewer",
  ]

  /// Words for what software people build, and for its parts.
  private static let artefacts = [
    "api", "apis", "service", "services", "system", "systems", "application", "applications", "app", "apps",
    "platform", "tool", "tools", "tooling", "dashboard", "dashboards", "website", "websites", "pipeline",
    "pipelines", "module", "modules", "library", "libraries", "database", "databases", "framework", "script",
    "scripts", "feature", "features", "interface", "interfaces", "integration", "integrations", "bot",
    "backend", "frontend", "component", "components", "portal", "plugin", "plugins", "software", "crawler",
    "importer", "parser", "compiler", "game", "prototype", "queue", "queues", "cache", "server", "servers",
  ]
}
