import AnswerAnalysis
import FoundationEssentials
import Interviewing

/// What the program knows: the question banks, shipped and the user's own, and the model of STAR.
struct Knowledge {
  /// The banks, merged.
  let library: BankLibrary

  /// The role that is meant where none is named.
  static let defaultRole = "backend"

  /// Reads the embedded banks and those in the configuration folder.
  ///
  /// - Throws: ``CommandFailure`` with every problem of the user's own banks (78).
  static func load(_ environment: Environment) throws -> Knowledge {
    let own = try UserBanks.read(environment)
    do {
      return Knowledge(library: try BankLibrary(files: EmbeddedFiles.texts(in: "QuestionBanks") + own))
    } catch {
      let first = error.problems[0]
      let more = error.problems.count > 1 ? " and \(error.problems.count - 1) more" : ""
      throw CommandFailure(
        "a question bank cannot be used: \(first.rendered())\(more); “starling bank lint” shows where.",
        .configuration)
    }
  }

  /// The topics' ids, in their order.
  var topicIDs: [String] { library.topics.map(\.rubric.id) }

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

  /// The bank of a role.
  func bank(role: String?) throws -> Bank {
    let wanted = role ?? Self.defaultRole
    if let bank = library.bank(role: wanted) { return bank }
    let near = library.nearestRole(to: wanted).map { "did you mean “\($0)”? The" } ?? "the"
    throw CommandFailure(
      "there is no bank for the role “\(wanted)”; \(near) roles are \(library.roles.joined(separator: ", ")).",
      .usage)
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
