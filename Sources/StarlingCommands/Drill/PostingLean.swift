import Interviewing
import ResumeParsing
import ResumeReview

/// What a job posting does to the questions, said before they are asked.
struct PostingLean {
  /// A line each: which lines of work the questions lean towards, and where else, if anywhere, the resume has what the
  /// posting names. The words are found as `check --job` finds them, so that the two never disagree.
  let lines: [String]

  /// Compares the posting of `text`, which asks for `topics`, with `read`.
  init(_ text: String, topics: [String], read: ReadResume, bank: Bank) {
    let keywords = PostingKeywords.standing(
      PostingKeywords.named(in: text, among: ReviewRole(bank).keywords + bank.reviewTerms),
      resume: read.resume, claims: read.claims)
    func names(_ belongs: (ResumeReview.Keyword) -> Bool) -> [String] {
      keywords.filter(belongs).map(\.keyword)
    }
    let sources = Set(read.claims.map(\.source))
    func isAsked(_ keyword: ResumeReview.Keyword) -> Bool {
      keyword.state == .woven && keyword.places.contains(where: sources.contains)
    }
    let groups: [(title: String, names: [String], most: Int)] = [
      ("Lines of yours that the posting asks for come first", names(isAsked), 6),
      ("Topics by the posting", topics, 3),
      (
        "In the posting and in your resume, but in no line about work",
        names { $0.state != .missing && !isAsked($0) }, 6
      ),
      ("In the posting and nowhere in your resume", names { $0.state == .missing }, 6),
    ]
    let told = groups.filter { !$0.names.isEmpty }
    lines =
      told.isEmpty
      ? ["The posting names nothing that the bank knows; the questions are the usual ones."]
      : told.map { "\($0.title): \(Self.list($0.names, most: $0.most))." }
  }

  private static func list(_ terms: [String], most: Int) -> String {
    terms.prefix(most).joined(separator: ", ") + (terms.count > most ? " and \(terms.count - most) more" : "")
  }
}
