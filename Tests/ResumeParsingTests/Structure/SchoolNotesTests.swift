import Testing

@testable import ResumeParsing

/// Lines of a school that are neither its name nor the degree.
@Suite struct SchoolNotesTests {
  typealias Lines = StructureUnknownTests

  static let texts: [(String, note: Bool, grade: Bool)] = [
    ("Minor in Philosophy", true, false), ("Graduated with distinction", true, false),
    ("Final project on tidal gates", true, false), ("Dean’s List, six semesters", true, false),
    ("Schwerpunkt Verteilte Systeme", true, false), ("Mit Auszeichnung bestanden", true, false),
    ("Option systèmes embarqués", true, false), ("GPA: 3.8 / 4.0", true, true),
    ("Abschlussnote 1,3", true, true), ("Grade 4 violin teacher", false, false),
    ("University of Fenwick", false, false), ("Minor", false, false), ("Computer Science", false, false),
  ]

  @Test(arguments: texts) func notes(_ text: String, note: Bool, grade: Bool) {
    #expect(SchoolNotes.isNote(text) == note)
    #expect(SchoolNotes.isGrade(text) == grade)
  }

  @Test func theses() {
    #expect(SchoolNotes.isThesis("Thesis: Snapshot isolation in stores"))
    #expect(SchoolNotes.isThesis("卒業論文：分散キャッシュの整合性"))
    #expect(!SchoolNotes.isThesis("Thesis"))
    #expect(!SchoolNotes.isThesis("Synthesis of proteins in yeast"))
  }

  /// Notes are highlights, whether they stand below the header, among its rows or in one of its parts.
  @Test func notesAreNoPartsOfAHeader() {
    let resume = Lines.resume([
      Lines.title("Education"),
      Lines.line("University of Fenwick ⟂ Leeds, UK", bold: true),
      Lines.line("B.Sc. in Physics; Minor in Philosophy ⟂ 2012 – 2016"),
      Lines.line("Graduated with distinction"), Lines.line("GPA: 3.8 / 4.0"),
      Lines.line("College of Harrow ⟂ York, UK", bold: true), Lines.line("Diploma in Drawing ⟂ 2010 – 2012"),
    ])
    #expect(resume.education.map(\.name) == ["University of Fenwick", "College of Harrow"])
    #expect(resume.education.map(\.position) == ["Physics", "Drawing"])
    #expect(resume.education.map(\.score) == ["GPA: 3.8 / 4.0", ""])
    #expect(
      resume.education.map { $0.highlights.map(\.text) } == [
        ["Minor in Philosophy", "Graduated with distinction", "GPA: 3.8 / 4.0"], [],
      ])
  }

  /// A degree that is the first item below its school heads the list.
  @Test func degreesInTheList() {
    let resume = Lines.resume([
      Lines.title("Education"), Lines.line("University of Fenwick ⟂ 2012 – 2016", bold: true),
      Lines.bullet("Master of Science in Physics"), Lines.bullet("Thesis on tidal gates"),
    ])
    #expect(resume.education.map(\.studyType) == ["Master of Science"])
    #expect(resume.education.map(\.position) == ["Physics"])
    #expect(resume.education.map { $0.highlights.map(\.text) } == [["Thesis on tidal gates"]])
  }
}
