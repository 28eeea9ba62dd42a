import AnswerAnalysis

/// Reads `Corpora/answers/*.answers`: blocks of `# key: value` lines and `LABEL|parts|text` lines.
enum CorpusFile {
  /// What is wrong with a file.
  struct Mistake: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String
    var description: String { "\(file):\(line): \(message)" }
  }

  /// The answers of one file, in order.
  static func answers(_ text: String, file: String) throws -> [CorpusAnswer] {
    var answers: [CorpusAnswer] = []
    var id = ""
    var pieces: [Piece] = []
    func close() {
      if !pieces.isEmpty { answers.append(CorpusAnswer(id: id.isEmpty ? file : id, pieces: pieces)) }
      pieces = []
      id = ""
    }
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = CueFile.trimmed(raw)
      if line.isEmpty {
        close()
        continue
      }
      if line.hasPrefix("#") {
        if line.hasPrefix("# id: ") { id = String(line.dropFirst(6)) }
        continue
      }
      let fields = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, !fields[2].isEmpty else {
        throw Mistake(file: file, line: index + 1, message: "expected LABEL|parts|text")
      }
      let name = fields[0].hasPrefix("+") ? fields[0].dropFirst() : fields[0]
      guard let label = labels[String(name)] else {
        throw Mistake(file: file, line: index + 1, message: "no label is called \(name)")
      }
      let words = String(fields[2])
      pieces.append(
        Piece(
          text: words, label: label == .reflection && isMoral(words) ? .result : label,
          isContinued: fields[0].hasPrefix("+")))
    }
    close()
    return answers
  }

  private static let labels: [String: StarLabel] = [
    "S": .situation, "T": .task, "A": .action, "R": .result, "L": .reflection, "O": .other,
  ]

  /// "This experience taught me the importance of teamwork": a moral of no particular content. Those who write
  /// answers in four parts end the result with it, and it is no lesson that anybody could act on, so it counts as
  /// result; `docs/star-model.md` says more.
  private static func isMoral(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard !lowered.contains("differently"), !lowered.contains("should") else { return false }
    return ["experience", "it ", "this ", "the project", "the whole", "that "].contains {
      lowered.hasPrefix($0) || lowered.hasPrefix("the \($0)")
    }
      && [
        "taught me", "reinforced", "highlighted", "underscored", "showed me", "strengthened", "reminded me",
      ]
      .contains { lowered.contains($0) }
      && ["importance", "value of", "the power of", "the need", "my ability", "my skills", "lessons"]
        .contains { lowered.contains($0) }
  }
}
