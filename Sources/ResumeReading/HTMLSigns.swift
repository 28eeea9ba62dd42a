/// Tells a web page, or the source of one, by its bytes, whatever its file is called.
enum HTMLSigns {
  /// Whether `bytes` open with a page's first tags.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard head.contains(UInt8(ascii: "<")) else { return false }
    return openings.contains { starts(head, with: $0) }
  }

  private static let openings = [
    "<!doctype html", "<html", "<head>", "<body", "<h1", "<h2", "<center", "<div", "<table", "<style",
    "<title",
  ].map { Array($0.utf8) }

  private static func starts(_ bytes: ArraySlice<UInt8>, with opening: [UInt8]) -> Bool {
    bytes.prefix(opening.count).map(lower) == opening
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
