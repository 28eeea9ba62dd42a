import ResumeParsing

/// What a JSON value says as text, whatever kind it is of.
enum JSONTexts {
  /// The text of `node`: a list's elements and an object's texts one after the other; nil where it has none.
  static func text(of node: JSONNode, joinedBy separator: String = ", ") -> String? {
    switch node.value {
    case .string(let text):
      let clean = plain(text)
      guard let first = clean.firstIndex(where: { !$0.isWhitespace }),
        let last = clean.lastIndex(where: { !$0.isWhitespace })
      else { return nil }
      return String(clean[first...last])
    case .number(let text): return text
    case .null, .bool: return nil
    case .array(let elements): return joined(elements, separator)
    case .object(let members): return joined(members.map(\.node), separator)
    }
  }

  private static func joined(_ nodes: [JSONNode], _ separator: String) -> String? {
    let texts = nodes.compactMap { text(of: $0, joinedBy: separator) }
    return texts.isEmpty ? nil : texts.joined(separator: separator)
  }

  /// What a list or an object has in it; a text itself.
  static func parts(of node: JSONNode) -> [JSONNode] {
    node.elements ?? node.members?.map(\.node) ?? [node]
  }

  /// The elements of a list; the lines of a text, or its items where it is HTML.
  static func lines(of node: JSONNode) -> [(text: String, line: Int)] {
    switch node.value {
    case .array(let elements):
      return elements.flatMap { element -> [(text: String, line: Int)] in
        // {"content": "Cut the bill by half", "impact": "high"}
        if let said = said(by: element) { return [(unmarked(said[...]), element.line)] }
        // {"name": "Move to the cloud", "highlights": ["…", "…"]}
        if let members = element.members, members.contains(where: { $0.node.elements != nil }) {
          return lines(of: element)
        }
        return text(of: element, joinedBy: ": ").map { [(unmarked($0[...]), element.line)] } ?? []
      }
    case .object(let members): return members.flatMap { lines(of: $0.node) }
    case .string, .number:
      return (text(of: node) ?? "").split(whereSeparator: \.isNewline).map { (unmarked($0), node.line) }
        .filter { !$0.0.isEmpty }
    case .null, .bool: return []
    }
  }

  /// The sentence of an object that says one, beside what else it says of it.
  private static func said(by node: JSONNode) -> String? {
    guard let members = node.members, members.count > 1 else { return nil }
    let member = members.first {
      ["content", "text", "description", "bullet", "point"].contains(JSONRecord.folded($0.key))
    }
    guard let member, case .string = member.node.value, let text = text(of: member.node),
      text.split(whereSeparator: \.isWhitespace).count >= 4
    else { return nil }
    return text
  }

  /// The elements of a list; of a text what stands between its commas, semicolons, bars and line breaks.
  static func words(of node: JSONNode) -> [String] {
    switch node.value {
    case .array(let elements): return elements.compactMap { text(of: $0) }
    case .object(let members): return members.flatMap { words(of: $0.node) }
    case .string, .number: return split(text(of: node) ?? "")
    case .null, .bool: return []
    }
  }

  /// What stands between the commas of `text`; those in brackets part nothing.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    func close() {
      let trimmed = unmarked(word[...])
      if !trimmed.isEmpty { words.append(trimmed) }
      word = ""
    }
    for character in text {
      if "([（".contains(character) { depth += 1 }
      if ")]）".contains(character) { depth = max(0, depth - 1) }
      if character.isNewline || (depth == 0 && ",;|、，；".contains(character)) {
        close()
      } else {
        word.append(character)
      }
    }
    close()
    return words
  }

  /// Whether `line` begins with the mark of an item.
  static func isMarked(_ line: Substring) -> Bool {
    unmarked(line).count < line.drop(while: \.isWhitespace).count
      - line.reversed().prefix(while: \.isWhitespace).count
  }

  /// `line` without white space around it and without the mark of an item before it.
  static func unmarked(_ line: Substring) -> String {
    var line = line.drop(while: \.isWhitespace)
    if let mark = line.unicodeScalars.first,
      BulletGlyph.isStrong(mark) || "-*–—－".unicodeScalars.contains(mark),
      line.dropFirst().first?.isWhitespace ?? false
    {
      line = line.dropFirst().drop(while: \.isWhitespace)
    }
    // "1. ", "2)", "3、"
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if (1...2).contains(digits.count), case let rest = line.dropFirst(digits.count), let mark = rest.first,
      mark == "、" || (mark == "." || mark == ")") && rest.dropFirst().first?.isWhitespace ?? false
    {
      line = rest.dropFirst().drop(while: \.isWhitespace)
    }
    while line.last?.isWhitespace ?? false { line.removeLast() }
    return String(line)
  }

  /// `text` without what acts on a terminal and without the tags of HTML; a block of HTML is a line.
  private static func plain(_ text: String) -> String {
    let clean = TextDecoder.clean(text)
    guard hasTags(clean) else { return clean }
    return clean.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      hasTags(line)
        ? HTMLText.lines(of: String(line)).map { unmarked($0.text[...]) }.joined(separator: "\n")
        : String(line)
    }.joined(separator: "\n")
  }

  private static func hasTags(_ text: some StringProtocol) -> Bool {
    guard text.contains("<"), text.contains(">") else { return false }
    return text.split(separator: "<").contains { part in
      let name = part.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let after = part.drop { $0 == "/" }.dropFirst(name.count).first
      return after == ">" || after == " " || after == "/" ? tags.contains(name.lowercased()) : false
    }
  }

  private static let tags: WordSet = [
    "a", "b", "i", "u", "em", "strong", "br", "p", "ul", "ol", "li", "span", "div", "code", "h1", "h2", "h3",
    "h4", "h5", "h6", "small", "sup", "sub",
  ]
}
