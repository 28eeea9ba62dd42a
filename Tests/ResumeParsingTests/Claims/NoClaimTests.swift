import Testing

@testable import ResumeParsing

/// Lines below a job that claim no work are no claims, and those that tell of work in any language are.
@Suite struct NoClaimTests {
  static func claims(_ lines: [String], of name: String = "Northgate Tents", project: Bool = false)
    -> [String]
  {
    var entry = Resume.Entry()
    entry.name = name
    entry.highlights = lines.map { Resume.Highlight(text: $0, line: 1) }
    var resume = Resume()
    if project { resume.projects = [entry] } else { resume.work = [entry] }
    return ClaimExtractor.claims(of: resume, vocabulary: vocabulary).map(\.text)
  }

  private static let vocabulary = ClaimVocabulary(
    terms: ["Kafka", "Python", "SQL", "Docker", "Redis"].map {
      .init(kind: .technology, id: $0, phrases: [$0])
    })

  @Test(arguments: [
    // What follows is in other lines.
    "Key projects:", "My job included:", "Support of the archive, including:", "以下为项目：", "詳情：",
    // Dates, links, fields of a form.
    "Dec 2019 - July 2021", "2016.", "[2014-2015]", "Published March 2020", "Since 2012",
    "Shop Assistant 2011-03 – 2013-06", "https://tide.example.org/", "Demo: https://tide.example.org/",
    "Game Demo:https://tide.example.org/", "Company: Larkspur Freight", "时间：2015/6-2015/9", "项目名称: 潮汐表",
    // Titles and places.
    "Post Office Clerk", "Data Scientist, Larkspur, Leeds.", "Larkspur Freight, Austin, TX",
    // Lists.
    "Python, SQL", "Kafka / Redis / Docker", "Debian + tmux", "Tools: Git, Docker",
    "Tech stack used - HTML, CSS",
    "Tide Ledger Stack:- Python, Structured Streaming", "Languages: Portuguese, Dutch", "기술스택 - Python, SQL",
    "Databases, Networks, Compilers", "OS: Docker, dbus",
    // What somebody knows or belongs to, and one word.
    "Familiar with Kafka", "Experienced in Python, SQL, and spreadsheets", "Member, Rowing Club",
    "Mitglied im Ruderverein", "Biology", "countries.", "x", "插件",
    "Player in a banjo society", "Treasurer of the rowing club", "Rowing Club", "Tide society member",
    "Python certificate", "JavaScript ecosystem", "Bachelor of Science", "Youth helper @ Larkspur",
    "Letter of Recommendation", "\"What is missing from the map?\"",
    "Linux, vim, git, Redis, Kafka, TCP/IP family", "Database: Redis", "Testing: Python, Docker",
    "Python Kafka Redis Docker scrum", "Related topics: tides, ferries", "Schwerpunkt: Netzwerke",
    // What the firm is.
    "Small maker of measuring devices.",
    "Northgate is a streaming firm with films and live sport.",
    "Northgate Tents is one of the largest makers of tents",
    "It is a small consultancy of sixty people.", "A small firm that makes tents.",
    "Northgate ist ein Hersteller von Zelten.", "천막을 제공하는 회사입니다.",
  ])
  func isNone(_ line: String) {
    #expect(NoClaimTests.claims([line]) == [])
  }

  @Test(arguments: [
    "Owner of the ferry tables", "Author of the tide club", "Built a rowing club",
    "Ferry club with 90 members",
    "Kafka consumer", "Testing: wrote tables in Python",
    "Moved orders from Kafka to Redis on Docker",
    "Introduced a parts library:", "Managed the analysts responsible for:", "開発環境を構築：",
    "Tracked threats", "Ran logistics", "Designed...", "Kept passengers safe", "Phones first",
    "Filters noise",
    "Set up a shop: https://bread.example.org", "Shipped the 2019 edition", "Migrated to Kafka in June 2020",
    "Projekt: Einführung von Kafka", "项目: 负责调度模块的开发", "Role: led a team of five",
    "Tools: Built a planner in Python", "Planning, budgeting, reporting", "Planung, Kalkulation, Abrechnung",
    "Projektowanie, wdrażanie, utrzymanie", "Cost: Chose Kafka, Redis and Docker",
    "Abstimmung mit Lieferanten", "Obsługa zgłoszeń użytkowników", "Onderhoud website",
    "Apoyo al equipo de soporte",
    "Kassenführung", "Wartung", "Planning", "维护", "开发系统", "重构代码", "使用Vue.js生成页面", "移行を主導",
    "백오피스 개발 (2021.08 ~ 2022.02)",
    "Mentor to junior engineers", "Member of the team that built the pager",
    "Familiar with Kafka; moved orders to it",
    "Take part in drills", "Code review", "Customer Support", "Used by two credit unions",
    "A site for a bank with 3 branches", "A tiny supervisor for containers",
    "It is written in Python and reads tides",
    "Northgate is a firm of sixty. I led its web shop.", "Northgate ships tents that I designed",
    "Vertretung der Teamleiterin", "Encadrement de deux apprentis", "Написал серверную часть",
  ])
  func isOne(_ line: String) {
    #expect(NoClaimTests.claims([line]) == [line])
  }

  /// What a project is, is what was made.
  @Test func projectsAreDescribed() {
    let line = "Tidebook is a small agency of robots that print tide tables."
    #expect(NoClaimTests.claims([line], of: "Tidebook", project: true) == [line])
    #expect(NoClaimTests.claims([line], of: "Tidebook") == [])
  }

  /// A name that ends as verbs do is a name.
  @Test func namesAreNoVerbs() {
    #expect(NoClaimTests.claims(["Northgated is a small firm that makes tents."], of: "Northgated") == [])
  }

  /// Claims keep the places of their lines.
  @Test func placesStay() {
    var entry = Resume.Entry()
    entry.highlights = ["Key projects:", "Moved orders to Kafka"].map { Resume.Highlight(text: $0, line: 1) }
    var resume = Resume()
    resume.work = [entry]
    #expect(
      ClaimExtractor.claims(of: resume, vocabulary: NoClaimTests.vocabulary).map(\.source)
        == ["work[0].highlights[1]"])
  }

  @Test(arguments: [
    ("Cost: Chose a smaller machine", "Chose a smaller machine"),
    ("API speed: Built quick endpoints", "Built quick endpoints"),
    ("Cloud-Migration: Ablösung von 140 Datenbanken", "Ablösung von 140 Datenbanken"),
    ("Results of the year: costs fell by 80%", "Results of the year: costs fell by 80%"),
    ("What I did there: Built quick endpoints", "What I did there: Built quick endpoints"),
    ("Ratio 3:1 Built in", "Ratio 3:1 Built in"), ("Moved orders to Kafka", "Moved orders to Kafka"),
  ])
  func labels(_ text: String, _ unlabelled: String) {
    #expect(ClaimLabel.dropped(from: text) == unlabelled)
  }
}
