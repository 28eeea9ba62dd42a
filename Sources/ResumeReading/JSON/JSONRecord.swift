import ResumeParsing

/// An object whose members are asked for by what they mean: under the names that JSON Resume and other schemas have
/// for it, however they are written ("startDate", "start_date", "Start Date").
final class JSONRecord {
  /// The key it stands under, for messages ("work").
  let name: String
  let node: JSONNode
  private let members: [String: (key: String, node: JSONNode)]
  private let log: JSONLog

  /// Nil where `node` is no object.
  init?(_ node: JSONNode, name: String, log: JSONLog) {
    guard let all = node.members else { return nil }
    self.node = node
    self.name = name
    self.log = log
    var members: [String: (key: String, node: JSONNode)] = [:]
    for member in all {
      if let earlier = members[JSONRecord.folded(member.key)], earlier.key == member.key {
        log.twice(member.key, line: member.node.line)
        earlier.node.markRead()
      }
      members[JSONRecord.folded(member.key)] = member
    }
    self.members = members
  }

  var line: Int { node.line }

  /// The letters and digits of `key` in lower case; all of it where it has none.
  static func folded(_ key: String) -> String {
    let letters = key.filter { $0.isLetter || $0.isNumber }
    return letters.isEmpty ? key : letters.lowercased()
  }

  /// A member with what was asked of it.
  private typealias Found<Value> = (key: String, node: JSONNode, value: Value)

  /// The first of `names` that is there and not read yet, and holds something of which `ask` makes a value.
  private func first<Value>(_ names: JSONNames, _ ask: (JSONNode) -> Value?) -> Found<Value>? {
    for name in names.all {
      if let member = members[name], !member.node.isRead, member.node.isFilled, let value = ask(member.node) {
        return (member.key, member.node, value)
      }
    }
    return nil
  }

  /// As ``first(_:_:)``, and the member counts as read.
  private func take<Value>(_ names: JSONNames, _ ask: (JSONNode) -> Value?) -> Found<Value>? {
    guard let found = first(names, ask) else { return nil }
    found.node.markRead()
    tellName(found.key, found.node, names)
    return found
  }

  /// Warns where JSON Resume has another name for what stands under `key`.
  private func tellName(_ key: String, _ node: JSONNode, _ names: JSONNames) {
    if !names.own.contains(key) { log.renamed(key, of: name, to: names.own[0], line: node.line) }
  }

  /// Whether one of `names` holds something.
  func has(_ names: JSONNames) -> Bool { value(names) != nil }

  /// Whether one of `names` holds a text.
  func hasText(_ names: JSONNames) -> Bool {
    first(names) { node in
      if case .string = node.value { return node }
      return nil
    } != nil
  }

  /// The text under the first of `names` that has one; empty where none does.
  func text(_ names: JSONNames, joinedBy separator: String = ", ") -> String {
    take(names) { JSONTexts.text(of: $0, joinedBy: separator) }?.value ?? ""
  }

  /// As ``text(_:joinedBy:)``, of a text or a number only: lists and objects under the name mean something else.
  func plainText(_ names: JSONNames) -> String {
    let found = take(names) { node in
      switch node.value {
      case .string, .number: JSONTexts.text(of: node) ?? ""
      default: nil
      }
    }
    return found?.value ?? ""
  }

  /// The address of a page under the first of `names` that has one: what is none, a resume cannot print.
  func address(_ names: JSONNames) -> String {
    let found = take(names) { node in
      if case .string(let text) = node.value { return LineWords.address(in: TextDecoder.clean(text)) }
      return nil
    }
    return found.map(tellingPart) ?? ""
  }

  /// The mail address under the first of `names` that has one.
  func mail(_ names: JSONNames) -> String {
    take(names) { JSONTexts.text(of: $0).flatMap { LineWords.mail(in: $0) } }.map(tellingPart) ?? ""
  }

