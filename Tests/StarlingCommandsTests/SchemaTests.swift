import Foundation
import SchemaChecks
import Testing

@testable import StarlingCommands

/// Every JSON of the log's commands is what its schema in docs/schemas says.
@Suite struct SchemaTests {
  private func schema(_ name: String) throws -> JSONSchema {
    let path = PracticeWorld.sample.replacing("samples/noor-haddad.pdf", with: "schemas/\(name).schema.json")
    return try JSONSchema(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static let commands: [(String, [String])] = [
    ("progress", ["progress", "--json"]), ("progress", ["progress", "--json", "--topic", "incident"]),
    ("progress", ["progress", "--json", "--interview", "2027-01-31"]),
    ("progress", ["progress", "--json", "--since", "2027-01-01"]), ("review", ["review", "--json"]),
    ("review", ["review", "last", "--json"]), ("review", ["review", "last", "--question", "1", "--json"]),
    ("review", ["review", "--search", "the", "--json"]),
    ("review", ["review", "last", "--delete", "--json"]),
    ("stories", ["stories", "--json"]), ("stories", ["stories", "--topic", "incident", "--json"]),
    ("rescore", ["rescore", "--json"]), ("doctor", ["doctor", "--json"]), ("export", ["export"]),
  ]

  @Test(arguments: commands)
  func theOutputIsAsItsSchemaSays(name: String, arguments: [String]) throws {
    let world = try SimulatedHalfYear.world(SimulatedHalfYear.shortPlan)
    let run = world.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try schema(name).violations(of: run.output) == [])
    #expect(try !schema(name).violations(of: "{\"schema\": \"starling.other/1\"}").isEmpty)
  }

  @Test func everyLineOfTheExportIsAsItsSchemaSays() throws {
    let world = try SimulatedHalfYear.world(SimulatedHalfYear.shortPlan)
    let schema = try schema("answer")
    for line in world.run(["export", "--format", "jsonl"]).output.split(separator: "\n") {
      #expect(try schema.violations(of: String(line)) == [])
    }
    let export = world.run(["export"]).output
    let other = try PracticeWorld(now: world.now)
    let merged = other.run(["import", "-", "--json"], input: export)
    #expect(try self.schema("merged").violations(of: merged.output) == [])
  }

  @Test func anEmptyLogHasItsJSONToo() throws {
    let world = try PracticeWorld()
    _ = world.run(["drill", PracticeWorld.sample, "--questions", "1"], input: "/skip\n")
    for (name, arguments) in Self.commands where !arguments.contains("--question") {
      let run = world.run(arguments)
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      #expect(try schema(name).violations(of: run.output) == [], "\(arguments)")
    }
  }
}
