import ArgumentParser
import FoundationEssentials
import Interviewing
import Storage
import Terminal

/// One mock interview.
struct DrillCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Hold one mock interview on a resume.",
    discussion: """
      Type an answer over as many lines as you like; a line with only a full stop submits it. Lines that begin with \
      a slash are commands, /help lists them. Each answer is stored as it is submitted. Answers can be piped in.

      Examples:
        starling drill resume.pdf
        starling drill resume.pdf --topic scaling --topic incident --questions 3
        starling drill --job posting.txt
        starling drill resume.pdf < answers.txt
      """)

  @Argument(help: "The resume (PDF, DOCX, Markdown, text, JSON Resume); without it the last one used.")
  var resume: String?

  @OptionGroup var choice: QuestionChoice

  @Flag(help: "Show the time against two minutes an answer.")
  var timed = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if global.json {
      throw ValidationError("a drill is a dialogue and has no --json; “starling review last --json” has.")
    }
  }

  func run() async throws {
    let environment = Environment.current
    let knowledge = try Knowledge.load(environment)
    let bank = try knowledge.bank(role: choice.role)
    for topic in choice.topic { try knowledge.requireTopic(topic) }
    let source = try ResumeSource.find(resume, global: global, environment)
    let read = try await ReadResume.read(source.path, bank: bank, environment)
    let store = try global.openStore(environment, .create)
    let posting = try await choice.posting(bank, environment)
    let seed = choice.seed.map { UInt64(bitPattern: Int64($0)) } ?? environment.random() >> 1
    // Half of the drill at most goes over what is due: the other half is fresh, and only fresh questions measure.
    let due = try DueQuestions.questions(
      store, claims: read.claims, topics: choice.topic, limit: choice.questions / 2, environment)
    let repeated = Set(due.compactMap(\.claim))
    let fresh = QuestionGenerator.questions(
      for: read.claims.filter { !repeated.contains($0.text) }, bank: bank,
      options: QuestionOptions(
        topics: choice.topic, count: choice.questions - due.count, seed: seed, posting: posting,
        asked: try store.askedQuestionKeys()), resume: read.resume)
    let questions = due + fresh
    guard !questions.isEmpty else {
      throw CommandFailure(
        "the bank “\(bank.role)” has no question for this; leave out --topic.", .configuration)
    }
    if source.isRemembered { try store.setSetting("resume", to: source.path) }
    let drill = try DrillSession(
      plan: DrillPlan(
        resumePath: source.path, resumeDigest: source.digest, candidate: read.resume.basics.name,
        claims: read.claims.count, role: bank.role, topics: choice.topic, seed: Int64(bitPattern: seed),
        questions: questions, isTimed: timed, posting: posting),
      assessor: try knowledge.assessor(), topics: bank.topics, store: store,
      palette: global.palette(environment), environment: environment)
    let status = try drill.run()
    if status != 0 { throw CommandFailure("", status: status) }
  }
}