  /// The address that was `found`, with a warning where more than that stands there.
  private func tellingPart(_ found: Found<String>) -> String {
    tellPart(of: found.node, found.key, JSONTexts.text(of: found.node) ?? "", read: found.value)
    return found.value
  }

  /// Warns where `text`, which stands under `key`, says more than the address that was read of it.
  func tellPart(of node: JSONNode, _ key: String, _ text: String, read address: String) {
    let bare = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    if JSONTexts.unmarked(bare[...]) != address { log.partly(key, of: name, line: node.line) }
  }

  /// The texts under every one of `names`, one after the other.
  func texts(_ names: JSONNames) -> [String] {
    var texts: [String] = []
    while case let text = text(names), !text.isEmpty { texts.append(text) }
    return texts
  }

  /// The lines of the list under the first of `names` that has some: its elements, or the lines of a text.
  func lines(_ names: JSONNames) -> [(text: String, line: Int)] { list(names, JSONTexts.lines) }

  /// The words of the list under the first of `names` that has some: its elements, or what a text has between commas.
  func words(_ names: JSONNames) -> [String] { list(names, JSONTexts.words) }

  private func list<Item>(_ names: JSONNames, _ items: (JSONNode) -> [Item]) -> [Item] {
    let found = take(names) { node in
      let items = items(node)
      return items.isEmpty ? nil : items
    }
    guard let found else { return [] }
    if found.node.elements == nil { log.loose(found.key, of: name, line: found.node.line) }
    return found.value
  }

  /// The day under the first of `names` that is one, as ISO 8601 as far as given; `isPresent` where it is a word for
  /// the present.
  func date(_ names: JSONNames) -> (iso: String, isPresent: Bool) {
    guard let found = take(names, { JSONDates.says($0) ? JSONTexts.text(of: $0) : nil }) else {
      return ("", false)
    }
    if let iso = JSONDates.iso(found.value) { return (iso, false) }
    if PrintedDates.isPresent(found.value) { return ("", true) }
    guard let dates = PrintedDates(found.value) else { return ("", false) }
    log.wordedDate(line: found.node.line)
    return (dates.start.isEmpty ? dates.end : dates.start, false)
  }

  /// The range of dates under the first of `names` that is one.
  func range(_ names: JSONNames) -> JSONDates? { take(names) { JSONDates($0) }?.value }

  /// Whether one of `names` is true; a false one is read as well.
  func flag(_ names: JSONNames) -> Bool {
    let found = take(names) { node in
      if case .bool(let flag) = node.value { return flag }
      return nil
    }
    return found?.value ?? false
  }

  /// The objects of the list, or the one object, under the first of `names`.
  func records(_ names: JSONNames) -> [JSONRecord] {
    guard let member = first(names, { $0.holdsObjects ? $0 : nil }) else { return [] }
    tellName(member.key, member.node, names)
    let nodes = member.node.elements ?? [member.node]
    return nodes.compactMap { JSONRecord($0, name: names.own[0], log: log) }
  }

  /// The object that `node`, one of the members, is; nil where it is none.
  func record(of node: JSONNode, name: String) -> JSONRecord? { JSONRecord(node, name: name, log: log) }

  /// The value under the first of `names`, read by somebody else.
  func value(_ names: JSONNames) -> JSONNode? { first(names) { $0 }?.node }

  /// The sentences under names that nobody asked for ("outcome"), which say what was done: they count as read.
  func sentences() -> [(text: String, line: Int)] {
    rest.compactMap { member in
      guard case .string = member.node.value, let text = JSONTexts.text(of: member.node),
        text.split(whereSeparator: \.isWhitespace).count >= 4, LineWords.address(in: text) == nil
      else { return nil }
      member.node.markRead()
      log.renamed(member.key, of: name, to: "highlights", line: member.node.line)
      return (text.split(whereSeparator: \.isNewline).joined(separator: " "), member.node.line)
    }
  }

  /// The members that nobody read, in the order of the file.
  var rest: [(key: String, node: JSONNode)] {
    (node.members ?? []).filter { !$0.node.isRead && $0.node.isFilled }
  }
}
