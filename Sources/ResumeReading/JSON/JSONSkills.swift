import ResumeParsing

/// Reads the skills of a document: groups, single ones, or lists under the names of their groups.
struct JSONSkills {
  let log: JSONLog

  /// The groups under `node`. Skills that are texts are one group together, called `name` where they stand under one.
  func groups(_ node: JSONNode, name: String = "") -> [Resume.SkillGroup] {
    switch node.value {
    case .array(let elements):
      var groups: [Resume.SkillGroup] = []
      var loose: [String] = []
      for element in elements {
        if let record = JSONRecord(element, name: "skills", log: log) {
          groups += self.groups(record)
        } else {
          loose += takenTexts(element)
        }
      }
      // {"languages": [{"name": "Go"}, {"name": "C"}]}
      if !name.isEmpty, groups.allSatisfy({ $0.keywords.isEmpty && $0.level.isEmpty }) {
        loose = groups.map(\.name) + loose
        groups = []
      }
      if !loose.isEmpty {
        groups.insert(Resume.SkillGroup(name: name, keywords: loose, line: node.line), at: 0)
      }
      return groups
    case .object(let members):
      guard let record = JSONRecord(node, name: "skills", log: log) else { return [] }
      if record.hasText(.groupName) { return groups(record) }
      return members.filter { !$0.node.isRead }.flatMap { groups($0.node, name: JSONLog.shown($0.key)) }
    case .string, .number:
      let words = JSONTexts.words(of: node)
      log.bare("skills", line: node.line)
      node.markRead()
      return words.isEmpty ? [] : [Resume.SkillGroup(name: name, keywords: words, line: node.line)]
    case .null, .bool: return []
    }
  }

  private func takenTexts(_ node: JSONNode) -> [String] {
    switch node.value {
    case .array(let elements): return elements.flatMap { takenTexts($0) }
    default:
      guard let text = JSONTexts.text(of: node) else { return [] }
      log.bare("skills", line: node.line)
      node.markRead()
      return [text]
    }
  }

  private func groups(_ record: JSONRecord) -> [Resume.SkillGroup] {
    var group = Resume.SkillGroup(name: record.plainText(.groupName), keywords: [], line: record.line)
    if let node = record.value(.groupKeywords), node.elements?.contains(where: { $0.members != nil }) ?? false
    {
      // Groups in a group, or skills with their levels.
      return groups(node, name: group.name)
    }
    group.level = record.plainText(.level)
    group.keywords = record.words(.groupKeywords)
    if group.keywords.isEmpty { group.keywords = record.lines(.groupText).map(\.text) }
    return group.name.isEmpty && group.level.isEmpty && group.keywords.isEmpty ? [] : [group]
  }
}
