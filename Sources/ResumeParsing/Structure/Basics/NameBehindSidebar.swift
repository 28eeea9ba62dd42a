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

  /// Takes the name, and the title below it, out of `sections` where a copy set the head of the page behind the end of
  /// one of them: a line that is a name and nothing else, all of which the mail address spells. Nothing where `top` has
  /// a name, or a line that the address knows.
  static func lines(takenFrom sections: inout [ResumeSection], below top: [ResumeLine]) -> [ResumeLine] {
    guard !top.contains(where: mayName),
      let mail = (top + sections.flatMap(\.lines)).lazy.compactMap({ ContactScanner.email(in: $0.text) })
        .first,
      !top.contains(where: { PersonName.agrees($0.text, with: mail) && !$0.text.contains("@") })
    else { return [] }
    for index in sections.indices where sections[index].kind != .contact {
      let lines = sections[index].lines
      guard
        let at = lines.firstIndex(where: {
          mayName($0) && $0.role != .bullet && PersonName.isSpelled($0.text, in: mail)
        })
      else { continue }
      let isTitled =
        at + 1 < lines.count && lines[at + 1].role != .bullet && JobTitleWords.score(lines[at + 1].text) >= 2
        && !LineWords.isRanged(lines[at + 1].text) && lines[at + 1].text.split(separator: " ").count <= 6
      let taken = at..<(isTitled ? at + 2 : at + 1)
      sections[index].lines.removeSubrange(taken)
      return Array(lines[taken])
    }
    return []
  }

  private static func mayName(_ line: ResumeLine) -> Bool {
    line.segments.count == 1 && PersonName.shape(line.text) >= 2 && line.text.contains(" ")
      && JobTitleWords.score(line.text) < 2 && !PlaceNames.isPlace(line.text)
  }

  private static func spells(_ name: String, _ contact: String) -> Bool {
    let words = TextFolding.words(name).filter { $0.count >= 3 }
    return !words.isEmpty && words.allSatisfy { contact.contains($0) }
  }
}
