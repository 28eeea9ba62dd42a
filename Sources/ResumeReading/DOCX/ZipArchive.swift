import CMiniZip

/// Reads the parts of a zip archive in memory, with limits on what a small file may unfold to.
final class ZipArchive {
  /// Limits of one archive; a resume of ten pages with pictures stays far below them.
  enum Limit {
    static let entries = 4_000
    /// Inflated bytes of all parts that are read together.
    static let inflated = 48 << 20
    /// Inflated bytes for one compressed byte, once a part is larger than 1 MB. Word's XML reaches some 40.
    static let ratio = 150
  }

  private let file: unzFile
  private var inflated = 0

  /// Opens the archive in `bytes`.
  /// - Throws: ``ResumeReadingError/malformed(format:reason:)`` or ``ResumeReadingError/hostile(format:reason:)``.
  init(_ bytes: [UInt8]) throws(ResumeReadingError) {
    let source = MemorySource(bytes)
    var functions = MemorySource.functions(for: source)
    // The archive's own close function releases the source.
    guard let file = unzOpen2_64(nil, &functions) else {
      throw .malformed(format: "DOCX", reason: "it is no complete zip archive")
    }
    self.file = file
    var info = unz_global_info64()
    guard unzGetGlobalInfo64(file, &info) == UNZ_OK else {
      throw .malformed(format: "DOCX", reason: "its list of parts cannot be read")
    }
    guard info.number_entry <= Limit.entries else {
      throw .hostile(format: "DOCX", reason: "it holds more than \(Limit.entries) parts")
    }
  }

  deinit {
    unzClose(file)
  }

  /// The names of the parts, in the archive's order.
  func names() -> [String] {
    var names: [String] = []
    var status = unzGoToFirstFile(file)
    while status == UNZ_OK, names.count < Limit.entries {
      var info = unz_file_info64()
      var name = [CChar](repeating: 0, count: 512)
      guard unzGetCurrentFileInfo64(file, &info, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK else {
        break
      }
      names.append(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
      status = unzGoToNextFile(file)
    }
    return names
  }

  /// Hands the inflated bytes of the part `name` to `take`, piece by piece; returns whether there is such a part.
  /// - Throws: ``ResumeReadingError``, also whatever `take` throws.
  @discardableResult
  func read(
    _ name: String, _ take: (UnsafeBufferPointer<CChar>) throws(ResumeReadingError) -> Void
  ) throws(ResumeReadingError) -> Bool {
    guard unzLocateFile(file, name, 1) == UNZ_OK else { return false }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(file, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK, info.flag & 1 == 0 else {
      throw .malformed(format: "DOCX", reason: "a part is encrypted or cannot be read")
    }
    guard unzOpenCurrentFile(file) == UNZ_OK else {
      throw .malformed(format: "DOCX", reason: "a part cannot be unpacked")
    }
    defer { unzCloseCurrentFile(file) }
    let packed = max(1, min(Int(clamping: info.compressed_size), Limit.inflated))
    var size = 0
    let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 1 << 16)
    defer { buffer.deallocate() }
    while true {
      let count = Int(unzReadCurrentFile(file, buffer.baseAddress, UInt32(buffer.count)))
      if count == 0 { return true }
      guard count > 0 else { throw .malformed(format: "DOCX", reason: "a part cannot be unpacked") }
      size += count
      inflated += count
      guard inflated <= Limit.inflated, size <= 1 << 20 || size / packed <= Limit.ratio else {
        throw .hostile(format: "DOCX", reason: "it unfolds to far more data than a resume has")
      }
      try take(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

/// Bytes in memory as minizip's file functions want them.
private final class MemorySource {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func at(_ stream: UnsafeMutableRawPointer?) -> MemorySource? {
    stream.map { Unmanaged<MemorySource>.fromOpaque($0).takeUnretainedValue() }
  }

  /// File functions over `source`; opening retains it, closing releases it.
  static func functions(for source: MemorySource) -> zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passRetained(source).toOpaque()
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { _, stream, target, size in
      guard let source = MemorySource.at(stream), let target else { return 0 }
      let count = max(0, min(Int(size), source.bytes.count - source.position))
      source.bytes.withUnsafeBytes { bytes in
        if count > 0, let base = bytes.baseAddress {
          target.copyMemory(from: base + source.position, byteCount: count)
        }
      }
      source.position += count
      return UInt(count)
    }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { _, stream in UInt64(MemorySource.at(stream)?.position ?? 0) }
    functions.zseek64_file = { _, stream, offset, origin in
      guard let source = MemorySource.at(stream) else { return -1 }
      let base: Int
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: base = source.position
      case ZLIB_FILEFUNC_SEEK_END: base = source.bytes.count
      default: base = 0
      }
      // An offset from the end comes as a wrapped negative number.
      let (target, overflow) = base.addingReportingOverflow(Int(truncatingIfNeeded: offset))
      guard !overflow, (0...source.bytes.count).contains(target) else { return -1 }
      source.position = target
      return 0
    }
    functions.zclose_file = { _, stream in
      if let stream { Unmanaged<MemorySource>.fromOpaque(stream).release() }
      return 0
    }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }
}
