import Quantities
import ResumeParsing

@testable import Interviewing

/// A small bank, made for these tests.
enum SampleBank {
  static let topics = """
    words:
      user: ["user*", "customer*"]
    topics:
      - id: scaling
        title: Scaling
        question-cues: ["scal*", "traffic"]
        claim-phrases: ["traffic", "requests per second", "shard*"]
        parts:
          - {id: load, title: the load, probe: "How much load was that?", cues: ["<rate>"]}
          - {id: bottleneck, title: the bottleneck, probe: "What was the bottleneck?", cues: ["bottleneck*"]}
      - id: consistency
        title: Consistency
        question-cues: ["consisten*"]
        claim-phrases: ["idempoten*", "replication"]
        parts:
          - {id: operation, title: the operation, probe: "Which operation was it?", cues: ["<user>"]}
          - {id: cost, title: the cost of an error, probe: "What did an error cost?", cues: ["cost us"]}
      - id: incident
        title: Incidents
        question-cues: ["incident*"]
        claim-phrases: ["incident*", "outage*"]
        parts:
          - {id: impact, title: the impact, probe: "Who was hit?", cues: ["impact*"]}
          - id: detection
            title: how it was noticed
            probe: How did you notice?
            requires: [number]
            allows: [plans]
            told-by: any-story
            cues: ["noticed"]
      - id: ownership
        title: Ownership
        question-cues: ["own*"]
        claim-phrases: ["led", "owned"]
        parts:
          - {id: mine, title: why it was yours, probe: "Why was it yours?", cues: ["my job"]}
    """

  static let technologies = """
    technologies:
      - {name: PostgreSQL, aliases: [Postgres], kind: relational database, topics: [scaling]}
      - {name: Kafka, topics: [scaling, consistency]}
      - {name: Go, kind: language}
      - {name: Elasticsearch, topics: [scaling]}
    """

  static let backend = """
    role: backend
    title: Backend engineer
    skills:
      - {id: scalability, title: Scalability, looked-for: Evidence of load., phrases: ["shard*"]}
    mechanisms:
      - id: read-replica
        title: read replicas
        phrases: ["read replica*"]
        topics: [scaling, consistency]
        skills: [scalability]
        questions:
          - asks: failure
            difficulty: 3
            topic: consistency
            text: "Your replicas fall thirty seconds behind. Which reads may see that?"
          - {asks: trade-off, text: "You write that you {verb_phrase}. What did {mechanism} cost you?"}
      - id: idempotency-key
        title: idempotency keys
        phrases: ["idempotency key*"]
        topics: [consistency]
        questions:
          - asks: mechanism
            difficulty: 1
            text: "You write that you {verb_phrase}. Where did the keys come from, and how long did they live?"
    questions:
      - id: scaling-change
        topic: scaling
        asks: measurement
        difficulty: 1
        needs: [change]
        parts: [load]
        text: "Your resume says “{claim_short}”. How was {before} measured, and how {after}?"
      - id: scaling-no-load
        topic: scaling
        asks: scale
        needs: [no-load]
        text: "You write “{claim_short}”. How much load was there?"
      - id: scaling-technology
        topic: scaling
        asks: bottleneck
        text: "You ran a {technology} cluster. What was its bottleneck?"
      - id: incident-number
        topic: incident
        asks: failure
        needs: [number]
        text: "You name “{number}”. How was it counted?"
      - id: ownership-part
        topic: ownership
        asks: ownership
        difficulty: 1
        text: "You write “{claim_short}”. Which part of this was yours?"
      - id: ownership-place
        topic: ownership
        asks: trade-off
        difficulty: 3
        needs: [organisation, team]
        text: "At {organisation} you worked with others on “{claim_short}”. Who disagreed?"
    openers:
      - {topic: scaling, asks: scale, difficulty: 1, text: "Tell me about a service that outgrew its hardware."}
      - {topic: incident, asks: failure, text: "Tell me about the worst incident you handled.", parts: [impact]}
      - {topic: consistency, asks: trade-off, text: "When was stale data good enough?"}
    """

  static let files = [
    (name: "topics.yaml", text: topics), (name: "technologies.yaml", text: technologies),
    (name: "backend.yaml", text: backend),
  ]

  private static let library = Result { try BankLibrary(files: files) }

  static func bank() throws -> Bank {
    guard let bank = try library.get().bank(role: "backend") else { throw Missing() }
    return bank
  }

  struct Missing: Error {}
}

/// Claims for tests, with their quantities marked in the text: `⟦o:1.2 s⟧` is an outcome of this text.
func claim(
  _ marked: String, source: String = "work[0].highlights[0]", topics: [String] = [],
  technologies: [String] = [],
  mechanisms: [String] = [], changes: [(Int, Int)] = [], strength: Claim.Strength = .partial
) -> Claim {
  var text = String.UnicodeScalarView()
  var quantities: [Quantity] = []
  var open: (start: Int, role: Quantity.Role)?
  let scalars = Array(marked.unicodeScalars)
  var at = 0
  while at < scalars.count {
    if scalars[at] == "⟦", at + 2 < scalars.count {
      let roles: [Unicode.Scalar: Quantity.Role] = [
        "b": .baseline, "o": .outcome, "c": .change, "l": .load, "t": .target,
      ]
      open = (text.count, roles[scalars[at + 1]] ?? .context)
      at += 3
    } else if scalars[at] == "⟧", let opened = open {
      let span = opened.start..<text.count
      let body = String(String.UnicodeScalarView(text.dropFirst(opened.start)))
      let kind: Quantity.Kind =
        body.hasSuffix("%") ? .percent : body.hasSuffix("s") ? .duration : body.contains("/") ? .rate : .count
      quantities.append(
        Quantity(
          span: span, text: body, kind: kind, value: 1, unit: kind == .count ? "service" : "",
          role: opened.role,
          isMetric: true))
      open = nil
      at += 1
    } else {
      text.append(scalars[at])
      at += 1
    }
  }
  let report = QuantityReport(
    quantities: quantities,
    changes: changes.map { QuantityChange(from: $0, to: $1, span: 0..<1, factor: 0.5, percent: -50) })
  let plain = String(text)
  return Claim(
    text: plain, source: source, line: 1, verb: plain.split(separator: " ").first.map(String.init),
    skills: [],
    topics: topics, technologies: technologies, mechanisms: mechanisms, quantities: report,
    strength: strength,
    reasons: [])
}
