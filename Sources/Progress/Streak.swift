/// Days in a row with practice, by the person's own calendar days.
package enum Streak {
  /// Days up to `today` (or up to the day before, while today has none yet). Days are `YYYY-MM-DD`, as stored.
  package static func length(days: [String], today: String) -> Int {
    let practised = Set(days.compactMap(number))
    guard let now = number(today) else { return 0 }
    var day = practised.contains(now) ? now : now - 1
    var length = 0
    while practised.contains(day) {
      length += 1
      day -= 1
    }
    return length
  }

  /// Days since 1970-01-01 of a proleptic Gregorian day (Howard Hinnant's algorithm); nil for anything else.
  static func number(_ day: String) -> Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]), abs(parts[0]) < 100_000
    else {
      return nil
    }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let monthFromMarch = (parts[1] + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + parts[2] - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
