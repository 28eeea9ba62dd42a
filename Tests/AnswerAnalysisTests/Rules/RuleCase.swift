import Prose
import Testing

@testable import AnswerAnalysis

/// One answer and everything that one rule says about it.
struct RuleCase: Sendable, CustomStringConvertible {
  /// What a finding marks.
  enum Marks: Sendable, Equatable {
    /// Nothing is found.
    case nothing
    /// One finding, about the text as a whole.
    case wholeText
    /// One finding for each of these stretches, in order.
    case words([String])
  }

  let name: String
  let answer: String
  var question: String?
  var claim: String?
  var marks = Marks.nothing
  /// The whole message of the findings; nil where nothing is found.
  var says: String?

  init(
    _ name: String, _ answer: String, question: String? = nil, claim: String? = nil,
    marks: Marks = .nothing, says: String? = nil
  ) {
    self.name = name
    self.answer = answer
    self.question = question
    self.claim = claim
    self.marks = marks
    self.says = says
  }

  var description: String { name }

  /// Expects `rule` to mark these words and to say this, and nothing else.
  func check(_ rule: String) throws {
    let findings = try AssessorFixture.assess(answer, question: question, claim: claim).findings.filter {
      $0.rule == rule
    }
    let scalars = Array(answer.unicodeScalars)
    let words = findings.compactMap(\.span).map { span in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span])
      return String(view)
    }
    let found: Marks =
      findings.isEmpty ? .nothing : findings.contains { $0.span == nil } ? .wholeText : .words(words)
    #expect(found == marks)
    #expect(Set(findings.map(\.message)) == Set(says.map { [$0] } ?? []))
  }
}
