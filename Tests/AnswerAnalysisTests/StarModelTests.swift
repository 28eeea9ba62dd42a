import Foundation
import Prose
import Testing

@testable import AnswerAnalysis

/// The committed model, as the program embeds it.
private enum Committed {
  static let bytes: [UInt8] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try? Data(contentsOf: root.appendingPathComponent("Models/star.bin"))
    return data.map { [UInt8]($0) } ?? []
  }()

  static func model() throws -> StarModel { try StarModel(bytes: bytes) }
}

/// An answer with a bar between its parts, and what the model should make of it.
struct StarCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// Sentences, each with the first letter of its label and a colon.
  let answer: [(StarLabel, String)]
  /// The parts that are told.
  let told: Set<StarLabel>

  var testDescription: String { name }
  var text: String { answer.map(\.1).joined(separator: " ") }
}

@Suite("STAR model")
struct StarModelTests {
  static let cases: [StarCase] = [
    StarCase(
      name: "complete",
      answer: [
        (.situation, "At my previous job in a print shop, the order system crashed every Friday at noon."),
        (.task, "I was asked to find the reason before the election posters had to be printed."),
        (.action, "I read the logs and saw that the archive ran at the same time."),
        (.action, "I moved the archive to the night and wrote an alert for slow queries."),
        (.result, "As a result, we have not had a crash in eight months."),
      ], told: [.situation, .task, .action, .result]),
    StarCase(
      name: "no result",
      answer: [
        (.situation, "At my previous job in a print shop, the order system crashed every Friday at noon."),
        (.task, "I was asked to find the reason before the election posters had to be printed."),
        (.action, "I read the logs and saw that the archive ran at the same time."),
        (.action, "I moved the archive to the night and wrote an alert for slow queries."),
      ], told: [.situation, .task, .action]),
    StarCase(
      name: "no action",
      answer: [
        (.situation, "At my previous job in a print shop, the order system crashed every Friday at noon."),
        (.task, "My task was to make it stable before the elections."),
        (.result, "As a result, there were no crashes in the following eight months, and sales rose by 12%."),
      ], told: [.situation, .task, .result]),
    StarCase(
      name: "plan",
      answer: [
        (.other, "First I would look at the metrics to find the slow part."),
        (.other, "Then I would add a cache and a queue in front of the database."),
        (.other, "This should make it fast enough."),
      ], told: []),
    StarCase(
      name: "definition",
      answer: [
        (.other, "A deadlock is a state in which two transactions wait for each other."),
        (.other, "It is important to take locks in the same order."),
      ], told: []),
    StarCase(name: "does not know", answer: [(.other, "I don't know.")], told: []),
    StarCase(
      name: "keyword heap",
      answer: [(.other, "Situation task action result leadership improved 50% Kubernetes Kafka success.")],
      told: []),
  ]

  @Test("labels and parts", arguments: cases)
  func reads(_ example: StarCase) throws {
    let prose = Prose(example.text)
    let reading = try Committed.model().read(prose)
    let labels = reading.sentences.map { "\($0.label.rawValue): \(prose.string($0.span))" }
    #expect(labels == example.answer.map { "\($0.0.rawValue): \($0.1)" })
    #expect(Set(reading.parts.filter(\.value.isPresent).keys) == example.told)
  }

  /// Answers of one to three sentences; the parts by their first letters.
  static let shortAnswers: [(text: String, told: String)] = [
    ("I moved the lock.", "a"),
    ("Sales of bread rose by 12%.", "r"),
    ("Last year the mill ground 300 sacks a day. I changed the sieve.", "sa"),
    ("The importer read 20k files a day and 5 TB of scans. I rewrote the parser.", "sa"),
    ("we had too many guests and the till was slow so we bought a second one", "sa"),
    ("Our site crashed. I fixed it.", "sa"),
    ("The app was slow. I added an index. Now it is fast.", "sar"),
    ("My task was to cut costs. I renegotiated three contracts. Costs fell by 30%.", "tar"),
    ("we lost money every month so i called the bank and after that it was ok", "sar"),
    ("I would ask the team first.", ""),
  ]

  @Test("short answers tell no more than they say", arguments: shortAnswers)
  func tellsNoMore(_ example: (text: String, told: String)) throws {
    let reading = try Committed.model().read(Prose(example.text))
    let letters: [(StarLabel, String)] = [
      (.situation, "s"), (.task, "t"), (.action, "a"), (.result, "r"), (.reflection, "l"),
    ]
    let told = letters.map { reading.parts[$0.0]?.isPresent == true ? $0.1 : "" }.joined()
    #expect(told == example.told)
  }

