import AnswerAnalysis

/// Merges files of banks and holds the whole to its rules.
struct BankMerger {
  private var banks: [Bank] = []
  private var topics: [BankFile.Topic] = []
  private var technologies: [BankTechnology] = []
  /// Questions of files without a role: every role asks them.
  private var sharedQuestions: [QuestionTemplate] = []
  private var wordLists: [(name: String, entries: [PlacedText])] = []
  private var problems: [BankProblem] = []

  /// The library that `files` make; what is wrong with them is added to `problems`.
  static func merge(
    _ files: [(name: String, text: String)], checkingCues: Bool, problems: inout [BankProblem]
  ) -> BankLibrary {
    var merger = BankMerger()
    for (name, text) in files {
      if let file = BankFileReader.read(file: name, text: text, problems: &merger.problems) {
        merger.add(file)
      }
    }
    let library = merger.library(checkingCues: checkingCues, checkingReferences: true)
    problems += merger.problems
    return library
  }

  /// The library that `files` make, which are known to be right.
  static func unchecked(_ files: [BankFile]) -> BankLibrary {
    var merger = BankMerger()
    for file in files { merger.add(file) }
    return merger.library(checkingCues: false, checkingReferences: false)
  }

  private mutating func add(_ file: BankFile) {
    for topic in file.topics { add(topic) }
    Self.merge(&technologies, file.technologies, by: \.name)
    for list in file.wordLists {
      if let index = wordLists.firstIndex(where: { $0.name == list.name }) {
        wordLists[index] = list
      } else {
        wordLists.append(list)
      }
    }
    guard let role = file.role else {
      Self.merge(&sharedQuestions, file.questions, by: \.id)
      return
    }
    let index: Int
    if let known = banks.firstIndex(where: { $0.role == role }) {
      index = known
    } else {
      if file.title == nil {
        report(file.place, "The role `\(role)` is new and needs a `title`.")
      }
      banks.append(Bank(role: role, title: file.title ?? role, place: file.place))
      index = banks.count - 1
    }
    if let title = file.title { banks[index].title = title }
    if let levelNote = file.levelNote { banks[index].levelNote = levelNote }
    if !file.coreTopics.isEmpty { banks[index].coreTopics = file.coreTopics }
    Self.merge(&banks[index].skills, file.skills, by: \.id)
    Self.merge(&banks[index].keywords, file.keywords, by: \.keyword)
    Self.merge(&banks[index].mistakes, file.mistakes, by: \.id)
    Self.merge(&banks[index].rewrites, file.rewrites, by: \.weak)
    Self.merge(&banks[index].tips, file.tips, by: \.self)
    Self.merge(&banks[index].mechanisms, file.mechanisms, by: \.id)
    Self.merge(&banks[index].questions, file.questions, by: \.id)
    Self.merge(&banks[index].openers, file.openers, by: \.id)
  }

  private mutating func add(_ topic: BankFile.Topic) {
    guard let index = topics.firstIndex(where: { $0.id == topic.id }) else {
      if topic.title == nil { report(topic.place, "The topic `\(topic.id)` is new and needs a `title`.") }
      if topic.parts.isEmpty { report(topic.place, "The topic `\(topic.id)` is new and needs `parts`.") }
      topics.append(topic)
      return
    }
    let known = topics[index]
    var cues = known.questionCues
    Self.merge(&cues, topic.questionCues, by: \.text)
    var phrases = known.claimPhrases
    Self.merge(&phrases, topic.claimPhrases, by: \.self)
    var parts = known.parts
    Self.merge(&parts, topic.parts, by: \.id)
    topics[index] = BankFile.Topic(
      id: known.id, title: topic.title ?? known.title, roles: topic.roles ?? known.roles, questionCues: cues,
      claimPhrases: phrases, parts: parts, place: known.place)
  }

  private static func merge<Item>(_ items: inout [Item], _ new: [Item], by key: (Item) -> String) {
    guard !items.isEmpty else {
      items = new
      return
    }
    var places: [String: Int] = [:]
    for (index, item) in items.enumerated() { places[key(item)] = index }
    for item in new {
      if let index = places[key(item)] {
        items[index] = item
      } else {
        places[key(item)] = items.count
        items.append(item)
      }
    }
  }

  // MARK: The whole

