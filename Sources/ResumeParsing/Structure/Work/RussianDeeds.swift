/// Tells lines of Russian that say what somebody did, which stand in lists without marks: "Писал серверную
/// часть сайтов", "Разработка и поддержка сервисов для оплаты".
enum RussianDeeds {
  /// Whether `words`, the words of a line, open with a verb of the past, or with the noun of a deed and what
  /// was done.
  static func tells(_ words: [Substring]) -> Bool {
    guard words.count >= 3, let first = words.first?.lowercased(), first.utf8.count >= 6,
      first.unicodeScalars.allSatisfy({ (0x430...0x451).contains($0.value) })
    else { return false }
    if pasts.contains(where: first.hasSuffix) { return true }
    return words.count >= 4 && (nouns.contains(first) || first.hasSuffix("ание") || first.hasSuffix("ение"))
      && JobTitleWords.score(words.joined(separator: " ")) < 2
  }

  private static let pasts = [
    "вал", "рал", "сал", "тал", "лал", "дал", "жал", "чал", "шал", "бал", "нал", "мал", "лял", "нял", "рял",
    "чил", "жил", "шил", "лил", "вил", "дил", "тил", "сил", "рил", "мил", "нил", "вёл", "вел", "вала", "ала",
    "яла", "ила", "лся", "лась",
  ]

  private static let nouns: WordSet = [
    "разработка", "поддержка", "настройка", "доработка", "проверка", "подготовка", "работа", "участие",
    "оптимизация", "автоматизация", "интеграция", "реализация", "организация", "координация", "постановка",
  ]
}
