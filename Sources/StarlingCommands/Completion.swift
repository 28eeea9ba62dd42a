/// How Tab completes a word.
enum Completion {
  /// What to put in at the cursor, and the ways to go on where nothing can be put in.
  typealias Answer = (insert: String, alternatives: [String])

  /// Completes `typed` to the one of `words` that begins so, followed by `ending`; with several, as far as they agree.
  static func choose(among words: [String], typed: String, ending: String = "") -> Answer {
    let names = words.filter { $0.hasPrefix(typed) }.sorted()
    guard let first = names.first else { return ("", []) }
    if names.count == 1 { return (String(first.dropFirst(typed.count)) + ending, []) }
    let common = names.dropFirst().reduce(first[...]) { shared, name in
      var shared = shared
      while !name.hasPrefix(shared) { shared.removeLast() }
      return shared
    }
    let insert = String(common.dropFirst(typed.count))
    return (insert, insert.isEmpty ? Array(names.prefix(40)) : [])
  }
}
