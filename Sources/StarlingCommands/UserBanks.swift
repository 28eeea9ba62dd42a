import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// The user's own question banks.
enum UserBanks {
  /// The most bytes of one bank.
  static let limit = 1 << 20

  /// Their folder.
  static func folder(_ environment: Environment) -> String {
    Places(variables: environment.variables).configuration + "/banks"
  }

  /// The files of the folder that end in `.yaml`, ordered by name; none where there is no folder.
  ///
  /// - Throws: where one of them is not a regular file, is too large or may not be read.
  static func read(_ environment: Environment) throws -> [(name: String, text: String)] {
    let folder = folder(environment)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
    return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
      let path = folder + "/" + name
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw CommandFailure("the question bank \(path) is not a regular file; move it away.", .configuration)
      }
      guard status.st_size <= limit else {
        throw CommandFailure("the question bank \(path) is larger than 1 MiB; split it.", .configuration)
      }
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandFailure.unreadable("the question bank \(path)")
      }
      return (path, String(decoding: data, as: UTF8.self))
    }
  }
}
