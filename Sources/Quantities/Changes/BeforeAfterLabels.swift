/// Labels of notes that say which of two values is the earlier one: "before: 45 s per page. after: 3".
extension Reading {
  /// Whether the mark at `at` is the colon of "before:" or "was:".
  func saysBefore(_ at: Int) -> Bool {
    isMark(at, ":") && (isAny(at - 1, .before, .previously, .was) || word(at - 1) == "old")
  }

  /// Whether the mark at `at` is the colon of "after:" or "now:".
  func saysAfter(_ at: Int) -> Bool {
    isMark(at, ":") && (isAny(at - 1, .after, .now, .today) || word(at - 1) == "new")
  }
}
