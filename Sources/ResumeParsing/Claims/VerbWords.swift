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
    return WorkSentence.startsWithVerb(word) ? .making : nil
  }

  /// The weight of the verb that ends an East Asian claim, and the verb; nil where none is known.
  static func ending(of text: String) -> (verb: String, weight: Weight)? {
    let trimmed = TextFolding.trimmed(text, of: ".。")
    for (weight, endings) in [(Weight.change, changeEndings), (.making, makingEndings)] {
      if let verb = endings.first(where: { trimmed.hasSuffix($0) }) { return (verb, weight) }
    }
    return nil
  }

  private static let changeEndings = [
    "줄임", "단축", "개선", "전환", "도입", "감소", "증가", "절감", "향상", "낮춤", "높임", "제거", "단축함", "개선함", "단축했습니다", "개선했습니다",
    "削減", "短縮", "改善", "移行", "導入", "向上", "削減しました", "短縮しました", "改善しました", "自動化",
  ]

  private static let makingEndings = [
    "개발", "구현", "구축", "설계", "운영", "담당", "작성", "획득", "開発", "構築", "設計", "運用", "担当", "実装", "開発しました", "担当しました",
  ]

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
    "unified", "standardized", "stabilized", "streamlined", "shortened", "lifted", "converted", "ported",
    "partitioned",
    "denormalized", "throttled", "batched", "compressed", "containerized", "prevented", "resolved", "tuned",
    "extracted",
    "simplified", "trimmed", "retired", "switched", "secured", "shrunk", "rolled", "adopted", "rightsized",
    "expanded",
    "umstellung", "senkung", "optimierung", "automatisierung", "migrierung", "automatice", "migre",
    "optimice",
    "reduzierung", "einfuhrung", "migration", "reduje", "migrar",
  ]
}
