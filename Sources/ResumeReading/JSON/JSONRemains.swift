/// Tells what of a document no field holds, so that nothing is lost in silence.
struct JSONRemains {
  private let log: JSONLog
  private var told: Set<String> = []

  /// Warns of what nobody read in `root`.
  static func tell(of root: JSONNode, to log: JSONLog) {
    var remains = JSONRemains(log: log)
    remains.walk(root, key: "", parent: "")
  }

  private init(log: JSONLog) {
    self.log = log
  }

  private mutating func walk(_ node: JSONNode, key: String, parent: String) {
    guard !node.isRead, node.isFilled else { return }
    let isPerson = parent.isEmpty && node.members != nil && JSONNames.person.contains(JSONRecord.folded(key))
    if !key.isEmpty, !node.isTouched, !isPerson {
      guard told.insert("\(parent).\(key)").inserted else { return }
      let name = JSONLog.shown(key)
      log.warn(
        parent.isEmpty
          ? "Line \(node.line): “\(name)” is no part of a JSON Resume; it was passed over."
          : "Line \(node.line): “\(name)” of “\(JSONLog.shown(parent))” was passed over.")
      return
    }
    switch node.value {
    case .array(let elements): for element in elements { walk(element, key: key, parent: parent) }
    case .object(let members):
      for member in members where !JSONRemains.saysNothing(member.key) {
        walk(member.node, key: member.key, parent: key)
      }
    case .string, .number, .bool, .null: break
    }
  }

  /// Pictures, and what a document says of itself.
  private static func saysNothing(_ key: String) -> Bool {
    ["image", "picture", "$schema", "meta"].contains(key)
  }
}
