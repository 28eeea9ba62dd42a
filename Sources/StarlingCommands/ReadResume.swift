import FoundationEssentials
import Interviewing
import ResumeParsing
import ResumeReading
import Terminal

/// A resume as read, with its claims in a bank's words.
struct ReadResume {
  let resume: Resume
  let claims: [Claim]

  /// Reads the file at `path`, or standard input for `-`.
  static func read(_ path: String, bank: Bank, _ environment: Environment) throws -> ReadResume {
    ReadResume(try resume(path, environment), bank: bank)
  }

  /// Reads the claims of `resume`.
  init(_ resume: Resume, bank: Bank) {
    self.resume = resume
    claims = ClaimExtractor.claims(of: resume, vocabulary: bank.vocabulary)
  }

  /// The resume in the file at `path`, or on standard input for `-`, without its claims.
  static func resume(_ path: String, _ environment: Environment) throws -> Resume {
    do {
      let resume = try ResumeReader.resume(path: absolute(path, environment))
      guard looksLikeAResume(resume) else {
        throw CommandFailure(
          "\(path == "-" ? "standard input" : path) does not look like a resume: no job, project, school or skill was "
            + "found in it; check that it is the right file.", .badData)
      }
      return resume
    } catch let error as ResumeReadingError {
      throw failure(error)
    }
  }

  private static func looksLikeAResume(_ resume: Resume) -> Bool {
    !resume.work.isEmpty || !resume.projects.isEmpty || !resume.education.isEmpty || !resume.skills.isEmpty
      || !resume.volunteer.isEmpty
  }

  /// The plain text of a file in any format that resumes come in: a job posting, say.
  static func text(of path: String, _ environment: Environment) throws -> String {
    do {
      switch try ResumeReader.read(path: absolute(path, environment)) {
      case .document(let document): return document.lines.map(\.text).joined(separator: "\n")
      case .resume(let resume): return JSONResumeDocument(resume, claims: []).text
      }
    } catch {
      throw failure(error)
    }
  }

  /// The path as the reader takes it.
  static func absolute(_ path: String, _ environment: Environment) -> String {
    path == "-" ? path : environment.absolute(path)
  }

  private static func failure(_ error: ResumeReadingError) -> CommandFailure {
    if case .missing(let path) = error, let near = nearest(to: path) {
      return CommandFailure(
        "there is no file at \(path); did you mean “\(EscapeFilter.oneLine(near))”?", status: error.exitCode)
    }
    return CommandFailure(error.message + ".", status: error.exitCode)
  }

  /// The name in the folder of `path` that is spelled most like its last part, where one is near.
  private static func nearest(to path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let folder = path[..<slash]
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "/" : String(folder))) ?? []
    return Spelling.nearest(
      to: String(path[path.index(after: slash)...]),
      among: names.sorted().prefix(1_000).filter { !$0.hasPrefix(".") })
  }
}
