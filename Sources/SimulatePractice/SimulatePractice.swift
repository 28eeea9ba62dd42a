import ArgumentParser
import Foundation
import StarlingCommands
import Storage

/// Writes practice logs of invented learners, for measuring and for trying views.
@main
struct SimulatePractice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate-practice",
    abstract: "Write a practice log of an invented learner, the same for the same options.",
    discussion: """
      Not part of what is installed: it fills databases for Scripts/bench, for Scripts/scale and for looking at views.

      Examples:
        simulate-practice half-year.db
        simulate-practice large.db --sessions 5000 --questions 20 --days 1800
        simulate-practice cohort/ --learners 1000 --sessions 200 --questions 5
      """)

  @Argument(help: "The database to write; it must not be there. With --learners: a folder for theirs.")
  var place: String

  @Option(help: "Number of sessions.")
  var sessions = 78

  @Option(help: "Questions in a session.")
  var questions = 5

  @Option(help: "Days from the first session to the last.")
  var days = 182

  @Option(help: "What makes one learner differ from another.")
  var seed: UInt64 = 7

  @Option(help: "The mean score at the beginning.")
  var from = 45.0

  @Option(help: "The mean score at the end, not below the one at the beginning.")
  var to = 62.0

  @Option(help: "Write so many learners, learner-0001.db and so on.")
  var learners: Int?

  @Option(help: "The folder of labelled answers that learners speak from.")
  var corpus = "Corpora/answers"

  func validate() throws {
    guard sessions > 0, questions > 0, days >= 0, from <= to, learners ?? 1 > 0 else {
      throw ValidationError("Numbers must be above zero, and --to not below --from.")
    }
  }

  func run() throws {
    let pool = try AnswerPool(corpus: corpus)
    guard let learners else { return try write(place, seed: seed, pool) }
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for learner in 1...learners {
      let digits = String(learner)
      let name = "learner-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ".db"
      try write(place + "/" + name, seed: seed &+ UInt64(learner), pool)
    }
  }

  private func write(_ path: String, seed: UInt64, _ pool: AnswerPool) throws {
    let store = try SessionStore.open(
      DatabasePlace(path: path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path),
      mode: .create, migrations: EmbeddedFiles.migrations,
      identifiers: RowIdentifierSource(now: { Date() }, random: { UInt64.random(in: .min ... .max) }))
    var simulator = PracticeSimulator(
      PracticePlan(seed: seed, sessions: sessions, days: days, questions: questions, ability: from...to),
      pool: pool)
    var archives: [SessionArchive] = []
    while let archive = simulator.next() {
      archives.append(archive)
      if archives.count == 100 {
        try store.append(archives)
        archives = []
      }
    }
    try store.append(archives)
  }
}
