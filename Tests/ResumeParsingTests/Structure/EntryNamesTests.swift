import Testing

@testable import ResumeParsing

/// What can be put into a sentence as a title or as an organisation's name.
@Suite struct EntryNamesTests {
  @Test(arguments: [
    "Software Engineer", "Head of Sales", "Tech Lead", "Leitender Softwarearchitekt",
    "Técnico de informática",
    "시니어 백엔드 엔지니어", "负责人", "Charge Nurse", "IT-Projektleiter", "Engineer II",
  ])
  func isTitle(_ text: String) {
    #expect(EntryNames.isTitle(text))
  }

  @Test(arguments: [
    "Northgate", "Technology", "Larkspur State University", "associates degree", "Corn store run by my uncle",
    "Aufstieg über Data Analyst und Lead Data Engineer", "** Engineer",
    "Engineer, May 2019", "",
  ])
  func isNoTitle(_ text: String) {
    #expect(!EntryNames.isTitle(text))
  }

  @Test(arguments: ["Northgate", "adidas", "Larkspur Freight", "Fernhill & Sons", "長浜海運", "The Tide Company"])
  func isOrganisation(_ text: String) {
    #expect(EntryNames.isOrganisation(text))
  }

  @Test(arguments: [
    "Summary of your role", "data science major", "Current Projects", "[사용 기술]",
    "four banks and an audit firm",
    "Rowing Tutor / Volunteer", "Responsibilities", "Freelance", "Self-employed, Leeds",
    "a long sentence that says what the firm does", "",
  ])
  func isNoOrganisation(_ text: String) {
    #expect(!EntryNames.isOrganisation(text))
  }
}
