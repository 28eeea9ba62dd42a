import Testing
import Yams

@testable import SafeYAML

@Suite struct SafeYAMLTests {
  private func failure(_ text: String, _ aliases: SafeYAML.Aliases) -> SafeYAML.Failure? {
    do throws(SafeYAML.Failure) {
      _ = try SafeYAML.root(of: text, aliases: aliases)
      return nil
    } catch {
      return error
    }
  }

  @Test func valuesStayAsWritten() throws {
    let root = try SafeYAML.root(of: "version: 1.0\nis: yes\n", aliases: .refused)
    #expect(root?["version"]?.string == "1.0")
    #expect(root?["is"]?.string == "yes")
    #expect(try SafeYAML.root(of: "", aliases: .refused) == nil)
  }

  @Test func aliasesAreRefusedOrUnfolded() throws {
    let text = "tools:\n  - &go Go\nused:\n  - *go\n"
    #expect(failure(text, .refused) == SafeYAML.Failure(.aliases, line: 4, column: 5))
    #expect(try SafeYAML.root(of: text, aliases: .unfolded)?["used"]?[0]?.string == "Go")
  }

  @Test func anchorsAreRefusedWhereAliasesAre() {
    let text = "a: &here 1\n"
    #expect(failure(text, .refused)?.reason == .anchors)
    #expect(failure(text, .unfolded) == nil)
  }

  /// What is compared as a key is walked with all that its aliases repeat: sixteen lines would take years.
  @Test(arguments: ["*a : 1", "*a: 1", "? *a\n: 1", "? [*a]\n: 1", "[*a]: 1", "{k: *a}: 1", "{*a : 1}"])
  func aliasesInKeysAreRefused(key: String) {
    let text = "list: &a [x, y]\n\(key)\n"
    #expect(failure(text, .unfolded)?.reason == .aliases, "\(key)")
  }

  @Test(arguments: [
    "used: [*a, *a]", "used: *a", "- **Led: a team**", "why: Ready? Yes: *a", "ask: \"What? *a\"",
  ])
  func aliasesInValuesAreNoKeys(line: String) {
    #expect(!AnchorScan.mayHaveAliasesInKeys("list: &a [x, y]\n\(line)\n"), "\(line)")
  }

  /// Aliases to aliases share what they repeat: a tree of 10⁹ values is made in no time, as long as nobody walks it.
  @Test func aliasesToAliasesShareWhatTheyRepeat() throws {
    let levels = (1...8).map { level in
      "l\(level): &l\(level) [" + Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ") + "]"
    }
    let text = (["l0: &l0 x"] + levels).joined(separator: "\n")
    #expect(try SafeYAML.root(of: text, aliases: .unfolded) != nil)
  }

  @Test func faultsHaveTheirPlaces() {
    #expect(failure("a: 1\na: 2\n", .refused)?.reason == .duplicates(["a"]))
    #expect(failure("a: [1\nb: 2\n", .refused).map { [$0.line] } == [2])
    #expect(failure("a: \u{1}\n", .refused).map { [$0.line] } == [1])
  }
}
