import Foundation
import Testing

@testable import Storage

@Suite struct InstantTests {
  static let days: [(String, String, String)] = [
    ("2026-03-28T22:59:59.000Z", "Europe/Oslo", "2026-03-28"),
    ("2026-03-28T23:00:00.000Z", "Europe/Oslo", "2026-03-29"),
    ("2026-03-29T21:59:59.000Z", "Europe/Oslo", "2026-03-29"),
    ("2028-02-29T12:00:00.000Z", "UTC", "2028-02-29"),
    ("2026-01-01T02:00:00.000Z", "America/Los_Angeles", "2025-12-31"),
  ]

  @Test(arguments: days)
  func theDayIsThePersonsOwn(utc: String, zone: String, day: String) throws {
    let date = try #require(Instant.date(utc: utc))
    #expect(Instant.day(of: date, in: try #require(TimeZone(identifier: zone))) == day)
  }

  @Test(arguments: ["2026-11-23T09:30:00.125Z", "1999-12-31T23:59:59.999Z", "2038-01-19T03:14:08.000Z"])
  func whatIsWrittenReadsBackTheSame(text: String) throws {
    #expect(Instant.utc(try #require(Instant.date(utc: text))) == text)
  }

  /// An export was refused by its own import where a time ended on .397.
  @Test(arguments: [
    "2026-11-26T14:29:14", "2026-01-01T00:00:00", "1999-12-31T23:59:59", "2099-06-30T12:00:01",
  ])
  func everyMillisecondReadsBackTheSame(second: String) throws {
    for millisecond in 0..<1000 {
      let digits = String(millisecond)
      let text = second + "." + String(repeating: "0", count: 3 - digits.count) + digits + "Z"
      #expect(Instant.utc(try #require(Instant.date(utc: text))) == text)
    }
  }
}

@Suite struct RowIdentifierTests {
  @Test func identifiersAreVersionSevenAndSortByTime() {
    let early = RowIdentifierSource(now: { Date(timeIntervalSince1970: 1_790_000_000) }, random: { .max })
    let late = RowIdentifierSource(now: { Date(timeIntervalSince1970: 1_790_000_000.001) }, random: { 0 })
    #expect(early.next() == "01a0c450-6c00-7000-bfff-ffffffffffff")
    #expect(early.next(step: 1) < late.next())
    #expect(late.next().split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
  }

  /// The clock stands still, went back, or what is compared with is no identifier of ours.
  static let others: [(other: String?, next: String)] = [
    (nil, "01a0c450-6c00-7000-8000-000000000000"),
    ("01a0c450-6bff-7000-bfff-ffffffffffff", "01a0c450-6c00-7000-8000-000000000000"),
    ("01a0c450-6c00-7000-8000-000000000000", "01a0c450-6c01-7000-8000-000000000000"),
    ("01a0c450-6d07-7abc-bfff-ffffffffffff", "01a0c450-6d08-7000-8000-000000000000"),
    ("01a0c450-6000-7000-8000-000000000000", "01a0c450-6c00-7000-8000-000000000000"),
    ("session", "01a0c450-6c00-7000-8000-000000000000"),
    ("fffff", "01a0c450-6c00-7000-8000-000000000000"),
    ("ffffffff-ffff-7000-8000-00000000000000", "01a0c450-6c00-7000-8000-000000000000"),
  ]

  @Test(arguments: others)
  func theNextOneSortsAfterAnother(other: String?, next: String) {
    let source = RowIdentifierSource(now: { Date(timeIntervalSince1970: 1_790_000_000) }, random: { 0 })
    #expect(source.next(after: other) == next)
  }
}

extension InstantTests {
  static let times: [(String, Double?)] = [
    ("1970-01-01T00:00:00.000Z", 0), ("2026-03-14T12:00:00.125Z", 1_773_489_600.125),
    ("2028-02-29T23:59:59.999Z", 1_835_481_599.999), ("2000-03-01T00:00:00.000Z", 951_868_800),
    ("1969-12-31T23:59:59.000Z", -1), ("0000-03-01T00:00:00.000Z", -62_162_035_200),
    ("2026-03-14T12:00:00Z", nil), ("2026-13-14T12:00:00.125Z", nil), ("2026-03-14 12:00:00.125Z", nil),
    ("", nil), ("2026+03-14T12:00:00.125Z", nil), ("2026-03+14T12:00:00.125Z", nil),
    ("2026-03-14T12+00:00.125Z", nil), ("2026-03-14T12:00+00.125Z", nil), ("2026-03-14T12:00:00+125Z", nil),
    ("2026-03-14T12:00:00.125+", nil), ("2026-00-14T12:00:00.125Z", nil), ("2026-03-00T12:00:00.125Z", nil),
    ("2026-03-32T12:00:00.125Z", nil), ("2026-03-1/T12:00:00.125Z", nil),
    ("2026-03-14T12:00:00.12xZ", nil), ("0000-01-01T00:00:00.000Z", -62_167_219_200),
    ("2026-03-1xT12:00:00.125Z", nil),
  ]

  private static func seconds(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBytes { Instant.seconds(utc: $0) }
  }

  @Test(arguments: times)
  func secondsAreReadAsTheyWereWritten(text: String, seconds: Double?) {
    #expect(Self.seconds(text) == seconds)
  }

  @Test func bothReadersAgree() throws {
    for step in 0..<2_000 {
      let date = Date(timeIntervalSince1970: Double(step) * 1_234_567.891)
      let text = Instant.utc(date)
      let slow = try #require(Instant.date(utc: text)).timeIntervalSince1970
      #expect(abs(try #require(Self.seconds(text)) - slow) < 0.0006, "\(text)")
    }
  }
}
