/// Makes the tables that reading any resume needs. Each is made when it is first asked for, which takes some
/// milliseconds in all: time to spare while another program works.
package enum Preparation {
  /// Asks for all of them, by reading a small resume.
  package static func prepare() {
    let lines = [
      "Ada Brook", "ada@example.com | +44 20 7946 0000 | Leeds, England", "Experience",
      "Engineer, Acme Ltd, Leeds, March 2019 – present",
      "Cut p95 of the orders API from 900 ms to 80 ms in 2 weeks.",
      "Education", "BSc Computer Science, Leeds University, 2015", "Skills", "Languages: Go, SQL",
    ].enumerated().map { index, text in
      ResumeLine(text: text, role: text.hasSuffix(".") ? .bullet : .text, number: index + 1, fontSize: 10)
    }
    let document = ResumeDocument(format: "text", pages: nil, lines: lines)
    let resume = StructureParser.resume(from: document)
    _ = ClaimExtractor.claims(of: resume, vocabulary: ClaimVocabulary(terms: []))
  }
}
