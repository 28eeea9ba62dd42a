/// The verbs of lines that tell of something that was made: built, designed, introduced, moved to a new place.
enum MakingVerbs {
  /// Whether a line, as its folded words, tells first that something was made which others can use or look at, rather
  /// than a figure that was moved, an event that was held, or people that were led.
  static func lead(_ words: [String], isCJK: Bool) -> Bool {
    if isCJK {
      let line = words.joined(separator: " ")
      return eastAsian.contains { line.contains($0) }
    }
    guard let place = words.prefix(4).firstIndex(where: { isMaking($0) }),
      !words[..<place].contains(where: { before.contains($0) })
    else { return false }
    // "Made builds quicker": a figure that was moved.
    if words[place] == "made", words.dropFirst(place + 1).prefix(6).contains(where: compares) { return false }
    return !words.dropFirst(place + 1).prefix(4).prefix { !ends.contains($0) }.contains {
      events.contains($0)
    }
  }

  /// Whether `word`, folded, is a form of one of them, or the noun that tells the deed in other languages.
  static func isMaking(_ word: String) -> Bool {
    verbs.contains(word) || stems.contains(where: word.hasPrefix)
  }

  private static func compares(_ word: String) -> Bool {
    ["better", "worse"].contains(word)
      || word.hasSuffix("er")
        && ["fast", "quick", "steadi", "slow", "easi", "cheap", "small", "light", "saf"]
          .contains(where: word.hasPrefix)
  }

  /// What stands before a verb that is only the means or the purpose.
  private static let before: Set<String> = ["by", "through", "for", "of", "with", "in", "to", "on", "at"]
  private static let ends: Set<String> = [",", ";", "for", "that", "which", "by", "with", "to"]

  /// What is held, run or agreed and then over.
  private static let events: Set<String> = [
    "team", "teams", "workshop", "workshops", "training", "trainings", "course", "courses", "conference",
    "conferences", "meetup", "meetups", "event", "events", "talk", "talks", "meeting",
    "meetings", "interview", "interviews", "relationship", "relationships", "partnership", "partnerships",
    "trust", "rapport", "lesson", "lessons", "class", "classes",
  ]

  private static let verbs: Set<String> = [
    "built", "build", "building", "designed", "design", "designing", "wrote", "write", "writing", "created",
    "create", "creating", "introduced", "introduce", "introducing", "implemented", "implement",
    "implementing",
    "developed", "develop", "developing", "launched", "launch", "shipped", "made", "set", "put", "automated",
    "automate", "automating", "migrated", "migrate", "migrating", "moved", "replaced", "rewrote", "rewritten",
    "rebuilt", "redesigned", "refactored", "split", "ported", "architected", "engineered", "programmed",
    "coded",
    "added", "established", "prototyped", "integrated", "deployed", "delivered", "drew", "crafted", "devised",
    "assembled", "installed", "configured", "containerized", "containerised", "dockerized", "extracted",
    "modernized", "modernised", "reworked", "re-architected", "rearchitected", "merged", "consolidated",
    "invented", "composed", "conceived", "aufbau", "baute", "gebaut", "entwarf", "entworfen", "umbau",
    "ausbau", "mise",
    "creé",
    "créé", "création", "créa", "conçu", "conception", "refonte",
  ]
  private static let stems = [
    "entwick", "aufgebaut", "konzip", "konzept", "einführ", "eingeführt", "erstell", "umsetz", "umgesetzt",
    "implement", "ablös", "abgelöst", "automatis", "automatiz", "einricht", "migra", "migri", "développé",
    "développem", "développer",
    "réécri",
    "déploi", "desarroll", "diseñ", "creación", "desenvolv", "criação", "constru", "implant", "svilupp",
    "realizz",
    "wdroż", "wdraż", "opracow", "zaprojekt", "stworz", "budow", "zbudow", "automatyz", "разработ", "создал",
    "внедр", "спроект",
  ]
  private static let eastAsian = [
    "개발", "구현", "구축", "설계", "도입", "제작", "전환", "개편", "자동화", "이관", "마이그레이션", "만들", "開発", "構築", "設計",
    "実装", "作成", "導入", "移行", "自動化", "刷新", "开发", "搭建", "设计", "实现", "构建", "重构", "迁移", "编写",
  ]
}
