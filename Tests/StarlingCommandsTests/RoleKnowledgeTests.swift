import Interviewing
import ResumeParsing
import ResumeReview
import Testing

@testable import StarlingCommands

/// What is left of a bank for one resume is all that its review needs.
@Suite struct RoleKnowledgeTests {
  let world: PracticeWorld

  init() throws { world = try PracticeWorld() }

  private static func resume(_ lines: [String]) -> Resume {
    var resume = Resume()
    for start in stride(from: 0, to: lines.count, by: 6) {
      var entry = Resume.Entry()
      entry.highlights = lines[start..<min(start + 6, lines.count)].enumerated().map {
        Resume.Highlight(text: $1, line: start + $0 + 1)
      }
      resume.work.append(entry)
    }
    return resume
  }

  /// Claims that name every `step`th phrase of the bank, with and without figures.
  private static func lines(_ vocabulary: ClaimVocabulary, from start: Int, step: Int) -> [String] {
    let phrases = vocabulary.terms.flatMap(\.phrases)
    return stride(from: start, to: phrases.count, by: step).enumerated().map { index, at in
      let named = phrases[at].hasSuffix("*") ? String(phrases[at].dropLast()) + "s" : phrases[at]
      return index.isMultiple(of: 2)
        ? "Built the ledger on \(named) for 40 teams, cutting p95 from 900 ms to 80 ms"
        : "Responsible for \(named)"
    }
  }

  @Test(arguments: Knowledge.shippedRoles)
  func aReviewByTheExcerptIsTheWholeBanks(role: String) throws {
    let knowledge = try RoleKnowledge(world.environment(), role: role)
    let whole = try knowledge.wholeBank()
    for (start, step) in [(0, 97), (13, 41), (5, 400)] {
      let resume = Self.resume(Self.lines(whole.vocabulary, from: start, step: step))
      let excerpt = try knowledge.bank(for: resume)
      #expect(excerpt.title == whole.title)
      // It is an excerpt at all: most of the bank is not there.
      #expect(excerpt.mechanisms.count < whole.mechanisms.count)
      #expect(excerpt.topics.allSatisfy { $0.parts.allSatisfy(\.cues.isEmpty) })
      let (found, expected) = (Self.review(resume, excerpt), Self.review(resume, whole))
      #expect(found == expected)
      #expect(!expected.isEmpty)
    }
  }

  /// Everything that `check` says.
  private static func review(_ resume: Resume, _ bank: Bank) -> String {
    let reviewed = ReviewedResume.reviewed(resume, bank: bank, role: nil, posting: nil, market: .intl)
    return CheckJSON.text(reviewed.review, questions: reviewed.questions)
  }

  @Test func anUnknownRoleIsRefused() {
    #expect(throws: CommandFailure.self) { try RoleKnowledge(world.environment(), role: "astronaut") }
  }
}
