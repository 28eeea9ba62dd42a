import Yams

/// The keys and values of one mapping in a bank's file, read with a note of everything that is wrong.
struct BankFields {
  /// Where the mapping begins.
  let place: BankPlace
  private let entries: [(key: String, value: Node)]
  private let file: String

  /// Reads `node` as a mapping with no other keys than `known`; nil where it is none.
  init?(_ node: Node, file: String, what: String, known: [String], problems: inout [BankProblem]) {
    place = BankFields.place(of: node, file: file)
    self.file = file
    guard case .mapping(let mapping) = node else {
      problems.append(
        BankProblem(at: place, "\(what) is written as keys and values, such as `\(known.first ?? "id"): …`."))
      return nil
    }
    var entries: [(key: String, value: Node)] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      let keyPlace = BankFields.place(of: key, file: file)
      guard case .scalar(let scalar) = key else {
        problems.append(BankProblem(at: keyPlace, "A key must be a word, not a list or a mapping."))
        continue
      }
      guard known.contains(scalar.string) else {
        let suggestion = BankName.suggestion(for: scalar.string, in: known)
        problems.append(
          BankProblem(
            at: keyPlace,
            "\(what) has no key `\(BankFields.shown(scalar.string))`."
              + (suggestion.isEmpty
                ? " It may have \(known.map { "`\($0)`" }.joined(separator: ", "))." : suggestion)))
        continue
      }
      entries.append((scalar.string, value))
    }
    self.entries = entries
  }

  /// The value of `key` as written.
  func node(_ key: String) -> Node? { entries.first { $0.key == key }?.value }

  /// Where the value of `key` stands, or the mapping where there is none.
  func place(_ key: String) -> BankPlace { node(key).map { BankFields.place(of: $0, file: file) } ?? place }

  /// A text; nil, and a problem, where it is missing though `isRequired`, or is no text, or empty.
  func string(_ key: String, isRequired: Bool = false, problems: inout [BankProblem]) -> String? {
    guard let node = node(key) else {
      if isRequired { problems.append(BankProblem(at: place, "The key `\(key)` is missing here.")) }
      return nil
    }
    return BankFields.string(node, file: file, what: "`\(key)`", problems: &problems)
  }

  /// A list of texts; empty where the key is missing. One text stands for a list of one.
  func strings(_ key: String, problems: inout [BankProblem]) -> [String] {
    placedStrings(key, problems: &problems).map(\.text)
  }

  /// As ``strings(_:problems:)``, each with its place.
  func placedStrings(_ key: String, problems: inout [BankProblem]) -> [PlacedText] {
    guard let node = node(key) else { return [] }
    switch node {
    case .scalar:
      return BankFields.placed(node, file: file, what: "`\(key)`", problems: &problems).map { [$0] } ?? []
    case .sequence(let sequence):
      var texts: [PlacedText] = []
      texts.reserveCapacity(sequence.count)
      for child in sequence {
        if let text = BankFields.placed(child, file: file, what: "An entry of `\(key)`", problems: &problems)
        {
          texts.append(text)
        }
      }
      return texts
    case .mapping, .alias:
      problems.append(BankProblem(at: place(key), "`\(key)` is a list of texts."))
      return []
    }
  }

  /// The items of a list; empty where the key is missing.
  func items(_ key: String, problems: inout [BankProblem]) -> [Node] {
    guard let node = node(key) else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
    problems.append(BankProblem(at: place(key), "`\(key)` is a list; begin each item with `- `."))
    return []
  }

  /// A whole number in `range`.
  func integer(_ key: String, in range: ClosedRange<Int>, problems: inout [BankProblem]) -> Int? {
    guard let text = string(key, problems: &problems) else { return nil }
    guard let value = Int(text), range.contains(value) else {
      problems.append(
        BankProblem(
          at: place(key),
          "`\(key)` is a whole number from \(range.lowerBound) to \(range.upperBound), not “\(BankFields.shown(text))”."
        ))
      return nil
    }
    return value
  }

  /// An id; a problem where it breaks the rule of ``BankName``.
  func identifier(_ key: String, isRequired: Bool = true, problems: inout [BankProblem]) -> String? {
    guard let text = string(key, isRequired: isRequired, problems: &problems) else { return nil }
    guard BankName.isValid(text) else {
      problems.append(
        BankProblem(
          at: place(key),
          "“\(BankFields.shown(text))” cannot be an id: up to 64 small letters, digits, dots, underscores and hyphens."
        ))
      return nil
    }
    return text
  }

  /// One of the cases of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as: Choice.Type, isRequired: Bool = false, problems: inout [BankProblem]
  ) -> Choice? where Choice.RawValue == String {
    guard let text = string(key, isRequired: isRequired, problems: &problems) else { return nil }
    return choice(key, PlacedText(text: text, place: place(key), textColumn: nil), problems: &problems)
  }

  /// Any number of cases of an enumeration.
  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as: Choice.Type, problems: inout [BankProblem]
  ) -> [Choice] where Choice.RawValue == String {
    var choices: [Choice] = []
    for text in placedStrings(key, problems: &problems) {
      if let found: Choice = choice(key, text, problems: &problems) { choices.append(found) }
    }
    return choices
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ text: PlacedText, problems: inout [BankProblem]
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let suggestion = BankName.suggestion(for: text.text, in: names)
    problems.append(
      BankProblem(
        at: text.place,
        "`\(key)` cannot be “\(BankFields.shown(text.text))”."
          + (suggestion.isEmpty ? " It is one of \(names.joined(separator: ", "))." : suggestion)))
    return nil
  }

  /// Where `node` begins.
  static func place(of node: Node, file: String) -> BankPlace {
    BankPlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private static func string(
    _ node: Node, file: String, what: String, problems: inout [BankProblem]
  ) -> String? {
    placed(node, file: file, what: what, problems: &problems)?.text
  }

  private static func placed(
    _ node: Node, file: String, what: String, problems: inout [BankProblem]
  ) -> PlacedText? {
    let place = place(of: node, file: file)
    guard case .scalar(let scalar) = node else {
      problems.append(
        BankProblem(at: place, "\(what) is one text; quote it if it holds `: ` or begins with `[`."))
      return nil
    }
    let text = trimmed(scalar.string)
    guard !text.isEmpty else {
      problems.append(BankProblem(at: place, "\(what) is empty; write it, or leave the key out."))
      return nil
    }
    guard text.utf8.count <= 4000 || text.unicodeScalars.count <= 4000 else {
      problems.append(BankProblem(at: place, "\(what) is longer than 4,000 characters."))
      return nil
    }
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    let isBlock = scalar.style == .literal || scalar.style == .folded
    return PlacedText(
      text: text, place: place, textColumn: isBlock ? nil : place.column + (isQuoted ? 1 : 0))
  }

  private static func trimmed(_ text: String) -> String {
    let utf8 = text.utf8
    guard let first = utf8.first, let last = utf8.last else { return text }
    // Nearly every text begins and ends with ASCII ink.
    if (UInt8(ascii: "!")..<0x7F).contains(first), (UInt8(ascii: "!")..<0x7F).contains(last) { return text }
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let count = scalars.reversed().prefix { $0.properties.isWhitespace }.count
    return String(String.UnicodeScalarView(scalars.dropLast(count)))
  }

  /// A text of a file in a message: never a whole page, never a line break.
  static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var view = String.UnicodeScalarView()
    for scalar in scalars.prefix(40) { view.append(scalar.properties.isWhitespace ? " " : scalar) }
    if scalars.count > 40 { view.append("…") }
    return String(view)
  }
}

/// A text of a bank with where it stands.
struct PlacedText: Sendable, Equatable {
  let text: String
  let place: BankPlace
  /// The column of the text's first character, where its characters follow one another in one line.
  let textColumn: Int?
}
