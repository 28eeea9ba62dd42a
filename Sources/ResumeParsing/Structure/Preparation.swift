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
    ]
    _ = LayoutEngine.document(pages: [page(of: lines)])
    let resume = StructureParser.resume(
      from: ResumeDocument(
        format: "text", pages: nil,
        lines: lines.enumerated().map { index, text in
          ResumeLine(
            text: text, role: text.hasSuffix(".") ? .bullet : .text, number: index + 1, fontSize: 10)
        }))
    _ = ClaimExtractor.claims(of: resume, vocabulary: ClaimVocabulary(terms: []))
  }

  /// A page that `lines` are printed on.
  private static func page(of lines: [String]) -> PositionedPage {
    var words: [PositionedWord] = []
    for (row, line) in lines.enumerated() {
      var left = 50.0
      for word in line.split(separator: " ") {
        let right = left + 5 * Double(word.utf8.count)
        let top = 50 + 14 * Double(row)
        words.append(
          PositionedWord(
            text: String(word), box: TextBox(xMin: left, yMin: top, xMax: right, yMax: top + 12),
            style: TextStyle(size: 10)))
        left = right + 3
      }
    }
    return PositionedPage(number: 1, width: 600, height: 800, words: words)
  }
}
