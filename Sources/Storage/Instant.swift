import FoundationEssentials

/// A moment as the database keeps it: the UTC instant, and the person's zone and local day at that moment.
package struct Instant: Sendable, Equatable {
  /// The instant, to the millisecond.
  package let date: Date
  /// IANA name of the zone ("Europe/Oslo"), or its offset where it has no name.
  package let zone: String
  /// The calendar day there and then, `YYYY-MM-DD`.
  package let localDay: String

  /// The moment `date` as seen in `timeZone`.
  package init(_ date: Date, timeZone: TimeZone) {
    self.date = date
    self.zone = timeZone.identifier
    self.localDay = Instant.day(of: date, in: timeZone)
  }

  /// The calendar day of `date` in `timeZone`, `YYYY-MM-DD`.
  package static func day(of date: Date, in timeZone: TimeZone) -> String {
    var style = Date.ISO8601FormatStyle().year().month().day()
    style.timeZone = timeZone
    return date.formatted(style)
  }

  /// `2026-11-23T09:30:00.125Z`.
  package var utc: String { Instant.utc(date) }

  /// ISO 8601 in UTC with milliseconds, the only form in which the database keeps a time.
  package static func utc(_ date: Date) -> String {
    // To the nearest: what was read back from such a text is a hair below it as often as above.
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
    return Date(timeIntervalSince1970: milliseconds / 1000 + 0.0001)
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  /// Reads what ``utc(_:)`` wrote; nil for anything else.
  package static func date(utc text: String) -> Date? {
    (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
      ?? (try? Date(text, strategy: Date.ISO8601FormatStyle()))
  }
}
