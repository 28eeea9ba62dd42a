import AnswerAnalysis
import SeededRandom
import Testing

@testable import Interviewing

@Suite struct BankLibraryTests {
  @Test func loadsAndConverts() throws {
    let bank = try SampleBank.bank()
    #expect(bank.title == "Backend engineer")
    #expect(bank.topics.map(\.id) == ["scaling", "consistency", "incident", "ownership"])
    let detection = try #require(bank.topic("incident")?.parts.last)
    #expect(detection.probe == "How did you notice?")
    #expect(detection.requires == [.number])
    #expect(detection.allows == [.plans])
    #expect(detection.toldBy == .anyStory)
    #expect(bank.topic("scaling")?.words == CueWordLists(["user": ["user*", "customer*"]]))
    #expect(bank.mechanisms.map(\.id) == ["read-replica", "idempotency-key"])
    #expect(bank.mechanisms[0].questions[0].difficulty == 3)
    #expect(bank.mechanisms[0].questions[1].difficulty == 2)
    let vocabulary = bank.vocabulary
    #expect(
      vocabulary.terms.map(\.id) == [
        "PostgreSQL", "Kafka", "Go", "Elasticsearch", "read-replica", "idempotency-key", "scalability",
        "scaling",
        "consistency", "incident", "ownership",
      ])
    #expect(vocabulary.terms[0].phrases == ["PostgreSQL", "Postgres"])
    #expect(vocabulary.terms[4].skills == ["scalability"])
  }

  @Test func laterFilesExtendAndOverride() throws {
    let mine = """
      role: backend
      title: My backend
      topics:
        - id: scaling
          parts:
            - {id: load, title: how much, probe: "How much?", cues: ["<number>"]}
            - {id: price, title: the price, probe: "What did it cost?", cues: ["<money>"]}
      technologies:
        - {name: PostgreSQL, aliases: [pg]}
        - {name: NATS}
      questions:
        - {id: scaling-no-load, topic: scaling, asks: scale, text: "How much?"}
        - {id: mine, topic: scaling, asks: scale, parts: [price], text: "What did it cost?"}
      """
    let other = "role: data\ntitle: Data engineer\n"
    let library = try BankLibrary(
      files: SampleBank.files + [(name: "mine.yaml", text: mine), (name: "data.yaml", text: other)])
    #expect(library.roles == ["backend", "data"])
    let bank = try #require(library.bank(role: "backend"))
    #expect(bank.title == "My backend")
    #expect(bank.topic("scaling")?.title == "Scaling")
    #expect(bank.topic("scaling")?.parts.map(\.title) == ["how much", "the bottleneck", "the price"])
    #expect(bank.technologies.map(\.name) == ["PostgreSQL", "Kafka", "Go", "Elasticsearch", "NATS"])
    #expect(bank.technologies[0].aliases == ["pg"])
    #expect(
      bank.questions.map(\.id) == [
        "scaling-change", "scaling-no-load", "scaling-technology", "incident-number", "ownership-part",
        "ownership-place", "mine",
      ])
    #expect(bank.questions[1].text.source == "How much?")
    #expect(library.bank(role: "data")?.topics.count == 4)
  }

  @Test func aTopicMayBelongToSomeRolesAndARoleHasItsOwnCore() throws {
    let manager = """
      role: manager
      title: Engineering manager
      core-topics: [people, scaling]
      topics:
        - id: people
          title: Leading people
          roles: [manager]
          parts:
            - {id: said, title: what was said, probe: "What did you say?", cues: ["told <word>"]}
      """
    let files = SampleBank.files + [(name: "manager.yaml", text: manager)]
    let library = try BankLibrary(files: files)
    #expect(library.topics.map(\.rubric.id) == ["scaling", "consistency", "incident", "ownership", "people"])
    #expect(library.bank(role: "manager")?.topics.map(\.id) == library.topics.map(\.rubric.id))
    #expect(library.bank(role: "manager")?.coreTopics == ["people", "scaling"])
    let backend = try #require(library.bank(role: "backend"))
    #expect(backend.topics.map(\.id) == ["scaling", "consistency", "incident", "ownership"])
    #expect(backend.coreTopics == ["scaling", "consistency", "incident"])
    let extended = files + [(name: "mine.yaml", text: "role: backend\ncore-topics: [people]\n")]
    let error = #expect(throws: BankError.self) { try BankLibrary(files: extended) }
    #expect(error?.problems.map(\.message) == ["There is no topic `people`."])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let message: String
    var testDescription: String { name }
  }

  static let refusals: [Refusal] = [
    Refusal(
      name: "not YAML", text: "role: backend\ntitle: [a\n",
      message: "x.yaml:3:1: error: The file is not valid YAML here: did not find expected ',' or ']'."),
    Refusal(
      name: "empty", text: "",
      message: "x.yaml:1:1: error: The file is empty; see docs/banks.md for what a bank holds."),
    Refusal(
      name: "a list", text: "- a\n",
      message: "x.yaml:1:1: error: A bank is written as keys and values, such as `role: …`."),
    Refusal(
      name: "alias", text: "role: a\ntitle: &t Text\nlevel-note: *t\n",
      message:
        "x.yaml:3:13: error: Aliases (`*name`) are not allowed; write the text where it is needed."),
    Refusal(
      name: "anchor", text: "role: a\ntitle: &t Text\n",
      message: "x.yaml:2:8: error: Anchors (`&name`) are not allowed; write the text where it is needed."),
    Refusal(
      name: "two documents", text: "role: a\ntitle: A\n---\nrole: b\n",
      message: "x.yaml:3:1: error: The file is not valid YAML here: but found another document."),
    Refusal(
      name: "a key twice", text: "role: a\ntitle: A\ntitle: B\n",
      message: "x.yaml:2:1: error: The key `title` stands twice in one mapping; keep one of them."),
    Refusal(
      name: "unknown key", text: "role: a\ntitel: A\n",
      message: """
        x.yaml:2:1: error: A bank has no key `titel`. Did you mean `title`?
        x.yaml:1:1: error: The role `a` is new and needs a `title`.
        """),
    Refusal(
      name: "unknown key of an item", text: "technologies:\n  - {name: Go, colour: blue}\n",
      message:
        "x.yaml:2:16: error: A technology has no key `colour`. It may have `name`, `aliases`, `kind`, `case`, `topics`, `skills`."
    ),
    Refusal(
      name: "no role", text: "tips: [Be brief.]\n",
      message: "x.yaml:1:7: error: `tips` belongs to a role; say which with `role: …` at the top of the file."
    ),
    Refusal(
      name: "bad id", text: "role: ../etc\ntitle: A\n",
      message:
        "x.yaml:1:7: error: “../etc” cannot be an id: up to 64 small letters, digits, dots, underscores and hyphens."
    ),
    Refusal(
      name: "bad aim", text: "role: a\ntitle: A\nopeners:\n  - {topic: scaling, asks: failing, text: Why?}\n",
      message:
        "x.yaml:4:28: error: `asks` cannot be “failing”. It is one of mechanism, bottleneck, trade-off, failure, measurement, ownership, scale."
    ),
    Refusal(
      name: "bad need",
      text:
        "role: a\ntitle: A\nquestions:\n  - {id: q, topic: scaling, asks: scale, needs: [colour], text: Why?}\n",
      message:
        "x.yaml:4:50: error: `needs` cannot be “colour”. It is one of change, number, no-number, no-baseline, mechanism, no-mechanism, technology, percent, duration, money, uptime, rate, load, no-load, no-measurement, team, organisation, position, verb, system, artifact, undertaking, carrier, provider, production, result, latency, run-time, recovery, cost, deploys, people, speed, share, failures, monitoring, queries, stored-data, data-store, infrastructure, interface, count, produced, extent, fame, audience, scope, finding, limit, measured, carried, figure, comparable, saved, span, factor-word."
    ),
    Refusal(
      name: "bad difficulty",
      text: "role: a\ntitle: A\nopeners:\n  - {topic: scaling, asks: scale, difficulty: 4, text: Why?}\n",
      message: "x.yaml:4:47: error: `difficulty` is a whole number from 1 to 3, not “4”."),
    Refusal(
      name: "unknown slot",
      text:
        "role: a\ntitle: A\nquestions:\n  - {id: q, topic: scaling, asks: scale, text: \"Why {befor}?\"}\n",
      message: "x.yaml:4:53: error: There is no slot `{befor}`. Did you mean `before`?"),
    Refusal(
      name: "open slot",
      text:
        "role: a\ntitle: A\nquestions:\n  - {id: q, topic: scaling, asks: scale, text: \"Why {before?\"}\n",
      message: "x.yaml:4:53: error: The slot that opens here is never closed with `}`."),
    Refusal(
      name: "opener with a slot",
      text: "role: a\ntitle: A\nopeners:\n  - {topic: scaling, asks: scale, text: \"Why {before}?\"}\n",
      message: "x.yaml:4:5: error: An opener stands without a claim: it can have no `needs` and no slots."),
    Refusal(
      name: "unknown topic", text: "technologies:\n  - {name: Go, topics: [scalign]}\n",
      message: "x.yaml:2:5: error: There is no topic `scalign`. Did you mean `scaling`?"),
    Refusal(
      name: "unknown part",
      text: "role: a\ntitle: A\nopeners:\n  - {topic: scaling, asks: scale, parts: [laod], text: Why?}\n",
      message: "x.yaml:4:5: error: The topic `scaling` has no part `laod`. Did you mean `load`?"),
    Refusal(
      name: "unknown skill",
      text:
        "role: a\ntitle: A\nmechanisms:\n  - {id: m, title: m, phrases: [m], topics: [scaling], skills: [x]}\n",
      message: "x.yaml:4:5: error: There is no skill `x`."),
    Refusal(
      name: "id twice", text: "technologies:\n  - name: Go\n  - name: Go\n",
      message: "x.yaml:3:5: error: `Go` stands twice in `technologies`; the other one is on line 2."),
    Refusal(
      name: "star inside a phrase", text: "technologies:\n  - {name: Go, aliases: [\"a*b\"]}\n",
      message:
        "x.yaml:2:26: error: A phrase of `aliases` is plain words; `*` may end its last word, after two letters or more."
    ),
    Refusal(
      name: "new topic without parts", text: "topics:\n  - {id: new, title: New}\n",
      message: "x.yaml:2:5: error: The topic `new` is new and needs `parts`."),
    Refusal(
      name: "missing text", text: "role: a\ntitle: A\nopeners:\n  - {topic: scaling, asks: scale}\n",
      message: "x.yaml:4:5: error: The key `text` is missing here."),
    Refusal(
      name: "list for a text", text: "role: a\ntitle: [A]\n",
      message: """
        x.yaml:2:8: error: `title` is one text; quote it if it holds `: ` or begins with `[`.
        x.yaml:1:1: error: The role `a` is new and needs a `title`.
        """),
  ]

  @Test(arguments: refusals) func refuses(_ refusal: Refusal) {
    let error = #expect(throws: BankError.self) {
      try BankLibrary(files: [
        (name: "topics.yaml", text: SampleBank.topics), (name: "x.yaml", text: refusal.text),
      ])
    }
    #expect(error?.description == refusal.message)
  }

  @Test func refusesTooMuch() {
    let text = "role: a\ntitle: " + String(repeating: "x", count: 1 << 20)
    let error = #expect(throws: BankError.self) { try BankLibrary(files: [(name: "x.yaml", text: text)]) }
    #expect(
      error?.description
        == "x.yaml:1:1: error: The file has more than 1 MiB; a bank is a few dozen kilobytes. Split it.")
  }

  @Test func aliasBombIsRefusedAtOnce() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, before) in zip("bcdefghijk", "abcdefghij") {
      text += "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ","))]\n"
    }
    text += "? *k\n: x\n"
    let error = #expect(throws: BankError.self) { try BankLibrary(files: [(name: "x.yaml", text: text)]) }
    #expect(
      error?.description
        == "x.yaml:2:8: error: Aliases (`*name`) are not allowed; write the text where it is needed.")
  }

  @Test func deepNestingIsRefused() {
    for unit in ["[", "{a: ", "- ", "? "] {
      let text = String(repeating: unit, count: 100_000)
      #expect(throws: BankError.self) { try BankLibrary(files: [(name: "x.yaml", text: text)]) }
    }
  }

  /// Whatever bytes a file holds, it is read or refused.
  @Test func mutatedFilesNeverTrap() {
    var random = SeededGenerator(seed: 20_26)
    let seed = Array(SampleBank.backend.utf8)
    for _ in 0..<300 {
      var bytes = seed
      for _ in 0..<(1 + random.next() % 8) {
        let at = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: at)
        case 2:
          bytes.insert(
            contentsOf: Array(":{[&*!|>-\"'%@\t\n".utf8).shuffled(using: &random).prefix(2), at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + 40))
        }
      }
      _ = BankLinter.problems(files: [
        (name: "topics.yaml", text: SampleBank.topics),
        (name: "x.yaml", text: String(decoding: bytes, as: UTF8.self)),
      ])
    }
  }
}
