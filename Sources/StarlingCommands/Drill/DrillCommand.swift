import ArgumentParser
import FoundationEssentials
import Interviewing
import Storage
import Terminal

/// One mock interview.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill", _superCommandName: "starling",
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

  @Argument(help: "The resume (PDF, DOCX, Markdown, text, JSON Resume, YAML); without it the last one used.")
  var resume: String?

  @OptionGroup var choice: QuestionChoice

  @OptionGroup var date: InterviewDate

  @Flag(
    help: "Hold each answer to two minutes: the clock stands in the prompt, and what comes later is marked.")
  var timed = false

  @OptionGroup var place: PlaceOptions

  func run() throws {
    let environment = Environment.current
    let knowledge = try Knowledge.load(environment, .role(choice.role))
    let bank = try knowledge.bank(role: choice.role)
    for topic in choice.topic { try knowledge.requireTopic(topic, of: bank) }
    let source = try ResumeSource.find(resume, place: place, environment)
    let read = try ReadResume.read(source.path, bank: bank, environment)
    let store = try place.openStore(environment, .create)
    let postingText = try choice.posting(environment)
    let posting = postingText.map { JobPosting($0, bank: bank) }
    let seed = choice.seed.map { UInt64(bitPattern: Int64($0)) } ?? environment.random() >> 1
    // A seed asks for the same questions again, so history has no say. Otherwise half of the drill at most goes over
    // what is due: the other half is fresh, and only fresh questions measure.
    let isRepeat = choice.seed != nil
    try date.remember(in: store, environment)
    let claims = SentenceClaims.of(read.claims, bank: bank)
    let history = try DueQuestions(store: store, environment: environment)
    let due = try history.questions(
      claims: claims, topics: choice.topic, limit: isRepeat ? 0 : choice.questions / 2, seed: seed)
    let weakest = isRepeat ? nil : history.weakest
    let fit = ResumeFit(read, role: choice.role, bank: bank)
    let repeated = Set(due.compactMap(\.claim))
    let fresh = QuestionGenerator.questions(
      for: claims.filter { !repeated.contains($0.text) }, bank: bank,
      options: QuestionOptions(
        topics: choice.topic, count: choice.questions - due.count, seed: seed, posting: posting,
        asked: isRepeat ? [] : try store.askedQuestionKeys(), weakest: weakest?.id,
        openerTopics: choice.openerTopics(fit)), resume: read.resume
    ).map { question in
      guard let weakest, question.topic == weakest.id, let mean = weakest.mean else { return question }
      return question.adding(
        reason: "Your weakest topic so far: mean \(Int(mean.rounded())) over \(weakest.attempts) first tries."
      )
    }
    let questions =
      due.isEmpty
      ? fresh
      : QuestionGenerator.ordered(due + fresh, claims: claims, bank: bank, resume: read.resume)
    guard !questions.isEmpty else {
      throw CommandFailure(
        "the bank “\(bank.role)” has no question for this; leave out --topic.", .configuration)
    }
    if source.isRemembered {
      try store.setSetting("resume", to: source.path)
      try store.rememberClaims(claims.map { .init(text: $0.text, strength: $0.strength.rawValue) })
    }
    let drill = try DrillSession(
      plan: DrillPlan(
        resumePath: source.path, resumeDigest: source.digest, candidate: read.resume.basics.name,
        claims: read.claims.count, role: bank.role, topics: choice.topic, seed: Int64(bitPattern: seed),
        questions: questions, isTimed: timed, fit: fit,
        lean: postingText.map { PostingLean($0, topics: posting?.topics ?? [], read: read, bank: bank) }),
      assessor: try knowledge.assessor(), topics: bank.topics, store: store,
      palette: place.palette(environment), environment: environment)
    let status = try drill.run()
    if status != 0 { throw CommandFailure("", status: status) }
  }
}
