import SafeYAML
import Yams

/// Parses YAML to the values that JSON has: the files of RenderCV, JSON Resumes kept as YAML, the data of sites.
struct YAMLParser {
  /// The most values of a file, with what its aliases repeat: some twenty times those of a long resume.
  static let mostValues = 50_000

  private var values = 0

  /// The value of `text`; an empty one is null.
  static func parse(_ text: String) throws(JSONNode.Malformed) -> JSONNode {
    let root: Node?
    do throws(SafeYAML.Failure) {
      root = try SafeYAML.root(of: text, aliases: .unfolded)
    } catch {
      throw JSONNode.Malformed(reason: described(error.reason), line: error.line)
    }
    var parser = YAMLParser()
    guard let root else { return JSONNode(.null, line: 1) }
    return try parser.node(root, depth: 0)
  }

  /// Keys may be a resume's text, so none is repeated.
  private static func described(_ reason: SafeYAML.Failure.Reason) -> String {
    switch reason {
    case .aliases, .anchors: "an alias stands in a key"
    case .syntax(let problem), .character(let problem): problem
    case .duplicates: "a key stands twice in one mapping"
    case .unknown: "it cannot be read as YAML"
    }
  }

  private mutating func node(_ node: Node, depth: Int) throws(JSONNode.Malformed) -> JSONNode {
    let line = node.mark?.line ?? 1
    values += 1
    guard values <= YAMLParser.mostValues else {
      throw JSONNode.Malformed(reason: "its aliases stand for more values than any resume has", line: line)
    }
    guard depth <= JSONParser.deepest else {
      throw JSONNode.Malformed(reason: "values nest deeper than \(JSONParser.deepest) levels", line: line)
    }
    switch node {
    case .scalar(let scalar): return JSONNode(YAMLParser.value(scalar), line: line)
    case .alias: return JSONNode(.null, line: line)
    case .sequence(let sequence):
      var elements: [JSONNode] = []
      for element in sequence { elements.append(try self.node(element, depth: depth + 1)) }
      return JSONNode(.array(elements), line: line)
    case .mapping(let mapping): return JSONNode(.object(try members(mapping, depth: depth)), line: line)
    }
  }

  private mutating func members(
    _ mapping: Node.Mapping, depth: Int
  ) throws(JSONNode.Malformed) -> [(key: String, node: JSONNode)] {
    var members: [(key: String, node: JSONNode)] = []
    var merged: [(key: String, node: JSONNode)] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        throw JSONNode.Malformed(reason: "a key is no text", line: key.mark?.line ?? 1)
      }
      let node = try node(value, depth: depth + 1)
      // "<<: *defaults": what the mapping does not say itself.
      if name == "<<", let others = node.members { merged += others } else { members.append((name, node)) }
    }
    guard !merged.isEmpty else { return members }
    let own = Set(members.map(\.key))
    return members + merged.filter { !own.contains($0.key) }
  }

  /// What a scalar says: quoted ones are texts, others a number or a word of YAML where they are written like one.
  private static func value(_ scalar: Node.Scalar) -> JSONNode.Value {
    let text = scalar.string
    guard scalar.style == .plain else { return .string(YAMLText.plain(text)) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return isNumber(text) ? .number(text) : .string(YAMLText.plain(text))
    }
  }

  /// Whether `text` is written as JSON writes numbers; telephone numbers with a zero or a plus before them are none.
  private static func isNumber(_ text: String) -> Bool {
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 18 && (1...2).contains(parts.count)
      && (parts[0] == "0" || !parts[0].hasPrefix("0"))
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
