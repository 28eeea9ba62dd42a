import Testing

@testable import ResumeReading

@Suite struct YAMLParserTests {
  /// A value as JSON would write it, for cases.
  private func shown(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let text): text
    case .string(let text): "\"\(text.replacing("\n", with: "\\n"))\""
    case .array(let elements): "[\(elements.map(shown).joined(separator: ", "))]"
    case .object(let members): "{\(members.map { "\($0.key): \(shown($0.node))" }.joined(separator: ", "))}"
    }
  }

  private func failure(_ text: String) -> JSONNode.Malformed? {
    do throws(JSONNode.Malformed) {
      _ = try YAMLParser.parse(text)
      return nil
    } catch {
      return error
    }
  }

  struct ValueCase: CustomTestStringConvertible {
    var yaml: String
    var value: String
    var testDescription: String { yaml }
  }

  @Test(arguments: [
    ValueCase(yaml: "2021", value: "2021"), ValueCase(yaml: "3.75", value: "3.75"),
    ValueCase(yaml: "\"2021\"", value: "\"2021\""), ValueCase(yaml: "2021-03", value: "\"2021-03\""),
    ValueCase(yaml: "020 7946", value: "\"020 7946\""), ValueCase(yaml: "0207946", value: "\"0207946\""),
    ValueCase(yaml: "+44", value: "\"+44\""), ValueCase(yaml: "1.2.3", value: "\"1.2.3\""),
    ValueCase(yaml: "~", value: "null"), ValueCase(yaml: "yes", value: "\"yes\""),
    ValueCase(yaml: "True", value: "true"), ValueCase(yaml: "C#", value: "\"C#\""),
    ValueCase(
      yaml: "Cut it by *half* with [a cache](https://example.com)", value: "\"Cut it by half with a cache\""),
    ValueCase(yaml: "5 * 3 * 2", value: "\"5 * 3 * 2\""),
    ValueCase(yaml: "R&D; Ltd", value: "\"R&D; Ltd\""),
    ValueCase(yaml: "Finch &amp; Sons", value: "\"Finch & Sons\""),
    ValueCase(
      yaml: "|\n  Led the team\n  that sails.\n\n  - Hired two\n  - Cut *half*\n",
      value: "\"Led the team that sails.\\n- Hired two\\n- Cut half\""),
    ValueCase(yaml: "|\n  Led a team\n  Hired two\n", value: "\"Led a team\\nHired two\""),
    ValueCase(yaml: ">\n  Led the team\n  that sails.\n", value: "\"Led the team that sails.\""),
    ValueCase(yaml: "[Go, {a: b}]", value: "[\"Go\", {a: \"b\"}]"),
    ValueCase(
      yaml: "base: &b {level: 3, unit: h}\nown: {<<: *b, level: 4}",
      value: "{base: {level: 3, unit: \"h\"}, own: {level: 4, unit: \"h\"}}"),
  ])
  func values(of example: ValueCase) throws {
    #expect(try shown(YAMLParser.parse(example.yaml)) == example.value)
  }

  @Test func nothingIsNull() throws {
    #expect(try shown(YAMLParser.parse("")) == "null")
    #expect(try shown(YAMLParser.parse("# a comment\n")) == "null")
  }

  @Test func linesAreThoseOfTheFile() throws {
    let node = try YAMLParser.parse("# who\nname: Ida\nwork:\n  - company: Tern\n")
    let work = try #require(node.members?.last?.node)
    #expect(node.members?.first?.node.line == 2)
    #expect(work.elements?.first?.members?.first?.node.line == 4)
  }

  /// Ten lines of aliases to aliases stand for ten billion values.
  @Test func aliasesUnfoldToALimit() {
    let levels = (1...9).map { level in
      "l\(level): &l\(level) [" + Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ") + "]"
    }
    #expect(
      failure((["l0: &l0 x"] + levels).joined(separator: "\n"))?.reason
        == "its aliases stand for more values than any resume has")
  }

  @Test func depthHasALimit() {
    let deep = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    #expect(failure("a: " + deep)?.reason == "values nest deeper than 64 levels")
  }

  /// No message repeats a word of the file.
  @Test func faultsAreToldWithoutTheText() {
    #expect(
      failure("name: Ida\nname: Bo\n")
        == JSONNode.Malformed(reason: "a key stands twice in one mapping", line: 1))
    #expect(failure("a: 1\n? [x]\n: 2\n") == JSONNode.Malformed(reason: "a key is no text", line: 2))
    #expect(
      failure("a: b: c\n")
        == JSONNode.Malformed(reason: "mapping values are not allowed in this context", line: 1))
  }
}
