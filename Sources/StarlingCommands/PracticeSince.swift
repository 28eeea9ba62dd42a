import ArgumentParser

/// From which day on practice is looked at.
struct PracticeSince: ParsableArguments {
  @Option(
    name: .customLong("since"),
    help: ArgumentHelp("Only what was practised on or after this day (YYYY-MM-DD).", valueName: "date"))
  var day: String?

  func validate() throws {
    if let day, !CalendarDay.isValid(day) {
      throw ValidationError("--since wants a day such as 2026-01-31.")
    }
  }
}
