import AnswerAnalysis
import Foundation
import Interviewing
import Reports
import StarlingCommands
import Storage

/// An answer that a simulated learner may give, with its real check.
struct PooledAnswer: Sendable {
  let topic: String
  let question: String
  let text: String
  let assessment: AssessmentRecord
}

/// The labelled answers of the corpus, judged once: a simulated learner says what real answers say.
struct AnswerPool: Sendable {
  /// By topic, the lowest score first.
  let answers: [String: [PooledAnswer]]

  /// The topics, in order.
  var topics: [String] { answers.keys.sorted() }

  /// Reads every `*.answers` of `folder` and judges the answers that have a topic; at most `limit` a topic.
  init(corpus folder: String, limit: Int = 60) throws {
    let library = try BankLibrary(
      files: EmbeddedFiles.texts(in: "QuestionBanks", named: ["topics.yaml"]), checkingCues: false)
    let assessor = try Assessor(
      star: StarModel(bytes: EmbeddedFiles.bytes("Models/star.bin")), topics: library.topics.map(\.rubric))
    let known = Set(library.topics.map(\.rubric.id))
    var pooled: [String: [PooledAnswer]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".answers") {
      let file = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      for entry in file.components(separatedBy: "\n\n") {
        guard let (topic, question, text) = Self.read(entry), known.contains(topic),
          pooled[topic, default: []].count < limit
        else { continue }
        let assessment = assessor.assess(
          AssessmentRequest(text: text, question: question, topic: topic, claim: nil))
        var writer = JSONWriter()
        AssessmentJSON.write(assessment, to: &writer)
        pooled[topic, default: []].append(
          PooledAnswer(
            topic: topic, question: question, text: text,
            assessment: AssessmentRecord(assessment, document: writer.text)))
      }
    }
    answers = pooled.mapValues {
      $0.sorted { ($0.assessment.total, $0.text) < ($1.assessment.total, $1.text) }
    }
  }

  /// One answer on `topic` whose score is near `total`; which of the nearest, `choice` (0 up to 1) says.
  func answer(on topic: String, near total: Double, choice: Double) -> PooledAnswer? {
    guard let answers = answers[topic], !answers.isEmpty else { return nil }
    let place = answers.firstIndex { Double($0.assessment.total) >= total } ?? answers.count - 1
    let range = max(0, place - 2)...min(answers.count - 1, place + 2)
    return answers[range.lowerBound + min(range.count - 1, Int(choice * Double(range.count)))]
  }

  /// Topic, question and text of one entry of the corpus: lines `# name: value`, then `label|part|sentence`.
  private static func read(_ entry: String) -> (topic: String, question: String, text: String)? {
    var properties: [String: String] = [:]
    var sentences: [String] = []
    for line in entry.split(separator: "\n") {
      if line.hasPrefix("# "), let colon = line.firstIndex(of: ":") {
        properties[String(line[line.index(line.startIndex, offsetBy: 2)..<colon])] =
          String(line[line.index(after: colon)...].drop { $0 == " " })
      } else {
        sentences.append(
          line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false).last.map(String.init)
            ?? "")
      }
    }
    guard let topic = properties["topic"], let question = properties["question"], !sentences.isEmpty else {
      return nil
    }
    return (topic, question, sentences.joined(separator: " "))
  }
}
