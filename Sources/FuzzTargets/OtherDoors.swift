import AnswerAnalysis
import CAssets
import Interviewing
import Prose
import Quantities
import Storage

/// The readers of answers, banks and exports.
enum OtherDoors {
  static func quantities(_ bytes: [UInt8]) {
    let prose = Prose(String(decoding: bytes, as: UTF8.self))
    let report = QuantityFinder.find(in: prose)
    for quantity in report.quantities {
      precondition(
        quantity.span.upperBound <= prose.count && !quantity.span.isEmpty, "a span beyond the text")
      precondition(quantity.value.isFinite, "a value that is none")
    }
    for change in report.changes {
      precondition(
        report.quantities.indices.contains(change.from) && report.quantities.indices.contains(change.to),
        "a change between quantities that are not there")
    }
  }

  static func answer(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: lines.last ?? [], as: UTF8.self)
    let question = lines.count > 1 ? String(decoding: lines[0], as: UTF8.self) : nil
    let assessment = assessor.assess(AssessmentRequest(text: text, question: question))
    precondition((0...100).contains(assessment.score.total), "a score beyond its scale")
    let count = text.unicodeScalars.count
    for sentence in assessment.star.sentences {
      precondition(sentence.span.upperBound <= count && !sentence.span.isEmpty, "a sentence beyond the text")
    }
  }

  static func bank(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let files = [(name: "own.yaml", text: text)]
    for problem in BankLinter.problems(files: files) {
      precondition(problem.place.line >= 1 && problem.place.column >= 1, "a problem without a place")
    }
  }

  static func export(_ bytes: [UInt8]) {
    _ = try? ExportDocument.archives(bytes)
  }

  /// The assessor as the program has it.
  private static let assessor: Assessor = {
    func asset(_ path: String) -> UnsafeRawBufferPointer {
      for index in 0..<starling_asset_count() {
        let asset = starling_asset_at(index)
        if String(cString: asset.path) == path {
          return UnsafeRawBufferPointer(start: asset.bytes, count: asset.count)
        }
      }
      preconditionFailure("no \(path)")
    }
    do {
      let topics = String(decoding: asset("QuestionBanks/topics.yaml"), as: UTF8.self)
      let library = try BankLibrary(files: [(name: "topics.yaml", text: topics)])
      return try Assessor(
        star: try StarModel(bytes: asset("Models/star.bin")), topics: library.topics.map(\.rubric))
    } catch {
      preconditionFailure("the shipped topics cannot be read")
    }
  }()
}
