import ArgumentParser
import Interviewing
import Reports
import Terminal

/// Prints the questions that a drill would ask.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", _superCommandName: "starling",
    abstract: "Print the questions that a drill would ask, each with its claim.",
    discussion: """
      The same resume, bank and seed give the same questions.

      Examples:
        starling questions resume.pdf
        starling questions resume.pdf --topic incident --questions 3 --seed 7 --json
      """)

  @Argument(help: "The resume's file, or - for standard input.")
  var resume: String

  @OptionGroup var choice: QuestionChoice
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let knowledge = try Knowledge.load(environment, .role(choice.role))
    let bank = try knowledge.bank(role: choice.role)
    for topic in choice.topic { try knowledge.requireTopic(topic, of: bank) }
    let read = try ReadResume.read(resume, bank: bank, environment)
    let postingText = try choice.posting(environment)
    let posting = postingText.map { JobPosting($0, bank: bank) }
    let fit = ResumeFit(read, role: choice.role, bank: bank)
    let questions = QuestionGenerator.questions(
      for: SentenceClaims.of(read.claims, bank: bank), bank: bank,
      options: QuestionOptions(
        topics: choice.topic, count: choice.questions, seed: UInt64(bitPattern: Int64(choice.seed ?? 0)),
        posting: posting, openerTopics: choice.openerTopics(fit)), resume: read.resume)
    if global.json {
      fit.lines.forEach { environment.standardError.line(EscapeFilter.oneLine($0)) }
      environment.standardOutput.line(QuestionsJSON.text(questions))
    } else {
      let view = QuestionListView(
        palette: global.palette(environment), width: environment.pageWidth)
      let lean = postingText.map {
        PostingLean($0, topics: posting?.topics ?? [], read: read, bank: bank)
      }
      Pager.drawable(view.lines(questions, lean: lean, fit: fit), environment)
        .forEach { environment.standardOutput.line($0) }
    }
  }
}
