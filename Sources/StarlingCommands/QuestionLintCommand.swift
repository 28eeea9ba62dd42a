import ArgumentParser
import FoundationEssentials
import Interviewing
import Terminal

/// Holds all questions about all resumes of a folder to the rules of a well-made question, and counts them. For those
/// who write banks and generators; not listed.
struct QuestionLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question-lint", _superCommandName: "starling",
    abstract: "Examine every question that could be asked about the resumes of a folder.",
    discussion: """
      Prints what is wrong with any wording, the claims with fewer than three questions of their own, and how many \
      different questions twenty seeds ask. Exit status 1 where a wording is wrong. docs/questions.md tells more.

      Examples:
        starling question-lint resumes
        starling question-lint resumes --role backend --role sre
      """, shouldDisplay: false)

  @Argument(help: "A folder with resumes; folders in it are gone through too.")
  var folder: String

  @Option(help: "A role whose bank is used; may be given several times. Without it, all that are shipped.")
  var role: [String] = []

  @Option(help: "How many sessions are held to see how much they vary.")
  var seeds = 20

  func run() throws {
    let environment = Environment.current
    let output = environment.standardOutput
    let root = environment.absolute(folder)
    let files = try resumes(in: root)
    let knowledge = try Knowledge.load(environment, .all)
    var isClean = true
    for role in role.isEmpty ? Knowledge.shippedRoles : role {
      let bank = try knowledge.bank(role: role)
      var total = Total()
      for file in files {
        let read: ReadResume
        do {
          read = try ReadResume.read(file, bank: bank, environment)
        } catch {
          total.unread += 1
          continue
        }
        let survey = QuestionSurvey(
          claims: SentenceClaims.of(read.claims, bank: bank), bank: bank, resume: read.resume, seeds: seeds)
        let name = EscapeFilter.oneLine(String(file.dropFirst(root.count + 1)))
        for fault in survey.faults {
          output.line("\(role) \(name): \(EscapeFilter.oneLine("\(fault.problem) “\(fault.question)”"))")
        }
        for text in survey.duplicates { output.line("\(role) \(name): twice: \(EscapeFilter.oneLine(text))") }
        for claim in survey.uncovered {
          output.line("\(role) \(name): fewer than three questions: \(EscapeFilter.oneLine(claim))")
        }
        for session in survey.badSessions {
          let turn = session.isInTurn ? ", in turn" : ""
          output.line("\(role) \(name): session \(session.seed)\(turn): \(session.problem)")
        }
        total.add(survey)
      }
      output.line("\(role): \(total.text)")
      if !total.isClean { isClean = false }
    }
    if !isClean { throw CommandFailure("", status: 1) }
  }

  /// The files of the folder, sorted.
  private func resumes(in root: String) throws -> [String] {
    var files: [String] = []
    var folders = [root]
    while let next = folders.popLast() {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: next) else {
        throw CommandFailure("\(folder) is no folder that can be read.", .noInput)
      }
      for name in names where !name.hasPrefix(".") {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: next + "/" + name, isDirectory: &isFolder) else {
          continue
        }
        if isFolder { folders.append(next + "/" + name) } else { files.append(next + "/" + name) }
      }
    }
    return files.sorted()
  }

  /// What the surveys of one role come to.
  private struct Total {
    var resumes = 0
    var unread = 0
    var wordings = 0
    var faults = 0
    var duplicates = 0
    var badSessions = 0
    var covered = QuestionSurvey.Share()
    var variety = QuestionSurvey.Share()
    var varietyInTurn = QuestionSurvey.Share()

    mutating func add(_ survey: QuestionSurvey) {
      resumes += 1
      wordings += survey.wordings
      faults += survey.faults.count
      duplicates += survey.duplicates.count
      badSessions += survey.badSessions.count
      covered += survey.covered
      variety += survey.variety
      varietyInTurn += survey.varietyInTurn
    }

    var isClean: Bool { faults == 0 && duplicates == 0 && badSessions == 0 }

    var text: String {
      let parts: [String] = [
        "\(resumes) resumes (\(unread) unread)", "\(wordings) questions", "\(faults) faults",
        "\(duplicates) duplicates", "\(badSessions) sessions at fault",
        "claims with a mechanism or number that have three questions: \(Self.shown(covered))",
        "distinct over the seeds: \(Self.shown(variety))", "in turn: \(Self.shown(varietyInTurn))",
      ]
      return parts.joined(separator: "; ")
    }

    private static func shown(_ share: QuestionSurvey.Share) -> String {
      let percent = share.total == 0 ? 100 : Double(share.count) * 100 / Double(share.total)
      return "\(share.count) of \(share.total) (\(Int(percent.rounded())) %)"
    }
  }
}
