import AnswerAnalysis
import Reports

/// Judges one JSON request a line and prints one object a line, in the same order; a line that cannot be read gives
/// an object with an `error` and stops nothing.
struct AssessmentStream {
  /// The longest line that is read, in bytes.
  static let longestLine = 16 << 20
  /// The longest answer that is judged, in bytes of UTF-8: some 300,000 words, which take half a second.
  static let longestAnswer = 2 << 20

  let assessor: Assessor
  /// The topics that a request may name.
  let topics: [String]

  /// Reads the lines of an input that comes in pieces, and writes to `output` in pieces of some 64 KiB, and before it
  /// waits for input: memory grows with the longest line alone, and whoever writes one request gets its answer.
  func run(_ nextPiece: @escaping () -> [UInt8], into output: OutputStream) {
    var writer = JSONWriter()
    var lines = InputLines(limit: Self.longestLine, nextPiece: nextPiece)
    while true {
      if lines.needsInput { writer.drain(output.write) }
      guard let line = lines.next() else { break }
      switch line {
      case .overlong:
        refuse(nil, "a line longer than 16 MiB; give a shorter answer.", &writer)
      case .whole(let bytes):
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
        answer(AssessmentLine(bytes), &writer)
      }
      writer.endLine()
      if writer.bytes.count > 65_536 { writer.drain(output.write) }
    }
    writer.drain(output.write)
  }

  private func answer(_ line: AssessmentLine, _ writer: inout JSONWriter) {
    guard let request = line.request else {
      return refuse(
        line.id,
        "not a JSON object with “id” (a string or a whole number) and the string “text”; write one request a "
          + "line.", &writer)
    }
    guard request.text.utf8.count <= Self.longestAnswer else {
      return refuse(line.id, "an answer longer than 2 MiB; give a shorter one.", &writer)
    }
    if let topic = request.topic, !topics.contains(topic) {
      return refuse(
        line.id, "“topic” is none that is known; the topics are \(topics.joined(separator: ", ")).", &writer)
    }
    AssessmentJSON.write(assessor.assess(request), to: &writer) {
      AssessmentLine.Identity.write(line.id, to: &$0)
    }
  }

  private func refuse(_ id: AssessmentLine.Identity?, _ reason: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      AssessmentLine.Identity.write(id, to: &writer)
      writer.member("error", reason)
    }
  }
}
