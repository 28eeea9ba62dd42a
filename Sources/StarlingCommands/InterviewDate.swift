import ArgumentParser
import Progress
import Storage

/// The day of the interview, which bounds how long anything waits.
struct InterviewDate: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of your interview (YYYY-MM-DD), remembered: all comes again before it; “none” forgets it.",
      valueName: "date"))
  var interview: String?

  /// Under which name it is remembered.
  static let setting = "interview-date"

  func validate() throws {
    if let interview, interview != "none", !CalendarDay.isValid(interview) {
      throw ValidationError("--interview wants a day such as 2026-01-31, or none.")
    }
  }

  /// Remembers what was given.
  func remember(in store: SessionStore, _ environment: Environment) throws {
    guard let interview else { return }
    guard interview != "none" else { return try store.setSetting(Self.setting, to: nil) }
    guard interview >= environment.instant.localDay else {
      throw CommandFailure("--interview wants a day that is still to come; \(interview) is past.", .usage)
    }
    try store.setSetting(Self.setting, to: interview)
  }

  /// The remembered day, as long as it is not past.
  static func upcoming(_ store: SessionStore, _ environment: Environment) throws -> String? {
    guard let day = try store.setting(setting), CalendarDay.isValid(day), day >= environment.instant.localDay
    else {
      return nil
    }
    return day
  }

  /// The scheduler for that day.
  static func scheduler(_ interview: String?, _ environment: Environment) -> FSRS {
    .standard(
      maximumInterval: Schedule.maximumInterval(today: environment.instant.localDay, interview: interview))
  }
}
