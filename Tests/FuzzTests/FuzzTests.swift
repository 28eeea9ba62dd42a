import FoundationEssentials
import FuzzTargets
import Testing

/// The fuzzer's corpora, findings of old among them, and inputs made of them: none may trap.
@Suite struct FuzzTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fuzzing/Corpora")

  /// The inputs that are kept for a target, by their names.
  private static func corpus(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = folder.appending(path: target.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map { name in
      (name, [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
  }

  @Test(arguments: FuzzTarget.allCases) func corpus(target: FuzzTarget) throws {
    let corpus = try Self.corpus(of: target)
    #expect(!corpus.isEmpty)
    for input in corpus { target.run(input.bytes) }
    target.run([])
  }

  /// How many inputs are made of each one that is kept; STARLING_FUZZ_ROUNDS asks for more.
  private static let rounds =
    ProcessInfo.processInfo.environment["STARLING_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 60

  /// The same inputs on every machine: the seed is the target's name.
  @Test(arguments: FuzzTarget.allCases) func mutations(target: FuzzTarget) throws {
    let corpus = try Self.corpus(of: target).map(\.bytes)
    var mutator = Mutator(seed: target.rawValue.utf8.reduce(1) { $0 &* 31 &+ UInt64($1) })
    for _ in 0..<Self.rounds {
      for input in corpus { target.run(mutator.mutated(input, with: corpus)) }
    }
  }
}
