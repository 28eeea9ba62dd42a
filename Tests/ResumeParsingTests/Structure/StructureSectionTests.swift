import Testing

@testable import ResumeParsing

/// Section titles, known and unknown.
@Suite struct StructureSectionTests {
  struct Case: Sendable {
    var title: String
    var kind: SectionKind?
  }

  @Test(arguments: [
    Case(title: "Work Experience", kind: .work), Case(title: "EMPLOYMENT HISTORY:", kind: .work),
    Case(title: "EMPLOYMENTHISTORY", kind: .work), Case(title: "E X P E R I E N C E", kind: .work),
    Case(title: "Berufserfahrung", kind: .work), Case(title: "Expérience professionnelle", kind: .work),
    Case(title: "경력 사항", kind: .work), Case(title: "職務経歴", kind: .work),
    Case(title: "Experiencia laboral", kind: .work),
    Case(title: "Selected Open Source Projects", kind: .projects),
    Case(title: "Project Experience", kind: .projects),
    Case(title: "■ 学歴", kind: .education), Case(title: "Ausbildung", kind: .education),
    Case(title: "【スキル】", kind: .skills),
    Case(title: "Compétences techniques", kind: .skills),
    Case(title: "Technical Skills & Tools", kind: .skills),
    Case(title: "Licenses & Certifications", kind: .certificates),
    Case(title: "Licences", kind: .certificates),
    Case(title: "Licences & Registrations", kind: .certificates),
    Case(title: "Invited Talks", kind: .publications),
    Case(title: "Volunteer Experience", kind: .volunteer), Case(title: "자기소개", kind: .summary),
    Case(title: "Centres d’intérêt", kind: .interests), Case(title: "Go, Java", kind: nil),
    Case(title: "Senior Engineer", kind: nil),
    Case(title: "Led the skills programme", kind: nil), Case(title: "", kind: nil),
    Case(title: "2021", kind: nil), Case(title: "Top Skills", kind: .skills),
    Case(title: "Personal Work", kind: .projects), Case(title: "Hands-on Projects", kind: .projects),
    Case(title: "Studienprojekte", kind: .projects), Case(title: "EDV- und Fachkenntnisse", kind: .skills),
    Case(title: "En bref", kind: .summary), Case(title: "Academic Appointments", kind: .work),
    Case(title: "Doświadczenie zawodowe", kind: .work), Case(title: "UMIEJĘTNOŚCI", kind: .skills),
    Case(title: "Wykształcenie", kind: .education), Case(title: "Språkkunskaper", kind: .languages),
    Case(title: "Arbejdserfaring", kind: .work), Case(title: "Arbeidsverleden", kind: .work),
    Case(title: "Projekterfahrener", kind: nil),
    Case(title: "Principales compétences", kind: .skills), Case(title: "取得資格", kind: .certificates),
    Case(title: "Course & Personal Projects", kind: .projects),
    Case(title: "Working Experience", kind: .work), Case(title: "Awards & Recognition", kind: .awards),
    Case(title: "Technology Stack", kind: .skills), Case(title: "Contact Info", kind: .contact),
    Case(title: "Ausgewählte Projekte", kind: .projects), Case(title: "Schule und Studium", kind: .education),
    Case(title: "Ehrenamtliche Tätigkeit", kind: .volunteer),
    Case(title: "Réalisations personnelles", kind: .projects),
    Case(title: "Parcours universitaire", kind: .education),
    Case(title: "Cursos y certificaciones", kind: .certificates),
    Case(title: "Proyectos destacados", kind: .projects), Case(title: "Historial profesional", kind: .work),
    Case(title: "Esperienze professionali", kind: .work),
    Case(title: "Corsi e certificazioni", kind: .certificates),
    Case(title: "Conoscenze linguistiche", kind: .languages),
    Case(title: "Conhecimentos técnicos", kind: .skills), Case(title: "Projetos pessoais", kind: .projects),
    Case(title: "Technische vaardigheden", kind: .skills), Case(title: "Eigen projecten", kind: .projects),
    Case(title: "팀 프로젝트", kind: .projects), Case(title: "主な職歴", kind: .work),
    Case(title: "工作经历", kind: .work), Case(title: "教育背景：", kind: .education),
    Case(title: "專案經驗", kind: .projects), Case(title: "工作与实习经历", kind: .work),
    Case(title: "项目经历（部分）", kind: .projects), Case(title: "수상 및 자격증", kind: .awards),
    Case(title: "受賞歴・登壇", kind: .awards), Case(title: "工作与生活", kind: nil),
    Case(title: "Proyectos recientes", kind: .projects), Case(title: "Me contacter", kind: .contact),
    Case(title: "Experiência em outras áreas", kind: .work),
    Case(title: "Опыт работы — 3 года 2 месяца", kind: .work), Case(title: "Objectives", kind: .summary),
    Case(title: "Experience – 5 years", kind: .work), Case(title: "Extra Work History", kind: .work),
    Case(title: "我的技能", kind: .skills), Case(title: "职业技能、资格信息", kind: .skills),
    Case(title: "Sonstiges", kind: .other), Case(title: "Frameworks & Libraries", kind: nil),
    Case(title: "Things I Made", kind: .projects), Case(title: "Specialized in", kind: .skills),
    Case(title: "Angaben", kind: .contact), Case(title: "Languages and Tools", kind: .skills),
    Case(title: "Information Technology", kind: nil), Case(title: "Client Services", kind: nil),
  ])
  func titles(_ one: Case) {
    #expect(SectionTitles.kind(of: one.title) == one.kind, "\(one.title)")
  }

