import Foundation
import Testing

@testable import AnswerAnalysis

@Suite("The catalogue of rules")
struct RuleCatalogTests {
  @Test("every rule's first example trips it and the second does not", arguments: AnswerRule.all.map(\.id))
  func examples(id: String) throws {
    let rule = try #require(AnswerRule.all.first { $0.id == id })
    let tripped = try AssessorFixture.rules(rule.trips, question: rule.question, claim: rule.claim)
    #expect(tripped.contains(id), "found \(tripped)")
    let passed = try AssessorFixture.rules(rule.passes, question: rule.question, claim: rule.claim)
    #expect(!passed.contains(id), "found \(passed)")
  }

  @Test("ids are unique, in kebab case, and every text is a sentence", arguments: AnswerRule.all.map(\.id))
  func texts(id: String) throws {
    let rules = AnswerRule.all.filter { $0.id == id }
    #expect(rules.count == 1)
    #expect(id.allSatisfy { $0.isLowercase || $0 == "-" })
    for rule in rules {
      for text in [rule.summary, rule.why, rule.source, rule.trips, rule.passes] {
        #expect(text.hasSuffix(".") || text.hasSuffix("`."), "\(text)")
        #expect(!text.contains("\"") && !text.contains("'"), "straight quotes in: \(text)")
      }
    }
  }

  @Test(
    "messages and fixes are one sentence each, with typographic quotes", arguments: AnswerRule.all.map(\.id))
  func messages(id: String) throws {
    let rule = try #require(AnswerRule.all.first { $0.id == id })
    let assessment = try AssessorFixture.assess(rule.trips, question: rule.question, claim: rule.claim)
    for finding in assessment.findings where finding.rule == id {
      for text in [finding.message, finding.fix] {
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
        #expect(!text.contains(". "), "\(text)")
        #expect(!text.contains("\""), "\(text)")
      }
    }
  }

  @Test("every rule has a file of its own, and every such file a test file that holds the rule to its cases")
  func files() throws {
    let sources = AssessorFixture.folder.appending(path: "Sources/AnswerAnalysis/Rules")
    let tests = AssessorFixture.folder.appending(path: "Tests/AnswerAnalysisTests/Rules")
    var found: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted() {
      let source = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      guard source.contains("= AnswerRule(\n"), let id = source.firstMatch(of: /\bid: "([a-z-]+)"/)?.1 else {
        continue
      }
      found.insert(String(id))
      let test = tests.appending(path: name.replacing(".swift", with: "Tests.swift"))
      let text = (try? String(contentsOf: test, encoding: .utf8)) ?? ""
      #expect(text.contains("check(\"\(id)\")"), "\(test.lastPathComponent)")
      #expect(text.contains("marks: ."), "\(test.lastPathComponent) has no case that trips the rule")
    }
    #expect(found == Set(AnswerRule.all.map(\.id)))
  }

  @Test("nothing is found in the full example")
  func fullExample() throws {
    #expect(try AssessorFixture.assess(ExampleAnswer.whole).findings == [])
  }

  @Test("docs/rules.md is what the rules say")
  func document() throws {
    let path = AssessorFixture.folder.appending(path: "docs/rules.md")
    let committed = try String(contentsOf: path, encoding: .utf8)
    #expect(committed == RuleCatalogDocument.markdown, "write RuleCatalogDocument.markdown to docs/rules.md")
  }
}
