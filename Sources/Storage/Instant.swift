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

  /// The seconds since 1970 of what ``utc(_:)`` wrote, in UTF-8; nil for anything else. As ``date(utc:)``, and some
  /// hundred times as fast: a long review log is read through it.
  package static func seconds(utc bytes: UnsafeRawBufferPointer) -> Double? {
    guard bytes.count == 24, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x3A,
      bytes[16] == 0x3A, bytes[19] == 0x2E, bytes[23] == 0x5A
    else { return nil }
    var areDigits = true
    func number(_ start: Int, _ length: Int) -> Int {
      var value = 0
      for place in start..<start + length {
        let digit = Int(bytes[place]) - 48
        if digit < 0 || digit > 9 { areDigits = false }
        value = value * 10 + digit
      }
      return value
    }
    let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
    let (hour, minute, second, milliseconds) = (number(11, 2), number(14, 2), number(17, 2), number(20, 3))
    guard areDigits, (1...12).contains(month), (1...31).contains(day) else { return nil }
    // Howard Hinnant's days_from_civil, for years from 0 on.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return Double(days * 86_400 + hour * 3_600 + minute * 60 + second) + Double(milliseconds) / 1_000
  }
}
