/// Tells what may be a person's name by its shape.
enum PersonName {
  /// How much `text` is shaped like a person's name: 0 not at all, 1 perhaps, 2 and 3 as names mostly are.
  static func shape(_ text: String) -> Int {
    let scalars = text.unicodeScalars
    guard (2...60).contains(scalars.count) else { return 0 }
    if scalars.contains(where: {
      (0x30...0x39).contains($0.value) || "@/:|•<>{}=_+".unicodeScalars.contains($0)
    }) {
      return 0
    }
    if SectionTitles.kind(of: text) != nil { return 0 }
    if TextFolding.isCJK(text) {
      let letters = scalars.filter { TextFolding.isCJK($0) }.count
      let words = text.split(separator: " ").count
      if JobTitleWords.score(text) >= 2 { return 0 }
      return letters <= 5 && words <= 3 ? 3 : (letters <= 12 && words <= 3 ? 1 : 0)
    }
    let words = text.split(separator: " ").map(String.init)
    guard (1...6).contains(words.count) else { return 0 }
    for word in words {
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return 0 }
      let isParticle = particles.contains(TextFolding.key(word))
      if first.properties.isLowercase, !isParticle { return 0 }
    }
    return words.count == 1 ? 1 : (words.count <= 4 ? 3 : 2)
  }

  /// Some templates set the name, and all titles, in small letters, and without a blank between its parts.
  static func isInSmallLetters(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...4).contains(words.count) && text.unicodeScalars.count <= 40
      && SectionTitles.kind(of: text) == nil && JobTitleWords.score(text) < 2
      && text.unicodeScalars.allSatisfy {
        $0.properties.isLowercase || $0 == " " || $0 == "-" || $0 == "'" || $0 == "’"
      }
  }

  /// The parts of a line that names somebody: "Ana Silva, Data Engineer" and "Ana Silva (Data Engineer)" as
  /// the name and the title; anything else as it is.
  static func beforeTitle(_ text: String) -> [String] {
    if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "（" }), bracket > text.startIndex,
      text.hasSuffix(")") || text.hasSuffix("）")
    {
      let name = TextFolding.trimmed(String(text[..<bracket]))
      let title = TextFolding.trimmed(String(text[text.index(after: bracket)...].dropLast()))
      // "榊 遥 (さかき はるか)": how the name is read.
      if shape(name) >= 2, isKana(title), !isKana(name) { return [name] }
      // Short names or former ones stand in brackets as well.
      return shape(name) >= 2 && JobTitleWords.score(title) >= 2 ? [name, title] : [text]
    }
    // "柳知夏/女/1995": the name before what a form asks for besides.
    let fields = text.split(separator: "/").map { TextFolding.trimmed(String($0)) }
    if fields.count >= 2, ["男", "女"].contains(fields[1]), shape(fields[0]) >= 2 { return [fields[0]] }
    // "沈若岚  女 · 硕士": the sex, and what else a form asks for, behind the name.
    if TextFolding.isCJK(text), let blank = text.firstIndex(of: " "),
      case let (name, rest) = (String(text[..<blank]), text[blank...].drop { $0 == " " }),
      let first = rest.first, first == "男" || first == "女", shape(name) == 3,
      rest.count == 1 || !(rest.dropFirst().first?.isLetter ?? false) || rest.hasPrefix(String(first) + "性")
    {
      return [name]
    }
    // "柳知夏 /Zhixia Liu": the name in two writings.
    if let cut = text.firstRange(of: " /") {
      let name = TextFolding.trimmed(String(text[..<cut.lowerBound]))
      let latin = TextFolding.trimmed(String(text[cut.upperBound...]))
      if TextFolding.isCJK(name), !TextFolding.isCJK(latin), !name.contains("/") { return [name] }
    }
    // "Ana Silva: Data Engineer"
    if let cut = text.firstRange(of: ": ") {
      let (name, title) = (String(text[..<cut.lowerBound]), String(text[cut.upperBound...]))
      if shape(name) >= 2, JobTitleWords.score(name) == 0, JobTitleWords.score(title) >= 2 {
        return [name, title]
      }
    }
    guard let comma = text.firstIndex(where: { $0 == "," || $0 == "，" || $0 == "、" }) else { return [text] }
    // "Ana Silva, MS, CPIM, CSSGB": letters that a name may well go without, where there are several of them.
    let letters = text[comma...].split(separator: ",").map { TextFolding.trimmed(String($0)) }
    if letters.count >= 2, letters.allSatisfy({ $0.count <= 7 && !$0.contains(" ") && isCredential($0) }),
      case let name = TextFolding.trimmed(String(text[..<comma])), shape(name) >= 2
    {
      return [name]
    }
    let name = TextFolding.trimmed(String(text[..<comma]))
    let title = TextFolding.trimmed(String(text[text.index(after: comma)...]))
    // "Ana Silva, Ph.D."
    if shape(name) >= 2, !title.contains(" "), DegreeWords.leading(title) != nil { return [name] }
    let isBeginner = ["graduate", "student", "candidate"].contains(TextFolding.words(title).last ?? "")
    guard shape(name) >= 2, JobTitleWords.score(name) == 0, JobTitleWords.score(title) >= 2 || isBeginner
    else { return [text] }
    return [name, title]
  }

  /// "Ana Silva Data Engineer", where a copy left no more than a blank between the two, as the name and the title: the
  /// address `email` has the name's last word, or the last but one. Nil where `text` is nothing of that kind.
  static func beforeTitle(_ text: String, email: String) -> [String]? {
    let words = text.split(separator: " ").map(String.init)
    guard (3...8).contains(words.count), JobTitleWords.score(text) >= 2 else { return nil }
    for count in stride(from: min(4, words.count - 1), through: 2, by: -1) {
      let name = words[..<count].joined(separator: " ")
      let title = words[count...].joined(separator: " ")
      let known = words[..<count].lastIndex { agrees($0, with: email) } ?? 0
      // A word that the address does not have is a name's where the title behind it opens with what it is: "Ana Silva
      // Prado Ingeniera de datos", but "Ana Silva Test Automation Engineer".
      guard
        known == count - 1
          || known == count - 2 && known > 0 && count + 1 < words.count
            && JobTitleWords.score(words[count]) >= 2
            && !JobTitleWords.isTitleWord(TextFolding.key(words[count - 1])),
        shape(name) >= 2, JobTitleWords.score(name) == 0, JobTitleWords.score(title) >= 2,
        title.first?.isUppercase ?? false
      else { continue }
      return [name, title]
    }
    return nil
  }

  /// "MS", "PhD", "M.Sc.": letters behind a name, most of them large.
  private static func isCredential(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count >= 2 && letters.count(where: \.properties.isUppercase) * 2 >= letters.count
  }

  /// "Silva, Ana Maria", as forms have it, in the order of speech; anything else as it is.
  static func inOrder(_ text: String) -> String {
    let parts = text.split(separator: ",").map { TextFolding.trimmed(String($0)) }
    guard parts.count == 2, parts.allSatisfy({ shape($0) > 0 && !TextFolding.isCJK($0) }),
      parts[1].split(separator: " ").count <= 2,
      // "Ana Silva, PhD", "Ana Silva, Jr", "Ana Silva, Leeds"
      !TextFolding.isAllCaps(parts[1]), !particles.contains(TextFolding.key(parts[1])),
      parts[0].split(separator: " ").count(where: { !particles.contains(TextFolding.key(String($0))) }) == 1,
      DegreeWords.leading(parts[1]) == nil, !PlaceNames.isPlace(parts[1]), JobTitleWords.score(parts[1]) == 0
    else { return text }
    return parts[1] + " " + parts[0]
  }

  /// Whether `text` is written in kana alone.
  private static func isKana(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { (0x3041...0x30FF).contains($0.value) || $0.properties.isWhitespace }
  }

  /// What stands before the sign of the address `email`, folded; nil where it is none.
  private static func local(of email: String) -> String? {
    email.firstIndex(of: "@").map { TextFolding.key(String(email[..<$0])) }
  }

  /// Whether a word of `name` stands in the local part of the address `email`.
  static func agrees(_ name: String, with email: String) -> Bool {
    guard let local = local(of: email) else { return false }
    return TextFolding.words(name).contains { $0.count >= 3 && local.contains($0) }
  }

  /// Whether the address `email` has all words of `name`, and at least two.
  static func isSpelled(_ name: String, in email: String) -> Bool {
    guard let local = local(of: email) else { return false }
    let words = TextFolding.words(name).filter { !particles.contains($0) }
    return words.count >= 2 && words.allSatisfy { local.contains($0) } && words.contains { $0.count >= 3 }
  }

  /// Words of names that may begin with a small letter, or follow a name.
  static let particles: WordSet = [
    "de", "da", "do", "dos", "van", "von", "der", "den", "del", "la", "le", "di", "el", "al", "bin", "ibn",
    "ter", "ten", "zu",
    "y", "e", "af", "av", "san", "st", "dos", "du", "des", "of", "phd", "jr", "ii",
  ]
}
