import Foundation

/// Values of reference implementations, written by `Fixtures/make_reference.py`.
struct Reference: Decodable {
  struct LoggedReview: Decodable, Sendable {
    let at: Double
    let rating: Int
    let stability: Double
    let difficulty: Double
    let due: Double
  }

  struct Series: Decodable, Sendable {
    let x: [Double]
    let y: [Double]
    let slope: Double
    let intercept: Double
    let low: Double
    let high: Double
    let exactP: Double?
  }

  struct Pairs: Decodable, Sendable {
    let first: [Double]
    let later: [Double]
    let improved: Int
    let worse: Int
    let shift: Double
    let p: Double
  }

  struct Wilson: Decodable, Sendable {
    let count: Int
    let total: Int
    let low: Double
    let high: Double
  }

  let logs: [[LoggedReview]]
  let series: [Series]
  let pairs: [Pairs]
  let wilson: [Wilson]

  /// Reads the file beside the tests.
  static func load() throws -> Reference {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/reference.json")
    return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
  }
}

/// Equal to a relative 1e-9.
func isClose(_ left: Double, _ right: Double) -> Bool {
  abs(left - right) <= 1e-9 * max(1e-300, abs(left), abs(right))
}
