import Interviewing
import Reports
import ResumeParsing
import ResumeReview

/// A resume with its review and the questions that it invites.
struct ReviewedResume {
  let review: ResumeReview
  let questions: [Question]
  /// The name of the role that it is reviewed for.
  let roleTitle: String
  /// How well the resume fits that role.
  let fit: ResumeFit

  /// Reads and reviews the file at `path` for the role of `knowledge`, with the text of a posting where there is one.
  static func read(
    _ path: String, knowledge: RoleKnowledge, posting: String?, market: ReviewMarket,
    _ environment: Environment
  ) throws -> ReviewedResume {
    let resume = try ReadResume.resume(path, environment)
    let bank = try posting == nil ? knowledge.bank(for: resume) : knowledge.wholeBank()
    return reviewed(resume, bank: bank, role: knowledge.named, posting: posting, market: market)
  }

  /// The review of `resume` by a bank's role, which needs no more of the bank than ``RoleKnowledge/bank(for:)`` reads
  /// where there is no posting.
  static func reviewed(
    _ resume: Resume, bank: Bank, role named: String?, posting: String?, market: ReviewMarket
  ) -> ReviewedResume {
    let read = ReadResume(resume, bank: bank)
    let role = ReviewRole(bank)
    let keywords =
      posting.map { PostingKeywords.named(in: $0, among: role.keywords + bank.reviewTerms) } ?? []
    let review = ResumeReviewer.review(
      resume: read.resume, claims: MeantClaims.of(read.claims, bank: bank), role: role, posting: keywords,
      market: market)
    let fit = ResumeFit(read, role: named, bank: bank)
    return ReviewedResume(
      review: review, questions: invited(read, bank, posting.map { JobPosting($0, bank: bank) }, fit),
      roleTitle: bank.title, fit: fit)
  }

  /// The text of `question` with the line that it is asked of, which it need not quote.
  func located(_ question: Question) -> String {
    guard let line = review.lines.first(where: { $0.source == question.source }) else { return question.text }
    return "\(question.text) (line \(line.number))"
  }

  /// The questions that the resume invites: on its strongest claims, then its weakest, then the rest.
  private static func invited(_ read: ReadResume, _ bank: Bank, _ posting: JobPosting?, _ fit: ResumeFit)
    -> [Question]
  {
    let all = QuestionGenerator.questions(
      for: SentenceClaims.of(read.claims, bank: bank), bank: bank,
      options: QuestionOptions(
        topics: [], count: 10, seed: 0, posting: posting,
        openerTopics: posting == nil ? fit.openerTopics : nil),
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