  private mutating func library(checkingCues: Bool, checkingReferences: Bool) -> BankLibrary {
    let lists = CueWordLists(
      Dictionary(wordLists.map { ($0.name, $0.entries.map(\.text)) }, uniquingKeysWith: { $1 }))
    if checkingCues { checkCues(lists) }
    let definitions = topics.map { topic in
      BankTopic(
        rubric: TopicRubric(
          id: topic.id, title: topic.title ?? topic.id, questionCues: topic.questionCues.map(\.text),
          parts: topic.parts.map { part in
            TopicRubric.Part(
              id: part.id, title: part.title, cues: part.cues.map(\.text), probe: part.probe,
              requires: part.requires, finds: part.finds, allows: part.allows, toldBy: part.toldBy)
          }, words: lists), claimPhrases: topic.claimPhrases, roles: topic.roles ?? [], place: topic.place)
    }
    for index in banks.indices {
      let role = banks[index].role
      banks[index].topicDefinitions = definitions.filter { $0.roles.isEmpty || $0.roles.contains(role) }
      banks[index].technologies = technologies
    }
    if checkingReferences { checkReferences() }
    for index in banks.indices {
      // A role's own question takes the place of a shared one.
      var questions = sharedQuestions
      Self.merge(&questions, banks[index].questions, by: \.id)
      banks[index].questions = questions
    }
    return BankLibrary(banks: banks, topics: definitions, technologies: technologies)
  }

  private mutating func checkCues(_ lists: CueWordLists) {
    for topic in topics {
      for cue in topic.questionCues { check(cue, lists) }
      for part in topic.parts {
        for cue in part.cues { check(cue, lists) }
      }
    }
  }

  private mutating func check(_ cue: PlacedText, _ lists: CueWordLists) {
    do throws(CuePatternError) {
      _ = try CuePattern(cue.text, lists: lists)
    } catch {
      // An entry of a list that is at fault has a pattern of its own, which stands elsewhere.
      let isHere = error.pattern == cue.text
      let column = isHere ? cue.textColumn.map { $0 + error.offset } : nil
      report(
        BankPlace(file: cue.place.file, line: cue.place.line, column: column ?? cue.place.column),
        isHere
          ? error.message
          : "In the list entry “\(BankFields.shown(error.pattern))”, character \(error.offset + 1): \(error.message)"
      )
    }
  }

  private mutating func checkReferences() {
    let known = topics.map(\.id)
    let parts = Dictionary(topics.map { ($0.id, $0.parts.map(\.id)) }, uniquingKeysWith: { $1 })
    let allSkills = banks.flatMap { $0.skills.map(\.id) }
    for technology in technologies {
      checkTopics(technology.topics, known, at: technology.place)
      if !banks.isEmpty { checkSkills(technology.skills, allSkills, at: technology.place) }
    }
    for template in sharedQuestions { check(template, known, parts) }
    for bank in banks {
      let known = bank.topicDefinitions.map(\.rubric.id)
      if bank.coreTopics != Bank.usualCoreTopics { checkTopics(bank.coreTopics, known, at: bank.place) }
      let skills = bank.skills.map(\.id)
      for mechanism in bank.mechanisms {
        checkTopics(mechanism.topics, known, at: mechanism.place)
        checkSkills(mechanism.skills, skills, at: mechanism.place)
        for template in mechanism.questions {
          checkParts(of: template, topics: template.topic.map { [$0] } ?? mechanism.topics, parts)
          if let topic = template.topic, !mechanism.topics.contains(topic) {
            report(
              template.place,
              "The mechanism `\(mechanism.id)` does not belong to the topic `\(BankFields.shown(topic))`; add it to its `topics`."
            )
          }
        }
      }
      for template in bank.questions + bank.openers { check(template, known, parts) }
    }
  }

  private mutating func check(_ template: QuestionTemplate, _ known: [String], _ parts: [String: [String]]) {
    let topic = template.topic ?? ""
    checkTopics([topic], known, at: template.place)
    checkParts(of: template, topics: [topic], parts)
  }

  private mutating func checkTopics(_ topics: [String], _ known: [String], at place: BankPlace) {
    for topic in topics where !known.contains(topic) {
      report(
        place, "There is no topic `\(BankFields.shown(topic))`." + BankName.suggestion(for: topic, in: known))
    }
  }

  private mutating func checkSkills(_ skills: [String], _ known: [String], at place: BankPlace) {
    for skill in skills where !known.contains(skill) {
      report(
        place, "There is no skill `\(BankFields.shown(skill))`." + BankName.suggestion(for: skill, in: known))
    }
  }

  private mutating func checkParts(
    of template: QuestionTemplate, topics: [String], _ parts: [String: [String]]
  ) {
    let known = topics.flatMap { parts[$0] ?? [] }
    // An unknown topic is reported once, not again for each of its parts.
    guard !known.isEmpty else { return }
    for part in template.parts where !known.contains(part) {
      let name = topics.count == 1 ? "The topic `\(topics[0])` has" : "The mechanism's topics have"
      report(
        template.place,
        "\(name) no part `\(BankFields.shown(part))`." + BankName.suggestion(for: part, in: known))
    }
  }

  private mutating func report(_ place: BankPlace, _ message: String) {
    problems.append(BankProblem(at: place, message))
  }
}
