import Foundation
import Testing

@testable import AnswerAnalysis

/// The assessor that the tests of rules and score share: the shipped model, and topics small enough to read here.
enum AssessorFixture {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  static let incident = TopicRubric(
    id: "incident", title: "Incidents", questionCues: ["outage*", "incident*"],
    parts: [
      part("impact", "the impact", ["failed for", "was down"], "Who was hit?"),
      part("detection", "how it was noticed", ["pager woke", "alert"], "How did you notice?"),
      part("mitigation", "what stopped the harm", ["rolled .. back"], "What stopped the harm?"),
      part("root-cause", "the root cause", ["root cause was"], "What was the root cause?"),
      part("lesson", "the lesson", ["learned"], "What did you learn?"),
    ])

  private static func part(_ id: String, _ title: String, _ cues: [String], _ probe: String)
    -> TopicRubric.Part
  {
    TopicRubric.Part(id: id, title: title, cues: cues, probe: probe)
  }

  static let star = Result {
    try StarModel(bytes: [UInt8](Data(contentsOf: folder.appending(path: "Models/star.bin"))))
  }

  static let assessor = Result { try Assessor(star: star.get(), topics: [incident]) }

  static func assess(_ text: String, question: String? = nil, claim: String? = nil) throws -> Assessment {
    try assessor.get().assess(AssessmentRequest(text: text, question: question, claim: claim))
  }

  static func rules(_ text: String, question: String? = nil, claim: String? = nil) throws -> [String] {
    try assess(text, question: question, claim: claim).findings.map(\.rule)
  }
}

/// The project's own labelled answers.
struct CorpusAnswer: Sendable, CustomStringConvertible {
  let id: String
  let kind: String
  let band: String
  /// Label and text of each line.
  let lines: [(label: String, text: String)]

  var text: String { lines.map(\.text).joined(separator: " ") }
  var description: String { id }

  func without(_ label: String) -> String {
    lines.filter { !$0.label.hasSuffix(label) }.map(\.text).joined(separator: " ")
  }

  static let all: [CorpusAnswer] = {
    let folder = AssessorFixture.folder.appending(path: "Corpora/answers")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var answers: [CorpusAnswer] = []
    for name in names.sorted() where name.hasSuffix(".answers") {
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        continue
      }
      for block in text.components(separatedBy: "\n\n") {
        var head: [String: String] = [:]
        var lines: [(String, String)] = []
        for line in block.split(separator: "\n") {
          if line.hasPrefix("# "), let colon = line.firstIndex(of: ":") {
            let key = line.dropFirst(2).prefix(upTo: colon)
            head[String(key)] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          } else {
            let fields = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
            if fields.count == 3 { lines.append((String(fields[0]), String(fields[2]))) }
          }
        }
        guard let id = head["id"], !lines.isEmpty else { continue }
        answers.append(
          CorpusAnswer(id: id, kind: head["kind"] ?? "", band: head["band"] ?? "", lines: lines))
      }
    }
    return answers
  }()
}
