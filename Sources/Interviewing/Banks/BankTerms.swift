import ResumeParsing

/// The terms of one role's vocabulary while they are read, by what they stand for.
struct BankTerms {
  private let role: String
  private var technologies: [ClaimVocabulary.Term] = []
  private var mechanisms: [ClaimVocabulary.Term] = []
  private var skills: [ClaimVocabulary.Term] = []
  private var topics: [ClaimVocabulary.Term] = []

  /// No terms yet of `role`.
  init(role: String) {
    self.role = role
  }

  /// The vocabulary, in the order in which terms are preferred.
  var vocabulary: ClaimVocabulary { ClaimVocabulary(terms: technologies + mechanisms + skills + topics) }

  /// The keys that make a term.
  private static let keys = [
    "name", "id", "aliases", "phrases", "everyday-phrases", "claim-phrases", "topics", "skills", "roles",
    "case",
  ]

  /// Adds the items of a file, each as its lines and the list that it is of, with those of their phrases that `words`
  /// may name, or none of them and returns false where one is not written plainly.
  mutating func addPlain(
    _ items: [(list: String, lines: ArraySlice<UInt8>)], naming words: NamedWords
  ) -> Bool {
    var more = self
    for (list, lines) in items {
      guard let item = PlainItem(lines, wanted: Self.keys), more.add(item, of: list, words) else {
        return false
      }
    }
    self = more
    return true
  }

  private mutating func add(_ item: PlainItem, of list: String, _ words: NamedWords) -> Bool {
    func named(_ phrases: [String]) -> [String] { phrases.filter(words.mayName) }
    guard let id = item[list == "technologies" ? "name" : "id"].first else { return false }
    switch list {
    case "technologies":
      technologies.append(term(.technology, id, named([id] + item["aliases"]), item))
    case "mechanisms":
      mechanisms.append(term(.mechanism, id, named(item["phrases"] + item["everyday-phrases"]), item))
    case "skills":
      skills.append(ClaimVocabulary.Term(kind: .skill, id: id, phrases: named(item["phrases"])))
    case "topics":
      guard item["roles"].isEmpty || item["roles"].contains(role) else { return true }
      topics.append(ClaimVocabulary.Term(kind: .topic, id: id, phrases: named(item["claim-phrases"])))
    default: return false
    }
    return true
  }

  private func term(
    _ kind: ClaimVocabulary.Term.Kind, _ id: String, _ phrases: [String], _ item: PlainItem
  ) -> ClaimVocabulary.Term {
    ClaimVocabulary.Term(
      kind: kind, id: id, phrases: phrases, topics: item["topics"], skills: item["skills"],
      isCaseExact: kind == .technology && item["case"] == ["exact"])
  }

  /// Adds the items of a file that was read as YAML.
  mutating func add(_ file: BankFile) {
    let read = ClaimVocabulary(
      technologies: file.technologies, mechanisms: file.mechanisms, skills: file.skills,
      topics: file.topics.filter { $0.roles.map { $0.isEmpty || $0.contains(role) } ?? true }
        .map { ($0.id, $0.claimPhrases) })
    for term in read.terms {
      switch term.kind {
      case .technology: technologies.append(term)
      case .mechanism: mechanisms.append(term)
      case .skill: skills.append(term)
      case .topic: topics.append(term)
      }
    }
  }
}
