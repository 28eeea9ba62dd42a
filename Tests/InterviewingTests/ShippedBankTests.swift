import FoundationEssentials
import Quantities
import ResumeParsing
import Testing

@testable import Interviewing

/// The banks of this repository.
@Suite struct ShippedBankTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "QuestionBanks")

  /// The shared files first, then the roles by name: the order in which the program hands them in is its own.
  static func files() throws -> [(name: String, text: String)] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".yaml")
    }
    return try names.sorted().map { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return (name, String(decoding: data, as: UTF8.self))
    }
  }

  @Test func theyLoadInAnyOrder() throws {
    let files = try Self.files()
    let library = try BankLibrary(files: files)
    #expect(library.roles.contains("backend"))
    #expect(
      try BankLibrary(files: files.reversed()).bank(role: "engineering-manager")?.topics.count
        == library.topics.count)
  }

  @Test func theyHaveNoErrors() throws {
    let files = try Self.files()
    let errors = BankLinter.problems(files: files).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(BankLinter.rendered(errors, files: files))")
  }

  static let roles = [
    "backend", "data-engineer", "engineering-manager", "frontend", "full-stack", "ml-engineer", "mobile",
    "sre",
  ]

  @Test func everyRoleIsWhole() throws {
    let library = try BankLibrary(files: try Self.files())
    #expect(library.roles.sorted() == Self.roles)
    var texts: [String: String] = [:]
    for bank in library.banks {
      #expect(bank.skills.count == 4, "\(bank.role)")
      #expect(bank.tips.count >= 20 && bank.keywords.count >= 40, "\(bank.role)")
      #expect(bank.mistakes.count >= 10 && bank.rewrites.count >= 12, "\(bank.role)")
      #expect(bank.mechanisms.count >= 35 && bank.openers.count >= 16, "\(bank.role)")
      #expect(bank.mechanisms.allSatisfy { $0.questions.count >= 3 }, "\(bank.role)")
      // The questions of the shared file are every role's.
      let own = bank.questions.filter { $0.place.file != "topics.yaml" }
      for template in bank.mechanisms.flatMap(\.questions) + own + bank.openers {
        let other = texts.updateValue(bank.role, forKey: template.text.source)
        #expect(other == nil, "\(bank.role) asks as \(other ?? "") does: \(template.text.source)")
      }
    }
  }

  @Test(arguments: roles) func everyTopicHasAnOpenerAndEveryQuestionIsWellMade(role: String) throws {
    let library = try BankLibrary(files: try Self.files())
    let bank = try #require(library.bank(role: role))
    #expect(bank.coreTopics.allSatisfy { bank.topic($0) != nil })
    let openers = QuestionGenerator.questions(for: [], bank: bank, options: QuestionOptions(count: 100))
    #expect(Set(openers.map(\.topic)) == Set(bank.topics.map(\.id)))
    let claims = bank.mechanisms.enumerated().map { index, mechanism in
      claim(
        "Introduced \(mechanism.title) and cut waiting from ⟦b:9 s⟧ to ⟦o:2 s⟧",
        source: "work[\(index / 8)].highlights[\(index % 8)]", topics: mechanism.topics,
        mechanisms: [mechanism.id], changes: [(0, 1)])
    }
    for seed in 0..<3 {
      let questions = QuestionGenerator.questions(
        for: claims, bank: bank, options: QuestionOptions(count: 24, seed: UInt64(seed)))
      #expect(questions.count == 24)
      for question in openers + questions {
        #expect(QuestionLint.problems(in: question) == [], "\(question.template)")
        #expect(bank.topic(question.topic) != nil)
      }
    }
  }
}
