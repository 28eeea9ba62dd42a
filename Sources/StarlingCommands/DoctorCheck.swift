/// One thing that `doctor` looked at.
struct DoctorCheck: Sendable, Equatable {
  /// How it is.
  enum State: String, Sendable {
    /// As it should be.
    case well
    /// Nothing to repair, but good to know.
    case note
    /// Something to do.
    case problem
  }

  /// What was looked at, a word or two.
  let name: String
  let state: State
  /// What was found; no text of an answer or a resume.
  let found: String
  /// What to do about it.
  let advice: String?

  static func well(_ name: String, _ found: String) -> DoctorCheck {
    DoctorCheck(name: name, state: .well, found: found, advice: nil)
  }

  static func note(_ name: String, _ found: String, _ advice: String? = nil) -> DoctorCheck {
    DoctorCheck(name: name, state: .note, found: found, advice: advice)
  }

  static func problem(_ name: String, _ found: String, _ advice: String) -> DoctorCheck {
    DoctorCheck(name: name, state: .problem, found: found, advice: advice)
  }
}
