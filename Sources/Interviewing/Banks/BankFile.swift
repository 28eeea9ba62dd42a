import AnswerAnalysis
import Yams

/// One file of a bank as written, before it is merged with others.
struct BankFile: Sendable {
  /// A topic as one file states it: what is left out is taken from an earlier file.
  struct Topic: Sendable {
    let id: String
    let title: String?
    /// The roles that it is for; nil where the file does not say.
    let roles: [String]?
    let questionCues: [PlacedText]
    let claimPhrases: [String]
    let parts: [Part]
    let place: BankPlace
  }

  /// A part with the places of its cues.
  struct Part: Sendable {
    let id: String
    let title: String
    let cues: [PlacedText]
    let probe: String
    let requires: [PartCondition]
    let finds: [PartStructure]
    let allows: [PartAllowance]
    let toldBy: PartTelling?
  }

  var role: String?
  var title: String?
  var levelNote: String?
  var coreTopics: [String] = []
  var skills: [BankSkill] = []
  var keywords: [BankKeyword] = []
  var mistakes: [BankMistake] = []
  var rewrites: [BankRewrite] = []
  var tips: [String] = []
  var mechanisms: [BankMechanism] = []
  var questions: [QuestionTemplate] = []
  var openers: [QuestionTemplate] = []
  var topics: [Topic] = []
  var technologies: [BankTechnology] = []
  var wordLists: [(name: String, entries: [PlacedText])] = []
  var place: BankPlace
}

/// Reads one file of a bank.
struct BankFileReader {
  private static let sharedKeys = ["topics", "technologies", "words"]
  /// What belongs to one role; questions without a role are every role's.
  private static let roleKeys = [
    "title", "level-note", "core-topics", "skills", "keywords", "mistakes", "weak-strong", "tips",
    "mechanisms", "questions", "openers",
  ]

  private static let partKeys = ["id", "title", "probe", "told-by", "requires", "finds", "allows", "cues"]

  private let file: String
  private var problems: [BankProblem] = []

  private init(file: String) {
    self.file = file
  }

  /// Reads `text`; notes what is wrong in `problems` and returns what could be read.
  static func read(file: String, text: String, problems: inout [BankProblem]) -> BankFile? {
    do throws(BankError) {
      let node = try BankDocument.node(file: file, text: text)
      var reader = BankFileReader(file: file)
      let result = reader.read(node)
      problems += reader.problems
      return result
    } catch {
      problems += error.problems
      return nil
    }
  }

  private mutating func read(_ node: Node) -> BankFile? {
    guard
      let fields = BankFields(
        node, file: file, what: "A bank", known: ["role"] + Self.roleKeys + Self.sharedKeys,
        problems: &problems)
    else { return nil }
    var bank = BankFile(place: fields.place)
    bank.role = fields.node("role") == nil ? nil : fields.identifier("role", problems: &problems)
    if fields.node("role") == nil,
      let key = Self.roleKeys.first(where: { $0 != "questions" && fields.node($0) != nil })
    {
      report(
        fields.place(key), "`\(key)` belongs to a role; say which with `role: …` at the top of the file.")
    }
    bank.title = fields.string("title", problems: &problems)
    bank.levelNote = fields.string("level-note", problems: &problems)
    bank.coreTopics = fields.strings("core-topics", problems: &problems)
    bank.tips = fields.strings("tips", problems: &problems)
    bank.skills = list("skills", of: fields, id: \.id, place: \.place) { $0.skill($1) }
    bank.keywords = list("keywords", of: fields) { $0.keyword($1) }
    bank.mistakes = list("mistakes", of: fields) { $0.mistake($1) }
    bank.rewrites = list("weak-strong", of: fields) { $0.rewrite($1) }
    bank.mechanisms = list("mechanisms", of: fields, id: \.id, place: \.place) { $0.mechanism($1) }
    bank.questions = list("questions", of: fields, id: \.id, place: \.place) { $0.question($1) }
    bank.openers = list("openers", of: fields, id: \.id, place: \.place) { $0.opener($1) }
    bank.topics = list("topics", of: fields, id: \.id, place: \.place) { $0.topic($1) }
    bank.technologies = list("technologies", of: fields, id: \.name, place: \.place) { $0.technology($1) }
    bank.wordLists = wordLists(fields)
    return bank
  }

