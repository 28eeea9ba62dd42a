import Prose

/// Finds the lines of a resume that no field of the parsed resume holds, so that nothing is dropped in silence.
struct LineCoverage {
  /// The keys of every word in ASCII of the resume's fields.
  private var keys: Set<Int> = []
  /// Every other word of them.
  private var words: Set<String> = []
  /// The letters and digits of the fields in East Asian scripts, whose words have no blanks between them.
  private var runs = LetterTriples()

  /// Learns what `resume` holds.
  init(_ resume: Resume) {
    let basics = resume.basics
    add([
      basics.name, basics.label, basics.email, basics.phone, ContactScanner.uri(basics.url) ?? "",
      basics.summary,
      basics.location,
    ])
    add(basics.profiles.flatMap { [$0.network, $0.username, $0.url] })
    add(resume.sections)
    for entry in resume.work + resume.volunteer + resume.projects + resume.education {
      add([
        entry.name, entry.position, entry.location, entry.summary, entry.studyType,
        ContactScanner.uri(entry.url) ?? "", entry.score,
      ])
      add(entry.highlights.map(\.text) + entry.keywords)
    }
    for group in resume.skills { add([group.name] + group.keywords) }
    for items in [
      resume.certificates, resume.languages, resume.awards, resume.publications, resume.interests,
      resume.references,
    ] {
      add(items.flatMap { [$0.name, $0.detail, $0.date] })
    }
    for section in resume.otherSections { add([section.title] + section.lines.map(\.text)) }
  }

  private mutating func add(_ fields: [String]) {
    for field in fields where !field.isEmpty {
      if LineCoverage.eachKey(of: field, { keys.insert($0) }) { continue }
      for word in LineCoverage.words(field) {
        if let key = LineCoverage.key(of: word) { keys.insert(key) } else { words.insert(word) }
      }
      if TextFolding.isCJK(field) { runs.add(TextFolding.key(field)) }
    }
  }

  /// One sentence for each line of `groups` whose words are in no field, by line.
  func warnings(for groups: [[ResumeLine]]) -> [String] {
    groups.flatMap { lines in lines.lazy.filter { !holds($0) }.map(\.number) }.sorted()
      .map { "Line \($0) was not understood." }
  }

  /// Whether most of what the line says is in some field. Dates are kept in another form, and labels ("E-mail:")
  /// say nothing of their own.
  private func holds(_ line: ResumeLine) -> Bool {
    // The head of a table names its columns, not the writer.
    if line.role == .row, line.level == 1 || TableHeads.isHead(line) { return true }
    // Nor does "Achievements" over each job's list.
    if line.segments.count == 1,
      FieldLabels.isLabel(line.text) || KeywordLabels.isLabel(line.text)
        || !line.links.isEmpty && LinkLabels.areAll(line.text)
        || line.role != .bullet && line.text.hasSuffix(":") && line.text.split(separator: " ").count <= 5
    {
      return true
    }
    // Most lines are held whole, and looking for their dates takes far longer than looking up their words.
    if line.segments.allSatisfy(isHeld) { return true }
    if let items = ChineseSkillVerbs.skills(in: line.text), items.allSatisfy(isHeld) { return true }
    // "Environment: Go, Kafka"
    if let items = KeywordLabels.keywords(of: line), items.allSatisfy(isHeld) { return true }
    if let (field, value) = FormFields.value(of: line), field != .note, value.text != line.text {
      return holds(value)
    }
    if let name = FormFields.projectName(of: line) { return holds(name) }
    if let name = EventRows.name(of: line) { return !LineCoverage.words(name).contains(where: isMissing) }
    guard let line = SkillLevels.removed(from: line) else { return true }
    let parts = HeaderDates.split(line).segments
    if parts.allSatisfy(isHeld) { return true }
    let printed = parts.filter { !ContactPieces.isLabel($0) && !FieldLabels.isLabel($0) }
      .map {
        DocumentTitle.removed(
          from: ContactPieces.withoutWish(FieldLabels.withoutLabel(ContactPieces.withoutLabel($0))))
      }
      .joined(separator: " ")
    let isContact = ContactScanner.phone(in: printed) != nil || printed.contains("@")
    let wanted = LineCoverage.words(printed).filter {
      !LineCoverage.labels.contains($0) && !SkillLevels.isLevel($0)
        && !(isContact && ContactPieces.isLabel($0))
    }
    guard !wanted.isEmpty else { return true }
    // A word or two of a sentence may be read as something else ("5 years").
    return wanted.count(where: isMissing) * 8 <= wanted.count
  }

