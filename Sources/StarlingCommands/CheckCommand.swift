import ArgumentParser
import Interviewing
import ResumeParsing
import ResumeReview
import Terminal

extension ReviewMarket: ExpressibleByArgument {}

/// Reviews a resume.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Review a resume: score, line-by-line fixes, evidence, keywords, market.",
    discussion: """
      Says which lines to rewrite before the interview, and why. Every point lost is named with what would win it \
      back; ___ stands in a rewrite where only you know the figure.

      Examples:
        starling check resume.pdf
        starling check resume.pdf --market de --job posting.txt
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

  @Option(
    name: .customLong("fail-under"),
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
  }

  func run() async throws {
    let environment = Environment.current
    let bank = try Knowledge.load(environment, .role(role)).bank(role: role)
    let read = try await ReadResume.read(resume, bank: bank, environment)
    let role = ReviewRole(bank)
    let text: String? = if let job { try await ReadResume.text(of: job, environment) } else { nil }
    let posting = text.map { PostingKeywords.named(in: $0, among: role.keywords + bank.reviewTerms) } ?? []
    let review = ResumeReviewer.review(
      resume: read.resume, claims: read.claims, role: role, posting: posting, market: market)
    let questions = invited(read, bank, text.map { JobPosting($0, bank: bank) })
    if global.json {
      environment.standardOutput.line(CheckJSON.text(review, questions: questions))
    } else {
      let view = CheckView(
        palette: global.palette(environment), width: min(100, environment.terminalSize().columns))
      view.lines(review, questions: questions, resume: resume).forEach { environment.standardOutput.line($0) }
    }
    if let failUnder, review.score < failUnder {
      throw CommandFailure("the score is \(review.score), below the \(failUnder) that was asked for.", .found)
    }
  }

  /// The questions that the resume invites: on its strongest claims, then its weakest, then the rest.
  private func invited(_ read: ReadResume, _ bank: Bank, _ posting: JobPosting?) -> [Question] {
    let all = QuestionGenerator.questions(
      for: read.claims, bank: bank,
      options: QuestionOptions(topics: [], count: 10, seed: 0, posting: posting),
      resume: read.resume)
    let strengths = Dictionary(
      read.claims.map { ($0.source, $0.strength) }, uniquingKeysWith: { first, _ in first })
    func rank(_ question: Question) -> Int {
      switch question.source.flatMap({ strengths[$0] }) {
      case .strong: 0
      case .weak: 1
      case .partial: 2
      case nil: 3
      }
    }
    let ordered = all.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    return ordered.prefix(6).map(\.element)
  }
}

extension ReviewRole {
  /// What a bank holds the resumes of its role to.
  init(_ bank: Bank) {
    self.init(
      skills: bank.skills.map { Skill(id: $0.id, title: $0.title, lookedFor: $0.lookedFor) },
      keywords: bank.keywords.map { Keyword($0.keyword, synonyms: $0.synonyms) },
      mistakes: bank.mistakes.map { Mistake(id: $0.id, title: $0.title, explanation: $0.explanation) })
  }
}

extension Bank {
  /// The technologies and mechanisms that a posting can name, as keywords.
  var reviewTerms: [ReviewRole.Keyword] {
    technologies.map { ReviewRole.Keyword($0.name, synonyms: $0.aliases) }
      + mechanisms.map { ReviewRole.Keyword($0.title, synonyms: $0.phrases) }
  }
}