  private mutating func list<Item>(
    _ key: String, of fields: BankFields, _ read: (inout BankFileReader, Node) -> Item?
  ) -> [Item] {
    var items: [Item] = []
    for node in fields.items(key, problems: &problems) {
      if let item = read(&self, node) { items.append(item) }
    }
    return items
  }

  /// As ``list(_:of:_:)`` for items that have ids, which must differ.
  private mutating func list<Item>(
    _ key: String, of fields: BankFields, id: (Item) -> String, place: (Item) -> BankPlace,
    _ read: (inout BankFileReader, Node) -> Item?
  ) -> [Item] {
    let items = list(key, of: fields, read)
    var lines: [String: Int] = [:]
    for item in items {
      if let line = lines[id(item)] {
        report(place(item), "`\(id(item))` stands twice in `\(key)`; the other one is on line \(line).")
      } else {
        lines[id(item)] = place(item).line
      }
    }
    return items
  }

  // MARK: Shared

  private mutating func topic(_ node: Node) -> BankFile.Topic? {
    guard
      let fields = fields(
        node, "A topic", ["id", "title", "roles", "question-cues", "claim-phrases", "parts"]),
      let id = fields.identifier("id", problems: &problems)
    else { return nil }
    var parts: [BankFile.Part] = []
    var known: Set<String> = []
    for node in fields.items("parts", problems: &problems) {
      guard let part = self.fields(node, "A part", Self.partKeys) else { continue }
      let partID = part.identifier("id", problems: &problems)
      let title = part.string("title", isRequired: true, problems: &problems)
      let probe = part.string("probe", isRequired: true, problems: &problems)
      let cues = part.placedStrings("cues", problems: &problems)
      let requires = part.choices("requires", as: PartCondition.self, problems: &problems)
      let finds = part.choices("finds", as: PartStructure.self, problems: &problems)
      let allows = part.choices("allows", as: PartAllowance.self, problems: &problems)
      let toldBy = part.choice("told-by", as: PartTelling.self, problems: &problems)
      guard let partID, let title, let probe else { continue }
      if !known.insert(partID).inserted {
        report(part.place, "`\(partID)` stands twice in the parts of `\(id)`.")
      }
      parts.append(
        BankFile.Part(
          id: partID, title: title, cues: cues, probe: probe, requires: requires, finds: finds,
          allows: allows,
          toldBy: toldBy))
    }
    return BankFile.Topic(
      id: id, title: fields.string("title", problems: &problems),
      roles: fields.node("roles") == nil ? nil : fields.strings("roles", problems: &problems),
      questionCues: fields.placedStrings("question-cues", problems: &problems),
      claimPhrases: phrases("claim-phrases", of: fields), parts: parts, place: fields.place)
  }

  private mutating func technology(_ node: Node) -> BankTechnology? {
    guard
      let fields = fields(node, "A technology", ["name", "aliases", "kind", "case", "topics", "skills"]),
      let name = fields.string("name", isRequired: true, problems: &problems)
    else { return nil }
    return BankTechnology(
      name: name, aliases: phrases("aliases", of: fields),
      kind: fields.string("kind", problems: &problems) ?? "",
      isCaseExact: fields.choice("case", as: NameCase.self, problems: &problems) != nil,
      topics: fields.strings("topics", problems: &problems),
      skills: fields.strings("skills", problems: &problems), place: fields.place)
  }

