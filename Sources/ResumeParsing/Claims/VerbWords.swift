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
    if WorkSentence.startsWithVerb(word) { return .making }
    return ofGermanPast(key)
  }

  /// "Entwickelte", "Reduzierte": the past of what is listed as a participle, and of any verb in "-ieren".
  private static func ofGermanPast(_ key: String) -> Weight? {
    guard key.hasSuffix("te"), key.count >= 6 else { return nil }
    let participle = String(key.dropLast())
    if changes.contains(participle) { return .change }
    return makings.contains(participle) || key.hasSuffix("ierte") ? .making : nil
  }

  /// Whether the folded word `key` is a German participle of a verb of work: one that is listed, or any in "-iert".
  static func isGermanParticiple(_ key: String) -> Bool {
    key.hasSuffix("iert") && key.count >= 7 || participles.contains(key)
  }

  private static let participles: WordSet = [
    "entwickelt", "aufgebaut", "gebaut", "geleitet", "konzipiert", "erstellt", "umgesetzt", "eingefuhrt",
    "abgelost",
    "verbessert", "gesteigert", "beschleunigt", "gesenkt", "erhoht", "verkurzt", "halbiert", "umgestellt",
    "ersetzt",
    "betreut", "ubernommen", "geschrieben", "entworfen", "verringert", "vereinfacht", "zusammengefuhrt",
    "ausgebaut",
    "eingerichtet", "geschult", "durchgefuhrt", "gepflegt", "verantwortet", "verdoppelt", "behoben",
  ]

  /// The weight of the verb that ends an East Asian claim, and the verb; nil where none is known.
  static func ending(of text: String) -> (verb: String, weight: Weight)? {
    let stem = withoutInflection(TextFolding.trimmed(withoutRemark(text), of: ".。 "))
    for (weight, endings) in [
      (Weight.change, changeEndings), (.making, makingEndings), (.duty, dutyEndings),
    ] {
      if let verb = endings.first(where: { stem.hasSuffix($0) }) { return (verb, weight) }
    }
    return nil
  }

  /// "비용 절감 (월 2,000만 원)" without what stands in brackets at its end.
  private static func withoutRemark(_ text: String) -> String {
    let trimmed = TextFolding.trimmed(text, of: ".。 ")
    for (opening, closing) in [("(", ")"), ("（", "）")] where trimmed.hasSuffix(closing) {
      guard let at = trimmed.lastIndex(of: Character(opening)), at > trimmed.startIndex else { continue }
      return String(trimmed[..<at])
    }
    return trimmed
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
    "いたしました", "しました", "ました", "している", "した", "する", "습니다", "た",
  ]

  private static let changeEndings = [
    "줄임", "단축", "개선", "전환", "도입", "감소", "증가", "절감", "향상", "낮춤", "높임", "제거", "자동화", "이관", "해결", "고도화", "최적화",
    "분리", "통합", "교체", "削減", "短縮", "改善", "移行", "導入", "向上", "自動化", "解消", "最適化", "分割", "統合", "刷新",
    "낮췄", "줄였", "높였", "늘렸", "옮겼", "바꿨", "없앴", "단순화", "표준화", "안정화", "현대화", "확대", "축소", "引き上げ", "引き下げ", "削除",
    "拡大",
    "増加", "縮小", "抑制", "高速化", "安定化", "一元化", "内製化", "統一", "置き換え", "廃止", "半減", "倍増", "標準化", "簡素化",
  ]

  private static let makingEndings = [
    "개발", "구현", "구축", "설계", "운영", "담당", "작성", "획득", "제작", "출시", "관리", "開発", "構築", "設計", "運用", "担当", "実装",
    "作成", "獲得", "整備", "管理",
  ]

  /// The weight of a noun that tells a deed ("Automation of …"); nil for what is not listed. These open headings and
  /// names too, so that they count only with what they were done to.
  static func weight(ofNoun word: String) -> Weight? { nouns[TextFolding.key(word)] }

  private static let nouns: WordMap<Weight> = [
    "automation": .change, "modernization": .change, "modernisation": .change, "consolidation": .change,
    "optimization": .change, "removal": .change, "replacement": .change, "elimination": .change,
    "rewrite": .change,
    "redesign": .change, "upgrade": .change, "introduction": .change, "division": .change,
    "diminution": .change,
    "baisse": .change, "augmentation": .change, "passage": .change, "hausse": .change, "improvement": .change,
    "development": .making, "implementation": .making, "creation": .making, "delivery": .making,
    "rollout": .making,
    "pilotage": .making, "gestion": .making, "setup": .making, "construction": .making, "launch": .making,
    "deployment": .making, "maintenance": .duty, "involvement": .duty, "assistance": .duty, "suivi": .duty,
    "ownership": .duty, "operation": .duty, "management": .making,
  ]

  private static let dutyEndings = ["참여", "참가", "지원", "보조", "유지보수", "参加", "参画", "支援", "補助", "サポート", "保守"]

  private static let duties: WordSet = [
    "zustandig", "teilnahme", "unterstutzte", "betreute", "verantwortete",
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

  private static let makings: WordSet = [
    "leitete", "baute", "gebaut", "fuhrte", "schrieb", "schulung", "ausbau", "schulte",
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
  private static let presents: WordSet = [
    "own", "run", "drive", "mentor", "coach", "teach", "operate", "keep", "review", "oversee", "host", "plan",
    "scale", "serve", "define", "guide", "train", "lead",
  ]

  private static let changes: WordSet = [
    "senkte", "gesenkt", "erhohte", "erhoht",
    "steigerte", "verkurzte", "verkurzt", "verbesserte", "ersetzte", "ersetzt", "halbierte", "halbiert",
    "halbierung",
    "verdopplung", "verdoppelung", "verringerung", "vereinfachung", "vereinheitlichung", "zentralisierung",
    "modernisierung", "standardisierung", "parallelisierung", "partitionierung", "behebung", "umbau",
    "umgestellt",
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
