/// The verbs that lead a claim, by what they say of the writer's part.
enum VerbWords {
  /// What a verb says.
  enum Weight {
    /// A change that was made: "migrated", "introduced", "cut".
    case change
    /// Something that was made or kept: "developed", "built", "maintained".
    case making
    /// A duty: "responsible for", "assisted", "worked on".
    case duty
  }

  /// The weight of `word`; nil for what is no verb of work.
  static func weight(of word: String) -> Weight? {
    let key = TextFolding.key(word)
    if duties.contains(key) { return .duty }
    if makings.contains(key) { return .making }
    if changes.contains(key) { return .change }
    return WorkSentence.startsWithVerb(word) ? .change : nil
  }

  private static let duties: Set<String> = [
    "responsible", "assisted", "helped", "worked", "supported", "participated", "involved", "contributed",
    "attended",
    "collaborated", "tasked", "duties", "assist", "help", "work", "support", "participate", "working",
    "handled",
    "communicate", "communicated", "ensured", "ensure", "verantwortlich", "mitarbeit", "unterstutzung",
    "participation",
    "aide", "charge", "responsable", "exposed", "familiar", "liaised", "coordinate", "coordinated",
    "provided", "provide",
    "used", "utilized", "followed", "learned", "studied", "maintain", "maintained",
  ]

  private static let makings: Set<String> = [
    "developed", "built", "created", "designed", "implemented", "wrote", "made", "programmed", "coded",
    "produced",
    "develop", "build", "create", "design", "implement", "write", "managed", "led", "lead", "manage",
    "tested", "deployed",
    "entwicklung", "konzeption", "developpement", "conception", "concu", "desarrolle", "desarrollo",
    "architected", "ran",
    "delivered", "launched", "shipped", "established", "set", "owned", "conducted", "prepared", "engineered",
  ]

  private static let changes: Set<String> = [
    "migrated", "reduced", "cut", "introduced", "replaced", "optimized", "optimised", "improved", "increased",
    "raised",
    "scaled", "split", "sharded", "automated", "rewrote", "refactored", "eliminated", "consolidated", "moved",
    "grew",
    "shrank", "decreased", "accelerated", "doubled", "tripled", "halved", "lowered", "saved", "sped",
    "boosted", "added",
    "removed", "fixed", "rearchitected", "redesigned", "rebuilt", "modernized", "upgraded", "parallelized",
    "cached",
    "indexed", "decoupled", "chose", "dropped", "hardened", "reduit", "migre", "automatise", "ameliore",
    "optimise",
    "reduzierung", "einfuhrung", "migration", "reduje", "migrar",
  ]
}
