import Testing

@testable import ResumeParsing

/// Words of East Asian scripts looked up in the fields of a resume.
@Suite struct LetterTriplesTests {
  @Test(arguments: [
    ("정산시스템", true), ("산시스", true), ("스템", true), ("정", true), ("정산시스템을", true), ("주문", true),
    ("정산주문", false), ("시스주문", false), ("템정", false), ("결제", false), ("", false),
  ])
  func hold(_ word: String, _ isHeld: Bool) {
    var triples = LetterTriples()
    triples.add("정산시스템을")
    triples.add("주문")
    #expect(triples.hold(word) == isHeld)
  }
}
