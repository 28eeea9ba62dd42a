/// The first date or range of dates of a text that is there to say them ("May 2019", "2018.07 - 至今").
package struct PrintedDates {
  /// ISO 8601 as far as given; empty where the text says none.
  package let start: String
  /// As ``start``; empty where the range goes on.
  package let end: String
  package let isCurrent: Bool
  /// Whether a range is stated, as against a single date, which is the ``start``.
  package let isRange: Bool

  /// Nil where `text` states no date.
  package init?(_ text: String) {
    guard text.unicodeScalars.count <= 80, let mention = DateScanner.mentions(in: text).first else {
      return nil
    }
    start = mention.start?.iso ?? ""
    end = mention.end?.iso ?? ""
    isCurrent = mention.isCurrent
    isRange = mention.isRange
  }

  /// Whether `text` is a word for the present, with how long that is in brackets or without.
  package static func isPresent(_ text: String) -> Bool {
    DateScanner.isPresent(String(text.prefix { $0 != "(" && $0 != "（" }))
  }
}
