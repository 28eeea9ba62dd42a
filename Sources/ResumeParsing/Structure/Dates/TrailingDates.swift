/// The dates of a section that a copy left together below all of its entries, as a page's right margin has them.
enum TrailingDates {
  /// The lines of `section` without such dates, and the dates in order; nil where fewer than two lines that
  /// are nothing but a date end it, or where any other line is dated.
  static func parted(_ section: ResumeSection) -> (section: ResumeSection, dates: [HeaderLine])? {
    let dates = section.lines.reversed().prefix { $0.role != .bullet && HeaderDates.isDate($0.text) }
    guard dates.count >= 2, dates.count < section.lines.count else { return nil }
    var rest = section
    rest.lines.removeLast(dates.count)
    guard !rest.lines.contains(where: { $0.role != .bullet && !HeaderDates.split($0).dates.isEmpty }) else {
      return nil
    }
    return (rest, dates.reversed().map(HeaderDates.split))
  }
}
