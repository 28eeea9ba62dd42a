/// Documents that are a list of sections, each with its title beside what it holds, as themes of sites keep them:
/// `[{"title": "Education", "type": "time_table", "contents": […]}]`.
enum JSONTitledLists {
  /// `root` as an object with the titles for keys; nil where it is no such list. Titles count as read.
  static func object(of root: JSONNode) -> JSONNode? {
    guard let elements = root.elements?.filter(\.isFilled), !elements.isEmpty else { return nil }
    var sections: [(key: String, node: JSONNode)] = []
    var titles: [JSONNode] = []
    for element in elements {
      guard let members = element.members, let title = member("title", of: members),
        case .string(let text) = title.value, let contents = member("contents", of: members)
      else { return nil }
      titles += [title] + [member("type", of: members)].compactMap { $0 }
      sections.append((text, pairs(in: contents) ?? contents))
    }
    for title in titles { title.markRead() }
    return JSONNode(.object(sections), line: root.line)
  }

  /// `[{"name": "Email", "value": "…"}]` as an object with the names for keys; nil where `list` is something else.
  private static func pairs(in list: JSONNode) -> JSONNode? {
    guard let elements = list.elements, !elements.isEmpty else { return nil }
    var pairs: [(key: String, node: JSONNode)] = []
    for element in elements {
      guard let members = element.members, members.count == 2, let name = member("name", of: members),
        case .string(let text) = name.value, let value = member("value", of: members)
      else { return nil }
      pairs.append((text, value))
    }
    return JSONNode(.object(pairs), line: list.line)
  }

  private static func member(_ key: String, of members: [(key: String, node: JSONNode)]) -> JSONNode? {
    members.first { $0.key == key }?.node
  }
}
