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

  /// The first of `names` that is there and not read yet, and holds something that `accepts` takes.
  private func first(
    _ names: JSONNames, where accepts: (JSONNode) -> Bool
  ) -> (key: String, node: JSONNode)? {
    for name in names.all {
      if let member = members[name], !member.node.isRead, member.node.isFilled, accepts(member.node) {
        return member
      }
    }
    return nil
  }

  private func read(_ member: (key: String, node: JSONNode), as names: JSONNames) {
    member.node.markRead()
    if !names.own.contains(member.key) {
      log.renamed(member.key, of: name, to: names.own[0], line: member.node.line)
    }
  }

  /// Whether one of `names` holds something.
  func has(_ names: JSONNames) -> Bool { first(names) { _ in true } != nil }

  /// Whether one of `names` holds a text.
  func hasText(_ names: JSONNames) -> Bool {
    first(names) { node in
      if case .string = node.value { return true }
      return false
    } != nil
  }

  /// The text under the first of `names` that has one; empty where none does.
  func text(_ names: JSONNames, joinedBy separator: String = ", ") -> String {
    guard let member = first(names, where: { JSONTexts.text(of: $0, joinedBy: separator) != nil }) else {
      return ""
    }
    read(member, as: names)
    return JSONTexts.text(of: member.node, joinedBy: separator) ?? ""
  }

  /// As ``text(_:joinedBy:)``, of a text or a number only: lists and objects under the name mean something else.
  func plainText(_ names: JSONNames) -> String {
    guard
      let member = first(
        names,
        where: {
          switch $0.value {
          case .string, .number: true
          default: false
          }
        })
    else { return "" }
    read(member, as: names)
    return JSONTexts.text(of: member.node) ?? ""
  }

  /// The address of a page under the first of `names` that has one: what is none, a resume cannot print.
  func address(_ names: JSONNames) -> String {
    guard let member = first(names, where: { JSONRecord.address(in: $0) != nil }) else { return "" }
    read(member, as: names)
    let address = JSONRecord.address(in: member.node) ?? ""
    tellPart(of: member.node, member.key, JSONTexts.text(of: member.node) ?? "", read: address)
    return address
  }

  private static func address(in node: JSONNode) -> String? {
    guard case .string(let text) = node.value else { return nil }
    return LineWords.address(in: TextDecoder.clean(text))
  }

  /// The mail address under the first of `names` that has one.
  func mail(_ names: JSONNames) -> String {
    func mail(_ node: JSONNode) -> String? { JSONTexts.text(of: node).flatMap { LineWords.mail(in: $0) } }
    guard let member = first(names, where: { mail($0) != nil }), let found = mail(member.node) else {
      return ""
    }
    read(member, as: names)
    tellPart(of: member.node, member.key, JSONTexts.text(of: member.node) ?? "", read: found)
    return found
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
  func lines(_ names: JSONNames) -> [(text: String, line: Int)] {
    guard let member = first(names, where: { !JSONTexts.lines(of: $0).isEmpty }) else { return [] }
    read(member, as: names)
    if member.node.elements == nil { log.loose(member.key, of: name, line: member.node.line) }
    return JSONTexts.lines(of: member.node)
  }

  /// The words of the list under the first of `names` that has some: its elements, or what a text has between commas.
  func words(_ names: JSONNames) -> [String] {
    guard let member = first(names, where: { !JSONTexts.words(of: $0).isEmpty }) else { return [] }
    read(member, as: names)
    if member.node.elements == nil { log.loose(member.key, of: name, line: member.node.line) }
    return JSONTexts.words(of: member.node)
  }

  /// The day under the first of `names` that is one, as ISO 8601 as far as given; `isPresent` where it is a word for
  /// the present.
  func date(_ names: JSONNames) -> (iso: String, isPresent: Bool) {
    guard let member = first(names, where: { JSONDates.says($0) }), let text = JSONTexts.text(of: member.node)
    else { return ("", false) }
    read(member, as: names)
    if let iso = JSONDates.iso(text) { return (iso, false) }
    if PrintedDates.isPresent(text) { return ("", true) }
    guard let dates = PrintedDates(text) else { return ("", false) }
    log.wordedDate(line: member.node.line)
    return (dates.start.isEmpty ? dates.end : dates.start, false)
  }

  /// The range of dates under the first of `names` that is one.
  func range(_ names: JSONNames) -> JSONDates? {
    guard let member = first(names, where: { JSONDates($0) != nil }) else { return nil }
    read(member, as: names)
    return JSONDates(member.node)
  }

  /// Whether one of `names` is true; a false one is read as well.
  func flag(_ names: JSONNames) -> Bool {
    guard
      let member = first(
        names,
        where: {
          if case .bool = $0.value { return true }
          return false
        })
    else { return false }
    read(member, as: names)
    if case .bool(true) = member.node.value { return true }
    return false
  }

  /// The objects of the list, or the one object, under the first of `names`.
  func records(_ names: JSONNames) -> [JSONRecord] {
    guard
      let member = first(
        names, where: { $0.members != nil || $0.elements?.contains { $0.members != nil } ?? false })
    else { return [] }
    if !names.own.contains(member.key) {
      log.renamed(member.key, of: name, to: names.own[0], line: member.node.line)
    }
    let nodes = member.node.elements ?? [member.node]
    return nodes.compactMap { JSONRecord($0, name: names.own[0], log: log) }
  }

  /// The object that `node`, one of the members, is; nil where it is none.
  func record(of node: JSONNode, name: String) -> JSONRecord? { JSONRecord(node, name: name, log: log) }

  /// The value under the first of `names`, read by somebody else.
  func value(_ names: JSONNames) -> JSONNode? { first(names) { _ in true }?.node }

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
