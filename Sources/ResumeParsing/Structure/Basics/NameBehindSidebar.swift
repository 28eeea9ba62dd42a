/// Finds the name that a profile's export prints behind its sidebar: "Contact", "Top Skills", "Languages", and then the
/// name, the title and the place above the summary.
enum NameBehindSidebar {
  /// Takes the name, and what follows it in its section, out of `sections`, which begin with the contact
  /// data; nothing where no line is a name that the contact data spell.
  static func lines(takenFrom sections: inout [ResumeSection]) -> [ResumeLine] {
    guard let first = sections.first, first.kind == .contact,
      let end = sections.firstIndex(where: { $0.kind == .summary || $0.kind == .work }), end > 1
    else { return [] }
    let contact = TextFolding.key(first.lines.map(\.text).joined(separator: " "))
    for index in (1..<end).reversed() {
      let lines = sections[index].lines
      guard
        let at = lines.indices.suffix(4).first(where: { at in
          PersonName.shape(lines[at].text) >= 2 && lines[at].role != .bullet
            && spells(lines[at].text, contact)
            && lines[(at + 1)...].contains {
              PlaceNames.isPlace($0.text) || JobTitleWords.score($0.text) >= 2
            }
        })
      else { continue }
      sections[index].lines.removeSubrange(at...)
      return Array(lines[at...])
    }
    return []
  }

  private static func spells(_ name: String, _ contact: String) -> Bool {
    let words = TextFolding.words(name).filter { $0.count >= 3 }
    return !words.isEmpty && words.allSatisfy { contact.contains($0) }
  }
}
