/// A JSON value and the way to it, for errors that say where ("work[0].highlights").
struct JSONPath {
  let node: JSONNode
  let path: String

  var line: Int { node.line }

  var isObject: Bool {
    if case .object = node.value { return true }
    return false
  }

  /// Whether the object has a list with something in it under `key`.
  func has(_ key: String) -> Bool {
    if case .array(let elements)? = node[key]?.value { return !elements.isEmpty }
    return false
  }

  /// The keys of the object that are none of `known`, with their lines.
  func keys(besides known: Set<String>) -> [(name: String, line: Int)] {
    guard case .object(let members) = node.value else { return [] }
    return members.filter { !known.contains($0.key) }.map { ($0.key, $0.node.line) }
  }

  /// The keys of the object that are none of `known` and hold something, with their lines.
  func filledKeys(besides known: Set<String>) -> [(name: String, line: Int)] {
    keys(besides: known).filter { key, _ in
      switch node[key]?.value {
      case .null?, nil: false
      case .string(let text)?: text.contains { !$0.isWhitespace }
      case .array(let elements)?: !elements.isEmpty
      case .object(let members)?: !members.isEmpty
      case .bool?, .number?: true
      }
    }
  }

  /// The keys that the object has more than once, with the line of their last value.
  var repeatedKeys: [(name: String, line: Int)] {
    guard case .object(let members) = node.value else { return [] }
    var seen: Set<String> = []
    var repeated: [(name: String, line: Int)] = []
    for member in members where !seen.insert(member.key).inserted {
      repeated.removeAll { $0.name == member.key }
      repeated.append((member.key, member.node.line))
    }
    return repeated
  }

  func failure(_ reason: String) -> JSONParser.Failure {
    JSONParser.Failure(reason: path.isEmpty ? "the file " + reason : "\(path) \(reason)", line: node.line)
  }

  private func child(_ key: String) -> JSONPath? {
    node[key].map { JSONPath(node: $0, path: path.isEmpty ? key : "\(path).\(key)") }
  }

  /// The text under `key`; a number as printed; empty where there is none or null.
  func text(_ key: String) throws(JSONParser.Failure) -> String {
    guard let child = child(key) else { return "" }
    switch child.node.value {
    case .string(let text): return TextDecoder.clean(text)
    case .number(let text): return text
    case .null: return ""
    case .bool, .array, .object: throw child.failure("must be a text")
    }
  }

  /// The texts under `keys` that are there, one after the other.
  func texts(_ keys: [String]) throws(JSONParser.Failure) -> String {
    var texts: [String] = []
    for key in keys {
      let text = try text(key)
      if !text.isEmpty { texts.append(text) }
    }
    return texts.joined(separator: "; ")
  }

  /// An ISO 8601 date as far as given, without a time.
  func date(_ key: String) throws(JSONParser.Failure) -> String {
    let text = try text(key)
    guard !text.isEmpty else { return "" }
    let parts = text.prefix { $0 != "T" }.split(separator: "-")
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    let isDate =
      (1...3).contains(parts.count) && numbers.count == parts.count && parts[0].count == 4
      && (1000..<3000).contains(numbers[0]) && parts.dropFirst().allSatisfy { $0.count == 2 }
      && numbers.dropFirst().prefix(1).allSatisfy { (1...12).contains($0) }
      && numbers.dropFirst(2).allSatisfy { (1...31).contains($0) }
    guard isDate else {
      if ["present", "now", "current", "today"].contains(text.lowercased()) { return "" }
      throw child(key)?.failure("must be a date as 2021, 2021-03 or 2021-03-15")
        ?? failure("must hold a date")
    }
    return parts.joined(separator: "-")
  }

  func object(_ key: String) throws(JSONParser.Failure) -> JSONPath? {
    guard let child = child(key) else { return nil }
    if case .null = child.node.value { return nil }
    guard child.isObject else { throw child.failure("must be an object") }
    return child
  }

  /// The objects of the list under `key`.
  func list(_ key: String) throws(JSONParser.Failure) -> [JSONPath] {
    guard let child = child(key) else { return [] }
    switch child.node.value {
    case .null: return []
    case .array(let elements):
      var objects: [JSONPath] = []
      for (index, element) in elements.enumerated() {
        let one = JSONPath(node: element, path: "\(child.path)[\(index)]")
        if case .null = element.value { continue }
        guard one.isObject else { throw one.failure("must be an object") }
        objects.append(one)
      }
      return objects
    default: throw child.failure("must be a list")
    }
  }

  /// The texts of the list under `key` that are not empty, with their lines.
  func strings(_ key: String) throws(JSONParser.Failure) -> [(text: String, line: Int)] {
    guard let child = child(key) else { return [] }
    switch child.node.value {
    case .null: return []
    case .array(let elements):
      var strings: [(text: String, line: Int)] = []
      for (index, element) in elements.enumerated() {
        switch element.value {
        case .string(let text):
          let clean = TextDecoder.clean(text)
          if clean.contains(where: { !$0.isWhitespace }) { strings.append((clean, element.line)) }
        case .number(let text): strings.append((text, element.line))
        case .null: continue
        default: throw JSONPath(node: element, path: "\(child.path)[\(index)]").failure("must be a text")
        }
      }
      return strings
    default: throw child.failure("must be a list of texts")
    }
  }
}
