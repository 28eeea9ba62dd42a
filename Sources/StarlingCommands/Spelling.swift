import Interviewing

/// What somebody may have meant.
enum Spelling {
  /// The candidate that is spelled most like `word`, where one is near; else the first that begins with it.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    BankName.nearest(to: word, in: candidates)
      ?? candidates.first { !word.isEmpty && $0.hasPrefix(word.lowercased()) }
  }
}
