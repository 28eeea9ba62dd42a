import ResumeParsing

/// Reads the lists of a document whose items are more than texts and less than entries.
struct JSONItems {
  /// The section's key in JSON Resume.
  let section: String
  let log: JSONLog

  /// The items under `node`: objects, texts, or the members of an object ({"English": "native"}).
  func items(_ node: JSONNode) -> [Resume.Item] {
    switch node.value {
    case .array(let elements): return elements.flatMap { items($0) }
    case .object(let members):
      guard let record = JSONRecord(node, name: section, log: log) else { return [] }
      // {"enable": true, "list": [{…}]} is around items.
      let isAround = record.value(.groupKeywords)?.holdsObjects ?? true
      if record.has(.itemName) || record.has(.reference) || !isAround {
        return items(record)
      }
      let isMap = members.allSatisfy { $0.node.members == nil && $0.node.elements == nil }
      if section == "languages", isMap {
        return members.compactMap { member in
          guard let text = JSONTexts.text(of: member.node) else { return nil }
          member.node.markRead()
          return Resume.Item(name: JSONLog.shown(member.key), detail: text, line: member.node.line)
        }
      }
      return members.filter { !$0.node.isRead }.flatMap { items($0.node) }
    case .string, .number:
      log.bare(section, line: node.line)
      let words = section == "languages" || section == "interests" ? JSONTexts.words(of: node) : []
      node.markRead()
      if words.count > 1 { return words.map { Resume.Item(name: $0, line: node.line) } }
      return JSONTexts.text(of: node).map { [Resume.Item(name: $0, line: node.line)] } ?? []
    case .null, .bool: return []
    }
  }

  private func items(_ record: JSONRecord) -> [Resume.Item] {
    var names: [String]
    if section == "languages", let node = record.value(.itemName), node.elements != nil {
      // One fluency of several languages.
      names = JSONTexts.words(of: node)
      node.markRead()
    } else {
      names = [record.text(.itemName)]
    }
    var item = Resume.Item(name: names.removeFirst(), line: record.line)
    switch section {
    case "languages": item.detail = record.text(.fluency)
    case "interests": item.keywords = record.words(.groupKeywords)
    case "references":
      item.detail = ([record.text(.reference)] + record.texts(.refereeDetails)).filter { !$0.isEmpty }
        .joined(separator: "; ")
    case "certificates":
      item.detail = record.text(.issuer)
      item.date = record.date(.itemDate).iso
      item.url = record.address(.url)
    default:
      item.organization = record.text(section == "awards" ? .awarder : .publisher)
      item.detail = [section == "publications" ? record.text(.authors) : "", record.text(.itemSummary)]
        .filter { !$0.isEmpty }.joined(separator: "; ")
      item.date = record.date(.itemDate).iso
      item.url = record.address(.url)
    }
    if item == Resume.Item(name: "", line: record.line) { return [] }
    return [item]
      + names.map { name in
        var other = item
        other.name = name
        return other
      }
  }
}
