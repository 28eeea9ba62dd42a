import Testing

@testable import AnswerAnalysis

/// An answer over many lines is the answer: `fold -s` at any width changes neither score nor labels nor figures.
@Suite("Wrapped answers")
struct WrappedAnswerTests {
  static let answers = CorpusAnswer.all.filter { $0.text.count > 250 }.enumerated()
    .filter { $0.offset % 12 == 0 }.map(\.element)

  @Test("are judged as those that are not", arguments: [30, 37, 44, 52, 60, 72, 80, 91, 100])
  func wrapped(width: Int) throws {
    var others: [String] = []
    for answer in Self.answers {
      let whole = try AssessorFixture.assess(answer.text)
      let wrapped = try AssessorFixture.assess(Self.fold(answer.text, at: width))
      if wrapped.score != whole.score
        || wrapped.star.sentences.map(\.label) != whole.star.sentences.map(\.label)
        || wrapped.quantities.changes != whole.quantities.changes
        || wrapped.findings.map(\.rule) != whole.findings.map(\.rule)
      {
        others.append(answer.id)
      }
    }
    // Notes without stops that happen to be as long as their neighbours cannot be told from one sentence.
    #expect(others.count <= Self.answers.count / 50, "\(others)")
  }

  /// Wraps at spaces, each line break in place of its space, so that every offset stays.
  static func fold(_ text: String, at width: Int) -> String {
    var scalars = Array(text.unicodeScalars)
    var start = 0
    while scalars.count - start > width {
      guard let space = scalars[start..<(start + width)].lastIndex(of: " ") else { break }
      scalars[space] = "\n"
      start = space + 1
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
