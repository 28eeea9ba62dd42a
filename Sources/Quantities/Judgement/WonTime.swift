extension Reading {
  /// "closing the books four hours earlier": whether a time says how much earlier somebody made something happen.
  ///
  /// It ends its clause, and a verb in "-ing" leads to it there; a story's "two days earlier" begins a clause or follows a
  /// past ("a week earlier it had failed").
  func isWonEarlier(_ draft: Draft) -> Bool {
    guard named(draft.next) == .earlier, endsPhrase(draft.next + 1) else { return false }
    for at in (max(sentenceStart(draft.first), draft.first - 7)..<draft.first).reversed() {
      if isMark(at, ",") { return false }
      if isWord(at), tokens[at].span.count > 5, word(at).hasSuffix("ing") { return true }
    }
    return false
  }
}
