import Foundation
import Storage

@testable import StarlingCommands
@testable import simulate_practice

/// A half-year of practice of an invented learner, the same in every run, in a world of its own.
enum SimulatedHalfYear {
  /// The labelled answers of the repository, judged once.
  static let pool: AnswerPool? = try? AnswerPool(
    corpus: PracticeWorld.sample.replacing("docs/samples/noor-haddad.pdf", with: "Corpora/answers"), limit: 16
  )

  /// Three weeks of it, where less is enough.
  static var shortPlan: PracticePlan {
    var plan = PracticePlan()
    plan.sessions = 9
    plan.days = 21
    plan.questions = 3
    return plan
  }

  /// A world with the log of `plan` in it; its clock stands two days after the last session.
  static func world(_ plan: PracticePlan = PracticePlan()) throws -> PracticeWorld {
    guard let pool else { throw CommandFailure("the corpus cannot be read", .bug) }
    let world = try PracticeWorld(now: plan.start + Double(plan.days + 2) * 86_400)
    var simulator = PracticeSimulator(plan, pool: pool)
    var archives: [SessionArchive] = []
    while let archive = simulator.next() { archives.append(archive) }
    let store = try SessionStore.open(
      DatabasePlace(path: world.database), mode: .create, migrations: EmbeddedFiles.migrations,
      identifiers: RowIdentifierSource(now: { Date(timeIntervalSince1970: world.now) }, random: { 5 }))
    try store.append(archives)
    return world
  }
}
