import Prose

/// What might be done, as against what was.
enum Hypothetical {
  /// Whether token `index` is a modal that speaks of what the writer might do ("I would check", "you could add").
  /// Reported speech and habits of systems ("it would time out", "so that it would survive") do not count.
  static func isModal(at index: Int, in prose: Prose) -> Bool {
    let word = prose.folded(index)
    func before(_ offset: Int) -> String { index >= offset ? prose.folded(index - offset) : "" }
    func after(_ offset: Int) -> String {
      index + offset < prose.bare.count ? prose.folded(index + offset) : ""
    }
    let speaker = ["i", "you", "one", "then", "also", "we"]
    switch word {
    case "would", "could", "should", "can", "will":
      if word == "could" || word == "can" || word == "will" || word == "should" {
        guard ["you", "one"].contains(before(1)) || word == "will" && before(1) == "i" else { return false }
      }
      guard speaker.contains(before(1)) else { return false }
      // "I thought we would", "so that I would", "I would have" are no plans.
      let earlier = before(2)
      let isReported = [
        "that", "if", "thought", "knew", "said", "because", "what", "how", "where", "which", "when",
      ]
      .contains(earlier)
      return !isReported && after(1) != "have" && after(1) != "not"
    case "i'd", "i'll", "you'd", "you'll":
      return [
        "check", "look", "start", "add", "use", "make", "first", "probably", "also", "then", "go", "try",
        "want", "put", "ask", "talk", "say", "scale", "profile", "consider", "suggest", "measure", "monitor",
        "set", "keep", "write", "build", "design", "choose", "pick", "run", "test", "cache", "move", "split",
        "shard", "create", "send", "log", "roll", "do", "give", "take", "begin", "introduce", "version",
        "tell",
      ].contains(after(1))
    default:
      return false
    }
  }
}
