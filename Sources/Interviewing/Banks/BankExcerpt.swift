import ResumeParsing

/// The part of shipped banks' vocabulary that a text can name.
///
/// Reading a bank as YAML takes some ten milliseconds, and a resume names one item in ten. So the lines of the files
/// are looked through as bytes first, and only items one of whose phrases may stand in the text are read. What is
/// left out could not have been found: claims are the same as by the whole bank, and a test holds every shipped bank
/// to that. The files must be written as the shipped ones are: lists of items at two spaces, their keys at four, the
/// name or id first.
package struct BankExcerpt {
  /// Items of these lists are read, and of their keys those that make a term.
  private static let lists: [String: Set<String>] = [
    "technologies": ["name", "aliases", "topics", "skills"],
    "mechanisms": ["id", "title", "phrases", "topics", "skills"],
    "skills": ["id", "title", "looked-for", "phrases"],
    "topics": ["id", "title", "roles", "claim-phrases"],
  ]
  /// Keys whose values name an item.
  private static let naming: Set<String> = ["name", "aliases", "phrases", "claim-phrases"]

  /// The vocabulary of `role` that `texts` can name, from the files of the technologies, the role and the topics.
  ///
  /// - Throws: ``BankError`` where an item that is read is not written as a bank is.
  package static func vocabulary(
    of role: String, files: [(name: String, bytes: UnsafeRawBufferPointer)],
    naming texts: some Sequence<String>
  ) throws(BankError) -> ClaimVocabulary {
    let words = NamedWords(texts)
    var whole = BankFile(place: BankPlace(file: "", line: 1, column: 1))
    for file in files {
      var excerpt = BankExcerpt(words)
      excerpt.read(file.bytes)
      guard !excerpt.yaml.isEmpty else { continue }
      var problems: [BankProblem] = []
      let text = "role: \(role)\n" + String(decoding: excerpt.yaml, as: UTF8.self)
      guard let found = BankFileReader.read(file: file.name, text: text, problems: &problems),
        problems.isEmpty
      else { throw BankError(problems: problems) }
      whole.technologies += found.technologies
      whole.mechanisms += found.mechanisms
      whole.skills += found.skills
      whole.topics += found.topics
    }
    let topics = whole.topics.filter { topic in topic.roles.map { $0.isEmpty || $0.contains(role) } ?? true }
    return ClaimVocabulary(
      technologies: whole.technologies, mechanisms: whole.mechanisms, skills: whole.skills,
      topics: topics.map { ($0.id, $0.claimPhrases) })
  }

  private let words: NamedWords
  /// The lines that are kept, as YAML.
  private var yaml: [UInt8] = []
  /// The lines of the item that is read now, and whether the text may name it.
  private var item: [UInt8] = []
  private var isNamed = false
  /// The keys of the list's items that are kept; nil in a list that is passed over.
  private var keys: Set<String>?
  private var isKept = false
  private var isNaming = false

  private init(_ words: NamedWords) {
    self.words = words
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      read(line: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end + 1
    }
    closeItem()
  }

  private mutating func read(line: UnsafeRawBufferPointer) {
    let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
    guard indent < line.count, line[indent] != UInt8(ascii: "#") else { return }
    if indent == 0 {
      closeItem()
      let name = BankExcerpt.key(line, at: 0)
      keys = BankExcerpt.lists[name]
      if keys != nil { yaml += Array("\(name):\n".utf8) }
      return
    }
    guard let keys else { return }
    let opensItem = indent == 2 && line[2] == UInt8(ascii: "-")
    if opensItem { closeItem() }
    if opensItem || indent == 4 {
      let key = BankExcerpt.key(line, at: 4)
      isKept = keys.contains(key)
      isNaming = BankExcerpt.naming.contains(key)
      guard isKept || opensItem else { return }
      if isNaming { isNamed = isNamed || words.mayName(line.dropFirst(4 + key.utf8.count + 1)) }
    } else if isKept, isNaming {
      isNamed = isNamed || words.mayName(line[...])
    }
    guard isKept else { return }
    item += line
    item.append(UInt8(ascii: "\n"))
  }

  private mutating func closeItem() {
    if isNamed { yaml += item }
    item.removeAll(keepingCapacity: true)
    isNamed = false
    isKept = false
  }

  /// The key that begins at `start`, up to its colon.
  private static func key(_ line: UnsafeRawBufferPointer, at start: Int) -> String {
    guard start < line.count else { return "" }
    return String(decoding: line[start...].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}
