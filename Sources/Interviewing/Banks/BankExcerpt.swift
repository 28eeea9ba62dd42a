import ResumeParsing

/// The part of shipped banks that a text can name.
///
/// Reading a bank as YAML takes some ten milliseconds a file, and a resume names one item in ten. So the lines of the
/// files are looked through as bytes first, and only items one of whose phrases may stand in the text are read. What
/// is left out could not have been found: claims are the same as by the whole bank, and a test holds every shipped
/// bank to that. The files must be written as the shipped ones are: lists of items at two spaces, their keys at four,
/// those of a topic's parts at eight, the name or id first.
package struct BankExcerpt {
  /// What is read of one list.
  private struct Rule {
    /// Whether only items are read that the text may name.
    var isByName = false
    /// The keys of an item that are read; all of them for nil.
    var keys: Set<String>?
    /// The keys of a topic's parts that are read; all of them for nil.
    var partKeys: Set<String>?
  }

  /// What makes terms of a vocabulary.
  private static let terms: [String: Rule] = [
    "technologies": Rule(isByName: true, keys: ["name", "aliases", "topics", "skills"]),
    "mechanisms": Rule(isByName: true, keys: ["id", "title", "phrases", "topics", "skills"]),
    "skills": Rule(isByName: true, keys: ["id", "title", "looked-for", "phrases"]),
    "topics": Rule(isByName: true, keys: ["id", "title", "roles", "claim-phrases"]),
  ]
  /// What is asked about a resume and what its review holds it to: nothing by which answers are judged.
  private static let role: [String: Rule] = [
    "technologies": Rule(isByName: true),
    "mechanisms": Rule(isByName: true),
    "topics": Rule(
      keys: ["id", "title", "roles", "claim-phrases", "parts"], partKeys: ["id", "title", "probe"]),
    "role": Rule(), "title": Rule(), "core-topics": Rule(), "skills": Rule(), "keywords": Rule(),
    "mistakes": Rule(), "questions": Rule(), "openers": Rule(),
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
    var whole = BankFile(place: BankPlace(file: "", line: 1, column: 1))
    for found in try read(files, by: terms, naming: texts, above: "role: \(role)\n") {
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

  /// The bank of `role`, from the files of the technologies, the role and the topics, with those technologies and
  /// mechanisms alone that `texts` can name. It is for reviewing and asking: its topics have no cues, which answers
  /// are judged by, and it holds no advice; nil where no file is of this role.
  ///
  /// - Throws: ``BankError`` where an item that is read is not written as a bank is.
  package static func bank(
    of role: String, files: [(name: String, bytes: UnsafeRawBufferPointer)],
    naming texts: some Sequence<String>
  ) throws(BankError) -> Bank? {
    BankMerger.unchecked(try read(files, by: Self.role, naming: texts, above: "")).bank(role: role)
  }

  /// What `rules` let through of each file, below the lines `above`.
  private static func read(
    _ files: [(name: String, bytes: UnsafeRawBufferPointer)], by rules: [String: Rule],
    naming texts: some Sequence<String>, above: String
  ) throws(BankError) -> [BankFile] {
    let words = NamedWords(texts)
    var read: [BankFile] = []
    for file in files {
      var excerpt = BankExcerpt(words, rules)
      excerpt.read(file.bytes)
      guard !excerpt.yaml.isEmpty else { continue }
      var problems: [BankProblem] = []
      let text = above + String(decoding: excerpt.yaml, as: UTF8.self)
      guard let found = BankFileReader.read(file: file.name, text: text, problems: &problems),
        problems.isEmpty
      else { throw BankError(problems: problems) }
      read.append(found)
    }
    return read
  }

  private let words: NamedWords
  private let rules: [String: Rule]
  /// The lines that are kept, as YAML.
  private var yaml: [UInt8] = []
  /// The lines of the item that is read now, and whether the text may name it.
  private var item: [UInt8] = []
  private var isNamed = false
  /// What is read of the list that the line is in; nil in one that is passed over.
  private var rule: Rule?
  private var isKept = false
  private var isNaming = false
  /// Whether the lines are of a topic's parts, and of a key of theirs that is read.
  private var isInParts = false
  private var isPartKept = false

  private init(_ words: NamedWords, _ rules: [String: Rule]) {
    self.words = words
    self.rules = rules
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      read(line: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end + 1
    }
    closeItem()
  }

  private mutating func read(line: UnsafeRawBufferPointer) {
    let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
    if indent == 0, let first = line.first, first != UInt8(ascii: "#") {
      closeItem()
      rule = rules[BankExcerpt.key(line, at: 0)]
      if rule != nil { keep(line, in: &yaml) }
      return
    }
    guard let rule else { return }
    if !rule.isByName, rule.keys == nil {
      // Whole, and so as it is: in a text of several lines, an empty one and one that begins with “#” mean something.
      keep(line, in: &yaml)
      return
    }
    guard indent < line.count, line[indent] != UInt8(ascii: "#") else { return }
    let opensItem = indent == 2 && line[2] == UInt8(ascii: "-")
    if opensItem { closeItem() }
    if opensItem || indent == 4 {
      let key = BankExcerpt.key(line, at: 4)
      isKept = rule.keys?.contains(key) ?? true
      isNaming = BankExcerpt.naming.contains(key)
      isInParts = rule.partKeys != nil && key == "parts"
      isPartKept = true
      guard isKept || opensItem else { return }
      if isNaming { isNamed = isNamed || words.mayName(line.dropFirst(4 + key.utf8.count + 1)) }
    } else if isKept, isNaming {
      isNamed = isNamed || words.mayName(line[...])
    } else if isInParts, let keys = rule.partKeys, indent == 6 || indent == 8 {
      isPartKept = keys.contains(BankExcerpt.key(line, at: 8))
    }
    if isKept, isPartKept { keep(line, in: &item) }
  }

  private func keep(_ line: UnsafeRawBufferPointer, in lines: inout [UInt8]) {
    lines += line
    lines.append(UInt8(ascii: "\n"))
  }

  private mutating func closeItem() {
    if isNamed || rule?.isByName == false { yaml += item }
    item.removeAll(keepingCapacity: true)
    isNamed = false
    isKept = false
    isInParts = false
  }

  /// The key that begins at `start`, up to its colon.
  private static func key(_ line: UnsafeRawBufferPointer, at start: Int) -> String {
    guard start < line.count else { return "" }
    return String(decoding: line[start...].prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }
}
