/// What a file holds, by its first bytes; the name decides only between the formats that are all plain text.
package enum FileFormat: Sendable, Equatable {
  case pdf, docx, json, yaml, markdown, html, text
  /// Known, but not read: what it is, with its article.
  case other(String)

  /// The format of `bytes` from a file called `name`.
  package static func sniffed(_ bytes: [UInt8], name: String) -> FileFormat {
    // A PDF may begin with a few bytes of other things: readers look at the first 1,024.
    if contains(bytes.prefix(1024), Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .docx
    }
    for (magic, what) in others where bytes.starts(with: magic) { return .other(what) }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .other("an RTF document") }
    let first = bytes.first {
      !($0 == 0x20 || (0x09...0x0D).contains($0) || [0xEF, 0xBB, 0xBF].contains($0))
    }
    let lower = name.lowercased()
    if first == UInt8(ascii: "{"), !lower.hasSuffix(".md"), !lower.hasSuffix(".txt") { return .json }
    if lower.hasSuffix(".json") { return .json }
    if lower.hasSuffix(".yaml") || lower.hasSuffix(".yml") { return .yaml }
    if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") || lower.hasSuffix(".mdown") {
      return .markdown
    }
    if lower.hasSuffix(".html") || lower.hasSuffix(".htm") || HTMLSigns.areIn(bytes) { return .html }
    // Much Markdown is saved as plain text; one sign of it may be a list's.
    let isText = lower.hasSuffix(".txt") || lower.hasSuffix(".text")
    return looksLikeMarkdown(bytes, least: isText ? 4 : 2) ? .markdown : .text
  }

  /// Markdown without its name: a heading by `#` with a space, or bold by two stars, at the start of a line.
  private static func looksLikeMarkdown(_ bytes: [UInt8], least: Int) -> Bool {
    var signs = 0
    for line in bytes.prefix(16384).split(separator: 0x0A) {
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      if (1...4).contains(hashes), line.dropFirst(hashes).first == 0x20 { signs += 2 }
      // A row of stars is a rule.
      let item = line.starts(with: Array("- ".utf8)) ? line.dropFirst(2) : line
      if item.starts(with: Array("**".utf8)), let next = item.dropFirst(2).first, next != UInt8(ascii: "*"),
        next > 0x20
      {
        signs += 1
      }
    }
    return signs >= least
  }

  private static let others: [([UInt8], String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document (.doc)"), ([0xFF, 0xD8, 0xFF], "an image"),
    ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0x47, 0x49, 0x46, 0x38], "an image"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  private static func contains(_ bytes: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    guard bytes.count >= pattern.count else { return false }
    return bytes.indices.dropLast(pattern.count - 1).contains { bytes[$0...].starts(with: pattern) }
  }
}
