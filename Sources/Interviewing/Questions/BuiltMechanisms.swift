import Prose

/// Tells mechanisms that a claim's writer built or used from those that a line merely mentions.
struct BuiltMechanisms: Sendable {
  /// Phrases by mechanism as folded words, the last with whether any ending will do. Only looked up.
  private var phrases: [String: [(words: [String], isOpen: Bool)]] = [:]

  /// Reads the phrases of those of `mechanisms` that are in `ids`.
  init(_ mechanisms: [BankMechanism], ids: Set<String>) {
    for mechanism in mechanisms where ids.contains(mechanism.id) {
      phrases[mechanism.id] = mechanism.phrases.map { phrase in
        let isOpen = phrase.hasSuffix("*")
        return (Prose(isOpen ? String(phrase.dropLast()) : phrase).tokens.map(\.folded), isOpen)
      }
    }
  }

  /// Those of `ids` that `words`, a claim's tokens, do not mention only as something watched or got rid of: a tool
  /// that draws the lag of queues is no queue, and “cut timeouts by half” speaks of failures.
  func of(_ ids: [String], in words: [String]) -> [String] {
    ids.filter { id in
      let places = places(of: id, in: words)
      return places.isEmpty || places.contains { !Self.isMentioned(at: $0, in: words) }
    }
  }

  private func places(of id: String, in words: [String]) -> [Int] {
    guard let known = phrases[id] else { return [] }
    return words.indices.filter { at in
      known.contains { phrase in
        guard !phrase.words.isEmpty, at + phrase.words.count <= words.count else { return false }
        for (offset, word) in phrase.words.enumerated() {
          let here = words[at + offset]
          let isLast = offset == phrase.words.count - 1
          guard here == word || isLast && (phrase.isOpen ? here.hasPrefix(word) : here == word + "s") else {
            return false
          }
        }
        return true
      }
    }
  }

  /// Whether the nearest verb before the word at `place` is one of watching or of getting rid.
  private static func isMentioned(at place: Int, in words: [String]) -> Bool {
    for word in words[..<place].suffix(6).reversed() {
      if means.contains(word) { return false }
      if watching.contains(word) || ridding.contains(word) { return true }
    }
    return false
  }

  private static let means: Set<String> = [
    "by", "with", "using", "via", "through", "built", "introduced", "added", "designed", "implemented",
    "wrote",
    "adding", "building", "introducing", ",", ";", ".", "behind", "onto",
  ]
  private static let watching: Set<String> = [
    "draws", "draw", "drawing", "shows", "show", "showing", "plots", "plotting", "visualises", "visualizes",
    "visualising", "visualizing", "monitors", "watches", "inspects", "inspecting", "displays", "displaying",
    "charts", "charting", "tracks", "reports", "found", "caught", "detects", "detected",
    "discovered", "lints", "benchmarks", "simulates", "compares",
  ]
  private static let ridding: Set<String> = [
    "cut", "cutting", "reduce", "reduced", "reducing", "lowered", "lowering", "eliminated", "eliminating",
    "eliminates", "removed", "removing", "avoided", "avoiding", "prevented", "preventing", "halved",
    "decreased",
    "decreasing", "retired", "retiring", "replaced", "replacing", "fixed", "fixing",
  ]
}
