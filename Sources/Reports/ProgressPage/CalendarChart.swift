import Progress

/// Practice day by day as SVG: a column a week, Monday on top, darker with more answers.
struct CalendarChart {
  /// Weeks that are drawn.
  static let weeks = 27

  let days: [(day: String, answers: Int)]
  let today: String

  /// The numbers of answers above which a day gets the next shade.
  static let steps = [0, 3, 6, 10]

  /// Writes the chart; nothing where `today` is no day.
  func write(to writer: inout HTMLWriter) {
    guard let now = LocalDay.number(today) else { return }
    let counts = Dictionary(
      days.compactMap { entry in LocalDay.number(entry.day).map { ($0, entry.answers) } }, uniquingKeysWith: +
    )
    let first = now - LocalDay.weekday(now) - 7 * (Self.weeks - 1)
    let cell = 14
    let left = 32
    let top = 18
    writer.element(
      "svg",
      [
        "class": "calendar", "viewBox": "0 0 \(left + Self.weeks * cell) \(top + 7 * cell)", "role": "img",
        "aria-label": "Days with practice in the last \(Self.weeks) weeks",
      ]
    ) { writer in
      for (row, name) in [(0, "Mon"), (2, "Wed"), (4, "Fri")] {
        writer.element(
          "text",
          ["class": "axis", "x": "\(left - 4)", "y": "\(top + row * cell + 10)", "text-anchor": "end"], name)
      }
      var lastMonth = ""
      for day in first...now {
        let column = (day - first) / 7
        let text = LocalDay.text(day)
        let month = String(text.prefix(7))
        // A month is named above the first week that begins in it.
        if LocalDay.weekday(day) == 0, month != lastMonth {
          // A month of which less than three weeks are drawn has no room for its name.
          if column < Self.weeks - 1, month == LocalDay.text(day + 14).prefix(7) {
            writer.element(
              "text", ["class": "axis", "x": "\(left + column * cell)", "y": "11"], Self.month(month))
          }
          lastMonth = month
        }
        let count = counts[day] ?? 0
        let shade = Self.steps.filter { count > $0 }.count
        writer.element(
          "rect",
          [
            "class": "day level\(shade)", "x": "\(left + column * cell)",
            "y": "\(top + LocalDay.weekday(day) * cell)", "width": "\(cell - 2)", "height": "\(cell - 2)",
            "rx": "2",
          ]
        ) { $0.element("title", "\(text): \(count == 0 ? "nothing" : FigureText.counted(count, "answer"))") }
      }
    }
  }

  private static func month(_ text: String) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard let number = Int(text.suffix(2)), names.indices.contains(number - 1) else { return text }
    return names[number - 1]
  }
}
