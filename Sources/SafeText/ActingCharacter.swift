/// A character that does something instead of being seen: it may move a terminal's cursor, reorder what stands around it,
/// end a line, or spell what no eye sees.
///
/// Every way out of Starling and every way into it asks this one list, so that none forgets a character that another
/// knows (CVE-2021-25743 and "Trojan Source", CVE-2021-42574, are the precedents).
package enum ActingCharacter: Sendable {
  /// C0, DEL and C1.
  case control
  /// Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9).
  case bidirectional
  /// The separators of lines and paragraphs, which some programs take for line ends.
  case separator
  /// What is drawn as nothing (Default_Ignorable_Code_Point): soft hyphen, zero-width and filling characters, the byte
  /// order mark, annotations, tags, which copy ASCII. Not what chooses the form of a letter: variation selectors (names
  /// in kanji need them), the grapheme joiner, the inherent vowels of Khmer.
  case invisible

  /// What `scalar` does; nil for one that is only seen.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidirectional
    case 0x2028, 0x2029: self = .separator
    case 0xAD, 0x115F, 0x1160, 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF,
      0xFFA0,
      0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
      self = .invisible
    default: return nil
    }
  }
}