  private mutating func wordLists(_ fields: BankFields) -> [(name: String, entries: [PlacedText])] {
    guard let node = fields.node("words") else { return [] }
    guard case .mapping(let mapping) = node else {
      report(fields.place("words"), "`words` is written as names with a list of words each.")
      return []
    }
    let names = mapping.compactMap { $0.key.scalar?.string }
    guard let lists = self.fields(node, "`words`", names) else { return [] }
    return names.map { name in
      if !BankName.isValid(name) {
        report(lists.place(name), "“\(BankFields.shown(name))” cannot be the name of a list of words.")
      }
      return (name, lists.placedStrings(name, problems: &problems))
    }
  }

  // MARK: Of a role

  private mutating func skill(_ node: Node) -> BankSkill? {
    guard let fields = fields(node, "A skill", ["id", "title", "looked-for", "phrases", "evidence"]) else {
      return nil
    }
    let id = fields.identifier("id", problems: &problems)
    let title = fields.string("title", isRequired: true, problems: &problems)
    let lookedFor = fields.string("looked-for", isRequired: true, problems: &problems)
    let phrases = phrases("phrases", of: fields)
    let evidence = fields.string("evidence", problems: &problems) ?? ""
    guard let id, let title, let lookedFor else { return nil }
    return BankSkill(
      id: id, title: title, lookedFor: lookedFor, phrases: phrases, evidence: evidence, place: fields.place)
  }

  private mutating func keyword(_ node: Node) -> BankKeyword? {
    if case .scalar(let scalar) = node, !scalar.string.isEmpty {
      return BankKeyword(keyword: scalar.string, synonyms: [])
    }
    guard
      let fields = fields(node, "A keyword", ["keyword", "synonyms"]),
      let keyword = fields.string("keyword", isRequired: true, problems: &problems)
    else { return nil }
    return BankKeyword(keyword: keyword, synonyms: phrases("synonyms", of: fields))
  }

  private mutating func mistake(_ node: Node) -> BankMistake? {
    guard let fields = fields(node, "A mistake", ["id", "title", "explanation"]) else { return nil }
    let id = fields.identifier("id", problems: &problems)
    let title = fields.string("title", isRequired: true, problems: &problems)
    let explanation = fields.string("explanation", isRequired: true, problems: &problems)
    guard let id, let title, let explanation else { return nil }
    return BankMistake(id: id, title: title, explanation: explanation)
  }

  private mutating func rewrite(_ node: Node) -> BankRewrite? {
    guard let fields = fields(node, "A pair of lines", ["weak", "strong", "why"]) else { return nil }
    let weak = fields.string("weak", isRequired: true, problems: &problems)
    let strong = fields.string("strong", isRequired: true, problems: &problems)
    let why = fields.string("why", problems: &problems) ?? ""
    guard let weak, let strong else { return nil }
    return BankRewrite(weak: weak, strong: strong, why: why)
  }

  private mutating func mechanism(_ node: Node) -> BankMechanism? {
    guard
      let fields = fields(
        node, "A mechanism",
        ["id", "title", "phrases", "everyday-phrases", "not-phrases", "topics", "skills", "questions"]),
      let id = fields.identifier("id", problems: &problems)
    else { return nil }
    let title = fields.string("title", isRequired: true, problems: &problems)
    let phrases = self.phrases("phrases", of: fields)
    let everyday = self.phrases("everyday-phrases", of: fields)
    let excepted = self.phrases("not-phrases", of: fields)
    if phrases.isEmpty { report(fields.place, "A mechanism needs `phrases` that name it in a claim.") }
    let topics = fields.strings("topics", problems: &problems)
    if topics.isEmpty { report(fields.place, "A mechanism needs `topics`, the closest first.") }
    let skills = fields.strings("skills", problems: &problems)
    let questions = list("questions", of: fields, id: \.id, place: \.place) { reader, node in
      reader.template(node, "A question of a mechanism", requiresID: false, requiresTopic: false, prefix: id)
    }
    guard let title else { return nil }
    return BankMechanism(
      id: id, title: title, phrases: phrases + everyday, everydayPhrases: everyday, notPhrases: excepted,
      topics: topics, skills: skills, questions: questions, place: fields.place)
  }