  @Test("a part is told only where a segment carries it")
  func carriers() {
    let action = 2
    let result = 3
    func carriers(_ path: [Int], _ resultChances: [Double]) -> [[Int]] {
      var marginals = [Double](repeating: 0, count: path.count * StarChain.labels)
      for (index, chance) in resultChances.enumerated() {
        marginals[index * StarChain.labels + result] = chance
      }
      return StarPresence.carriers(logOdds: [-1, -1, 1, 1, -1], path: path, marginals: marginals)
    }
    #expect(carriers([action, result], [0, 0.9]) == [[], [], [0], [1], []])
    #expect(carriers([action], [0.9]) == [[], [], [0], [], []], "the only action is not the result as well")
    #expect(carriers([action, action], [0.1, 0.6]) == [[], [], [0, 1], [1], []], "told beside an action")
    #expect(
      carriers([action, action], [0.01, 0.005]) == [[], [], [0, 1], [], []], "nothing speaks for it")
    let long = [0, 0, 1, action, 1]
    #expect(
      carriers(long, [0, 0, 0, 0.9, 0]) == [[], [], [3], [3], []],
      "in a longer answer one segment can be both")
    #expect(carriers([], []) == [[], [], [], [], []])
  }

  @Test(
    "a lesson opens a clause of a run-on",
    arguments: [
      "it went live and the home page loads faster than before |i learned to show demos instead of arguing",
      "the flag was flipped by hand for months on every sunday |shoulda automated that before the second customer",
      "in the end nobody noticed anything and the bill was low |what i'd do differently is to ask the dba first",
    ])
  func lessonOpens(_ marked: String) {
    let prose = Prose("we run a small shop for flowers. " + marked.replacingOccurrences(of: "|", with: ""))
    let found = StarSegment.segments(of: prose).dropFirst().map { prose.string($0.span) }
    let expected = marked.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(found.last == expected.last)
  }

  @Test(
    "notes strung together with commas are read note by note",
    arguments: [
      "Checkout failing at peak, |two teams, |no owner |Lead the repair |Profiled it, |found the leak (pool, never closed), "
        + "|added an alert |Zero failures since, |MTTR -60%, |+$40K a month",
      "Rolled back at once; |rebuilt the index; |compared the counts; |p95 from 900 to 80 ms",
    ])
  func notesInARow(_ marked: String) {
    let prose = Prose(marked.replacingOccurrences(of: "|", with: ""))
    let found = StarSegment.segments(of: prose).map { prose.string($0.span) }
    #expect(found == marked.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
  }

  @Test(
    "a forgotten stop is seen in a text with capitals",
    arguments: [
      "The page took 4 seconds and at noon up to 12 |I was asked to look into it.",
      "We moved the calls to a CompletableFuture |As a result the page took one second.",
      "When the queue had grown to more than 500 I was asked to look into it.",
      "By the end of 2019 I had moved the last of them.",
    ])
  func forgottenStop(_ marked: String) {
    let prose = Prose("It was slow. " + marked.replacingOccurrences(of: "|", with: ""))
    let found = StarSegment.segments(of: prose).dropFirst().map { prose.string($0.span) }
    #expect(found == marked.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
  }

  @Test("a sentence that somebody speaks in is not cut at its commas")
  func commasOfASentence() {
    let prose = Prose("After the outage I profiled it, found the leak, fixed the pool, and added an alert.")
    #expect(StarSegment.segments(of: prose).count == 1)
  }

  @Test("a run-on is read clause by clause")
  func runOn() throws {
    let prose = Prose(
      "our shop was down every evening and people were angry so i looked in the logs and found a slow query "
        + "then i added an index and after that it never went down again")
    let reading = try Committed.model().read(prose)
    #expect(reading.sentences.count >= 3)
    #expect(reading.sentences.first?.label == .situation)
    #expect(reading.sentences.contains { $0.label == .action })
    #expect(reading.sentences.last?.label == .result)
  }

  @Test("an answer without words has no sentences and no parts", arguments: ["", " \n\n ", "…", "?!"])
  func nothing(_ text: String) throws {
    let reading = try Committed.model().read(Prose(text))
    #expect(reading.sentences.isEmpty)
    #expect(reading.parts.count == 5)
    #expect(reading.parts.values.allSatisfy { !$0.isPresent && $0.spans.isEmpty && $0.share == 0 })
  }

  @Test("sentences are in order, disjoint, and hold every word, whatever the text")
  func covers() throws {
    let model = try Committed.model()
    var seed: UInt64 = 41
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let bits = [
      "i", "we", "built", "3.5", "%", ". ", "! ", "? ", "\n", ", ", "so ", "then ", "(", ")", "e.g. ", "…",
      "日本", "é",
      "\u{0301}", "→", "$", "I ", "The ", "after that ", "\r\n", "\u{2028}", "would ", "\"", "'", "…) ", "🙂",
      "\0",
    ]
    for round in 0..<300 {
      let text = (0..<random(60)).map { _ in bits[random(bits.count)] + (random(3) > 0 ? " " : "") }.joined()
      let prose = Prose(text)
      let reading = model.read(prose)
      var end = 0
      for sentence in reading.sentences {
        #expect(sentence.span.lowerBound >= end && !sentence.span.isEmpty, "seed 41, round \(round)")
        #expect((0...1.000001).contains(sentence.confidence), "seed 41, round \(round)")
        end = sentence.span.upperBound
      }
      #expect(end <= prose.count)
      for part in reading.parts.values {
        #expect(part.isPresent == !part.spans.isEmpty, "seed 41, round \(round)")
      }
      for token in prose.tokens where token.kind == .word || token.kind == .number {
        #expect(
          reading.sentences.contains {
            $0.span.lowerBound <= token.span.lowerBound && $0.span.upperBound >= token.span.upperBound
          },
          "seed 41, round \(round)")
      }
      #expect(model.read(prose) == reading)
    }
  }

  @Test("bytes that are no model are refused")
  func refuses() throws {
    let bytes = Committed.bytes
    #expect(throws: StarModelError.notAModel) { try StarModel(bytes: []) }
    #expect(throws: StarModelError.notAModel) { try StarModel(bytes: [UInt8](repeating: 7, count: 400)) }
    #expect(throws: StarModelError.damaged) { try StarModel(bytes: Array(bytes.dropLast())) }
    #expect(throws: StarModelError.damaged) { try StarModel(bytes: Array(bytes.prefix(40))) }
    var odd = bytes
    odd[8] = 3
    #expect(throws: StarModelError.damaged) { try StarModel(bytes: odd) }
    #expect(
      "\(StarModelError.damaged)"
        == "The STAR model is damaged; restore Models/star.bin or train it anew with `train-star`.")
  }
}

