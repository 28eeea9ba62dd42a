import Interviewing
import ResumeParsing

/// What one role's bank knows of a resume, without reading the bank whole where that can be avoided.
struct RoleKnowledge {
  /// The whole bank, where the user's own banks may change any item of it.
  private let whole: Bank?
  private let role: String
  /// The role that was named; nil where the usual one is meant.
  let named: String?
  private let environment: Environment

  /// Settles the role.
  ///
  /// - Throws: ``CommandFailure`` where there is no such role (64) or a bank of the user's cannot be used (78).
  init(_ environment: Environment, role: String?) throws {
    self.role = role ?? Knowledge.defaultRole
    named = role
    self.environment = environment
    let isShipped = try UserBanks.read(environment).isEmpty && Knowledge.shippedRoles.contains(self.role)
    whole = try isShipped ? nil : Knowledge.load(environment, .role(role)).bank(role: role)
  }

  /// The terms that the claims of `resume` can name.
  func vocabulary(for resume: Resume) throws -> ClaimVocabulary {
    if let whole { return whole.vocabulary }
    return try excerpt { files throws(BankError) in
      try BankExcerpt.vocabulary(of: role, files: files, naming: Self.texts(of: resume))
    }
  }

  /// The bank as far as `resume` needs it for its review and its questions; for judging answers it will not do.
  func bank(for resume: Resume) throws -> Bank {
    if let whole { return whole }
    let bank = try excerpt { files throws(BankError) in
      try BankExcerpt.bank(of: role, files: files, naming: Self.texts(of: resume))
    }
    return try bank ?? wholeBank()
  }

  /// The bank with everything that it holds: a posting may name what no resume names.
  func wholeBank() throws -> Bank {
    try whole ?? Knowledge.load(environment, .role(role)).bank(role: role)
  }

  /// The texts that claims are made of.
  private static func texts(of resume: Resume) -> [String] {
    (resume.work + resume.projects + resume.volunteer).flatMap { [$0.summary] + $0.highlights.map(\.text) }
  }

  private func excerpt<Found>(
    _ read: ([(name: String, bytes: UnsafeRawBufferPointer)]) throws(BankError) -> Found
  ) throws -> Found {
    do throws(BankError) {
      return try read(
        (Knowledge.shared + [role + ".yaml"]).map { name in
          (name: name, bytes: EmbeddedFiles.bytes("QuestionBanks/" + name))
        })
    } catch {
      throw Knowledge.failure(error)
    }
  }
}
