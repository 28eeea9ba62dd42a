import Interviewing
import ResumeParsing

/// The words by which one role reads a resume's claims, without reading its bank whole where that can be avoided.
struct ClaimWords {
  /// The whole vocabulary, where the user's own banks may change any term of it.
  private let whole: ClaimVocabulary?
  private let role: String

  /// Settles the role.
  ///
  /// - Throws: ``CommandFailure`` where there is no such role (64) or a bank of the user's cannot be used (78).
  init(_ environment: Environment, role: String?) throws {
    self.role = role ?? Knowledge.defaultRole
    let isShipped = try UserBanks.read(environment).isEmpty && Knowledge.shippedRoles.contains(self.role)
    whole = try isShipped ? nil : Knowledge.load(environment, .role(role)).bank(role: role).vocabulary
  }

  /// The terms that the claims of `resume` can name.
  func vocabulary(for resume: Resume) throws -> ClaimVocabulary {
    if let whole { return whole }
    let entries = resume.work + resume.projects + resume.volunteer
    let files = (Knowledge.shared + [role + ".yaml"]).map { name in
      (name: name, bytes: EmbeddedFiles.bytes("QuestionBanks/" + name))
    }
    do throws(BankError) {
      return try BankExcerpt.vocabulary(
        of: role, files: files, naming: entries.flatMap { [$0.summary] + $0.highlights.map(\.text) })
    } catch {
      throw Knowledge.failure(error)
    }
  }
}