  /// A picture before some of a sidebar's titles: those are set as the others, and as no item is.
  @Test func picturedTitlesAmongPlainOnes() {
    func line(_ text: String, _ number: Int, marked: Bool = false, bold: Bool = false, size: Double = 9)
      -> ResumeLine
    {
      ResumeLine(
        text: text, role: marked ? .bullet : .text, level: marked ? 1 : 0, number: number, fontSize: size,
        isBold: bold)
    }
    let lines = [
      line("Experience", 1, bold: true, size: 10), line("Engineer, Acme Ltd, 2019 – 2021", 2),
      line("Cut the bill by 31%", 3, marked: true), line("Education", 4, bold: true, size: 10),
      line("BSc in Physics, University of Leeds", 5),
      line("Technologies", 6, marked: true, bold: true, size: 10),
      line("Go, Rust, SQL", 7), line("Speaking", 8, marked: true, bold: true, size: 10),
      line("“Dull disks”, 2024", 9),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == ["Experience", "Education", "Technologies", "Speaking"])
    #expect(resume.skills.flatMap(\.keywords) == ["Go", "Rust", "SQL"])
  }

  /// "Achievements" over the list of each job is a label, once it is a section.
  @Test func labelsThatComeAgain() {
    func resume(_ texts: [(String, Bool)]) -> Resume {
      let lines = texts.enumerated().map { at, line in
        ResumeLine(
          text: line.0, role: line.1 ? .bullet : .text, level: line.1 ? 1 : 0, number: at + 1, fontSize: 10,
          isBold: SectionTitles.kind(of: line.0) != nil)
      }
      return StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    }
    let often = resume([
      ("Career History", false), ("Engineer, Acme Ltd, 2019 – 2021", false), ("Achievements", false),
      ("Cut the bill by 31%", true), ("Tester, Larkspur Ltd, 2017 – 2019", false), ("Achievements", false),
      ("Wrote 40 tests", true),
    ])
    #expect(often.sections == ["Career History"])
    #expect(often.work.map(\.name) == ["Acme Ltd", "Larkspur Ltd"])
    #expect(often.work.map { $0.highlights.map(\.text) } == [["Cut the bill by 31%"], ["Wrote 40 tests"]])
    let once = resume([
      ("Career History", false), ("Engineer, Acme Ltd, 2019 – 2021", false), ("Cut the bill by 31%", true),
      ("Achievements", false), ("Won the city hackathon, 2020", true),
    ])
    #expect(once.sections == ["Career History", "Achievements"])
  }

  /// Numbers before titles are part of no title; a paragraph's or a job's own number stays.
  @Test(arguments: [
    ["01 Profile", "02 Work History", "03 Education", "04 Ceramics"],
    ["I. Profile", "II. Work History", "III. Education", "IV. Ceramics"],
    ["1 — Profile", "2 — Work History", "3 — Education", "4 — Ceramics"],
    ["１．Profile", "２．Work History", "３．Education", "４．Ceramics"],
  ])
  func titlesBehindNumbers(_ titles: [String]) {
    let texts = [
      "Nia Harrow", titles[0], "Ten years of storage.", titles[1], "Engineer, Acme Ltd, 2019 – 2021",
      "3 Mondays a week at the counter", titles[2], "BSc in Physics, University of Leeds, 2015 – 2018",
      titles[3],
      "Bowls and cups",
    ]
    let lines = texts.enumerated().map { at, text in
      ResumeLine(
        text: text, number: at + 1, fontSize: titles.contains(text) ? 12 : 10, isBold: titles.contains(text),
        gapAbove: titles.contains(text) ? 12 : 2)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == ["Profile", "Work History", "Education", "Ceramics"])
    #expect(resume.work.map(\.name) == ["Acme Ltd"])
    #expect(resume.education.map(\.name) == ["University of Leeds"])
  }

