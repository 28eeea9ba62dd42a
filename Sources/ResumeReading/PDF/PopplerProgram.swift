/// One of poppler's programs with its arguments. It runs as a child process under limits, so that a hostile file
/// costs a child process and not the program.
struct PopplerProgram: Sendable {
  /// The program's name ("pdftotext").
  let name: String
  let arguments: [String]

  /// The program's standard output.
  /// - Throws: ``PDFError`` for everything that goes wrong.
  func output(limits: PDFLimits) throws(PDFError) -> [UInt8] {
    let process = try HelperProcess(self, limits: limits)
    var output: [UInt8] = []
    var outcome: Result<Void, PDFError> = .success(())
    try HelperLoop.run([process]) { event throws(PDFError) in
      switch event {
      case .output(_, let bytes):
        guard output.count + bytes.count <= limits.outputBytes else { throw .tooCostly }
        output += bytes
      case .ended(_, let result): outcome = result
      }
    }
    try outcome.get()
    return output
  }

  /// The error that poppler's complaint stands for.
  static func error(complaint: [UInt8]) -> PDFError {
    let text = String(decoding: complaint, as: UTF8.self)
    if text.contains("Incorrect password") { return .encrypted }
    if text.contains("Document stream is empty") { return .empty }
    if text.contains("Out of memory") || text.contains("bad_alloc") { return .tooCostly }
    return .damaged
  }
}
