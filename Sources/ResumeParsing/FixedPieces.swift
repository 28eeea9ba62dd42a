/// A list of short pieces of text to look for inside longer ones: parts of a font's name, words that end a date. ASCII
/// is looked through byte by byte without case, since the library's search by characters takes ten times as long and
/// every cell and font of a page is asked.
package struct FixedPieces: Sendable {
  /// The pieces of ASCII, in small letters.
  private let plain: [[UInt8]]
  /// The others, compared as characters are.
  private let others: [String]
  /// Whether a piece of ASCII begins with the byte.
  private let begins: [Bool]

  /// The pieces to look for, in small letters, none of them empty.
  package init(_ pieces: [String]) {
    plain = pieces.filter { $0.utf8.allSatisfy { $0 < 0x80 } }.map { Array($0.utf8) }
    others = pieces.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    var begins = [Bool](repeating: false, count: 256)
    for piece in plain { begins[Int(piece[0])] = true }
    self.begins = begins
  }

  /// Whether one of the pieces stands in `text`; capitals count as small letters.
  package func stand(in text: String) -> Bool {
    var text = text
    let (isFound, isASCII) = text.withUTF8 { bytes in
      var isASCII = true
      for at in bytes.indices {
        let byte = FixedPieces.small(bytes[at])
        if byte >= 0x80 { isASCII = false }
        if begins[Int(byte)], plain.contains(where: { FixedPieces.stands($0, at: at, in: bytes) }) {
          return (true, isASCII)
        }
      }
      return (false, isASCII)
    }
    if isFound || isASCII || others.isEmpty { return isFound }
    let folded = text.lowercased()
    return others.contains { folded.contains($0) }
  }

  private static func stands(_ piece: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + piece.count <= bytes.count else { return false }
    for offset in piece.indices where small(bytes[start + offset]) != piece[offset] { return false }
    return true
  }

  private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
}
