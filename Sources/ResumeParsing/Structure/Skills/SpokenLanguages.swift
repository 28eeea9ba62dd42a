/// Tells spoken languages from programming languages.
enum SpokenLanguages {
  /// Whether `text` names a spoken language or a level of one.
  static func mentions(_ text: String) -> Bool {
    TextFolding.words(text).contains { words.contains($0) || cjk.contains(where: $0.contains) }
  }

  private static let words: WordSet = [
    "english", "french", "german", "spanish", "italian", "dutch", "portuguese", "korean", "japanese",
    "chinese",
    "mandarin", "cantonese", "russian", "polish", "arabic", "hindi", "turkish", "swedish", "ukrainian",
    "greek",
    "vietnamese", "hebrew", "catalan", "native", "fluent", "bilingual", "proficient", "intermediate",
    "beginner",
    "conversational", "deutsch", "englisch", "franzosisch", "spanisch", "muttersprache", "fliessend",
    "francais",
    "anglais", "allemand", "espagnol", "italien", "maternelle", "courant", "espanol", "ingles", "frances",
    "aleman",
    "nativo", "engels", "nederlands", "duits", "frans", "moedertaal", "toeic", "toefl", "ielts", "c1", "c2",
    "b1",
    "b2", "danish", "norwegian", "finnish", "czech", "hungarian", "romanian", "thai", "indonesian", "farsi",
    "urdu",
    "bengali", "tamil", "telugu", "jlpt", "hsk", "delf", "dele", "polski", "angielski", "niemiecki",
    "francuski", "hiszpanski", "rosyjski",
    "ojczysty", "svenska", "engelska", "tyska", "norsk", "dansk", "engelsk",
  ]

  private static let cjk = [
    "영어", "한국어", "일본어", "중국어", "원어민", "英語", "日本語", "中国語", "韓国語", "ネイティブ", "독일어", "프랑스어",
  ]
}
