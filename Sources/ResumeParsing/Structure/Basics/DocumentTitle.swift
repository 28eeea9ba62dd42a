/// Tells what says that a document is a resume ("Curriculum Vitae", "Lebenslauf", "이력서") from the name beside it.
enum DocumentTitle {
  /// Whether `text` only says what the document is.
  static func isWhole(_ text: String) -> Bool {
    let key = TextFolding.key(text)
    // "My Resumé"
    return unmistakable.contains(key) || others.contains(key)
      || key.hasPrefix("my") && unmistakable.contains(String(key.dropFirst(2)))
  }

  /// `text` without what says what the document is, without a form's label and without pronouns: "Ana Silva's CV",
  /// "Résumé of Ana Silva", "Name: Ana Silva" are a name. Empty where nothing else is said.
  static func removed(from text: String) -> String {
    var text = text
    for ending in endings where text.hasSuffix(ending) { text = String(text.dropLast(ending.count)) }
    text = withoutPossession(text)
    if let parts = LabelledText(text), nameFields.contains(parts.key) { text = String(parts.rest) }
    for label in labelsWithoutColon where text.hasPrefix(label) { text = String(text.dropFirst(label.count)) }
    for opening in openings where text.lowercased().hasPrefix(opening) {
      text = String(text.dropFirst(opening.count))
    }
    text = withoutPronouns(withoutGreeting(text))
    text = TextFolding.trimmed(text, of: "-–—|*_:#：")
    if isWhole(text) || nameFields.contains(TextFolding.key(text)) { return "" }
    let key = TextFolding.key(text)
    if dates.contains(where: { key.hasPrefix($0) }) { return "" }
    return besideTitle(text) ?? text
  }

  /// The name in "Lebenslauf Anna Beispiel", "Ana Silva Résumé", "이력서 김서연"; nil where no such word begins or ends
  /// `text`.
  static func besideTitle(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2 else { return nil }
    for count in [2, 1] where words.count > count {
      for (title, rest) in [
        (words.prefix(count), words.dropFirst(count)), (words.suffix(count), words.dropLast(count)),
      ] where unmistakable.contains(TextFolding.key(title.joined(separator: " "))) {
        let name = TextFolding.trimmed(rest.joined(separator: " "), of: "-–—|*_:#：,;()[]·•")
        if PersonName.shape(name) >= 2 { return name }
      }
    }
    return nil
  }

  /// "Ana Silva's Personal Resume": whose it is, whatever it is called.
  private static func withoutPossession(_ text: String) -> String {
    for mark in ["'s ", "’s "] {
      guard let cut = text.firstRange(of: mark) else { continue }
      let words = TextFolding.words(String(text[cut.upperBound...]))
      let isTitle = words.last.map { ["resume", "cv", "vitae"].contains($0) } ?? false
      if isTitle, words.count <= 4 { return String(text[..<cut.lowerBound]) }
    }
    return text
  }

  /// "Robin Ashe (they/them)" without the pronouns; nothing is left of "she/her".
  private static func withoutPronouns(_ text: String) -> String {
    guard text.contains("/"), let last = text.split(separator: " ").last else { return text }
    let words = last.split(separator: "/").map { TextFolding.key(String($0)) }
    guard words.count >= 2, words.allSatisfy(pronouns.contains) else { return text }
    return TextFolding.trimmed(String(text.dropLast(last.count)), of: ",;·|–—-")
  }

  /// Whether `text` says whose resume it is in a sentence: "I’m Robin Ashe".
  static func isIntroduction(_ text: String) -> Bool { withoutGreeting(text) != text }

  /// "Hi, I’m Robin Ashe" without all that is no name, where a name is left.
  private static func withoutGreeting(_ text: String) -> String {
    // Nearly no text that may be a name begins with any of these, and most hold no such word at all.
    guard text.contains(" ") else { return text }
    var rest = TextFolding.trimmed(text, of: ".!,")[...]
    if let word = rest.split(whereSeparator: { !$0.isLetter }).first, rest.hasPrefix(word),
      greetings.contains(word.lowercased())
    {
      rest = rest.dropFirst(word.count).drop { !$0.isLetter }
    }
    let key = rest.lowercased()
    guard
      let opening = introductions.first(where: {
        key.hasPrefix($0) || key.hasPrefix($0.replacing("'", with: "’"))
      })
    else { return text }
    let said = rest.dropFirst(opening.count)
    // "My name is Robin Ashe. I am …", "I’m Robin Ashe, a developer from …"
    let end = [". ", ", "].compactMap { said.firstRange(of: $0)?.lowerBound }.min() ?? said.endIndex
    let name = TextFolding.trimmed(String(said[..<end]))
    return PersonName.shape(name) >= 2 && JobTitleWords.score(name) < 2 && !PlaceNames.isPlace(name)
      ? name : text
  }

