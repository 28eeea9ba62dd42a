import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// Text from a file or from standard input.
enum InputText {
  /// The most that is read of one text file.
  static let limit = 16 << 20

  /// The text of `path`, or of standard input for `-`. Malformed UTF-8 becomes U+FFFD, CRLF becomes LF.
  static func read(_ path: String, _ environment: Environment) throws -> String {
    let bytes = path == "-" ? environment.readStandardInput(limit) : try file(path, environment)
    guard bytes.count <= limit else {
      let name = path == "-" ? "standard input" : path
      throw CommandFailure("\(name) is larger than 16 MiB; give a shorter text.", .badData)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("\r") ? text.replacing("\r\n", with: "\n") : text
  }

  private static func file(_ path: String, _ environment: Environment) throws -> [UInt8] {
    let absolute = environment.absolute(path)
    var status = stat()
    guard stat(absolute, &status) == 0 else {
      if errno == EACCES { throw CommandFailure.unreadable(path) }
      throw CommandFailure("there is no file \(path); check its name, or use - for standard input.", .noInput)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure(
        "\(path) is not a regular file; give a text file, or - for standard input.", .badData)
    }
    guard status.st_size <= limit else {
      throw CommandFailure("\(path) is larger than 16 MiB; give a shorter text.", .badData)
    }
    guard let data = FileManager.default.contents(atPath: absolute) else {
      throw CommandFailure.unreadable(path)
    }
    return [UInt8](data)
  }
}
