import FoundationEssentials

/// What Tab completes at the home screen: commands first, then files.
enum HomeCompletion {
  private static let commands = [
    "assess", "bank", "check", "drill", "explain", "export", "help", "parse", "progress", "questions", "quit",
    "review",
  ]

  /// Completes `line`; with several ways to go on, names them.
  static func complete(_ line: String) -> (insert: String, alternatives: [String]) {
    guard let space = line.lastIndex(of: " ") else {
      return choose(commands.filter { $0.hasPrefix(line) }, typed: line, ending: " ")
    }
    let typed = String(line[line.index(after: space)...])
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let begun = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return choose(
      names.filter { $0.hasPrefix(begun) && !$0.contains(" ") }.sorted(), typed: begun, ending: "")
  }

  private static func choose(_ names: [String], typed: String, ending: String) -> (
    insert: String, alternatives: [String]
  ) {
    guard let first = names.first else { return ("", []) }
    if names.count == 1 { return (String(first.dropFirst(typed.count)) + ending, []) }
    var common = first
    for name in names.dropFirst() {
      while !name.hasPrefix(common) { common.removeLast() }
    }
    let insert = String(common.dropFirst(typed.count))
    return (insert, insert.isEmpty ? Array(names.prefix(40)) : [])
  }
}
