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
    if presents.contains(key) { return .making }
    return WorkSentence.startsWithVerb(word) ? .making : nil
  }

  /// The weight of the verb that ends an East Asian claim, and the verb; nil where none is known.
  static func ending(of text: String) -> (verb: String, weight: Weight)? {
    let stem = withoutInflection(TextFolding.trimmed(text, of: ".。"))
    for (weight, endings) in [(Weight.change, changeEndings), (.making, makingEndings)] {
      if let verb = endings.first(where: { stem.hasSuffix($0) }) { return (verb, weight) }
    }
    return nil
  }

  /// "제거했습니다" as "제거", "短縮しました" as "短縮".
  private static func withoutInflection(_ text: String) -> String {
    for ending in inflections where text.hasSuffix(ending) && text.count > ending.count {
      return String(text.dropLast(ending.count))
    }
    return text
  }

  private static let inflections = [
    "하였습니다", "했습니다", "하였음", "했음", "하였다", "했다", "합니다", "하며", "함", "중", "を行いました", "を実施しました",
    "いたしました", "しました", "している", "した", "する",
  ]

  private static let changeEndings = [
    "줄임", "단축", "개선", "전환", "도입", "감소", "증가", "절감", "향상", "낮춤", "높임", "제거", "자동화", "이관", "해결", "고도화", "최적화",
    "분리", "통합", "교체", "削減", "短縮", "改善", "移行", "導入", "向上", "自動化", "解消", "最適化", "分割", "統合", "刷新",
  ]

  private static let makingEndings = [
    "개발", "구현", "구축", "설계", "운영", "담당", "작성", "획득", "제작", "출시", "관리", "開発", "構築", "設計", "運用", "担当", "実装",
    "作成", "獲得", "整備", "管理",
  ]

  private static let duties: Set<String> = [
    "responsible", "assisted", "helped", "worked", "supported", "participated", "involved", "contributed",
    "attended",
    "collaborated", "tasked", "duties", "assist", "help", "work", "support", "participate", "working",
    "handled",
    "communicate", "communicated", "ensured", "ensure", "verantwortlich", "mitarbeit", "mitwirkung", "pflege",
    "betreuung", "unterstutzung",
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
    "encadrement", "animation", "mise", "deploiement", "integration", "redaction", "erstellung",
    "einrichtung", "entwickelt", "aufgebaut", "geleitet", "implementiert", "konzipiert", "erstellt",
    "umgesetzt", "implementacion", "diseno", "creacion", "formacion",
    "delivered", "launched", "shipped", "established", "set", "owned", "conducted", "prepared", "engineered",
  ]

  /// What is still done, in the present; English headings and names begin with some of these words too, so that
  /// only a claim's first word is asked.
  private static let presents: Set<String> = [
    "own", "run", "drive", "mentor", "coach", "teach", "operate", "keep", "review", "oversee", "host", "plan",
    "scale", "serve", "define", "guide", "train", "lead",
  ]

  private static let changes: Set<String> = [
    "deleted", "merged", "decommissioned", "reworked", "restructured", "reorganized", "reorganised",
    "transformed", "modernised", "centralized", "centralised", "slashed", "shaved", "cleared", "closed",
    "recovered", "extended", "tightened", "strengthened", "unblocked", "deprecated", "standardised",
    "stabilised", "parallelised", "containerised", "rewired", "ablosung", "zusammenlegung", "konsolidierung",
    "verbesserung", "erhohung", "verkurzung", "steigerung", "beschleunigung", "eingefuhrt", "reduziert",
    "migriert", "optimiert", "automatisiert", "abgelost", "verbessert", "gesteigert", "beschleunigt",
    "modernisiert", "refonte", "reduction", "amelioration", "automatisation", "optimisation", "acceleration",
    "remplacement", "suppression", "reduccion", "mejora", "migracion", "automatizacion", "optimizacion",
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
