import Prose

/// Tells an answer from what a person types who does not know what to say.
package enum UnsureAnswer {
  /// Whether `text` is a short question back, or a few words that say that there is no answer.
  package static func isUnsure(_ text: String) -> Bool {
    let words = Prose(text).tokens.filter { $0.kind == .word }.map(\.folded)
    guard !words.isEmpty, words.count <= 12 else { return false }
    if text.last(where: { !$0.isWhitespace }) == "?" { return true }
    let said = words.joined(separator: " ").filter { $0 != "'" && $0 != "’" }
    return whole.contains(said) || said.count <= 40 && openings.contains { (said + " ").hasPrefix($0 + " ") }
  }

  /// What is all of such an answer.
  private static let whole: Set<String> = ["pass", "next", "huh", "what", "help me", "skip this", "sorry"]

  /// How it begins, without apostrophes.
  private static let openings = [
    "idk", "dunno", "i dont know", "i do not know", "dont know", "i dont understand", "i do not understand",
    "i dont get", "i dont remember", "i have no idea", "no idea", "no clue", "not sure", "im not sure",
    "i am not sure", "im confused", "i am confused",
  ]
}
