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

  /// The seconds since 1970 of what ``utc(_:)`` wrote; nil for anything else. As ``date(utc:)``, and some hundred times
  /// as fast: a long review log is read through it.
  package static func seconds(utc text: String) -> Double? {
    var text = text
    return text.withUTF8 { bytes -> Double? in
      let marks: [(Int, UInt8)] = [
        (4, 0x2D), (7, 0x2D), (10, 0x54), (13, 0x3A), (16, 0x3A), (19, 0x2E), (23, 0x5A),
      ]
      guard bytes.count == 24, marks.allSatisfy({ bytes[$0.0] == $0.1 }) else { return nil }
      func number(_ start: Int, _ length: Int) -> Int? {
        var value = 0
        for byte in bytes[start..<start + length] {
          guard (48...57).contains(byte) else { return nil }
          value = value * 10 + Int(byte - 48)
        }
        return value
      }
      guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
        let hour = number(11, 2),
        let minute = number(14, 2), let second = number(17, 2), let milliseconds = number(20, 3),
        (1...12).contains(month), (1...31).contains(day)
      else { return nil }
      // Howard Hinnant's days_from_civil, for years from 0 on.
      let shifted = month <= 2 ? year - 1 : year
      let era = (shifted >= 0 ? shifted : shifted - 399) / 400
      let yearOfEra = shifted - era * 400
      let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
      let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
      return Double(days * 86_400 + hour * 3_600 + minute * 60 + second) + Double(milliseconds) / 1_000
    }
  }
}
