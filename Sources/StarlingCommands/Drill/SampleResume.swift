import FoundationEssentials
import Storage

/// The resume of a fictional engineer, for a first try.
enum SampleResume {
  /// Its place in the repository and among the embedded files.
  static let name = "docs/samples/noor-haddad.pdf"

  /// Writes the sample into the data folder, where it is not there yet, and returns its path.
  static func place(_ environment: Environment) throws -> String {
    let folder = Places(variables: environment.variables).data
    let path = folder + "/sample-resume.pdf"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    try PrivateFolder.create(folder)
    let file = try AtomicFile(path: path)
    try file.append(Array(EmbeddedFiles.bytes(name)))
    try file.finish()
    return path
  }
}
