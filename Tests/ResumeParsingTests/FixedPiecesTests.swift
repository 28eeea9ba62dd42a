import Testing

@testable import ResumeParsing

@Suite struct FixedPiecesTests {
  private let pieces = FixedPieces(["present", "-medi", "aujourd", "현재", "至今"])

  @Test(
    "A piece is found wherever it stands, capitals as small letters",
    arguments: [
      ("present", true), ("Present", true), ("2019 – PRESENT.", true), ("représentant", false),
      ("presen", false), ("prpresent", true), ("URWPalladioL-Medi", true), ("Medium", false),
      ("aujourd’hui", true), ("2020.03 ~ 현재", true), ("至今", true), ("현", false), ("", false), ("2019", false),
    ])
  func found(_ text: String, _ isFound: Bool) {
    #expect(pieces.stand(in: text) == isFound)
  }

  @Test("Letters that are composed of others are those letters")
  func decomposed() {
    #expect(pieces.stand(in: "\u{1112}\u{1167}\u{11AB}\u{110C}\u{1162}"))
  }

  @Test("Nothing is found where there is nothing to look for")
  func none() {
    #expect(!FixedPieces([]).stand(in: "present"))
  }
}
