import ResumeParsing

/// Tells lists of HTML whose items are jobs or schools from lists of bullets, as ``EntryList`` does for Markdown's.
enum HTMLLists {
  /// `lines` with items that head entries as text: those that end in a range and name a job or an organisation, and
  /// those of a list each of which has a paragraph or a list of its own below it.
  static func headed(_ lines: [HTMLText.Line]) -> [HTMLText.Line] {
    var out = lines
    for at in lines.indices where lines[at].role == .bullet && LineWords.isHeaderWithRange(lines[at].text) {
      out[at].role = .text
    }
    let outer = lines.indices.filter { lines[$0].role == .bullet && lines[$0].level == 1 }
    let areHeads = outer.allSatisfy { at in
      guard at + 1 < lines.count, !lines[at].text.hasSuffix("."),
        lines[at].text.split(separator: " ").count <= 14
      else { return false }
      return lines[at + 1].role == .text || lines[at + 1].role == .bullet && lines[at + 1].level > 1
    }
    if areHeads, outer.contains(where: { LineWords.isDated(lines[$0].text) || isDatedBelow($0, in: lines) }) {
      for at in outer {
        out[at].role = .text
        out[at].cells[0] = out[at].cells[0].withoutColon()
      }
    }
    // What was nested below heads are bullets of their own.
    let least = out.filter { $0.role == .bullet }.map(\.level).min() ?? 1
    for at in out.indices where out[at].role == .bullet { out[at].level -= least - 1 }
    for at in out.indices where out[at].role == .text { out[at].level = 0 }
    return out
  }

  private static func isDatedBelow(_ at: Int, in lines: [HTMLText.Line]) -> Bool {
    lines[(at + 1)...].prefix(4).prefix { $0.role == .text }.contains { LineWords.isDated($0.text) }
  }
}
