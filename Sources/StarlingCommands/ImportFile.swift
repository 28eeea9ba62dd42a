import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// The bytes of an export.
enum ImportFile {
  /// The most that is read: some 300,000 answers with their checks.
  static let limit = 1 << 30

  /// Reads `path`, or standard input for `-`.
  static func read(_ path: String, _ environment: Environment) throws -> [UInt8] {
    if path == "-" { return environment.readStandardInput() }
    let absolute = environment.absolute(path)
    var status = stat()
    guard stat(absolute, &status) == 0 else {
      if errno == EACCES { throw CommandFailure("\(path) may not be read by you.", .permission) }
      throw CommandFailure("there is no file \(path); check its name.", .noInput)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure("\(path) is not a regular file; give what “starling export” wrote.", .badData)
    }
    guard status.st_size <= limit else {
      throw CommandFailure(
        "\(path) is larger than 1 GiB; move so large a history with “starling backup”.", .badData)
    }
    guard let data = FileManager.default.contents(atPath: absolute) else {
      throw CommandFailure("\(path) may not be read by you; check its permissions.", .permission)
    }
    return [UInt8](data)
  }
}

extension Environment {
  /// `path` from the root; a relative one begins in ``workingFolder``.
  func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : workingFolder + "/" + path }
}
