/// Skills behind the Chinese word for how well they are known: "熟悉 Go/Kafka", "精通Docker".
enum ChineseSkillVerbs {
  /// What `item` names behind such a word, where it is nothing but names in Latin letters; nil where it is no such item.
  static func skills(in item: String) -> [String]? {
    guard let verb = verbs.first(where: item.hasPrefix) else { return nil }
    let rest = TextFolding.trimmed(String(item.dropFirst(verb.count)), of: ":：")
    guard !rest.isEmpty, !TextFolding.isCJK(rest), rest.split(separator: " ").count <= 4 else { return nil }
    let names = rest.split(separator: "/").map { TextFolding.trimmed(String($0)) }
    // "CI/CD" is one thing, "HTML/CSS/jQuery" three.
    return names.count > 2 || names.contains { $0.count > 3 } ? names.filter { !$0.isEmpty } : [rest]
  }

  /// The longest first.
  private static let verbs = [
    "熟练使用", "熟练掌握", "熟悉使用", "熟练运用", "熟練使用", "了解", "熟悉", "精通", "掌握", "熟练", "熟練", "瞭解", "使用过", "会用",
  ]
}
