import Testing

@testable import ResumeParsing

/// The ways by bytes, which most texts take, give what the ways by characters give.
@Suite struct TextFoldingTests {
  static let texts = [
    "C++ and C# at R&D, O'Hara's", "'quoted' & 'end'&", "  ", "", "a+b#c&d'e", "9/10 (ten)",
    "\r\nTwo\tlines\n", "x",
    "--Acme, Inc.--", "MIXED Case 3.5x", "&&'", "word'",
  ]

  @Test(arguments: texts)
  func wordsByBytesAreThoseByCharacters(_ text: String) {
    // One letter with an accent sends the whole text the long way.
    #expect(TextFolding.words(text) + ["e"] == TextFolding.words(text + " é"))
  }

  @Test(
    arguments: texts + [
      " a  b ", "é b", "a é", "a \u{301}b c", "a\u{600} b", "a \u{200D}b", "a\r\n b", "Résumé of 現在 – now",
      " \u{3099}",
    ])
  func blanksPartTextsAsCharacters(_ text: String) {
    let parts = text.split(separator: " ")
    #expect(TextFolding.blankSeparated(text) == parts)
    #expect(TextFolding.countOfBlankSeparated(text) == parts.count)
  }

  @Test(arguments: [
    ("Expérience  PROFESSIONNELLE:", "experienceprofessionnelle"), ("Ａｂｃ １２", "abc12"), ("Straße", "strasse"),
    ("Œuvre", "oeuvre"), ("ΕΜΠΕΙΡΙΑ", "εμπειρια"), ("업무 내용", "업무내용"), ("Ⱥb", "ⱥb"), ("e\u{301}a", "ea"),
    ("İş – 3", "is3"), ("", ""), ("–", ""),
  ])
  func keysAreLettersAndDigitsWithoutAccents(_ text: String, _ key: String) {
    #expect(TextFolding.key(text) == key)
  }

  @Test(arguments: [
    ("Ärger & Co’s «R&D’»", ["arger", "co's", "r&d"]), ("été d'hier", ["ete", "d'hier"]), ("C’", ["c"]),
    ("現在 Go언어", ["現在", "go언어"]), ("e\u{301}te\u{301}!", ["ete"]),
  ])
  func wordsOfEveryScript(_ text: String, _ words: [String]) {
    #expect(TextFolding.words(text) == words)
  }

  @Test(arguments: [
    ("Acme", "Acme"), ("a", "a"), (" Acme ", "Acme"), (",Acme;", "Acme"), ("Acme;", "Acme"), ("é,", "é"),
    ("(3)", "(3)"),
    ("", ""), (" ,; ", ""), ("a\u{301}, b", "a\u{301}, b"),
  ])
  func edgesAreTrimmed(_ text: String, _ trimmed: String) {
    #expect(TextFolding.trimmed(text, of: ",;") == trimmed)
  }

  /// Greek, Cyrillic and further scripts have small letters far beyond the Latin ones.
  @Test(arguments: [
    ("ОПЫТ РАБОТЫ", true), ("Опыт работы", false), ("ΕΜΠΕΙΡΊΑ", true), ("Εμπειρία", false), ("RéSUMé", true),
    ("ɐbc", false), ("SENıOR", true), ("𝓪𝓫", false), ("ﬁrst", false), ("ａｂｃ", false), ("ẞß", false),
    ("A", false), ("", false),
  ])
  func capitalsOfEveryScript(_ text: String, _ areAll: Bool) {
    #expect(TextFolding.isAllCaps(text) == areAll)
  }

  /// Every scalar can stand in a resume.
  @Test func noScalarIsTooMuch() {
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "A" + String(Character(scalar))
      _ = TextFolding.isAllCaps(text)
      _ = TextFolding.key(text)
      _ = TextFolding.words(text)
      _ = TextFolding.trimmed(text, of: ",;")
    }
  }

  @Test(arguments: [
    ("Re-", "re"), ("(Data)", "data"), ("“Data”", "data"), ("--", ""), ("", ""), ("Don't", "don't"),
    ("99th", "th"),
    ("Élan,", "élan"), ("\u{2022}Go", "go"),
  ])
  func theCoreOfAWordIsWithoutItsEdges(_ word: String, _ core: String) {
    #expect(Hyphenation.core(word) == core)
  }
}
