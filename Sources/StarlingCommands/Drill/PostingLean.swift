import Interviewing
import ResumeParsing

/// What a job posting does to the questions, said before they are asked.
struct PostingLean {
  /// A line each: what the questions lean towards, and what the posting names and no line of the resume does.
  let lines: [String]

  /// Compares what `posting` asks for with what `claims` speak of.
  init(_ posting: JobPosting, claims: [Claim], bank: Bank) {
    let titles = posting.mechanisms.compactMap { id in
      bank.mechanisms.first { $0.id == id }.map { (id: id, title: $0.title) }
    }
    let technologies = Set(claims.flatMap(\.technologies))
    let mechanisms = Set(claims.flatMap(\.mechanisms))
    let shared =
      posting.technologies.filter(technologies.contains)
      + titles.filter { mechanisms.contains($0.id) }.map(\.title)
    let absent =
      posting.technologies.filter { !technologies.contains($0) }
      + titles.filter { !mechanisms.contains($0.id) }.map(\.title)
    guard !shared.isEmpty || !absent.isEmpty || !posting.topics.isEmpty else {
      lines = ["The posting names nothing that the bank knows; the questions are the usual ones."]
      return
    }
    var lines: [String] = []
    if !shared.isEmpty {
      lines.append("Lines of yours that the posting asks for come first: \(Self.list(shared)).")
    }
    if !posting.topics.isEmpty {
      lines.append("Topics by the posting: \(Self.list(posting.topics, most: 3)).")
    }
    if !absent.isEmpty { lines.append("In the posting and in no line of yours: \(Self.list(absent)).") }
    self.lines = lines
  }

  private static func list(_ terms: [String], most: Int = 6) -> String {
    terms.prefix(most).joined(separator: ", ") + (terms.count > most ? " and \(terms.count - most) more" : "")
  }
}
