import Progress

/// A calendar day as people type it.
enum CalendarDay {
  /// Whether `text` is a day of the Gregorian calendar, `YYYY-MM-DD`.
  static func isValid(_ text: String) -> Bool {
    text.utf8.count == 10 && LocalDay.number(text).map(LocalDay.text) == text
  }
}
