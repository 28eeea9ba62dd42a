/// The smallest Word document: a zip archive of two stored parts.
enum WordArchive {
  private static let relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
  private static let head = """
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>
    """

  /// The archive whose document has `body` inside its body.
  static func around(_ body: [UInt8]) -> [UInt8] {
    archive([
      ("_rels/.rels", Array(relations.utf8)),
      ("word/document.xml", Array(head.utf8) + body + Array("</w:body></w:document>".utf8)),
    ])
  }

  private static func archive(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let offset = out.count
      let common =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + four(checksum(content)) + four(content.count) + four(content.count)
        + [UInt8(name.utf8.count), 0, 0, 0]
      out += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2, 20, 0] + common + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + four(offset) + Array(name.utf8)
    }
    let count = UInt8(parts.count)
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0, count, 0, count, 0]
    return out + directory + end + four(directory.count) + four(out.count) + [0, 0]
  }

  private static func four(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as zip has it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
