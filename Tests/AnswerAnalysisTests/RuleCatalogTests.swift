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
