/// A day of a resume as far as it is given: a year, or a year with its month.
struct ResumeDate: Sendable, Equatable {
  /// 1950 to 2049.
  var year: Int
  /// 1 to 12; nil where only the year (or a season) is given.
  var month: Int?

  /// ISO 8601 as far as given: `2021`, `2021-03`.
  var iso: String {
    guard let month else { return String(year) }
    return month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)"
  }
}

/// A date or a range of dates that a line states, and where.
struct DateMention: Sendable, Equatable {
  /// When it began; nil for "until 2020" and for a present that says no beginning.
  var start: ResumeDate?
  /// When it ended; nil for a present one or a single date.
  var end: ResumeDate?
  /// Whether it goes on ("2021 – Present", "seit 2020").
  var isCurrent: Bool
  /// Whether a range is stated, as against a single date.
  var isRange: Bool
  /// Whether the year is printed before the month; nil where no month is printed.
  var isYearFirst: Bool?
  /// Unicode-scalar offsets, brackets around the date and a duration after it ("· 2 yrs 3 mos") included.
  var span: Range<Int>
}

extension DateMention {
  /// Whether `other` lies within this range, as far as both say.
  func holds(_ other: DateMention) -> Bool {
    func month(_ date: ResumeDate, orElse month: Int) -> Int { date.year * 12 + (date.month ?? month) }
    guard isRange, let start, let begun = other.start,
      month(begun, orElse: 12) >= month(start, orElse: 1)
    else { return false }
    guard let end else { return true }
    let last = other.isCurrent ? nil : other.end ?? begun
    return last.map { month($0, orElse: 1) <= month(end, orElse: 12) } ?? false
  }
}
