import AnswerAnalysis
import FoundationEssentials
import Reports

/// Judges one JSON request a line and prints one object a line, in the same order; a line that cannot be read gives
/// an object with an `error` and stops nothing.
struct AssessmentStream {
  let assessor: Assessor

  private struct Request: Decodable {
    let id: String
    let text: String
    let question: String?
    let topic: String?
    let claim: String?
  }

  /// What can still be told of a request that lacks something.
  private struct Identity: Decodable {
    let id: String
  }

  /// Reads all of `input`; writes to `output` in pieces of some 64 KiB, so that memory does not grow with the input.
  func run(_ input: [UInt8], into output: OutputStream) {
    let decoder = JSONDecoder()
    var pending: [UInt8] = []
    for line in input.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      var writer = JSONWriter()
      if let request = try? decoder.decode(Request.self, from: Data(line)) {
        let assessment = assessor.assess(
          AssessmentRequest(
            text: request.text, question: request.question, topic: request.topic, claim: request.claim))
        AssessmentJSON.write(assessment, to: &writer) { $0.member("id", request.id) }
      } else {
        let id = try? decoder.decode(Identity.self, from: Data(line)).id
        writer.object { writer in
          writer.member("id", id)
          writer.member(
            "error", "not a JSON object with the strings “id” and “text”; write one request a line.")
        }
      }
      pending += writer.bytes
      pending.append(0x0A)
      if pending.count > 65_536 {
        output.write(pending)
        pending.removeAll(keepingCapacity: true)
      }
    }
    output.write(pending)
  }
}
