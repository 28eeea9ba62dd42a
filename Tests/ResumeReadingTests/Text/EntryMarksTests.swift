import ResumeParsing
import Testing

@testable import ResumeReading

/// Marks before what heads an entry, and lists of technologies below its bullets.
@Suite struct EntryMarksTests {
  @Test func marksOfEntriesAreNoBullets() {
    let resume = StructureParser.resume(
      from: TextReader.document(
        """
        Mira Holt
        mira@example.com * +44 20 5550 0142 * Leeds

        ==================== EXPERIENCE ====================

        >> LARKSPUR BANK | Leeds
           Backend Engineer (02/2021 - Present)
           * Moved 14 interfaces of the ledger without an outage
           * Halved the nightly run
           Environment: Java 21, Kafka

        >> HARROW FREIGHT | York
           Software Developer (04/2017 - 01/2021)
           * Built the service that pays 70,000 claims a month, 81% of
             them without a human
           Environment: Go, DynamoDB
        """))
    #expect(
      ResumeTree.dump(resume) == """
        name: Mira Holt
        email: mira@example.com
        phone: +44 20 5550 0142
        location: Leeds
        sections: EXPERIENCE
        work 6: Backend Engineer @ LARKSPUR BANK (Leeds) [2021-02..now]
          with: Java 21 + Kafka
          8 • Moved 14 interfaces of the ledger without an outage
          9 • Halved the nightly run
        work 12: Software Developer @ HARROW FREIGHT (York) [2017-04..2021-01]
          with: Go + DynamoDB
          14 • Built the service that pays 70,000 claims a month, 81% of them without a human
        """)
  }

  /// What a viewer prints between pages, and below a text that it cut.
  @Test func whatViewersPrint() {
    let document = TextReader.document(
      """
      Mira Holt
      Engineer at Larkspur Bank
      …see more
      Page 1 of 2
      Page two of the story
      Seite 2/3
      Leeds
      """)
    #expect(
      document.lines.map(\.text) == [
        "Mira Holt", "Engineer at Larkspur Bank", "Page two of the story", "Leeds",
      ])
  }

  /// What is left of an icon before a title is no bullet's mark.
  @Test func iconsBeforeTitles() {
    let document = TextReader.document(
      """
      Mira Holt

      \u{F0B1} Employment History
      Engineer at Larkspur Bank, 2019 - 2021
      \u{F0B7} Moved the ledger
      """)
    #expect(document.lines.map(\.role) == [.text, .text, .text, .bullet])
    #expect(document.lines[1].text == "Employment History")
  }

  /// Bullets of two marks, the second nested in the first, are all bullets.
  @Test func nestedBulletsStayBullets() {
    let resume = StructureParser.resume(
      from: TextReader.document(
        """
        Mira Holt

        EXPERIENCE

        Backend Engineer, Larkspur Bank, 2019 - 2021
        > Moved the ledger to a new store
           * Halved the nightly run
        > Wrote the importer
           * Kept 12 services on call
        """))
    #expect(resume.work.map(\.highlights.count) == [4])
  }
}
