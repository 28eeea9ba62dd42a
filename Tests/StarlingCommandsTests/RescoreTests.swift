import AnswerAnalysis
import Foundation
import GRDB
import Testing

@testable import StarlingCommands

/// Judging stored answers by today's rubric.
@Suite struct RescoreTests {
  let world: PracticeWorld

  init() throws {
    world = try PracticeWorld()
  }

  private func drill() {
    let input = """
      We had a slow page. I added an index and p95 fell from 900 ms to 120 ms.
      .
      By 87 %, on the same dashboard.
      .
      /skip
      """
    let run = world.run(
      ["drill", PracticeWorld.sample, "--questions", "1", "--seed", "3"], input: input + "\n")
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Makes the stored assessments those of an older rubric, as a newer program finds them.
  private func age(total: Int) throws {
    let queue = try DatabaseQueue(path: world.database)
    try queue.write { database in
      try database.execute(
        sql: """
          UPDATE assessment SET rubric_version = '0', total = \(total),
            document = json_set(document, '$.rubricVersion', '0', '$.score.total', \(total));
          UPDATE figure SET rubric_version = '0', total = \(total);
          """)
    }
    try queue.close()
  }

  private func documents() throws -> [String] {
    let queue = try DatabaseQueue(path: world.database)
    return try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT rubric_version || ' ' || total || ' ' || json_extract(document, '$.score.total') FROM assessment
          JOIN answer ON answer.id = answer_id ORDER BY sequence, rubric_version
          """)
    }
  }

  @Test func oldScoresStayAndBothAreShown() throws {
    drill()
    let first = try documents()
    #expect(first.count == 2)
    try age(total: 20)
    let dry = world.run(["rescore", "--dry-run"])
    #expect(dry.output == "2 answers would be judged by rubric \(Rubric.version).\n")
    world.now += 60
    let run = world.run(["rescore"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Judged 2 answers by rubric \(Rubric.version); older scores are kept.\n"))
    #expect(run.output.contains("Against the version before: 2 higher, 0 lower, 0 equal, +"))
    // A follow-up is judged with its answer, exactly as the drill did it.
    #expect(try documents().filter { $0.hasPrefix("\(Rubric.version) ") } == first)
    #expect(try documents().filter { $0.hasPrefix("0 ") } == ["0 20 20", "0 20 20"])
    #expect(world.run(["review", "last"]).output.contains("rubric \(Rubric.version); 20 by rubric 0"))
    #expect(
      world.run(["rescore"]).output == "Every answer is judged by rubric \(Rubric.version) already.\n")
    #expect(world.run(["doctor"]).status == 0)
    let json = try world.json(["rescore"])
    #expect(json["schema"] as? String == "starling.rescore/1")
    #expect(json["judged"] as? Int == 0)
  }

  @Test func progressNamesWhatAnotherRubricJudged() throws {
    drill()
    try age(total: 20)
    world.now += 86_400
    drill()
    let progress = world.run(["progress"]).output
    #expect(
      progress.contains("1 answer judged only by another rubric version left out of these figures;"),
      "\(progress)")
    #expect(progress.replacing("\n", with: " ").contains("“starling rescore” judges it by this one."))
    world.now += 60
    _ = world.run(["rescore"])
    let after = try world.json(["progress"])
    #expect(after["answersOfOtherRubrics"] as? Int == 0)
    #expect(after["rubricVersion"] as? String == Rubric.version)
  }

  @Test func aVersionThatNoProgramKnowsIsAVersion() throws {
    drill()
    let queue = try DatabaseQueue(path: world.database)
    try queue.write { database in
      try database.execute(
        sql:
          "UPDATE assessment SET rubric_version = 'x-9', document = '{}'; UPDATE figure SET rubric_version = 'x-9'"
      )
    }
    try queue.close()
    #expect(try world.json(["progress"])["rubricVersion"] as? String == "x-9")
    #expect(world.run(["review", "last"]).status == 0)
    #expect(world.run(["progress"]).output.contains("rubric x-9."))
  }
}
