import AnswerAnalysis
import FoundationEssentials
import Interviewing

/// What the program knows: the question banks, shipped and the user's own, and the model of STAR.
struct Knowledge {
  /// The banks, merged.
  let library: BankLibrary

  /// The role that is meant where none is named.
  static let defaultRole = "backend"

  /// How much is read: a bank takes some ten milliseconds.
  enum Scope {
    /// The topics alone: for judging answers and for progress.
    case topics
    /// Topics, technologies and one role (the usual one for nil).
    case role(String?)
    /// Every bank.
    case all
  }

  /// The files that hold what all roles share.
  static let shared = ["topics.yaml", "technologies.yaml"]

  /// The roles of the banks that are shipped.
  static var shippedRoles: [String] {
    EmbeddedFiles.names(in: "QuestionBanks").filter { !shared.contains($0) }.map { String($0.dropLast(5)) }
  }

  /// Reads the embedded banks of `scope` and those in the configuration folder.
  ///
  /// - Throws: ``CommandFailure`` with every problem of the user's own banks (78).
  static func load(_ environment: Environment, _ scope: Scope) throws -> Knowledge {
    let own = try UserBanks.read(environment)
    // A user's own bank may extend any of the shipped ones.
    let files: [(name: String, text: String)] =
      switch own.isEmpty ? scope : .all {
      case .topics: EmbeddedFiles.texts(in: "QuestionBanks", named: ["topics.yaml"])
      case .role(let role):
        // The usual role's bank is always read: technologies show skills that it defines.
        EmbeddedFiles.texts(
          in: "QuestionBanks", named: shared + [defaultRole + ".yaml", (role ?? defaultRole) + ".yaml"])
      case .all: EmbeddedFiles.texts(in: "QuestionBanks")
      }
    do {
      return Knowledge(library: try BankLibrary(files: files + own, checkingCues: !own.isEmpty))
    } catch {
      throw failure(error)
    }
  }

  /// What to say of a bank that cannot be used.
  static func failure(_ error: BankError) -> CommandFailure {
    let first = error.problems.first?.rendered() ?? ""
    let more = error.problems.count > 1 ? " and \(error.problems.count - 1) more" : ""
    return CommandFailure(
      "a question bank cannot be used: \(first)\(more); “starling bank lint” shows where.", .configuration)
  }

  /// The topics' ids, in their order.
  var topicIDs: [String] { library.topics.map(\.rubric.id) }

  /// The ids of the topics that every role is asked about, and of those in `asked`: a topic of managers is not
  /// missing from an engineer's practice.
  func topicIDs(asked: Set<String>) -> [String] {
    library.topics.filter { $0.roles.isEmpty || asked.contains($0.rubric.id) }.map(\.rubric.id)
  }

  /// The topic of this id.
  func topic(_ id: String) -> TopicRubric? { library.topics.first { $0.rubric.id == id }?.rubric }

  /// The topic whose parts an assessment went through; nil where it had none.
  func topic(covering assessment: Assessment) -> TopicRubric? {
    let parts = assessment.topicParts.map(\.part)
    guard !parts.isEmpty else { return nil }
    return library.topics.first { $0.rubric.parts.map(\.id) == parts }?.rubric
  }

  /// Refuses a topic that no bank has.
  func requireTopic(_ id: String) throws {
    guard topic(id) == nil else { return }
    let near = Spelling.nearest(to: id, among: topicIDs).map { "did you mean “\($0)”? The" } ?? "the"
    throw CommandFailure(
      "there is no topic “\(id)”; \(near) topics are \(topicIDs.joined(separator: ", ")).", .usage)
  }

  /// Refuses a topic that no bank has, or that the role of `bank` is not asked about.
  func requireTopic(_ id: String, of bank: Bank) throws {
    try requireTopic(id)
    guard bank.topic(id) == nil else { return }
    throw CommandFailure(
      "the role “\(bank.role)” is not asked about “\(id)”; its topics are "
        + "\(bank.topics.map(\.id).joined(separator: ", ")).", .usage)
  }

  /// The bank of a role.
  func bank(role: String?) throws -> Bank {
    let wanted = role ?? Self.defaultRole
    if let bank = library.bank(role: wanted) { return bank }
    let roles = Self.shippedRoles + library.roles.filter { !Self.shippedRoles.contains($0) }
    let near = Spelling.nearest(to: wanted, among: roles).map { "did you mean “\($0)”? The" } ?? "the"
    throw CommandFailure(
      "there is no bank for the role “\(wanted)”; \(near) roles are \(roles.joined(separator: ", ")).", .usage
    )
  }

  /// The judge of answers.
  func assessor() throws -> Assessor {
    do {
      let star = try StarModel(bytes: EmbeddedFiles.bytes("Models/star.bin"))
      return try Assessor(star: star, topics: library.topics.map(\.rubric))
    } catch let error as CuePatternError {
      throw CommandFailure(
        "a cue in a question bank cannot be read (\(error)); “starling bank lint” shows where.",
        .configuration)
    }
  }
}
