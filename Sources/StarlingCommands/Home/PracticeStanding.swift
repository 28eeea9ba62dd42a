import FoundationEssentials
import Progress
import Reports
import Storage

/// Where practice stands, as the home screen says it: what is due, the last session, the weakest topic, what waits
/// unfinished, and what to type next.
struct PracticeStanding {
  /// One line of it.
  struct Row: Equatable {
    let title: String
    let text: String
    /// Whether it says what to type.
    var isNext = false
  }

  private let place: PlaceOptions
  private let environment: Environment

  /// Speaks of the practice log at `place`.
  init(place: PlaceOptions, _ environment: Environment) {
    self.place = place
    self.environment = environment
  }

  /// The rows, what to type last.
  func rows() throws -> [Row] {
    guard let store = try place.openStoreIfAny(environment),
      let last = try store.sessions(.init(limit: 1)).first
    else { return try beginning() }
    let report = try ProgressReport.load(store, environment)
    let resume = try store.setting("resume")
    let drafts = try store.drafts()
    let weakest = report.topics.first { $0.attempts > 0 && $0.mean != nil }

    var rows = [
      Row(
        title: "Due",
        text:
          "\(FigureText.grouped(report.dueToday)) today, \(FigureText.grouped(report.dueThisWeek)) this week")
    ]
    let score = last.meanScore.map { ", mean of first tries \(Int($0.rounded()))" } ?? ""
    rows.append(
      Row(
        title: "Last",
        text:
          "\(last.session.localDay): \(FigureText.counted(last.answers, "answer")) to \(FigureText.counted(last.questions, "question"))\(score)"
      ))
    if let weakest, let mean = weakest.mean {
      let count = weakest.attempts == 1 ? "one first try" : "\(weakest.attempts) first tries"
      rows.append(Row(title: "Weakest", text: "\(weakest.id): mean \(Int(mean.rounded())) over \(count)"))
    }
    rows.append(
      Row(
        title: "So far",
        text:
          "\(FigureText.counted(report.sessions, "session")), \(FigureText.counted(report.answers, "answer")) "
          + "(follow-ups counted), streak "
          + FigureText.counted(report.streak, "day")))
    if let draft = drafts.first {
      let more = drafts.count > 1 ? "; \(drafts.count - 1) more" : ""
      rows.append(Row(title: "Unfinished", text: "an answer to “\(draft.question)”\(more)"))
    }
    if let resume { rows.append(Row(title: "Resume", text: resume)) }
    rows.append(
      Row(
        title: "Next",
        text: next(
          hasResume: resume != nil, drafts: drafts.count, due: report.dueNow, weakest: weakest?.id),
        isNext: true))
    return rows
  }

  private func beginning() throws -> [Row] {
    let sample = try SampleResume.place(environment)
    return [
      Row(title: "Sessions", text: "none yet"),
      Row(title: "Next", text: "“drill resume.pdf” holds a mock interview on your resume", isNext: true),
      Row(
        title: "", text: "“drill \(CommandWords.shortened(sample, environment))” takes a sample",
        isNext: true),
    ]
  }

  /// What to type: what was left unfinished first, then what is due, then what is weakest.
  private func next(hasResume: Bool, drafts: Int, due: Int, weakest: String?) -> String {
    guard hasResume else { return "“drill resume.pdf” holds a mock interview on your resume" }
    if drafts > 0 { return "“drill” goes on with the unfinished answer" }
    if due > 0 { return "“drill” goes over what is due, beside new questions" }
    if let weakest {
      return "“drill --topic \(weakest)” for the weakest topic, “drill” for all of them in turn"
    }
    return "“drill” holds a mock interview on your resume"
  }
}
