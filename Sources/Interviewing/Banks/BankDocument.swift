import Yams

/// The one door through which YAML comes in: a bank's text as a tree with places, refused where it could do harm.
enum BankDocument {
  /// The longest text of one file, in bytes.
  static let mostBytes = 1 << 20

  /// Reads `text`. Values stay the text that was written: `1.0` and `yes` are no numbers and no booleans here.
  static func node(file: String, text: String) throws(BankError) -> Node {
    func failure(_ line: Int, _ column: Int, _ message: String) -> BankError {
      BankError(problems: [
        BankProblem(at: BankPlace(file: file, line: max(1, line), column: max(1, column)), message)
      ])
    }
    guard text.utf8.count <= mostBytes else {
      throw failure(1, 1, "The file has more than 1 MiB; a bank is a few dozen kilobytes. Split it.")
    }
    // Yams expands aliases without limit, so they are refused before it sees them.
    if let place = aliasPlace(in: text) {
      throw failure(
        place.line, place.column, "Aliases (`*name`) are not allowed; write the text where it is needed.")
    }
    let root: Node?
    do {
      let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      root = try parser.singleRoot()
      // Anchors live as long as the parser, so this is asked while it is there.
      let anchor = mayHaveAnchor(text) ? root.flatMap(firstAnchor) : nil
      withExtendedLifetime(parser) {}
      if let anchor {
        throw failure(
          anchor.line, anchor.column, "Anchors (`&name`) are not allowed; write the text where it is needed.")
      }
    } catch let error as YamlError {
      let (line, column, message) = described(error)
      throw failure(line, column, message)
    } catch let error as BankError {
      throw error
    } catch {
      throw failure(1, 1, "The file cannot be read as YAML.")
    }
    guard let root else { throw failure(1, 1, "The file is empty; see docs/banks.md for what a bank holds.") }
    return root
  }

  /// Whether an `&` with a name after it stands anywhere; almost no file has one, and looking closer takes longer.
  private static func mayHaveAnchor(_ text: String) -> Bool {
    func search(_ bytes: some Collection<UInt8>) -> Bool {
      var isOpen = false
      for byte in bytes {
        if isOpen, byte > UInt8(ascii: " ") { return true }
        isOpen = byte == UInt8(ascii: "&")
      }
      return false
    }
    return text.utf8.withContiguousStorageIfAvailable { search($0) } ?? search(text.utf8)
  }

  /// Where a name is used as an alias that is also written as an anchor: only such a pair can make a tree grow.
  private static func aliasPlace(in text: String) -> (line: Int, column: Int)? {
    guard mayHaveAnchor(text) else { return nil }
    var anchors: Set<String> = []
    var aliases: [(name: String, line: Int, column: Int)] = []
    var line = 1
    var column = 0
    var isAtToken = true
    var open: (isAlias: Bool, name: String, line: Int, column: Int)?
    func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || scalar == "_" || scalar == "-"
    }
    func close() {
      guard let name = open, !name.name.isEmpty else { return }
      if name.isAlias {
        aliases.append((name.name, name.line, name.column))
      } else {
        anchors.insert(name.name)
      }
    }
    for scalar in text.unicodeScalars {
      column += 1
      if open != nil, isNameCharacter(scalar) {
        open?.name.unicodeScalars.append(scalar)
        continue
      }
      close()
      open = nil
      if isAtToken, scalar == "&" || scalar == "*" {
        open = (scalar == "*", "", line, column)
      }
      switch scalar {
      case "\n":
        line += 1
        column = 0
        isAtToken = true
      case "\r", " ", "\t", "[", "{", ",", ":", "-", "?", "!": isAtToken = true
      default: isAtToken = false
      }
    }
    close()
    return aliases.first { anchors.contains($0.name) }.map { ($0.line, $0.column) }
  }

  private static func firstAnchor(in node: Node) -> (line: Int, column: Int)? {
    if node.anchor != nil { return (node.mark?.line ?? 1, node.mark?.column ?? 1) }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence):
      for child in sequence { if let found = firstAnchor(in: child) { return found } }
      return nil
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
      return nil
    }
  }

  private static func described(_ error: YamlError) -> (line: Int, column: Int, message: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (mark.line, mark.column, "The file is not valid YAML here: \(problem).")
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.unicodeScalars.prefix(offset ?? 0)
      let line = before.reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
      let column = before.reduce(1) { $1 == "\n" ? 1 : $0 + 1 }
      return (line, column, "The file holds a character that YAML does not allow: \(problem).")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "`\($0)`" }.joined(separator: ", ")
      return (
        context.mark.line, context.mark.column,
        "The key \(names) stands twice in one mapping; keep one of them."
      )
    default:
      return (1, 1, "The file cannot be read as YAML.")
    }
  }
}