@Suite("Sentences")
struct StarSentenceTests {
  /// Sentences are written with a bar between them.
  static let cases: [String] = [
    "It crashed. |The fix was easy.", "it crashed. |the fix was easy", "We use e.g. Redis and Kafka.",
    "It took 3.5 s vs. 2 s before.", "Latency fell from 1.2 s to 180 ms.|\nNobody complained.",
    "1. Checked the logs.|\n2. Fixed it.", "It crashed.|Then I looked.", "I used System.Out there.",
    "Why not Kafka? |Too heavy.", "It stopped... |We waited.", "So it goes (really?) and goes on.",
    // Wrapped at 72 columns, and typed line by line.
    "We had an outage in the night before the launch, and nobody of the team\nwas there, so I read the runbook and "
      + "restarted the consumers one after\nthe other until the queue was empty. |Then I slept.",
    "cost is about 800ms more until the mail goes out, nobody complained about it|\n"
      + "i should've written the compare job first, we knew it late|\nand then we shipped it",
    "Dr. Weber agreed. |I did too.", "Logs, traces, etc. were missing.", "Logs, traces, etc. |We added them.",
  ]

  @Test("sentence ends", arguments: cases)
  func splits(_ marked: String) {
    let prose = Prose(marked.replacingOccurrences(of: "|", with: ""))
    // A wrapped line is one with its next.
    let found = prose.sentences().map { prose.string($0.span) }
    #expect(
      found
        == marked.split(separator: "|").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines).replacingOccurrences(of: "\n", with: " ")
        })
  }
}

@Suite("Portable arithmetic")
struct PortableMathTests {
  @Test(
    "exp and log agree with the C library",
    arguments: [-600.0, -30, -1.5, -0.1, 0, 1e-9, 0.3, 1, 2.5, 20, 600])
  func agrees(_ x: Double) {
    let expected = Foundation.exp(x)
    #expect(abs(PortableMath.exp(x) - expected) <= 1e-13 * expected)
    #expect(abs(PortableMath.log(expected) - x) <= 1e-12 * max(1, abs(x)))
  }

  @Test("the ends of the range do not trap")
  func ends() {
    #expect(PortableMath.exp(-1e9) == 0)
    #expect(PortableMath.exp(1e9).isFinite)
    #expect(PortableMath.log(0) == -745)
    #expect(PortableMath.log(-.infinity) == -745)
    #expect(PortableMath.log(.infinity) == 709)
  }
}
