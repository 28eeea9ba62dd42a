/// Bullets that head entries, with the entry's own list or text below them.
enum BulletHeads {
  /// Whether every outer bullet of `section` heads an entry: nothing but bullets, half of the outer ones dated.
  static func areAll(of section: ResumeSection) -> Bool {
    guard section.kind != .projects || section.lines.contains(where: { $0.level >= 2 }) else { return false }
    guard !section.lines.contains(where: { $0.role != .bullet }) else { return false }
    let outer = section.lines.filter { $0.level <= 1 }
    guard !outer.isEmpty else { return false }
    if section.kind == .projects { return true }
    // "• BSc Physics, Larkspur University, 2010"
    if section.kind == .education, outer.allSatisfy(namesDegree) { return true }
    if areNames(outer, in: section.kind) { return true }
    let dates = outer.map { HeaderDates.split($0).dates }
    // "• Bachelor of Commerce | 2017" over "• High School | 2012"
    if section.kind == .education, outer.count >= 2,
      dates.count(where: { !$0.isEmpty }) * 4 >= outer.count * 3,
      outer.count(where: { DegreeWords.leading($0.text) != nil || OrganisationWords.isSchool($0.text) }) * 2
        >= outer.count
    {
      return true
    }
    return dates.count { $0.contains(where: \.isRange) } * 2 >= outer.count
  }

  /// Whether each of those bullets is an entry of its own, dated or not: degrees, and names alone.
  static func areApart(in section: ResumeSection) -> Bool {
    section.kind == .education || areNames(section.lines.filter { $0.level <= 1 }, in: section.kind)
  }

  /// Whether `items` are nothing but what somebody was, or the schools somebody went to: "- Science Tutor"
  /// over "- Chess Instructor".
  private static func areNames(_ items: [ResumeLine], in kind: SectionKind) -> Bool {
    func isName(_ text: String) -> Bool {
      kind == .education
        ? OrganisationWords.isSchool(text) || DegreeWords.leading(text) != nil
        : JobTitleWords.score(text) >= 2
    }
    guard kind == .work || kind == .education else { return false }
    return items.allSatisfy {
      $0.text.split(separator: " ").count <= 7 && !$0.text.hasSuffix(".") && !$0.text.contains(":")
        && !$0.text.contains(where: { ",，：".contains($0) }) && !LineWords.startsWithVerb($0.text)
        && !WorkSentence.matches($0.text)
        && !SchoolNotes.isNote($0.text)
    } && items.count { isName($0.text) } * 2 >= items.count
  }

  /// Whether `line` names a degree, and the school or the year besides.
  private static func namesDegree(_ line: ResumeLine) -> Bool {
    let pieces = HeaderPart.parts(of: [HeaderDates.split(line)]).flatMap { HeaderPart.commaPieces($0.text) }
    return pieces.contains { DegreeWords.leading($0) != nil }
      && (pieces.count > 1 && pieces.contains { OrganisationWords.isSchool($0) }
        || !HeaderDates.split(line).dates.isEmpty)
  }

  /// The bullets of `lines` that head entries: two at least, each short, over a date that stands alone
  /// between it and the entry's own list ("▶ Acme / Engineer" over "2021.07 ~ 현재").
  static func marked(in lines: [ResumeLine]) -> Set<Int> {
    let heads = lines.indices.dropLast(2).filter { at in
      let (line, next) = (lines[at], lines[at + 1])
      guard line.role == .bullet, next.role != .bullet, lines[at + 2].role == .bullet,
        line.text.unicodeScalars.count <= 80, !line.text.hasSuffix(".")
      else { return false }
      let header = HeaderDates.split(next)
      return header.segments.isEmpty && header.dates.contains(where: \.isRange)
    }
    return heads.count >= 2 ? Set(heads) : headsByMark(lines).union(headsAlone(lines))
  }

  /// The bullets of a section that has no others, two at least, each short and within two lines over a range of dates:
  /// "• Larkspur Bank" over "Director" and "2019 – 2021", and a paragraph below.
  private static func headsAlone(_ lines: [ResumeLine]) -> Set<Int> {
    let bullets = lines.indices.filter { lines[$0].role == .bullet }
    guard bullets.count >= 2, bullets.count * 3 <= lines.count else { return [] }
    let areHeads = bullets.allSatisfy { at in
      guard lines[at].text.split(separator: " ").count <= 7, !lines[at].text.hasSuffix("."),
        !WorkSentence.matches(lines[at].text)
      else { return false }
      return lines[(at + 1)...].prefix(2).contains { line in
        guard line.role != .bullet else { return false }
        let header = HeaderDates.split(line)
        return header.dates.contains(where: \.isRange)
          && header.segments.allSatisfy { $0.split(separator: " ").count <= 6 }
      }
    }
    return areHeads ? Set(bullets) : []
  }

  /// The bullets that stand behind a mark of their own ("▶" where the others have "・"), each with a range of
  /// dates on its line or alone on the next, and with another mark's bullets below.
  private static func headsByMark(_ lines: [ResumeLine]) -> Set<Int> {
    guard let first = lines.first(where: { $0.role == .bullet }), let mark = first.mark else { return [] }
    let heads = lines.indices.filter { lines[$0].role == .bullet && lines[$0].mark == mark }
    let isWhole = heads.allSatisfy { at in
      let rest = lines[(at + 1)...]
      guard let below = rest.first(where: { $0.role == .bullet })?.mark, below != mark,
        lines[at].text.unicodeScalars.count <= 80, !lines[at].text.hasSuffix(".")
      else { return false }
      if HeaderDates.split(lines[at]).dates.contains(where: \.isRange) { return true }
      guard let next = rest.first, next.role != .bullet else { return false }
      let header = HeaderDates.split(next)
      return header.segments.isEmpty && header.dates.contains(where: \.isRange)
    }
    return isWhole ? Set(heads) : []
  }
}
