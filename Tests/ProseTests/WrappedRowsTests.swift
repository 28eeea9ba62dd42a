import Prose
import Testing

@Suite("Line breaks that only wrap")
struct WrappedRowsTests {
  /// The text of each sentence.
  private func sentences(_ text: String) -> [String] {
    let prose = Prose(text)
    return prose.sentences().map { prose.string($0.span) }
  }

  static let story =
    "In 2022 our ticket shop fell over whenever a festival went on sale: 800 requests/s became 9,000. I owned checkout. "
    + "I profiled it and found that the seat lock was held during the payment call. I moved the payment call out of the "
    + "lock, because the database could not grow in time, and we put a token bucket in front. p95 fell from 1.4 s to "
    + "210 ms, with Redis at 12 % of its memory."

  @Test("a story wrapped at a width is the story", arguments: 25...95)
  func wrapped(width: Int) {
    for wrapped in [
      Folding.fold(Self.story, at: width), Folding.fold(Self.story, at: width, keepsSpace: false),
    ] {
      let prose = Prose(wrapped)
      #expect(!prose.bare.contains { $0.isNewline })
      #expect(prose.bare.map(\.key) == Prose(Self.story).bare.map(\.key))
      #expect(prose.bare.map(\.span).allSatisfy { $0.upperBound <= wrapped.unicodeScalars.count })
    }
  }

  @Test(
    "breaks inside a sentence are spaces",
    arguments: [
      "Double bookings went from 30 a\nmonth to 0 in the 14 months after that.",
      "p95 fell from 1.4 s\nto 210 ms.",
      "I profiled it and found that\nthe seat lock was held.",
      "I profiled it and found that\r\nI had held the seat lock.",
      "We put Redis, Kafka,\nand a queue in front.",
      "We put it in front of\nthe checkout.",
      "It took as many as\n9,000 requests.",
      // Pressed by hand near the edge.
      "the shop fell over whenever a festival went on sale and\nnobody could buy a ticket so i profiled the\n"
        + "checkout and saw that a lock was held while the\npayment call went out",
    ])
  func goesOn(text: String) {
    #expect(sentences(text).count == 1)
    #expect(!Prose(text).bare.contains { $0.isNewline })
    #expect(Prose(text).scalars.count == text.unicodeScalars.count)
  }

  @Test("the only break without a stop, in a long line, where every other has one")
  func onlyOne() {
    let text =
      "The nightly settlement took 5 hours for 2.1 million payments, and merchants got\n"
      + "their money a day late when it failed. I was its owner.\nI moved the join to Kafka.\nIt takes 25 minutes."
    #expect(sentences(text).count == 4)
  }

  @Test(
    "notes and lists stay apart",
    arguments: [
      ("checkout was down\npager fired after 4 min\nrolled back 09:22\nadded canary", 4),
      ("Situation\nOur shop failed.\nTask\nI was to fix it.", 4),
      ("I did three things:\nadded a cache\nmoved the reads\nwrote a runbook", 4),
      ("- profiled the service\n- found the seat lock\n- moved the payment call\n  out of the lock", 3),
      ("1. profiled the service for\n2. found the seat lock at\n3. moved it", 3),
      ("09:10 the pager fired\n09:14 i saw the deploy\n09:22 i rolled back", 3),
      (
        "our shop fell over on sale days. i owned checkout\nfound the seat lock. moved the call out\nsaw 0.3% errors",
        5
      ),
      ("this is the number i am most proud of\nmistake: no total count in the cursor", 2),
      ("The shop fell over whenever a festival went on sale\n\nand nobody could buy a ticket", 2),
    ])
  func apart(text: String, count: Int) {
    #expect(sentences(text).count == count)
  }

  @Test("long texts take no longer than their length allows")
  func long() {
    let notes = String(repeating: "a note without any stop\nand one that goes on from\n", count: 20_000)
    #expect(Prose(notes).count == notes.unicodeScalars.count)
  }
}

/// Wraps as `fold -s` does, which leaves the space at the end of a line, or as an editor, which takes it away.
enum Folding {
  static func fold(_ text: String, at width: Int, keepsSpace: Bool = true) -> String {
    var lines: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while rest.count > width {
      guard let space = rest.prefix(width).lastIndex(of: " ") else { break }
      lines.append(string(keepsSpace ? rest[rest.startIndex...space] : rest[rest.startIndex..<space]))
      rest = rest[(space + 1)...]
    }
    return (lines + [string(rest)]).joined(separator: "\n")
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
