import AnswerAnalysis
import Foundation

/// `train-star`: writes Models/star.bin from the corpus of answers, the same bytes on every machine.
@main
enum TrainStar {
  static let usage = """
    usage: train-star [CORPUS-FOLDER [MODEL-FILE]]
           train-star --check [CORPUS-FOLDER [MODEL-FILE]]
           train-star --cross-validate [CORPUS-FOLDER]
    Trains from every .answers file of CORPUS-FOLDER (Corpora/answers) with the word classes beside MODEL-FILE
    (Models/star.bin, Models/star-cues.txt). --check says whether MODEL-FILE is what the corpus gives.
    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let mode = arguments.first.flatMap { $0.hasPrefix("-") ? $0 : nil }
    if mode != nil { arguments.removeFirst() }
    guard arguments.count <= 2, [nil, "--check", "--cross-validate"].contains(mode) else {
      fail(usage, code: mode == "--help" ? 0 : 64)
    }
    let folder = arguments.first ?? "Corpora/answers"
    let model = arguments.count > 1 ? arguments[1] : "Models/star.bin"
    do {
      let training = try training(folder: folder, cues: cuesPath(beside: model))
      switch mode {
      case "--cross-validate":
        write(CrossValidation.report(training))
      case "--check":
        guard try contents(of: model) == Data(training.modelBytes()) else {
          fail("\(model) is not what \(folder) gives; run `swift run -c release train-star`.", code: 1)
        }
      default:
        let bytes = training.modelBytes()
        _ = try StarModel(bytes: bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: model))
        try Data(header(training, bytes).utf8).write(to: URL(fileURLWithPath: model + ".txt"))
        write("\(model): \(bytes.count) bytes from \(training.answers.count) answers.\n")
      }
    } catch {
      fail("\(error)", code: 65)
    }
  }

  /// Reads the corpus and the word classes.
  static func training(folder: String, cues: String) throws -> Training {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".answers")
    }
    var answers: [CorpusAnswer] = []
    // Sorted by bytes: the order of a folder is not the same everywhere.
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      answers += try CorpusFile.answers(text(of: folder + "/" + name), file: name)
    }
    return Training(answers: answers, lexicon: try CueFile.lexicon(text(of: cues)))
  }

  /// What a model file was trained from, for people.
  static func header(_ training: Training, _ bytes: [UInt8]) -> String {
    var pieces = [Int](repeating: 0, count: StarLabel.allCases.count)
    for answer in training.answers {
      for piece in answer.pieces { pieces[StarLabel.allCases.firstIndex(of: piece.label) ?? 0] += 1 }
    }
    var text =
      "Trained by `swift run -c release train-star`; do not edit. docs/star-model.md says what it is.\n"
    text += "layout: \(String(decoding: StarLayout.mark, as: UTF8.self))\n"
    text +=
      "bytes: \(bytes.count)\nanswers: \(training.answers.count)\nexamples: \(training.examples.count)\n"
    for (label, count) in zip(StarLabel.allCases, pieces) { text += "\(label.rawValue): \(count) lines\n" }
    return text
  }

  static func cuesPath(beside model: String) -> String {
    let folder = model.lastIndex(of: "/").map { String(model[...$0]) } ?? ""
    return folder + "star-cues.txt"
  }

  private static func contents(of path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static func text(of path: String) throws -> String {
    String(decoding: try contents(of: path), as: UTF8.self)
  }

  private static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  private static func fail(_ message: String, code: Int32) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
  }
}
