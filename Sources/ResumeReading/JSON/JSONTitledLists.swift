import ResumeParsing

/// Documents that keep their sections as a list, each with its title beside what it holds, as themes of sites do:
/// `[{"title": "Education", "type": "time_table", "contents": […]}]`.
enum JSONTitledLists {
  /// `root` with the titles of such lists for keys, where it is one or has one as a member; nil where there is none.
  /// Titles count as read.
  static func flattened(_ root: JSONNode) -> JSONNode? {
    if let sections = sections(in: root) { return JSONNode(.object(sections), line: root.line) }
    guard let members = root.members else { return nil }
    var isFound = false
    let flat = members.flatMap { member -> [(key: String, node: JSONNode)] in
      guard let sections = sections(in: member.node) else { return [member] }
      isFound = true
      return sections
    }
    return isFound ? JSONNode(.object(flat), line: root.line) : nil
  }

  private static func sections(in list: JSONNode) -> [(key: String, node: JSONNode)]? {
    guard let elements = list.elements?.filter(\.isFilled), !elements.isEmpty else { return nil }
    var sections: [(key: String, node: JSONNode)] = []
    var read: [JSONNode] = []
    for element in elements {
      guard let members = element.members, let title = member(["title", "name", "heading"], of: members),
        case .string(let text) = title.value,
        let contents = member(["contents", "content"], of: members), contents.elements != nil
      else { return nil }
      read += [title] + [member(["type"], of: members)].compactMap { $0 }
      // "[[Education]]" is a title that the theme translates.
      let bare = text.drop { $0 == "[" || $0.isWhitespace }.split(separator: "]", maxSplits: 1).first ?? ""
      sections.append((bare.isEmpty ? text : String(bare), pairs(in: contents) ?? contents))
    }
    // Projects may have names and contents too.
    guard sections.contains(where: { SectionKeys.section(of: $0.key) != nil }) else { return nil }
    for node in read { node.markRead() }
    return sections
  }

  /// `[{"name": "Email", "value": "…"}]` as an object with the names for keys; nil where `list` is something else.
  private static func pairs(in list: JSONNode) -> JSONNode? {
    guard let elements = list.elements, !elements.isEmpty else { return nil }
    var pairs: [(key: String, node: JSONNode)] = []
    for element in elements {
      guard let members = element.members, members.count == 2, let name = member(["name"], of: members),
        case .string(let text) = name.value, let value = member(["value"], of: members)
      else { return nil }
      pairs.append((text, value))
    }
    return JSONNode(.object(pairs), line: list.line)
  }

  private static func member(
    _ keys: [String], of members: [(key: String, node: JSONNode)]
  ) -> JSONNode? {
    members.first { keys.contains($0.key) }?.node
  }
}
