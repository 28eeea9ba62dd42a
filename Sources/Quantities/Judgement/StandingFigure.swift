extension QuantityReport {
  /// Whether the text shows a figure, read as a measure or not: nobody may be told that there is none.
  ///
  /// Years, versions, codes and labels are none, and the name of a percentile is none by itself. A number whose noun
  /// is not known is one.
  package var showsFigure: Bool {
    quantities.contains { $0.kind != .percentile } || hasUnreadCount
  }

  /// Whether a number stands in the text that counts something which no rule could name ("40 건씩", "targets of 14").
  package var hasUnreadCount: Bool { ignored.contains { $0.reason == IgnoredNumber.bare } }
}

extension IgnoredNumber {
  /// Why a number was left that has neither unit nor noun.
  static let bare = "a number with nothing to count"
}
