/// One line of an entry's header, its dates taken out.
struct HeaderLine: Sendable {
  /// The parts set apart on the line, without dates; empty where the line is nothing but a date.
  var segments: [String]
  /// The dates that the line states.
  var dates: [DateMention]
  /// The line it comes from.
  var line: ResumeLine
  /// What a label at the line's beginning says it is ("Position: …").
  var field: FieldLabels.Field?
}

/// An entry as lines: what heads it and what is below.
struct EntryDraft: Sendable {
  var header: [HeaderLine] = []
  /// Bullets, and sentences whose bullet was lost or never was.
  var body: [ResumeLine] = []
  /// "Technologies: Go, Kafka" below the entry.
  var keywords: [String] = []
  /// The labels over groups of its bullets.
  var groups: [String] = []

  /// The first date or range of the header.
  var date: DateMention? {
    var first: DateMention?
    for line in header {
      for date in line.dates {
        if date.isRange { return date }
        first = first ?? date
      }
    }
    return first
  }
}
