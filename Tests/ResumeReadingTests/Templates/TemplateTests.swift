import Foundation
import ResumeParsing
import Testing

@testable import ResumeReading

/// Whole resumes of fictional people in templates from several writers, each compared with its tree: what was once
/// misread stays read. The trees are what
/// ``ResumeTree`` prints, read line by line against the page before they were kept.
@Suite struct TemplateTests {
  /// Beside the targets, so that the package manager does not take the files for sources.
  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../Fixtures/Templates").standardizedFileURL

  @Test(arguments: [
    // Dates at the right edge of a column of labels, titles and bullets right of a line (browser).
    "timeline.pdf",
    // A sidebar at the left whose rows stand on the main column's grid (Typst).
    "sidebar.pdf",
    // Section titles in the margin beside their sections, on two rows (LaTeX).
    "margin-titles.pdf",
    // Unknown section titles, numbered lists (Word).
    "numbered.docx",
    // The ends of each range below each other in a timeline (browser).
    "stacked-dates.pdf",
    // A name of two rows beside contact data, chips, cards (browser).
    "name-beside-contact.pdf",
    // Titles behind marks that are bullets elsewhere (Word, Japanese).
    "marked-titles.docx",
    // Spaced small capitals that come in pieces, dates broken at the line's end (WeasyPrint).
    "spaced-capitals.pdf",
    // A label column kept with blanks.
    "labels.txt",
  ])
  func tree(_ name: String) throws {
    let file = TemplateTests.folder.appendingPathComponent(name)
    let tree = ResumeTree.dump(try ResumeReader.resume(path: file.path)) + "\n"
    let expected = TemplateTests.folder.appendingPathComponent(name + ".tree")
    #expect(try tree == String(contentsOf: expected, encoding: .utf8))
  }
}
