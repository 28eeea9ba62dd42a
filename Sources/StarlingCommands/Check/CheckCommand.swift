import ArgumentParser
import Interviewing
import Reports
import ResumeReview
import Terminal

extension ReviewMarket: ExpressibleByArgument {}

/// Reviews a resume.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "starling",
    abstract: "Review a resume: score, fixes by line, evidence, keywords, market.",
    discussion: """
      Says which lines to rewrite before the interview, and why. Every point lost is named with what would win it \
      back; ___ stands in a rewrite where only you know the figure. With --watch it looks again at each save and \
      says what changed, until Ctrl-C.

      Examples:
        starling check resume.pdf
        starling check resume.pdf --market de --job posting.txt
        starling check resume.pdf --format html > review.html
        starling check --watch resume.md
        starling check resume.md --fail-under 70
      """)

  @Argument(help: "The resume's file, or - for standard input.")
  var resume: String

  @Option(help: "The role that is applied for, such as backend.")
  var role: String?

  @Option(help: "The country's conventions: us, uk, de, fr, kr, jp, in, eu or intl.")
  var market = ReviewMarket.intl

  @Option(help: ArgumentHelp("A job posting whose keywords count (text, Markdown, PDF).", valueName: "file"))
  var job: String?

  @Option(help: "How the review is written: text, json, markdown or html.")
  var format: CheckFormat?

  @Flag(help: "Review again at each save, and say what changed.")
  var watch = false

  @Option(
    name: .customLong("fail-under"), parsing: .unconditional,
    help: ArgumentHelp("End with status 1 when the score is below this.", valueName: "score"))
  var failUnder: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (failUnder.map { (0...100).contains($0) }) ?? true else {
      throw ValidationError("--fail-under wants a score from 0 to 100.")
    }
    if resume == "-", job == "-" {
      throw ValidationError("standard input can be the resume or the posting, not both.")
    }
    if global.json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) ask for two formats; give one of them.")
    }
    if watch, resume == "-" {
      throw ValidationError("--watch wants a file; standard input is never saved again.")
    }
    if watch, failUnder != nil || global.json || format.map({ $0 != .text }) ?? false {
      throw ValidationError(
        "--watch goes on until Ctrl-C and prints text; give it without --fail-under and formats.")
    }
  }

  func run() throws {
    let environment = Environment.current
    let knowledge = try RoleKnowledge(environment, role: role)
    let posting: String? = if let job { try ReadResume.text(of: job, environment) } else { nil }
    // Begun before the first look, so that a save during it is not missed.
    let saves = FileWatch(path: ReadResume.absolute(resume, environment))
    let first = try reviewed(knowledge, posting, environment)
    show(first, environment)
    if watch { try watch(saves, from: first, knowledge, posting, environment) }
    if let failUnder, first.review.score < failUnder {
      throw CommandFailure(
        "the score is \(first.review.score), below the \(failUnder) that was asked for.", .found)
    }
  }

  private func reviewed(_ knowledge: RoleKnowledge, _ posting: String?, _ environment: Environment)
    throws
    -> ReviewedResume
  {
    try ReviewedResume.read(
      resume, knowledge: knowledge, posting: posting, market: market, environment)
  }

  private func show(_ reviewed: ReviewedResume, _ environment: Environment) {
    let output = environment.standardOutput
    let format = global.json ? .json : format ?? .text
    if format != .text {
      reviewed.fit.lines.forEach { environment.standardError.line(EscapeFilter.oneLine($0)) }
    }
    switch format {
    case .json:
      output.line(CheckJSON.text(reviewed.review, questions: reviewed.questions))
    case .text:
      let view = CheckView(palette: global.palette(environment), width: width(environment))
      Pager.drawable(view.lines(page(reviewed), fit: reviewed.fit), environment).forEach { output.line($0) }
    case .markdown:
      output.line(EscapeFilter.visible(ReviewMarkdown.text(page(reviewed))))
    case .html:
      output.write(ReviewPageHTML.text(page(reviewed)))
    }
  }

  private func page(_ reviewed: ReviewedResume) -> ReviewPage {
    let name = EscapeFilter.oneLine(resume)
    let quoted = name.contains { $0 == " " || $0 == "'" } ? "'\(name.replacing("'", with: "'\\''"))'" : name
    return ReviewPage(
      name: resume == "-" ? "standard input" : String(name.split(separator: "/").last ?? ""),
      role: reviewed.roleTitle,
      review: reviewed.fit.isOfOtherTrade && job == nil ? reviewed.review.ofLinesAlone : reviewed.review,
      questions: reviewed.questions.map(reviewed.located),
      next: resume == "-" ? "starling drill" : "starling drill \(quoted)")
  }

  private func width(_ environment: Environment) -> Int { environment.pageWidth }

  /// Looks again at each save, until a signal ends the program.
  private func watch(
    _ saves: FileWatch, from first: ReviewedResume, _ knowledge: RoleKnowledge, _ posting: String?,
    _ environment: Environment
  ) throws {
    var saves = saves
    var last = first
    let output = environment.standardOutput
    output.line()
    output.line("Watching; save the file to look again, Ctrl-C ends.")
    while true {
      FileWatch.pause(milliseconds: 200)
      guard saves.wasSaved() else { continue }
      do {
        let now = try reviewed(knowledge, posting, environment)
        let view = DifferenceView(palette: global.palette(environment), width: width(environment))
        output.line()
        view.lines(ReviewDifference(before: last.review, after: now.review)).forEach { output.line($0) }
        last = now
      } catch let failure as CommandFailure {
        // A file that cannot be read right now may be readable after the next save.
        output.line("Saved, but not read: \(EscapeFilter.oneLine(failure.message))")
      }
    }
  }
}
