/// Labels of lists that say what something was built with: "Technologies: Go, Kafka".
enum KeywordLabels {
  /// The list in `line` behind such a label, or beside one in a cell of its own; nil where it has none.
  static func keywords(of line: ResumeLine) -> [String]? {
    if line.role == .row, line.segments.count == 2, labels.contains(TextFolding.key(line.segments[0])) {
      return SkillReader.keywords(line.segments[1])
    }
    return keywords(line.text)
  }

  /// The list in `text` behind such a label; nil where it has none.
  static func keywords(_ text: String) -> [String]? {
    guard let parts = LabelledText(text), isLabel(String(parts.label)) else { return nil }
    return SkillReader.keywords(String(parts.rest))
  }

  /// Whether `text` is one of the labels that are known as a whole.
  static func isKnown(_ text: String) -> Bool { labels.contains(TextFolding.key(text)) }

  /// Whether `text` is such a label and nothing else.
  static func isLabel(_ text: String) -> Bool {
    let key = TextFolding.key(text)
    return labels.contains(key) || ["tags", "techused"].contains(key)
      || isEnvironment(TextFolding.trimmed(text, of: ":："))
  }

  /// "Technical environment", "Development Tools": words for what something was built with, and what may
  /// stand before them.
  private static func isEnvironment(_ label: String) -> Bool {
    let words = TextFolding.words(label)
    guard (2...3).contains(words.count), let last = words.last else { return false }
    return ["environment", "technologies", "stack", "tools"].contains(last)
      && words.dropLast().allSatisfy {
        [
          "technical", "technology", "tech", "development", "software", "key", "main", "core", "and", "&",
          "tools",
        ]
        .contains($0)
      }
  }

  private static let labels = WordSet(
    [
      "Technologies", "Technologies used", "Tech", "Tech stack", "Stack", "Tools", "Tools used",
      "Environment", "Skills",
      "Built with", "Technology", "Keywords", "Technologien", "Technik", "Umgebung", "Environnement",
      "Environnement technique", "Tecnologías", "사용 기술", "기술 스택", "기술스택", "기술", "使用技術", "開発環境", "技術",
      "Key technologies", "Technology stack", "Technical environment", "Tools and technologies",
      "Tools & technologies", "Technologies & tools", "Technisches Umfeld", "Technologieumfeld", "Tech-Stack",
      "Eingesetzte Technologien", "Verwendete Technologien",
      "Genutzte Technologien", "Technologie-Stack", "Tecnologías utilizadas", "Tecnologie utilizzate",
      "Gebruikte technologieën", "Technologies utilisées", "Tecnologias", "Tecnologie", "Technologieën",
      "Technische omgeving", "Herramientas", "Ferramentas", "Strumenti", "技术栈", "技術棧", "使用技术", "所用技术", "项目技术",
      "主要技术", "技术架构", "技术选型", "技术框架", "开发环境",
      "开发工具",
      "開發環境", "技術スタック", "開発言語", "使用言語", "フレームワーク", "Environnement", "Outils", "Technologies principales",
      "Technologie", "環境", "关键词", "技术环境", "相关技术", "Стек", "Технологии", "Стек технологий", "Инструменты",
      "Tecnologias usadas", "Tecnologias utilizadas", "Ferramentas", "Tecnologías usadas", "Technology used",
      "Tools & technology",
    ].map(TextFolding.key))
}
