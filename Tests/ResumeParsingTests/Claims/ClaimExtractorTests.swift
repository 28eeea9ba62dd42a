import Quantities
import Testing

@testable import ResumeParsing

/// What a resume claims, and how well it is backed.
@Suite struct ClaimExtractorTests {
  static let vocabulary = ClaimVocabulary(terms: [
    .init(kind: .topic, id: "scaling", phrases: ["traffic", "requests per second", "shard*"]),
    .init(kind: .topic, id: "operations", phrases: ["on-call", "deploy*"]),
    .init(kind: .skill, id: "api-design", phrases: ["API", "endpoint*"]),
    .init(
      kind: .mechanism, id: "read-replica", phrases: ["read replica*"], topics: ["performance", "scaling"],
      skills: ["data-modeling"]),
    .init(
      kind: .mechanism, id: "index", phrases: ["index*", "indices"], topics: ["performance"],
      skills: ["data-modeling"]),
    .init(kind: .technology, id: "Kubernetes", phrases: ["Kubernetes", "k8s"], topics: ["operations"]),
    .init(
      kind: .technology, id: "PostgreSQL", phrases: ["PostgreSQL", "Postgres"], topics: ["data-modeling"]),
    .init(kind: .technology, id: "Go", phrases: ["Go"]),
    .init(kind: .technology, id: "C++", phrases: ["C++"]),
    .init(kind: .technology, id: "Node.js", phrases: ["Node.js"]),
  ])

  static func claims(_ highlights: [String], summary: String = "") -> [Claim] {
    var entry = Resume.Entry()
    entry.summary = summary
    entry.line = 1
    entry.highlights = highlights.enumerated().map { Resume.Highlight(text: $1, line: $0 + 2) }
    var resume = Resume()
    resume.work = [entry]
    return ClaimExtractor.claims(of: resume, vocabulary: vocabulary)
  }