  private static let greetings: WordSet = [
    "hello", "hi", "hey", "hallo", "bonjour", "salut", "hola", "olá", "ciao", "hoi", "hej",
  ]

  /// How people say who they are; words that are names as well ("Sono", "Sou") not by themselves.
  private static let introductions = [
    "i'm ", "i am ", "my name is ", "my name's ", "this is ", "ich bin ", "mein name ist ", "ich heiße ",
    "je suis ",
    "je m'appelle ", "soy ", "me llamo ", "yo soy ", "mi nombre es ", "eu sou ", "chamo-me ", "me chamo ",
    "io sono ",
    "mi chiamo ", "ik ben ", "mijn naam is ", "jag är ", "jag heter ", "jeg er ", "jeg heter ", "jeg hedder ",
    "jestem ",
    "nazywam się ",
  ]

  private static let endings = [
    "'s CV", "’s CV", "'s Resume", "’s Resume", "'s Résumé", "’s Résumé", "' CV", "’ CV", " – CV", " - CV",
    "的个人简历", "的個人簡歷", "的简历", "的簡歷",
    "的履历", "的履歷", "の職務経歴書", "の履歴書", "의 이력서",
  ]

  /// What forms write before a name with a blank at most between.
  private static let labelsWithoutColon = ["氏名", "성명", "이름"]

  /// Whether `text` is what forms call the cell of a name.
  static func isNameField(_ text: String) -> Bool { nameFields.contains(TextFolding.key(text)) }

  /// How forms call the cell of a name.
  private static let nameFields = WordSet(
    [
      "Name", "Names", "Full Name", "First Name", "First Name(s)", "Last Name", "Surname", "Surname(s)",
      "Given Name",
      "Family Name", "First name(s) / Surname(s)", "Surname(s) / First name(s)", "Vorname", "Vorname(n)",
      "Nachname",
      "Nachname(n)", "Nachname(n) / Vorname(n)", "Vorname(n) / Nachname(n)", "Vor- und Nachname", "Nom",
      "Nom(s)",
      "Prénom", "Prénom(s)", "Nom(s) / Prénom(s)", "Prénom(s) / Nom(s)", "Nombre", "Apellidos", "Cognome",
      "성명", "이름",
      "氏名", "名前", "お名前", "姓名", "名字", "ФИО", "Nome", "Nome completo",
      "Candidate", "Applicant", "Candidate name", "Kandidat", "Bewerber", "Bewerberin", "Candidat",
      "Nombre completo", "Nombre y apellidos", "Имя", "Фамилия / Имя", "Фамилия, имя", "Naam",
      "Imię i nazwisko", "Nama", "Ad Soyad", "Nome e cognome", "Nom et prénom",
      "Name / Surname", "Surname / Name", "First name / Surname", "Name und Vorname",
    ].map(TextFolding.key))

  private static let openings = [
    "mr. ", "mrs. ", "ms. ", "resume of ", "résumé of ", "cv of ", "resume for ", "cv for ",
    "curriculum vitae of ", "lebenslauf von ",
    "cv de ",
    "curriculum vitæ de ", "curriculum vitae de ", "cv - ", "curriculum vitae - ", "resume: ", "résumé: ",
    "cv: ",
    "curriculum vitae: ", "lebenslauf: ",
  ]

  private static let dates = ["lastupdated", "dernieremiseajour", "stand", "zuletztaktualisiert"]

  private static let pronouns: WordSet = [
    "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "zir", "xe", "xem", "sie",
    "ihr", "er", "ihm", "elle", "il", "iel",
  ]

  /// Titles that are no part of anybody's name, as "Vita" and "Profile" might be.
  private static let unmistakable: WordSet = [
    "resume", "cv", "curriculumvitae", "lebenslauf", "이력서", "履歴書", "職務経歴書", "경력기술서", "简历", "簡歷", "个人简历",
    "個人簡歷",
    "求职简历", "履历", "履歷", "个人履历",
    "個人履歴書", "hojadevida", "zyciorys", "beraterprofil", "kandidatenprofil", "mitarbeiterprofil",
    "consultantprofile",
    "candidateprofile", "bewerberprofil", "projektprofil", "резюме",
  ]

  private static let others: WordSet = [
    "curriculum", "profile", "europass", "europasscurriculumvitae", "europasslebenslauf", "europasscv",
    "personalresume", "bewerbung", "vita", "tabellarischerlebenslauf",
  ]
}
