/// Tells a Chinese sentence about work from a header: "负责调度模块的开发", "用Kafka替换定时扫表，延迟缩短到三秒".
enum ChineseDeeds {
  /// Whether `text` opens with a verb of work, or holds one that no title or name does. Who does it ("负责人") is a title.
  static func tells(_ text: String) -> Bool {
    guard JobTitleWords.score(text) < 2, OrganisationWords.score(text) == 0,
      text.utf8.contains(where: { $0 >= 0xE4 })
    else { return false }
    // "了" says that something has happened; hardly any name holds it.
    if text.unicodeScalars.count >= 10, text.contains("了") { return true }
    return opening.contains { text.hasPrefix($0) } || inside.contains { text.contains($0) }
      || text.unicodeScalars.count >= 20 && text.contains("，")
  }

  private static let inside = ["负责", "負責", "参与", "參與", "使用", "实现了", "完成了", "通过", "透過"]

  private static let opening = [
    "主导", "主導", "带领", "帶領", "独立", "協助", "协助", "编写", "編寫", "撰写", "搭建", "建立", "优化", "優化", "重构", "重構",
    "完成", "实现", "實現", "设计并", "开发并", "维护", "維護", "推动", "推動", "制定", "组织", "引入", "采用", "利用", "提升", "降低",
    "减少", "減少", "对接", "配合", "仿写", "基于", "为", "為", "用", "将", "把", "从零", "從零",
  ]
}
