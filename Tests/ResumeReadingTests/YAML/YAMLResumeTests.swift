import ResumeParsing
import Testing

@testable import ResumeReading

/// Resumes that people keep as YAML, in the schemas that many use.
@Suite struct YAMLResumeTests {
  private static let told =
    "this is no JSON Resume; what it holds was read by the names of its keys."

  private func resume(_ text: String, name: String = "cv.yaml") throws -> Resume {
    guard case .resume(let resume) = try ResumeReader.read(Array(text.utf8), name: name) else {
      Issue.record("read as a document")
      return Resume()
    }
    return resume
  }

  @Test func renderCV() throws {
    let resume = try resume(
      """
      cv:
        name: Wren Alder
        location: Trondheim, Norway
        email: wren@example.com
        website: https://wren.example.com
        social_networks:
          - network: GitHub
            username: wren
        sections:
          summary:
            - Back-end engineer of **eight** years.
          experience:
            - company: "[Larkspur Rail](https://larkspur.example.com)"
              position: Staff Engineer
              location: Oslo
              start_date: 2021-03
              end_date: present
              highlights:
                - Cut p95 of the *timetable* API from 900 ms to 120 ms
                - "Moved billing to Kafka: duplicates fell from 40 a week to none"
          Sea years:
            - company: Fjord Lab
              position: Assistant
              start_date: 2017-01
              end_date: 2017-12
              highlights: [Measured waves]
          education:
            - institution: Fjord University
              area: Physics
              degree: MSc
              start_date: 2012-08
              end_date: 2017-06
          skills:
            - label: Languages
              details: Go, Swift, SQL
      design:
        theme: classic
      """)
    #expect(resume.format == "yaml")
    #expect(resume.basics.name == "Wren Alder")
    #expect(resume.basics.email == "wren@example.com")
    #expect(resume.basics.location == "Trondheim, Norway")
    #expect(resume.basics.summary == "Back-end engineer of eight years.")
    #expect(resume.basics.profiles == [Resume.Profile(network: "GitHub", username: "wren", url: "")])
    #expect(resume.work.map(\.name) == ["Larkspur Rail", "Fjord Lab"])
    #expect(resume.work.map(\.position) == ["Staff Engineer", "Assistant"])
    #expect(resume.work.map(\.startDate) == ["2021-03", "2017-01"])
    #expect(resume.work.map(\.isCurrent) == [true, false])
    #expect(
      resume.work.map { $0.highlights.map(\.text) } == [
        [
          "Cut p95 of the timetable API from 900 ms to 120 ms",
          "Moved billing to Kafka: duplicates fell from 40 a week to none",
        ], ["Measured waves"],
      ])
    #expect(resume.work[0].highlights.map(\.line) == [19, 20])
    #expect(resume.education.map(\.studyType) == ["MSc"])
    #expect(resume.skills.map(\.keywords) == [["Go", "Swift", "SQL"]])
    #expect(resume.sections == ["summary", "experience", "Sea years", "education", "skills"])
    #expect(
      resume.warnings == [
        "Line 2: the resume under “cv” was read.", "Line 2: \(YAMLResumeTests.told)",
        "Line 37: “design” is no part of a JSON Resume; it was passed over.",
      ])
  }

  /// Sections of the theme's data say their titles themselves, and some stand with the person.
  @Test func dataOfAOnePageTheme() throws {
    let resume = try resume(
      """
      sidebar:
          position: right
          name: Pim Otter
          tagline: Full Stack Developer
          email: pim@example.com
          github: pimotter
          languages:
            title: Languages
            info:
              - idiom: English
                level: Native
      career-profile:
          title: Career Profile
          summary: |
            Developer of ten years who
            likes small teams.
      experiences:
          title: Experiences
          info:
            - role: Lead Developer
              time: 2015 - Present
              company: Holt Ltd
              details: |
                Led the team that rebuilt
                the booking pages.

                - Cut load time by 40%
                - Hired four people
      projects:
          title: Projects
          intro: >
            Things I made.
          assignments:
            - title: Velocity
              link: "#hook"
              tagline: "A responsive template."
      skills:
          title: Skills &amp; Proficiency
          toolset:
            - name: Python & Django
              level: 98%
      """, name: "data.yml")
    #expect(resume.basics.name == "Pim Otter")
    #expect(resume.basics.label == "Full Stack Developer")
    #expect(resume.basics.summary == "Developer of ten years who likes small teams.")
    #expect(resume.languages.map { [$0.name, $0.detail] } == [["English", "Native"]])
    #expect(
      resume.work.map { [$0.name, $0.position, $0.startDate] } == [["Holt Ltd", "Lead Developer", "2015"]])
    #expect(
      resume.work[0].highlights.map(\.text) == [
        "Led the team that rebuilt the booking pages.", "Cut load time by 40%", "Hired four people",
      ])
    #expect(resume.projects.map { [$0.name, $0.summary] } == [["Velocity", "A responsive template."]])
    #expect(resume.skills.map { [$0.name, $0.level] } == [["Python & Django", "98%"]])
    #expect(
      resume.sections == ["Languages", "Career Profile", "Experiences", "Projects", "Skills & Proficiency"])
  }

  /// A list of sections, each with its title beside what it holds.
  @Test func titledSections() throws {
    let resume = try resume(
      """
      - title: General Information
        type: map
        contents:
          - name: Full Name
            value: Ida Brook
          - name: Email
            value: ida@example.org
      - title: Employment
        type: time_table
        contents:
          - title: Data Engineer
            institution: Holt Ltd
            year: 2019 - now
            description:
              - Built the ingest of 3 TB a day.
              - title: Ran the migration
                contents:
                  - to Iceberg
      - title: Honors and Awards
        type: time_table
        contents:
          - year: 2017
            items:
              - River Prize
      """, name: "cv.yml")
    #expect(resume.basics.name == "Ida Brook")
    #expect(resume.basics.email == "ida@example.org")
    #expect(
      resume.work.map { [$0.name, $0.position, $0.startDate] } == [["Holt Ltd", "Data Engineer", "2019"]])
    #expect(
      resume.work[0].highlights.map(\.text) == [
        "Built the ingest of 3 TB a day.", "Ran the migration", "to Iceberg",
      ])
    #expect(resume.awards.map { [$0.name, $0.date] } == [["River Prize", "2017"]])
    #expect(resume.sections == ["Employment", "Honors and Awards"])
    #expect(resume.warnings == ["Line 1: \(YAMLResumeTests.told)"])
  }

  @Test func jsonResumeKeptAsYAML() throws {
    let resume = try resume(
      """
      basics: {name: Ida Brook, email: ida@example.org}
      work:
      - name: Tern
        position: Engineer
        startDate: 2021-03
        endDate: Present
        highlights: [Cut the bill by 27%]
      """)
    #expect(resume.work.map(\.isCurrent) == [true])
    #expect(resume.work.flatMap { $0.highlights.map(\.text) } == ["Cut the bill by 27%"])
    #expect(resume.sections == ["Work"])
    #expect(resume.warnings.isEmpty)
  }

  @Test func toolsAreNamedOnceAndRepeated() throws {
    let resume = try resume(
      """
      name: {first: Ida, last: Brook}
      tools:
        - &go {name: Go}
      experience:
        - company: Tern
          title: Engineer
          from: '2015-05'
          to: '2015-11'
          technologies: [*go]
      """)
    #expect(resume.basics.name == "Ida Brook")
    #expect(resume.work.map(\.keywords) == [["Go"]])
  }

  struct SmallCase: CustomTestStringConvertible {
    var testDescription: String
    var yaml: String
    /// "organisation | position | start | bullet / bullet", or "skills: …".
    var entries: [String]
  }

  @Test(arguments: [
    SmallCase(
      testDescription: "person and sections in one object",
      yaml: """
        content:
          basics: {name: Ida Brook}
          work: [{name: Tern, position: Cook, startDate: Apr 2024, summary: "- Fed ninety\\n- Cut waste"}]
        """,
      entries: ["Tern | Cook | 2024-04 | Fed ninety / Cut waste"]),
    SmallCase(
      testDescription: "sections of a list within an object",
      yaml: """
        name: Ida Brook
        main:
          - type: experience1
            name: Work Experience
            content:
              - {title: Cook, company: Tern, duration: 2019 - 2021, items: [Fed ninety]}
        """,
      entries: ["Tern | Cook | 2019 | Fed ninety"]),
    SmallCase(
      testDescription: "how a theme shows a section",
      yaml: """
        name: Ida Brook
        sections:
          work:
            type: project
            title: Work Experience
            content:
              - title: Cook
                location: Tern
                date: 2019-2021
                description: |
                  - Fed **ninety**
                  - Cut waste
        """,
      entries: ["Tern | Cook | 2019 | Fed ninety / Cut waste"]),
    SmallCase(
      testDescription: "a list of jobs and nothing else",
      yaml:
        "- {title: Cook, location: Tern, date: 2019 - 2021}\n- {title: Host, location: Weir, date: 2018}\n",
      entries: ["Tern | Cook | 2019 | ", "Weir | Host | 2018 | "]),
    SmallCase(
      testDescription: "sentences with what is said of them",
      yaml: """
        name: Ida Brook
        work:
          - title: Cook
            employer: Tern
            start_date: 2019-02-01
            description:
              - content: Fed ninety people a day.
                meta: {impact: high}
        """,
      entries: ["Tern | Cook | 2019-02-01 | Fed ninety people a day."]),
    SmallCase(
      testDescription: "languages that nobody speaks, and experience with tools",
      yaml: """
        name: Ida Brook
        languages: [Go, Kotlin, SQL]
        technicalExperience: [{name: Redis, experience: 4}]
        work: [{company: Tern, title: Cook, date_string: Feb 2019 - Present, job: [Fed ninety]}]
        """,
      entries: ["Tern | Cook | 2019-02 | Fed ninety", "skills: Go, Kotlin, SQL", "skills: Redis"]),
  ])
  func schemas(of example: SmallCase) throws {
    let resume = try resume(example.yaml)
    let work = resume.work.map {
      "\($0.name) | \($0.position) | \($0.startDate) | \($0.highlights.map(\.text).joined(separator: " / "))"
    }
    let skills = resume.skills.map { group in
      "skills: " + (group.keywords.isEmpty ? [group.name] : group.keywords).joined(separator: ", ")
    }
    #expect(work + skills == example.entries)
  }

  @Test(arguments: [
    "links: {email: \"mailto:ida@example.org\", tel: \"tel:+44 7700 900100\"}",
    "contact: [{icon: mail, text: ida@example.org}, {href: \"tel:+44 7700 900100\"}]",
  ])
  func contactsAmongLinks(line: String) throws {
    let resume = try resume("name: Ida Brook\n\(line)\nwork: [{company: Tern, title: Cook, date: 2019}]\n")
    #expect(resume.basics.email == "ida@example.org")
    #expect(resume.basics.phone == "+44 7700 900100")
  }

  @Test func frontMatter() throws {
    let resume = try resume(
      """
      ---
      title: My Resume
      layout: cv
      name: Ida Brook
      employment:
        enable: true
        list:
          - name: Tern
            position: Instructor
            dates: March 2019 - Present
            items:
              - details: Taught ninety people
      ---

      A page about boats.
      """, name: "index.md")
    #expect(resume.format == "markdown")
    #expect(resume.basics.name == "Ida Brook")
    #expect(resume.basics.label.isEmpty)
    #expect(resume.work.map { [$0.name, $0.position, $0.startDate] } == [["Tern", "Instructor", "2019-03"]])
    #expect(resume.work[0].highlights == [Resume.Highlight(text: "Taught ninety people", line: 12)])
    #expect(resume.sections == ["employment"])
    #expect(
      resume.warnings == [
        "Line 2: \(YAMLResumeTests.told)",
        "What stands from line 15 on, below the page’s data, was not read.",
      ])
  }

  /// A page's data without jobs is of the page; what it says of the person stands above the text.
  @Test func frontMatterOfAPage() throws {
    let text =
      "---\ntitle: Ida Brook\nexperience: 8 years\n---\n\n## Experience\n\n### Engineer, Tern, 2019 – 2021\n"
    guard case .document(let document) = try ResumeReader.read(Array(text.utf8), name: "index.md") else {
      Issue.record("read as data")
      return
    }
    #expect(document.lines.map(\.text) == ["Ida Brook", "Experience", "Engineer, Tern, 2019 – 2021"])
  }

  @Test func faultsAndForeignFiles() {
    let messages = [
      "name: [Ida\nb: c\n":
        "the YAML file is damaged: line 2: did not find expected ',' or ']'; correct it there or export it again",
      "version: 3\nservices:\n  build: x\n":
        "the YAML file is no resume: it has no key that names a section of a resume (basics, work, education, skills, "
        + "projects); give a JSON Resume (jsonresume.org/schema)",
    ]
    for (text, message) in messages {
      do throws(ResumeReadingError) {
        _ = try ResumeReader.read(Array(text.utf8), name: "a.yaml")
        Issue.record("was read")
      } catch {
        #expect(error.message == message)
      }
    }
  }
}
