/// What imports what, read from the text of Package.swift: this repository's own modules only.
struct ImportGraph {
  /// Each target of `Sources/` with the modules that it names.
  private(set) var modules: [String: Set<String>] = [:]

  /// Reads a manifest whose targets are given by `library("Name", […])`, `system("Name")`, `.target(name: "Name", …)`
  /// and `.executableTarget(name: "Name", …)`.
  init(manifest: String) {
    var found: [String: Set<String>] = [:]
    for opening in ["library(", "system(", ".target(", ".executableTarget("] {
      for part in manifest.split(separator: opening, omittingEmptySubsequences: false).dropFirst() {
        let call = Self.call(part)
        // The definitions of these functions have parameters where the calls have names.
        let strings = call.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        guard let name = strings.first, !call.hasPrefix("_"), !name.contains("/") else { continue }
        found[name] = Set(strings.dropFirst())
      }
    }
    modules = found.mapValues { $0.intersection(found.keys) }
    for name in modules.keys { modules[name]?.remove(name) }
  }

  /// The text up to the parenthesis that closes a call.
  private static func call(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }

  /// Everything that a module reaches.
  func reached(from module: String) -> Set<String> {
    var reached: Set<String> = []
    var open = Array(modules[module] ?? [])
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += modules[next] ?? [] }
    }
    return reached
  }

  /// The graph as a Mermaid drawing: an arrow to each module that no other arrow reaches already.
  var drawing: String {
    var lines = ["```mermaid", "graph TD"]
    for (module, direct) in modules.sorted(by: { $0.key < $1.key }) {
      let implied = direct.reduce(into: Set<String>()) { $0.formUnion(reached(from: $1)) }
      for target in direct.subtracting(implied).sorted() { lines.append("  \(module) --> \(target)") }
    }
    return (lines + ["```"]).joined(separator: "\n")
  }
}
