import Foundation
import Testing

@testable import Progress

/// Reference values that are not part of the repository, from the folder that the variable names: `fsrs_vectors.json`
/// (the reference implementation's reviews and single formulas) and `trend_vectors.json` (SciPy's statistics). Without
/// the variable these tests are reported as skipped, never as passed.
@Suite(.enabled(if: Vectors.folder != nil, "STARLING_VECTORS names no folder of reference values: not run"))
struct VectorTests {
  private func close(_ left: Double, _ right: Double, _ what: @autoclosure () -> String) {
    #expect(
      abs(left - right) <= 1e-9 * max(1e-300, abs(left), abs(right)), "\(what()): \(left) is not \(right)")
  }

  private func value(_ object: [String: Any], _ name: String) throws -> Double {
    try #require(object[name] as? Double, "\(name)")
  }

  private func whole(_ object: [String: Any], _ name: String) throws -> Int {
    try #require(object[name] as? Int, "\(name)")
  }

  private func rating(_ object: [String: Any]) throws -> Rating {
    let number = try whole(object, "rating")
    return try #require(Rating(rawValue: number))
  }

  private func date(_ object: [String: Any], _ name: String) throws -> Date {
    let text = try #require(object[name] as? String)
    return try #require(ISO8601DateFormatter().date(from: text))
  }

  private func fsrs(_ config: [String: Any]) throws -> FSRS {
    let weights = try #require(config["parameters"] as? [Double])
    let retention = try value(config, "desired_retention")
    let maximum = try whole(config, "maximum_interval")
    return try #require(FSRS(weights: weights, desiredRetention: retention, maximumInterval: maximum))
  }

  @Test func everyReviewHasTheStateAndTheDateOfTheReference() throws {
    let document = try Vectors.object("fsrs_vectors.json")
    let configs = try #require(document["configs"] as? [[String: Any]])
    var byName: [String: [String: Any]] = [:]
    for config in configs { byName[config["name"] as? String ?? ""] = config }
    var reviews = 0
    var dueDates = 0
    for (number, vector) in try #require(document["vectors"] as? [[String: Any]]).enumerated() {
      let config = try #require(byName[vector["config"] as? String ?? ""])
      let fsrs = try fsrs(config)
      var state: MemoryState?
      var last: Date?
      for review in try #require(vector["reviews"] as? [[String: Any]]) {
        reviews += 1
        let at = try date(review, "at")
        let rating = try rating(review)
        if let before = state, let last {
          let days = Int((at.timeIntervalSince(last) / Schedule.day).rounded(.down))
          #expect(days == review["elapsed_days"] as? Int, "vector \(number)")
          if let expected = review["retrievability_before"] as? Double {
            close(fsrs.retrievability(days: days, stability: before.stability), expected, "vector \(number)")
          }
          state = fsrs.next(before, rating, days: days)
        } else {
          state = fsrs.first(rating)
        }
        last = at
        let after = try #require(state)
        close(after.stability, try value(review, "stability"), "stability, vector \(number)")
        close(after.difficulty, try value(review, "difficulty"), "difficulty, vector \(number)")
        // A card in a learning step is due after the step; Starling has none, so these dates are not its business.
        if review["state"] as? String == "review" {
          let due = at.addingTimeInterval(Double(fsrs.interval(stability: after.stability)) * Schedule.day)
          let expected = try date(review, "due")
          #expect(due == expected, "vector \(number)")
          dueDates += 1
        }
      }
      for probe in vector["probe"] as? [[String: Any]] ?? [] {
        let days = try #require(probe["days_after_last"] as? Int)
        let expected = try #require(probe["retrievability"] as? Double)
        let last = try #require(state)
        close(fsrs.retrievability(days: days, stability: last.stability), expected, "vector \(number)")
      }
    }
    print("FSRS: \(reviews) reviews have the reference's state, \(dueDates) of them a date that was compared")
    #expect(reviews > 2000)
  }

  @Test func everyFormulaAloneIsTheReferences() throws {
    let document = try Vectors.object("fsrs_vectors.json")
    let fsrs = FSRS.standard(maximumInterval: 36_500)
    for first in try #require(document["init"] as? [[String: Any]]) {
      let state = fsrs.first(try rating(first))
      close(state.stability, try value(first, "stability"), "first stability")
      close(state.difficulty, try value(first, "difficulty"), "first difficulty")
    }
    let units = try #require(document["units"] as? [[String: Any]])
    for unit in units {
      let state = MemoryState(
        stability: try value(unit, "stability"), difficulty: try value(unit, "difficulty"))
      let rating = try rating(unit)
      let days = try #require(unit["elapsed_days"] as? Int)
      let recall = fsrs.retrievability(days: days, stability: state.stability)
      close(recall, try value(unit, "retrievability"), "recall of \(unit)")
      close(
        fsrs.longTermStability(state, rating, recall), try value(unit, "next_stability_long"),
        "long of \(unit)")
      close(fsrs.sameDayStability(state, rating), try value(unit, "next_stability_short"), "short of \(unit)")
      close(
        fsrs.nextDifficulty(state.difficulty, rating), try value(unit, "next_difficulty"),
        "difficulty of \(unit)")
    }
    let rounding = try #require(document["rounding"] as? [[String: Any]])
    for unit in rounding {
      let retention = try value(unit, "desired_retention")
      let fsrs = try #require(FSRS(desiredRetention: retention, maximumInterval: 36_500))
      let stability = try value(unit, "stability")
      close(fsrs.rawInterval(stability: stability), try value(unit, "raw"), "interval")
      #expect(fsrs.interval(stability: stability) == unit["interval_days"] as? Int)
    }
    print("FSRS: \(units.count) single formulas and \(rounding.count) intervals are the reference's")
  }

  @Test func everySeriesHasTheLineAndTheTestOfTheReference() throws {
    let document = try Vectors.object("trend_vectors.json")
    let all = try #require(document["series"] as? [[String: Any]])
    for series in all {
      let name = series["name"] as? String ?? "?"
      let xs = try #require(series["x"] as? [Double])
      let ys = try #require(series["y"] as? [Any]).map { $0 as? Double }
      let points = zip(xs, ys).compactMap { x, y in y.map { (x: x, y: $0) } }
      let expected = try #require(series["theil_sen"] as? [String: Any])
      if let slope = expected["slope"] as? Double {
        let line = try #require(TheilSen(points), "\(name)")
        close(line.slope, slope, "slope of \(name)")
        close(line.intercept, try value(expected, "intercept_joint"), "intercept of \(name)")
        for (confidence, interval) in try #require(expected["ci"] as? [String: [String: Any]]) {
          guard let low = interval["low"] as? Double, let high = interval["high"] as? Double else { continue }
          let share = try #require(Double(confidence))
          let found = line.interval(confidence: share)
          close(found.low, low, "\(confidence) of \(name)")
          close(found.high, high, "\(confidence) of \(name)")
        }
        // The search that long series are given to finds the same slopes as the list of all of them.
        let searched = try #require(PairwiseSlopes(points, listed: 2))
        close(searched.median, slope, "searched slope of \(name)")
      } else {
        #expect(TheilSen(points) == nil, "\(name)")
      }
      guard let test = series["mann_kendall"] as? [String: Any], points.count > 1 else { continue }
      let found = MannKendall(points.map(\.y))
      #expect(found.s == test["S"] as? Int, "\(name)")
      close(found.variance, try value(test, "var_S"), "variance of \(name)")
      close(found.z, try value(test, "z"), "z of \(name)")
      let normal = try value(test, "p_two_sided_normal")
      #expect(abs(found.normalP - normal) < 1e-9, "\(name)")
      if let exact = test["p_exact_permutation"] as? Double {
        let ours = try #require(found.exactP)
        #expect(abs(ours - exact) < 1e-9, "\(name)")
      }
    }
    print("Trends: \(all.count) series have the reference's line and test")
  }

  @Test func everySetOfPairsHasTheShiftAndTheTestOfTheReference() throws {
    let document = try Vectors.object("trend_vectors.json")
    let all = try #require(document["pairs"] as? [[String: Any]])
    for (number, pairs) in all.enumerated() {
      let first = try #require(pairs["first"] as? [Double])
      let later = try #require(pairs["later"] as? [Double])
      let both = zip(first, later).map { (first: $0, later: $1) }
      let found = try #require(MatchedPairs(both))
      #expect(found.improved == pairs["improved"] as? Int, "pairs \(number)")
      #expect(found.worse == pairs["worse"] as? Int, "pairs \(number)")
      #expect(found.same == pairs["same"] as? Int, "pairs \(number)")
      close(found.shift, try value(pairs, "hodges_lehmann"), "pairs \(number)")
      let test = try value(pairs, "sign_test_p_two_sided")
      #expect(abs(found.signTestP - test) < 1e-9, "pairs \(number)")
    }
    print("Trends: \(all.count) sets of pairs have the reference's shift and test")
  }
}

/// The folder of reference values.
enum Vectors {
  static let folder = ProcessInfo.processInfo.environment["STARLING_VECTORS"]

  static func object(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: (folder ?? "") + "/" + name))
    let object = try JSONSerialization.jsonObject(with: data)
    return try #require(object as? [String: Any])
  }
}
