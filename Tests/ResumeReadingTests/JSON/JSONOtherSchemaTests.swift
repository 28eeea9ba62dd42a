import ResumeParsing
import Testing

@testable import ResumeReading

/// Resumes in schemas of their writers' own, read as far as their keys plainly say what they hold.
@Suite struct JSONOtherSchemaTests {
  private static let told =
    "Line 1: this is no JSON Resume; what it holds was read by the names of its keys."

  @Test func flat() throws {
    let resume = try JSONResumeReader.resume(
      #"""
      {"name": "Quin Abbot", "title": "Keeper", "contact": {"email": "quin@example.com", "phone": ["12", "34"],
        "linkedin": "https://linkedin.com/in/quin", "github": {"id": "quin"}, "city": "Tallow", "country": "Eastshire"},
       "summary": {"text": "Keeps lamps."},
       "experience": [{"company": "Larkfield", "role": "Keeper", "period": "Mar 2019 - Present", "location": "Quay",
         "description": ["Cut it by half", "Led four people"], "stack": ["Go"]},
        {"organisation": "Ember", "title": "Intern", "from": "2/2017", "to": "12/2018", "duties": "Swept."},
        {"type": "project", "name": "Lampwright", "time": "2015"}],
       "education": {"school": "Harbour College", "degree": "BSc Physics", "year": 2014, "cgpa": "8.3"},
       "skills": {"Languages": ["Go", "C"], "Tools": "Git, Make", "Data": [{"name": "Redis", "level": 5}]},
       "certifications": [{"name": "Keeper", "issuer": "Guild", "year": "2020"}],
       "languages": {"English": "native"}, "hobbies": ["Rowing"], "achievements": ["Lamp of the year"],
       "theme": {"color": "red"}, "availability": "Next spring"}
      """#)
    #expect(resume.basics.name == "Quin Abbot")
    #expect(resume.basics.label == "Keeper")
    #expect(resume.basics.email == "quin@example.com")
    #expect(resume.basics.phone == "12, 34")
    #expect(resume.basics.location == "Tallow, Eastshire")
    #expect(resume.basics.summary == "Keeps lamps.")
    #expect(
      resume.basics.profiles == [
        Resume.Profile(network: "LinkedIn", username: "", url: "https://linkedin.com/in/quin"),
        Resume.Profile(network: "GitHub", username: "quin", url: ""),
      ])
    #expect(resume.work.map(\.name) == ["Larkfield", "Ember"])
    #expect(resume.work.map(\.position) == ["Keeper", "Intern"])
    #expect(resume.work.map(\.startDate) == ["2019-03", "2017-02"])
    #expect(resume.work.map(\.endDate) == ["", "2018-12"])
    #expect(resume.work.map(\.isCurrent) == [true, false])
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [["Cut it by half", "Led four people"], ["Swept."]])
    #expect(resume.work[0].keywords == ["Go"])
    #expect(resume.projects.map(\.name) == ["Lampwright"])
    #expect(resume.projects.map(\.endDate) == ["2015"])
    #expect(resume.education.map(\.studyType) == ["BSc Physics"])
    #expect(resume.education.map(\.startDate) == [""])
    #expect(resume.education.map(\.endDate) == ["2014"])
    #expect(resume.education.map(\.score) == ["8.3"])
    #expect(resume.skills.map(\.name) == ["Languages", "Tools", "Redis"])
    #expect(resume.skills.map(\.keywords) == [["Go", "C"], ["Git", "Make"], []])
    #expect(resume.certificates.map(\.detail) == ["Guild"])
    #expect(resume.certificates.map(\.date) == ["2020"])
    #expect(resume.languages.map(\.detail) == ["native"])
    #expect(resume.interests.map(\.name) == ["Rowing"])
    #expect(resume.awards.map(\.name) == ["Lamp of the year"])
    #expect(resume.otherSections.map(\.title) == ["availability"])
    #expect(
      resume.warnings == [
        "Line 12: “availability” is no part of a JSON Resume; it stands among the other sections.", Self.told,
        "Line 12: “theme” is no part of a JSON Resume; it was passed over.",
      ])
  }

  /// Several roles in one organisation are an entry each; what is said of all stands with the first.
  @Test func roles() throws {
    let resume = try JSONResumeReader.resume(
      #"""
      {"header": {"firstName": "Quin", "lastName": "Abbot"}, "experience": [{"org": "Larkfield", "location": "Quay",
        "roles": [{"title": "Keeper", "start": "Apr 2025", "end": "Present"}, {"title": "Intern", "period": "Feb 2025 - Apr 2025"}],
        "bullets": ["Cut it by half"]}]}
      """#)
    #expect(resume.basics.name == "Quin Abbot")
    #expect(resume.work.map(\.name) == ["Larkfield", "Larkfield"])
    #expect(resume.work.map(\.position) == ["Keeper", "Intern"])
    #expect(resume.work.map(\.startDate) == ["2025-04", "2025-02"])
    #expect(resume.work.map(\.location) == ["Quay", "Quay"])
    #expect(resume.work.map(\.highlights.count) == [1, 0])
    #expect(resume.warnings == [Self.told])
  }

  /// Lists in lists, with dates as pairs: the form of a widely used builder.
  @Test func builder() throws {
    let resume = try JSONResumeReader.resume(
      #"""
      {"profile": {"name": "灯小娟", "mobile": "156", "positionTitle": "前端工程师"},
       "educationList": [{"edu_time": ["2014.09.01", "2018.06.30"], "school": "海港大学", "major": "网络工程", "academic_degree": "本科"}],
       "workExpList": [{"company_name": "灯塔集团", "department_name": "技术部", "work_time": ["2018.06", null], "work_desc": "1. 负责产品\r\n2. 能力建设"}],
       "projectList": [{"project_name": "作战室", "project_role": "负责人", "project_time": "2019.04 - 2020.06", "project_desc": "产品。"}],
       "skillList": [{"skill_name": "可视化", "skill_desc": "丰富的经验"}],
       "awardList": [{"award_info": "三等奖", "award_time": "2018.09"}],
       "aboutme": {"aboutme_desc": "多年经历"}}
      """#)
    #expect(resume.basics.name == "灯小娟")
    #expect(resume.basics.label == "前端工程师")
    #expect(resume.basics.summary == "多年经历")
    #expect(resume.education.map(\.startDate) == ["2014-09-01"])
    #expect(resume.education.map(\.endDate) == ["2018-06-30"])
    #expect(resume.education.map(\.position) == ["网络工程"])
    #expect(resume.work.map(\.name) == ["灯塔集团, 技术部"])
    #expect(resume.work.map(\.isCurrent) == [true])
    #expect(resume.work[0].highlights.map(\.text) == ["负责产品", "能力建设"])
    #expect(resume.projects.map(\.startDate) == ["2019-04"])
    #expect(resume.projects.map(\.endDate) == ["2020-06"])
    #expect(resume.skills.map(\.keywords) == [["丰富的经验"]])
    #expect(resume.awards.map(\.date) == ["2018-09"])
    #expect(resume.warnings == [Self.told])
  }

  /// The resume within something else.
  @Test func wrapped() throws {
    let source = #"{"version": "2", "en": {"basics": {"name": "Ana"}}, "de": {"basics": {"name": "Anna"}}}"#
    let resume = try JSONResumeReader.resume(source)
    #expect(resume.basics.name == "Ana")
    #expect(
      resume.warnings == [
        "Line 1: the resume under “en” was read.",
        "Line 1: “version” is no part of a JSON Resume; it was passed over.",
        "Line 1: “de” is no part of a JSON Resume; it was passed over.",
      ])
    #expect(
      try JSONResumeReader.resume("[{\"work\": [{\"name\": \"Ember\"}]}]").work.map(\.name) == ["Ember"])
    let jobs = #"{"person": {"name": "Ana"}, "work": {"title": "Jobs", "items": [{"company": "Ember"}]}}"#
    #expect(try JSONResumeReader.resume(jobs).work.map(\.name) == ["Ember"])
  }

  /// Sections a level down beside the person, but not the same sections in another language.
  @Test func levels() throws {
    let resume = try JSONResumeReader.resume(
      #"""
      {"main": {"name": "Quin Abbot", "occupation": "Keeper", "bio": "Keeps lamps.", "address": {"city": "Tallow", "zip": "12"},
         "social": [{"name": "github", "url": "https://github.com/quin", "className": "fa"}]},
       "resume": {"work": [{"company": "Larkfield", "title": "Keeper", "years": "Aug 2018 - Present", "skills": "Go, SQL",
         "outcome": "Nothing went out for a year"}],
         "education": [{"school": "Harbour College", "degree": "MSc", "graduated": "May 2018"}]},
       "projects": [{"title": "Lampwright", "live": "https://example.com/l", "authors": "Quin"}],
       "fr": {"projects": [{"title": "Lampes"}]}}
      """#)
    #expect(resume.basics.label == "Keeper")
    #expect(resume.basics.summary == "Keeps lamps.")
    #expect(resume.basics.location == "Tallow, 12")
    #expect(resume.basics.profiles.map(\.network) == ["github"])
    #expect(resume.work.map(\.startDate) == ["2018-08"])
    #expect(resume.work.map(\.keywords) == [["Go", "SQL"]])
    #expect(resume.work.first?.highlights.map(\.text) == ["Nothing went out for a year"])
    #expect(resume.education.map(\.endDate) == ["2018-05"])
    #expect(resume.projects.map(\.name) == ["Lampwright"])
    #expect(resume.projects.map(\.url) == ["https://example.com/l"])
    #expect(
      resume.warnings == [
        "Line 7: “fr” is no part of a JSON Resume; it stands among the other sections.", Self.told,
        "Line 2: “className” of “social” was passed over.",
        "Line 6: “authors” of “projects” was passed over.",
      ])
  }

  /// Keys by the sections they name.
  @Test(arguments: [
    ("workExperience", "work"), ("work_experience", "work"), ("Work Experience", "work"),
    ("workExpList", "work"),
    ("employmentHistory", "work"), ("Berufserfahrung", "work"), ("technicalSkills", "skills"),
    ("projectList", "projects"), ("sideProjects", "projects"), ("certifications", "certificates"),
    ("educationDetails", "education"), ("volunteerWork", "volunteer"), ("hobbies", "interests"),
    ("objective", "summary"), ("theme", nil), ("name", nil), ("scripts", nil), ("", nil),
  ])
  func sectionsOfKeys(key: String, section: String?) {
    #expect(SectionKeys.section(of: key) == section)
  }
}