  /// What was done, without its means and its consequence.
  @Test(arguments: [
    ("Cut the bill by 31% by moving reports to idle machines", "Cut the bill by 31%"),
    ("Negotiated contracts worth £6m, saving 12%", "Negotiated contracts worth £6m"),
    ("Designed the retry layer, which ended duplicate charges.", "Designed the retry layer"),
    ("Moved reads to replicas, caches and queues", "Moved reads to replicas, caches and queues"),
    ("Senkung der Kosten durch gemeinsame Teile", "Senkung der Kosten"),
    ("Réduit le temps de réponse grâce à un cache", "Réduit le temps de réponse"),
    ("Drove by night; slept by day", "Drove by night"),
    ("Redis 캐시를 도입하여 응답 시간을 단축.", "Redis 캐시를 도입하여 응답 시간을 단축"), ("Led", "Led"),
    ("Closed the books with the help of two nightly jobs", "Closed the books"),
    ("Sold bread with the family", "Sold bread with the family"),
    ("Built modules for auth, billing and search", "Built modules for auth, billing and search"),
    ("Wrote services in Java, Spring Boot, Kafka", "Wrote services in Java, Spring Boot, Kafka"),
    ("Cut alerts by half, training 40 agents", "Cut alerts by half"),
    ("Added quotas at the edge: abusive traffic fell by 80%", "Added quotas at the edge"),
    ("Tightened logins: privileged users fell from 140 to 12", "Tightened logins"),
    ("Results of the year: costs fell by 80%", "Results of the year: costs fell by 80%"),
    ("Batched the lookups in the resolvers, 3.4 s → 220 ms", "Batched the lookups in the resolvers"),
    ("Halved the bill by carefully sizing machines", "Halved the bill"),
    ("Teilung der Tabelle (2 TB), dadurch schnellere Abfragen", "Teilung der Tabelle (2 TB)"),
    (
      "Automatisé les déploiements avec GitLab, passant de 2 heures à 10 minutes",
      "Automatisé les déploiements avec GitLab"
    ),
    ("Réduit la facture en divisant le parc", "Réduit la facture"),
  ])
  func deeds(_ claim: String, _ deed: String) {
    #expect(ClaimDeed.deed(of: claim) == deed)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var strength: Claim.Strength
    var verb: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "Developed the order processing API", strength: .weak, verb: "Developed"),
    Case(text: "Responsible for the billing service", strength: .weak, verb: "Responsible"),
    Case(text: "Worked on APIs used in version 2.14 on port 8080", strength: .weak, verb: "Worked"),
    Case(text: "Migrated to Kubernetes", strength: .partial, verb: "Migrated"),
    Case(text: "Built two read replicas for the order tables", strength: .partial, verb: "Built"),
    Case(
      text: "Optimized indexes of the search page, dropping its median from 900 ms to 70 ms",
      strength: .strong,
      verb: "Optimized"),
    Case(text: "Visualized data for the team", strength: .weak, verb: "Visualized"),
    Case(
      text: "Introduced checksums, which eliminated broken uploads (about 90 a week)",
      strength: .strong, verb: "Introduced"),
    Case(text: "Own the booking platform of 11 million users", strength: .partial, verb: "Own"),
    Case(text: "Used by three database firms", strength: .partial, verb: nil),
    Case(text: "Deleted 118,000 lines of dead code", strength: .partial, verb: "Deleted"),
    Case(text: "중복 결제를 제거했습니다.", strength: .partial, verb: "제거"),
    Case(text: "締め処理の時間を短縮しました。", strength: .partial, verb: "短縮"),
    Case(text: "Ablösung des alten Host-Systems", strength: .partial, verb: "Ablösung"),
    Case(text: "결재 화면을 새 구조로 전환", strength: .partial, verb: "전환"),
    Case(text: "配送管理システムの開発を担当", strength: .weak, verb: "担当"),
    // Neither from what nor by what: nothing of it can be checked.
    Case(text: "Cut the cloud bill by 31%", strength: .partial, verb: "Cut"),
    Case(text: "Increased test coverage by 35%", strength: .partial, verb: "Increased"),
    Case(text: "Cut the cloud bill by 31% by moving reports", strength: .strong, verb: "Cut"),
    Case(text: "Designed a sparse mechanism that cut memory by 40%", strength: .strong, verb: "Designed"),
    Case(
      text: "Introduced pairing, which cut the bugs found later by 40%", strength: .strong, verb: "Introduced"
    ),
    Case(text: "Cut the Kubernetes bill by 31%", strength: .strong, verb: "Cut"),
    Case(text: "Cut the cloud bill by 31% (€22k a month)", strength: .strong, verb: "Cut"),
    Case(text: "Senkung der Kosten um 31 %", strength: .strong, verb: "Senkung"),
    // What is whole was measured by nobody.
    Case(text: "Achieved 100% mobile compatibility", strength: .partial, verb: "Achieved"),
    Case(text: "Achieved 98% mobile compatibility", strength: .strong, verb: "Achieved"),
    // What took the place of what.
    Case(
      text: "Built a queue so that orders take 25 minutes instead of 5 hours", strength: .strong,
      verb: "Built"),
    Case(text: "Month-end runs take 40 min rather than 6 h", strength: .strong, verb: nil),
    Case(text: "Built a queue so that orders take 2 days instead of 6", strength: .strong, verb: "Built"),
    // A load that was carried by what is named, and counts that are none.
    Case(
      text: "Built a PostgreSQL store that takes 40,000 readings per second", strength: .strong, verb: "Built"
    ),
    Case(text: "Built a store that takes 40,000 readings per second", strength: .partial, verb: "Built"),
    Case(text: "Built 4 PostgreSQL reports per month", strength: .partial, verb: "Built"),
    Case(
      text: "Responsible for a PostgreSQL store of 40,000 readings per second", strength: .partial,
      verb: "Responsible"),
    Case(text: "Was involved in the move to Kubernetes", strength: .weak, verb: "involved"),
    Case(text: "Einführung von Kubernetes in zwei Werken", strength: .partial, verb: "Einführung"),
    Case(text: "Genutzt von drei Werken", strength: .partial, verb: nil),
    Case(text: "Genutzt von vielen Werken", strength: .weak, verb: nil),
    Case(
      text: "Re-architected the inbox, cutting lost mails from 0.5% to 0.01%", strength: .strong,
      verb: "Re-architected"),
  ])
  func strength(_ one: Case) {
    let claim = ClaimExtractorTests.claims([one.text]).first
    #expect(claim?.strength == one.strength, "\(claim?.reasons ?? [])")
    #expect(claim?.verb == one.verb)
  }

  /// The verb, or the noun that tells a deed, wherever a language puts it; nil where nothing tells what was done.
  @Test(
    arguments: [
      ("Reverse-engineered a protocol of the last century", "Reverse-engineered"),
      ("Self-motivated engineer", nil),
      ("Award-winning designer of three games", nil), ("Automation of the nightly tests", "Automation"),
      ("Development and testing of firmware", "Development"), ("Development Center Gdynia", nil),
      ("Department of harbour services", nil), ("Zuständig für den Betrieb der Kräne", "Zuständig"),
      ("Entwickelte eine Plattform für Fähren", "Entwickelte"),
      ("Programmierte Steuerungen", "Programmierte"),
      ("Tests eingeführt, wodurch weniger ausfiel", "eingeführt"),
      ("Automatisierte Tests eingeführt", "eingeführt"), ("Alle Lager auf Scanner umgestellt", "umgestellt"),
      ("Lagerdatenbank migriert (1,5 TB) ohne Ausfall", "migriert"),
      ("Teilung der Tabelle nach Monaten", "Teilung"), ("Abteilung der Werft", nil),
      ("Schulung von 60 Mitarbeitenden", "Schulung"), ("J'ai automatisé les déploiements", "automatisé"),
      ("Division par trois des incidents", "Division"), ("Division commerciale du groupe", nil),
      ("Pilotage d'un projet de six mois", "Pilotage"), ("서버 비용 40% 절감 (월 2,000만 원)", "절감"),
      ("복구 시간을 20분으로 낮췄습니다", "낮췄"), ("カバレッジを85%へ引き上げました", "引き上げ"), ("定例会議への参加", "参加"),
    ] as [(String, String?)])
  func verbs(_ text: String, _ verb: String?) {
    #expect(ClaimExtractorTests.claims([text]).map(\.verb) == [verb])
  }

  @Test func reasonsDoNotContradictTheStrength() {
    let claims = ClaimExtractorTests.claims([
      "Maintained a cluster of 128 machines, and raised its use from 46% to 81%",
      "Set a budget per page; the median fell from 840 ms to 95 ms",
      "Maintained the billing service",
    ])
    #expect(
      claims.map(\.reasons) == [
        ["says what was before and what after", "names a change"], ["says what was before and what after"],
        ["no number that could be checked", "names a duty, not what was done"],
      ])
  }

  @Test func gigabytesAreNoProgrammingLanguage() {
    let claims = ClaimExtractorTests.claims(["Migration de 340 Go de données", "Wrote 3 Go services"])
    #expect(claims.map(\.technologies) == [[], ["Go"]])
  }

  /// A name that is also a word counts only as its vocabulary spells it.
  @Test(arguments: [
    ("Sewed the spring collection with spring boots", []), ("Took the helm of a team of five", []),
    ("Moved 40 services to Spring Boot and Helm charts", ["Spring", "Helm"]),
    ("Moved from REST to SOAP", ["REST"]), ("Shipped the rest of the RESTful services", []),
    ("Spring으로 주문 서비스를 재작성", ["Spring"]), ("Paired Spring with GRPC", ["Spring", "gRPC"]),
  ])
  func namesThatCountAsSpelled(_ text: String, _ technologies: [String]) {
    let vocabulary = ClaimVocabulary(terms: [
      .init(kind: .technology, id: "Spring", phrases: ["Spring", "Spring Boot"], isCaseExact: true),
      .init(kind: .technology, id: "Helm", phrases: ["Helm", "Helm chart*"], isCaseExact: true),
      .init(kind: .technology, id: "REST", phrases: ["REST"], isCaseExact: true),
      .init(kind: .technology, id: "gRPC", phrases: ["gRPC"]),
    ])
    var resume = Resume()
    resume.work = [Resume.Entry()]
    resume.work[0].highlights = [Resume.Highlight(text: text, line: 1)]
    #expect(
      ClaimExtractor.claims(of: resume, vocabulary: vocabulary).map(\.technologies) == [technologies])
  }

  /// A name that is also a word counts in small letters where its neighbours in a list are technologies, and not where a
  /// line's first capital or a season makes it look like one.
  @Test(arguments: [
    ("Built a shop with react and node.js", ["React", "Node.js"]),
    ("Wrote services in java, spring boot, and kafka", ["Java", "Spring", "Kafka"]),
    ("Stack: python, go, react, c, kafka and git", ["Python", "Go", "React", "C", "Kafka", "Git"]),
    ("Paired Kafka, go live in May", ["Kafka"]), ("Moved to Kafka and react to alarms faster", ["Kafka"]),
    ("Taught Kafka and rust-proofing", ["Kafka"]), ("Had to go and react to c and git", []),
    ("React to alarms around the clock", []), ("React to Kafka bridge", ["React", "Kafka"]),
    ("Ported workers from Go to Rust", ["Go", "Rust"]), ("Go live of the new till", []),
    ("Swift handling of complaints in Spring 2021", []), ("Swift and Kafka clients", ["Swift", "Kafka"]),
    ("Moved to Spring 5", ["Spring"]), ("Wrote a React Native app", ["React Native"]),
    ("Wrote a React Native app and its React twin", ["React Native", "React"]),
    ("GoとKafkaで開発", ["Go", "Kafka"]), ("旧画面をNode.jsで刷新", ["Node.js"]), ("Node.js를 도입", ["Node.js"]),
    ("Mise en place d'un bus avec l'aide de Kafka", ["Kafka"]),
    ("Remplacement d’un bus par celui d’Kafka", ["Kafka"]),
  ])
  func namesInLists(_ text: String, _ technologies: [String]) {
    func exact(_ name: String, _ more: [String] = []) -> ClaimVocabulary.Term {
      .init(kind: .technology, id: name, phrases: [name] + more, isCaseExact: true)
    }
    let vocabulary = ClaimVocabulary(
      terms: ["React", "Go", "Rust", "C", "Git", "Swift"].map { exact($0) } + [
        exact("Spring", ["Spring Boot"])
      ]
        + ["Python", "Java", "Kafka", "Node.js", "React Native"].map {
          .init(kind: .technology, id: $0, phrases: [$0])
        })
    var resume = Resume()
    resume.work = [Resume.Entry()]
    resume.work[0].highlights = [Resume.Highlight(text: text, line: 1)]
    #expect(ClaimExtractor.claims(of: resume, vocabulary: vocabulary).map(\.technologies) == [technologies])
  }

  @Test func technologiesShowSkillsOnlyWhereNothingElseDoes() {
    let vocabulary = ClaimVocabulary(terms: [
      .init(kind: .mechanism, id: "spot", phrases: ["spot instances"], skills: ["cost"]),
      .init(kind: .technology, id: "RDS", phrases: ["RDS"], skills: ["data-modeling"]),
    ])
    var resume = Resume()
    resume.work = [Resume.Entry()]
    resume.work[0].highlights = ["Moved jobs to spot instances and shrank RDS", "Moved orders to RDS"].map {
      Resume.Highlight(text: $0, line: 1)
    }
    let claims = ClaimExtractor.claims(of: resume, vocabulary: vocabulary)
    #expect(claims.map(\.skills) == [["cost"], ["data-modeling"]])
  }

  @Test func termsTopicsAndSource() {
    let claims = ClaimExtractorTests.claims([
      "Added two read replicas and indexes to PostgreSQL for surging traffic",
      "Let it go; wrote C++ and Node.js for k8s",
    ])
    #expect(claims.map(\.source) == ["work[0].highlights[0]", "work[0].highlights[1]"])
    #expect(claims.map(\.line) == [2, 3])
    #expect(claims[0].mechanisms == ["read-replica", "index"])
    #expect(claims[0].technologies == ["PostgreSQL"])
    #expect(claims[0].skills == ["data-modeling"])
    #expect(claims[0].topics == ["performance", "scaling", "data-modeling"])
    #expect(claims[1].technologies == ["C++", "Node.js", "Kubernetes"])
  }

  @Test func summariesClaimOnlyWhereTheySayWhatWasDone() {
    let claims = ClaimExtractorTests.claims(
      [], summary: "A platform for clinics. Migrated the booking service to Go without downtime.")
    #expect(claims.map(\.text) == ["Migrated the booking service to Go without downtime."])
    #expect(claims.map(\.source) == ["work[0].summary"])
  }
}
