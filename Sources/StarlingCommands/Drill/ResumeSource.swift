import FoundationEssentials
import Storage

/// Which resume a drill is on.
struct ResumeSource {
  /// Absolute path, or `-`.
  let path: String
  /// SHA-256 of the file's bytes; nil for standard input.
  let digest: String?
  /// Whether the next drill should take it without being told.
  let isRemembered: Bool

  /// The resume named, else the last one used.
  ///
  /// - Throws: where none was ever given: how to give one, and where the sample is.
  static func find(_ named: String?, place: PlaceOptions, _ environment: Environment) throws -> ResumeSource {
    if let named {
      guard named != "-" else {
        throw CommandFailure(
          "a drill reads answers from standard input, so the resume must be a file; save it and name it.",
          .usage)
      }
      let path = ReadResume.absolute(named, environment)
      return ResumeSource(path: path, digest: digest(of: path), isRemembered: true)
    }
    if let last = try place.openStoreIfAny(environment)?.setting("resume") {
      guard FileManager.default.fileExists(atPath: last) else {
        throw CommandFailure(
          "the resume used last, \(last), is gone; name one: starling drill RESUME.", .noInput)
      }
      return ResumeSource(path: last, digest: digest(of: last), isRemembered: true)
    }
    let sample = try SampleResume.place(environment)
    throw CommandFailure(
      "no resume is known yet; give yours with “starling drill resume.pdf”, or try the sample with "
        + "“starling drill \(sample)”.", .noInput)
  }

  private static func digest(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { Digest.sha256([UInt8]($0)) }
  }
}
