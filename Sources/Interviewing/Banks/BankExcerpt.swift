import ResumeParsing

/// The part of shipped banks that a text can name.
///
/// Reading a bank as YAML takes some ten milliseconds a file, and a resume names one item in ten. So the lines of the
/// files are looked through as bytes first, and only items one of whose phrases may stand in the text are read, with
/// those phrases alone. What is left out could not have been found: claims are the same as by the whole bank, and a
/// test holds every shipped bank to that. The files must be written as the shipped ones are: lists of items at two
/// spaces, their keys at four, those of a topic's parts at eight, the name or id first.
package struct BankExcerpt {
  /// What is read of one list. A class, because it is looked at for every line.
  private final class Rule: Sendable {
    /// Whether only items are read that the text may name.
    let isByName: Bool
    /// The keys of an item that are read; all of them for nil.
    let keys: BankKeys?
    /// The keys of a topic's parts that are read; all of them for nil.
    let partKeys: BankKeys?

    init(isByName: Bool = false, keys: BankKeys? = nil, partKeys: BankKeys? = nil) {
      self.isByName = isByName
      self.keys = keys
      self.partKeys = partKeys
    }
  }

  /// What makes terms of a vocabulary.
  private static let terms: [String: Rule] = [
    "technologies": Rule(isByName: true, keys: ["name", "aliases", "topics", "skills", "case"]),
    "mechanisms": Rule(
      isByName: true, keys: ["id", "title", "phrases", "everyday-phrases", "topics", "skills"]),
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
  private static let naming: BankKeys = ["name", "aliases", "phrases", "everyday-phrases", "claim-phrases"]
  /// The key of a topic's parts.
  private static let parts: BankKeys = ["parts"]

  /// The vocabulary of `role` that `texts` can name, from the files of the technologies, the role and the topics.
  ///
  /// - Throws: ``BankError`` where an item that is read is not written as a bank is.
  package static func vocabulary(
    of role: String, files: [(name: String, bytes: UnsafeRawBufferPointer)],
    naming texts: some Sequence<String>
  ) throws(BankError) -> ClaimVocabulary {
    let words = NamedWords(texts)
    var found = BankTerms(role: role)
    for file in files {
      let excerpt = BankExcerpt(file.bytes, naming: words, by: terms)
      // Reading YAML takes most of the time, and nearly every item is written plainly.
      if found.addPlain(excerpt.namedItems, naming: words) { continue }
      found.add(try excerpt.file(named: file.name, above: "role: \(role)\n"))
    }
    return found.vocabulary
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
    let words = NamedWords(texts)
    var read: [BankFile] = []
    for file in files {
      let excerpt = BankExcerpt(file.bytes, naming: words, by: Self.role)
      if !excerpt.yaml.isEmpty { read.append(try excerpt.file(named: file.name, above: "")) }
    }
    return BankMerger.unchecked(read).bank(role: role)
  }

  /// The lines that are kept, read as the file `name`, below the lines `above`.
  private func file(named name: String, above: String) throws(BankError) -> BankFile {
    var problems: [BankProblem] = []
    let text = above + String(decoding: yaml, as: UTF8.self)
    guard let found = BankFileReader.read(file: name, text: text, problems: &problems), problems.isEmpty
    else {
      throw BankError(problems: problems)
    }
    return found
  }

  private let words: NamedWords
  private let rules: [String: Rule]
  /// The lines that are kept, as YAML.
  private var yaml: [UInt8] = []
  /// The items among them, each with the list that it is of.
  private var items: [(list: String, lines: Range<Int>)] = []
  private var list = ""
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

  /// The items of `bytes` that make terms and that `words` may name.
  static func items(
    of bytes: UnsafeRawBufferPointer, naming words: NamedWords
  ) -> [(list: String, lines: ArraySlice<UInt8>)] {
    BankExcerpt(bytes, naming: words, by: terms).namedItems
  }

  private var namedItems: [(list: String, lines: ArraySlice<UInt8>)] {
    items.map { ($0.list, yaml[$0.lines]) }
  }

  private init(_ bytes: UnsafeRawBufferPointer, naming words: NamedWords, by rules: [String: Rule]) {
    self.words = words
    self.rules = rules
    read(bytes)
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count {
      let end = BankExcerpt.endOfLine(bytes, from: start)
      // Most lines are of lists that are passed over.
      if rule != nil || bytes[start] > UInt8(ascii: "#") {
        read(line: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
      start = end + 1
    }
    closeItem()
  }

  /// Where the line that begins at `start` ends, looked for eight bytes at a time.
  private static func endOfLine(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = start
    while at + 8 <= bytes.count {
      // A byte that is a line break becomes zero, and only a zero borrows into its highest bit.
      let eight = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian ^ (ones &* 0x0A)
      let found = (eight &- ones) & ~eight & (ones &* 0x80)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    return at
  }

  private mutating func read(line: UnsafeRawBufferPointer) {
    let first = line.first ?? UInt8(ascii: "#")
    if first != UInt8(ascii: " "), first != UInt8(ascii: "#") {
      closeItem()
      list = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
      rule = rules[list]
      if rule != nil { keep(line, in: &yaml) }
      return
    }
    guard let rule else { return }
    if !rule.isByName, rule.keys == nil {
      // Whole, and so as it is: in a text of several lines, an empty one and one that begins with “#” mean something.
      keep(line, in: &yaml)
      return
    }
    var indent = 0
    while indent < line.count, line[indent] == UInt8(ascii: " ") { indent += 1 }
    guard indent < line.count, line[indent] != UInt8(ascii: "#") else { return }
    let opensItem = indent == 2 && line[2] == UInt8(ascii: "-")
    if opensItem { closeItem() }
    if opensItem || indent == 4 {
      isKept = rule.keys.map { $0.length(in: line, at: 4) != nil } ?? true
      let naming = BankExcerpt.naming.length(in: line, at: 4)
      isNaming = naming != nil
      isInParts = rule.partKeys != nil && BankExcerpt.parts.length(in: line, at: 4) != nil
      isPartKept = true
      guard isKept || opensItem else { return }
      if let naming { isNamed = isNamed || words.mayName(line, from: 4 + naming + 1) }
    } else if isKept, isNaming {
      isNamed = isNamed || words.mayName(line, from: 0)
    } else if isInParts, let keys = rule.partKeys, indent == 6 || indent == 8 {
      isPartKept = keys.length(in: line, at: 8) != nil
    }
    if isKept, isPartKept { keep(line, in: &item) }
  }

  private func keep(_ line: UnsafeRawBufferPointer, in lines: inout [UInt8]) {
    lines += line
    lines.append(UInt8(ascii: "\n"))
  }

  private mutating func closeItem() {
    if isNamed || rule?.isByName == false, !item.isEmpty {
      items.append((list, yaml.count..<(yaml.count + item.count)))
      yaml += item
    }
    item.removeAll(keepingCapacity: true)
    isNamed = false
    isKept = false
    isInParts = false
  }
}