  private mutating func question(_ node: Node) -> QuestionTemplate? {
    template(node, "A question", requiresID: true, requiresTopic: true, prefix: "")
  }

  private mutating func opener(_ node: Node) -> QuestionTemplate? {
    guard let opener = template(node, "An opener", requiresID: false, requiresTopic: true, prefix: "opener")
    else {
      return nil
    }
    if !opener.needs.isEmpty || !opener.text.slots.isEmpty {
      report(opener.place, "An opener stands without a claim: it can have no `needs` and no slots.")
      return nil
    }
    return opener
  }

  private mutating func template(
    _ node: Node, _ what: String, requiresID: Bool, requiresTopic: Bool, prefix: String
  ) -> QuestionTemplate? {
    let known = ["id", "topic", "asks", "difficulty", "needs", "parts", "text"]
    guard let fields = fields(node, what, known) else { return nil }
    let id =
      requiresID || fields.node("id") != nil ? fields.identifier("id", problems: &problems) : nil
    let topic = fields.string("topic", isRequired: requiresTopic, problems: &problems)
    let asks = fields.choice("asks", as: QuestionAim.self, isRequired: true, problems: &problems)
    let difficulty = fields.integer("difficulty", in: 1...3, problems: &problems)
    let needs = ClaimNeeds(fields.choices("needs", as: ClaimNeed.self, problems: &problems))
    let parts = fields.strings("parts", problems: &problems)
    let source = fields.string("text", isRequired: true, problems: &problems)
    guard let asks, let source, !requiresTopic || topic != nil, !requiresID || id != nil else { return nil }
    do throws(SlotError) {
      let text = try SlottedText(Self.singleSpaced(source))
      return QuestionTemplate(
        id: id ?? "\(prefix).\(StableHash.hex(source, digits: 10))", topic: topic, asks: asks,
        difficulty: difficulty ?? 2, needs: needs.union(ClaimNeeds(text.slots.compactMap(\.need))),
        parts: parts,
        text: text, place: fields.place)
    } catch {
      report(Self.shifted(fields.place("text"), node: fields.node("text"), by: error.offset), error.message)
      return nil
    }
  }

  // MARK: Parts of items

  private mutating func fields(_ node: Node, _ what: String, _ known: [String]) -> BankFields? {
    BankFields(node, file: file, what: what, known: known, problems: &problems)
  }

  /// Plain phrases: `*` may stand at the end of the last word only.
  private mutating func phrases(_ key: String, of fields: BankFields) -> [String] {
    fields.placedStrings(key, problems: &problems).compactMap { phrase in
      let scalars = phrase.text.unicodeScalars
      if scalars.dropLast().contains("*") || scalars.count < 3 && scalars.last == "*" {
        report(
          phrase.place,
          "A phrase of `\(key)` is plain words; `*` may end its last word, after two letters or more.")
        return nil
      }
      return phrase.text
    }
  }

  private mutating func report(_ place: BankPlace, _ message: String) {
    problems.append(BankProblem(at: place, message))
  }

  /// The place of a character of a text, where the text stands in one line.
  private static func shifted(_ place: BankPlace, node: Node?, by offset: Int) -> BankPlace {
    guard case .scalar(let scalar)? = node else { return place }
    switch scalar.style {
    case .singleQuoted, .doubleQuoted:
      return BankPlace(file: place.file, line: place.line, column: place.column + 1 + offset)
    case .plain, .any: return BankPlace(file: place.file, line: place.line, column: place.column + offset)
    case .literal, .folded: return place
    }
  }

  /// Runs of white space, as blocks over several lines have them, as one space.
  private static func singleSpaced(_ text: String) -> String {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if byte < UInt8(ascii: " ") || isSpace && previous == byte { return OneLine(text).text }
      previous = byte
    }
    return text
  }
}

/// How the names of a technology are compared, as `case` spells it.
private enum NameCase: String, CaseIterable {
  case exact
}
