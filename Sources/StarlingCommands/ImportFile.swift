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
    if path == "-" { return try standardInput(environment) }
    let absolute = environment.absolute(path)
    var status = stat()
    guard stat(absolute, &status) == 0 else {
      if errno == EACCES { throw CommandFailure.unreadable(path) }
      throw CommandFailure("there is no file \(path); check its name.", .noInput)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure("\(path) is not a regular file; give what “starling export” wrote.", .badData)
    }
    guard status.st_size <= limit else {
      throw CommandFailure(
        "\(path) is larger than 1 GiB; move so large a history with “starling backup”.", .badData)
    }
    guard try beginsAsObject(absolute, named: path), let data = FileManager.default.contents(atPath: absolute)
    else {
      throw CommandFailure("\(path) is not what “starling export” writes; give one of its files.", .badData)
    }
    return [UInt8](data)
  }

  private static func standardInput(_ environment: Environment) throws -> [UInt8] {
    // One piece first: what is no export may have no end.
    let head = environment.readStandardInput(4096)
    guard isObject(head) else {
      throw CommandFailure(
        "standard input is not what “starling export” writes; give one of its files.", .badData)
    }
    let bytes = head + environment.readStandardInput(limit - head.count)
    guard bytes.count <= limit else {
      throw CommandFailure(
        "standard input is larger than 1 GiB; move so large a history with “starling backup”.", .badData)
    }
    return bytes
  }

  /// Whether the first thing in the file is a brace: what is no export may be large, and is not read whole.
  private static func beginsAsObject(_ path: String, named name: String) throws -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure.unreadable(name)
    }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &head, head.count)
    return isObject(Array(head.prefix(max(0, count))))
  }

  private static func isObject(_ head: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = head.starts(with: mark) ? mark.count : 0
    return head[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x7B
  }
}