  /// Whether every word of `segment` is in some field.
  private func isHeld(_ segment: String) -> Bool {
    var isHeld = true
    let isASCII = LineCoverage.eachKey(of: segment) { key in
      if isHeld { isHeld = keys.contains(key) }
    }
    return isASCII ? isHeld : !LineCoverage.words(segment).contains(where: isMissing)
  }

  private func isMissing(_ word: String) -> Bool {
    // "gRPC等": and others.
    if word.hasSuffix("等"), word.count > 1 { return isMissing(String(word.dropLast())) }
    if let key = LineCoverage.key(of: word) { return !keys.contains(key) }
    return !words.contains(word) && !(TextFolding.isCJK(word) && runs.hold(word))
  }

  /// The key of a word in ASCII; nil for any other.
  private static func key(of word: String) -> Int? {
    word.utf8.allSatisfy { $0 < 0x80 } ? Int(truncatingIfNeeded: WordKey.of(word)) : nil
  }

  /// Hands on the keys of the ``words(_:)`` of a text without accents, byte by byte: most are such, and no
  /// string need be made of each word.
  ///
  /// - Returns: Whether `text` is such a text; nothing was handed on where it is not.
  private static func eachKey(of text: String, _ body: (Int) -> Void) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ $0 < 0x80 }) else { return false }
      var key = WordKey.empty
      var count = 0
      for byte in utf8 {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: key = WordKey.adding(byte, to: key)
        case 0x41...0x5A: key = WordKey.adding(byte + 0x20, to: key)
        default:
          if count >= 2 { body(Int(truncatingIfNeeded: key)) }
          key = WordKey.empty
          count = 0
          continue
        }
        count += 1
      }
      if count >= 2 { body(Int(truncatingIfNeeded: key)) }
      return true
    }
  }

  private static func words(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiWords(text) }
    return text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { TextFolding.key(String($0)) }
      .filter { $0.unicodeScalars.count >= 2 || TextFolding.isCJK($0) }
  }

  /// ``words(_:)`` of a text without accents, byte by byte: most are such.
  private static func asciiWords(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if word.count >= 2 { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      default: close()
      }
    }
    close()
    return words
  }

  private static let labels: WordSet = [
    "email", "mail", "phone", "tel", "telephone", "mobile", "cell", "address", "location", "website", "web",
    "technologies", "technology", "stack", "tools", "skills", "http", "https", "www", "mailto", "curriculum",
    "vitae", "resume", "cv", "lebenslauf", "name", "surname", "present", "heute", "current", "to", "bis",
    "com",
    "gpa", "note", "사용", "기술", "이력서", "성명", "이름", "氏名", "履歴書", "職務経歴書", "telefon", "adresse", "page", "seite",
    "contact",
    "client", "kunde", "klant", "cliente", "via", "bei", "chez", "presso", "en", "em", "la", "el", "bij",
    "hos", "tot", "heden", "yrs", "mos",
    "yr", "mo", "year", "years", "month",
    "months", "jahr", "jahre",
    "monat",
    "monate", "an", "ans", "mois", "at", "last", "updated", "stand", "letzte", "aktualisierung", "in", "and",
    "of", "na", "no", "nome", "completo", "姓名", "邮箱", "имя", "фио", "телефон",
  ]
}
