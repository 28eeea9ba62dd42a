/// A JSON value with the line it begins on, and whether it was read.
final class JSONNode {
  /// What the value is.
  enum Value {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([(key: String, node: JSONNode)])
  }

  /// Why a text holds no value, and on which line.
  struct Malformed: Error, Equatable {
    var reason: String
    /// 1-based.
    var line: Int
  }

  let value: Value
  /// 1-based.
  let line: Int
  /// Whether a field of the resume holds what the value says; see ``JSONRemains``.
  private(set) var isRead = false

  init(_ value: Value, line: Int) {
    self.value = value
    self.line = line
  }

  /// The value is in a field now.
  func markRead() { isRead = true }

  /// Whether something within the value is in a field now.
  var isTouched: Bool {
    switch value {
    case .array(let elements): elements.contains { $0.isRead || $0.isTouched }
    case .object(let members): members.contains { $0.node.isRead || $0.node.isTouched }
    case .string, .number, .bool, .null: false
    }
  }

  /// The members, where the value is an object.
  var members: [(key: String, node: JSONNode)]? {
    if case .object(let members) = value { return members }
    return nil
  }

  /// The elements, where the value is a list.
  var elements: [JSONNode]? {
    if case .array(let elements) = value { return elements }
    return nil
  }

  /// Whether the value is an object, or a list with one in it.
  var holdsObjects: Bool { members != nil || elements?.contains { $0.members != nil } ?? false }

  /// Whether the value says something: white space, null and what holds nothing else do not.
  var isFilled: Bool {
    switch value {
    case .null: false
    case .bool, .number: true
    case .string(let text): text.contains { !$0.isWhitespace }
    case .array(let elements): elements.contains(where: \.isFilled)
    case .object(let members): members.contains(where: \.node.isFilled)
    }
  }
}