  /// "Contact" in smaller type than the other titles of its sidebar heads what stands below it.
  @Test func smallTitleOverContactData() {
    let texts: [(String, Double)] = [
      ("Contact", 10), ("nia@example.com", 9), ("Skills", 12), ("Go, Rust", 9), ("Languages", 12),
      ("English (native)", 9), ("Education", 12), ("BSc in Physics, University of Leeds, 2015 – 2018", 9),
    ]
    let lines = texts.enumerated().map { at, one in
      ResumeLine(text: one.0, number: at + 1, fontSize: one.1, isBold: one.1 > 9, column: 1)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "docx", pages: nil, lines: lines))
    #expect(resume.sections == ["Contact", "Skills", "Languages", "Education"])
  }

  /// "▶ Acme / Engineer" over its date and its own list.
  @Test func marksBeforeTheHeadsOfEntries() {
    let texts: [(String, Bool)] = [
      ("경력", false), ("새벽상회 / 데이터 엔지니어", true), ("2021.07 ~ 현재", false), ("지표 반영 시간을 30분에서 20초로 단축", true),
      ("비용을 42% 절감", true), ("모두의버스 / 데이터 엔지니어", true), ("2018.03 ~ 2021.06", false),
      ("배치 시간을 5시간에서 50분으로 단축", true),
    ]
    let lines = texts.enumerated().map { at, line in
      ResumeLine(
        text: line.0, role: line.1 ? .bullet : at == 0 ? .heading : .text,
        level: line.1 ? 1 : at == 0 ? 2 : 0, number: at + 1)
    }
    let work = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines)).work
    #expect(work.map(\.name) == ["새벽상회", "모두의버스"])
    #expect(work.map(\.position) == ["데이터 엔지니어", "데이터 엔지니어"])
    #expect(work.map(\.highlights.count) == [2, 1])
  }

  /// "■ 職務経歴": readers take the mark for a bullet.
  @Test func titlesBehindMarks() {
    let texts = [
      ("氏名 高橋 美咲", false), ("職務要約", true), ("開発を九年しています。", false), ("職務経歴", true),
      ("2019年4月～現在 株式会社みさき", false), ("エンジニア", false), ("配送計画の計算時間を3分に短縮", true), ("学歴", true),
      ("2015年3月 北海道大学 卒業", false), ("資格", true), ("2016年 応用情報技術者試験", false),
    ]
    let lines = texts.enumerated().map { at, line in
      ResumeLine(
        text: line.0, role: line.1 ? .bullet : .text, level: line.1 ? 1 : 0, number: at + 1, fontSize: 11,
        isBold: SectionTitles.kind(of: line.0) != nil)
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "docx", pages: nil, lines: lines))
    #expect(resume.sections == ["職務要約", "職務経歴", "学歴", "資格"])
    #expect(resume.work.map(\.name) == ["株式会社みさき"])
    #expect(resume.work.first?.highlights.map(\.text) == ["配送計画の計算時間を3分に短縮"])
  }

  @Test func unknownTitlesByTheirLook() {
    func line(_ text: String, size: Double, bold: Bool = false, number: Int) -> ResumeLine {
      ResumeLine(text: text, number: number, fontSize: size, isBold: bold)
    }
    let lines = [
      line("Ana Silva", size: 24, bold: true, number: 1), line("ana@example.pt", size: 10, number: 2),
      line("Things I Make", size: 14, bold: true, number: 3),
      line("Small pots of clay for friends", size: 10, number: 4),
      line("Education", size: 14, bold: true, number: 5), line("Universidade do Porto ", size: 10, number: 6),
      line("Skills", size: 14, bold: true, number: 7), line("Go, SQL", size: 10, number: 8),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == ["Things I Make", "Education", "Skills"])
    #expect(
      resume.otherSections == [
        Resume.OtherSection(
          title: "Things I Make", lines: [Resume.Highlight(text: "Small pots of clay for friends", line: 4)])
      ])
    #expect(resume.warnings == ["Line 3: the section “Things I Make” is of no known kind."])
  }

  /// Half a point larger than the text tells a title among many that are bold, if the same white stands above it.
  @Test func titlesHardlyLargerThanTheText() {
    func title(_ text: String, gap: Double, number: Int) -> ResumeLine {
      ResumeLine(text: text, number: number, fontSize: 10.7, isBold: true, gapAbove: gap)
    }
    func text(_ text: String, _ number: Int) -> ResumeLine {
      ResumeLine(text: text, number: number, fontSize: 10, gapAbove: 2)
    }
    let lines = [
      text("Ana Silva", 1), title("Profile", gap: 12, number: 2),
      text("Builds small tools for people who make pots of clay and sell them.", 3),
      title("Education", gap: 12, number: 4), text("Universidade do Porto", 5),
      title("Skills", gap: 12, number: 6), text("Go, SQL", 7), title("Languages", gap: 12, number: 8),
      text("Portuguese (native)", 9), title("Things I Make", gap: 12, number: 10),
      title("Kiln One", gap: 3, number: 11), text("Small pots of clay for friends", 12),
    ]
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == ["Profile", "Education", "Skills", "Languages", "Things I Make"])
  }

  /// Titles in bold, no larger than the text: unknown ones are titles where nothing else is bold, and not where the
  /// organisations are.
  @Test(arguments: [
    (
      "2018 – 2021, Teacher, Fulmar School",
      ["Education", "Teaching posts", "Volunteering", "Languages", "References"]
    ),
    ("Fulmar School", ["Education", "Volunteering", "Languages", "References"]),
  ])
  func boldTitlesOfTheTextsSize(head: String, sections: [String]) {
    func line(_ text: String, bold: Bool, gap: Double = 2, number: Int) -> ResumeLine {
      ResumeLine(text: text, number: number, left: 40, fontSize: 10, isBold: bold, gapAbove: gap)
    }
    let texts: [(String, Bool)] = [
      ("Ann Marsh", false), ("ann@example.com", false), ("Education", true),
      ("BSc, Physics, Tern University, 2013", false),
      ("Teaching posts", true), (head, !head.contains("2018")),
      ("Raised the pass rate from 70% to 90%.", false),
      ("Volunteering", true), ("Treasurer of a food bank since 2020", false), ("Languages", true),
      ("English", false),
      ("References", true), ("On request", false),
    ]
    let lines = texts.enumerated().map { line($1.0, bold: $1.1, gap: $1.1 ? 8 : 2, number: $0 + 1) }
    let resume = StructureParser.resume(from: ResumeDocument(format: "pdf", pages: 1, lines: lines))
    #expect(resume.sections == sections)
  }

  @Test func sidebarLinesAboveATitleBelongToNoSection() {
    let lines = [
      ResumeLine(text: "Experience", role: .heading, level: 2, number: 1),
      ResumeLine(text: "Engineer, Larkfield, 2019 – 2021", number: 2),
      ResumeLine(text: "Ana Silva", number: 3, column: 1),
      ResumeLine(text: "ana@example.pt", number: 4, column: 1),
    ]
    let resume = StructureParser.resume(
      from: ResumeDocument(format: "pdf", pages: 1, columns: 2, lines: lines))
    #expect(resume.basics.name == "Ana Silva")
    #expect(resume.work.count == 1)
  }

  /// Whatever the lines, nothing traps and no bullet is lost without a word.
  @Test(arguments: 0..<40)
  func anyOrderOfLines(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let texts = [
      "Experience", "Education", "Skills", "Projects", "Ana Silva", "Engineer", "Larkfield GmbH",
      "2019 – 2021", "(2020)", "|", "—", ",",
      "Go, Java", "Data: Redis", "tracefold: a proxy that replays the traffic of one database",
      "Portland, OR",
      "ana@example.pt",
      "現在", "Languages", "English (native)", ":", "Technologies: Go", "Seit 2020", "Universität Bremen", "  ",
      "Awards",
    ]
    var lines: [ResumeLine] = []
    for number in 1...(10 + next(40)) {
      let isBullet = next(3) == 0
      let text =
        isBullet ? "Cut cost \(number) by half for every team in the house" : texts[next(texts.count)]
      let roles: [ResumeLine.Role] = [.text, .row, .heading, .text]
      lines.append(
        ResumeLine(
          text: text, segments: next(5) == 0 ? [text, "2020 – 2021"] : nil,
          role: isBullet ? .bullet : roles[next(4)],
          level: next(4), number: number, fontSize: Double(next(3) * 4), isBold: next(4) == 0,
          gapAbove: Double(next(3) * 6),
          column: next(8) == 0 ? 1 : 0))
    }
    let resume = StructureParser.resume(from: ResumeDocument(format: "text", pages: nil, lines: lines))
    let text = JSONResumeDocument(resume, claims: []).text
    for line in lines where line.role == .bullet {
      #expect(text.contains("Cut cost \(line.number) by half"), "seed \(seed), line \(line.number)")
    }
  }
}
