/// Reads schools: institution, degree, subject, grade.
enum EducationReader {
  /// The entries of `section`.
  static func entries(of section: ResumeSection) -> [Resume.Entry] {
    var entries: [Resume.Entry] = []
    for var draft in EntryGrouper.drafts(of: section) {
      var entry = Resume.Entry()
      takeDegree(from: &draft.body, into: &draft.header)
      takeNotes(from: &draft)
      read(draft.header, into: &entry)
      entry.keywords = draft.keywords
      entry.line = draft.header.first?.line.number ?? draft.body.first?.number ?? section.number
      EntryBody.setDates(of: &entry, from: draft.date, isSingleAnEnd: true)
      // A grade on a line of its own is no item of a list; where a page was set, its list may have lost the
      // marks.
      if entry.score.isEmpty,
        let at = draft.body.firstIndex(where: {
          $0.role == .text && $0.fontSize == 0 && SchoolNotes.isGrade($0.text)
        })
      {
        entry.score = draft.body.remove(at: at).text
      }
      EntryBody.fill(&entry, from: draft.body)
      if entry.score.isEmpty, let grade = entry.highlights.first(where: { SchoolNotes.isGrade($0.text) }) {
        entry.score = grade.text
      }
      // A second degree at one school has no school of its own.
      if entry.name.isEmpty, !entry.studyType.isEmpty, let last = entries.last { entry.name = last.name }
      if entry.name.isEmpty, entry.studyType.isEmpty, entry.position.isEmpty, draft.date == nil,
        !entries.isEmpty
      {
        entries[entries.count - 1].highlights += entry.highlights
        continue
      }
      entries.append(entry)
    }
    return entries
  }

  /// A degree that heads a school's list is none of its items, where no degree stands above.
  private static func takeDegree(from body: inout [ResumeLine], into header: inout [HeaderLine]) {
    guard let first = body.first, first.role == .bullet, first.text.split(separator: " ").count <= 10,
      DegreeWords.leading(first.text) != nil, !header.isEmpty,
      !header.contains(where: { $0.segments.contains { DegreeWords.contains($0) } })
    else { return }
    body.removeFirst()
    header.append(HeaderDates.split(first))
  }

  /// Notes on lines of their own among the rows of the header are no parts of it.
  private static func takeNotes(from draft: inout EntryDraft) {
    var notes: [ResumeLine] = []
    for (index, line) in draft.header.enumerated().reversed()
    where index > 0 && line.segments.count == 1 && line.dates.isEmpty
      && SchoolNotes.isNote(line.segments[0])
    {
      notes.append(line.line)
      draft.header.remove(at: index)
    }
    draft.body = notes.reversed() + draft.body
  }

  private static func read(_ header: [HeaderLine], into entry: inout Resume.Entry) {
    var parts = HeaderPart.parts(of: header)
    if parts.count > 1,
      let at = parts.lastIndex(where: { PlaceNames.isPlace($0.text) && !OrganisationWords.isSchool($0.text) })
    {
      entry.location = parts[at].text
      parts.remove(at: at)
    }
    var loose: [String] = []
    let hasSchool = parts.contains { OrganisationWords.isSchool($0.text) }
    for part in parts {
      if ContactScanner.isLink(part.text) {
        entry.url = part.text
      } else if isGrade(part.text) {
        entry.score = part.text
      } else if SchoolNotes.isNote(part.text) || SchoolNotes.isThesis(part.text) {
        entry.highlights.append(Resume.Highlight(text: part.text, line: header[part.line].line.number))
      } else {
        read(withoutBrackets(part.text), besidesSchool: hasSchool, into: &entry, loose: &loose)
      }
    }
    for piece in loose {
      if entry.name.isEmpty,
        entry.position.isEmpty == false || entry.studyType.isEmpty == false || loose.count > 1
      {
        entry.name = piece
      } else if entry.position.isEmpty {
        if entry.name.isEmpty { entry.name = piece } else { entry.position = piece }
      } else {
        entry.summary = entry.summary.isEmpty ? piece : entry.summary + "; " + piece
      }
    }
  }

  /// "(University of Fenwick)", a cell of its own behind the degree, without its brackets.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.hasPrefix("("), text.hasSuffix(")"), text.dropFirst().firstIndex(of: "(") == nil else {
      return text
    }
    return TextFolding.trimmed(text, of: "()")
  }

  /// One part: pieces between commas, the degree and the subject after it, and the school with its campus.
  private static func read(
    _ text: String, besidesSchool hasSchool: Bool, into entry: inout Resume.Entry, loose: inout [String]
  ) {
    enum Place { case start, school, degree }
    var place = Place.start
    var pieces = HeaderPart.commaPieces(text)
    if pieces.count > 2, let last = pieces.last, PlaceNames.isRegion(last),
      OrganisationWords.isSchool(pieces[0]) || !hasSchool && isInstitute(pieces[0])
    {
      let city = pieces[pieces.count - 2]
      if DegreeWords.leading(city) == nil, entry.location.isEmpty {
        entry.location = city + ", " + last
        pieces.removeLast(2)
      }
    }
    for piece in pieces {
      if isGrade(piece) {
        entry.score = entry.score.isEmpty ? piece : entry.score
      } else if let (degree, rest) = DegreeWords.leading(piece),
        !(place == .school && !DegreeWords.contains(degree))
      {
        if entry.studyType.isEmpty {
          entry.studyType = degree
          if !rest.isEmpty { addArea(rest, to: &entry) }
        } else {
          // "Grado, Ingeniería Informática": a subject may begin with a degree's word.
          addArea(piece, to: &entry)
        }
        place = .degree
      } else if let (degree, rest) = DegreeWords.trailing(piece), !OrganisationWords.isSchool(rest) {
        if entry.studyType.isEmpty { entry.studyType = degree }
        addArea(rest, to: &entry)
        place = .degree
      } else if OrganisationWords.isSchool(piece) || !hasSchool && isInstitute(piece), entry.name.isEmpty {
        // "青葉大学 工学部": the faculty stands behind the school.
        let words = piece.split(separator: " ", maxSplits: 1).map(String.init)
        if words.count == 2, TextFolding.isCJK(words[0]), OrganisationWords.isSchool(words[0]) {
          entry.name = words[0]
          if let (degree, subject) = DegreeWords.trailing(words[1]), entry.studyType.isEmpty {
            entry.studyType = degree
            addArea(subject, to: &entry)
          } else {
            addArea(words[1], to: &entry)
          }
        } else {
          entry.name = piece
        }
        place = .school
      } else if place == .school {
        if PlaceNames.isPlace(piece), !OrganisationWords.isCampus(pieces), entry.location.isEmpty {
          entry.location = piece
        } else if OrganisationWords.isCampus(pieces), entry.name.firstRange(of: ",") == nil {
          entry.name += ", " + piece
        } else {
          addArea(piece, to: &entry)
        }
      } else if place == .degree {
        addArea(piece, to: &entry)
      } else {
        loose.append(piece)
      }
    }
  }

  /// Institutes are parts of schools as well.
  private static func isInstitute(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return words.count >= 2
      && words.contains { ["institute", "institut", "istituto", "instituut"].contains($0) }
  }

  private static func addArea(_ text: String, to entry: inout Resume.Entry) {
    if TextFolding.key(entry.position) == TextFolding.key(text) { return }
    entry.position = entry.position.isEmpty ? text : entry.position + ", " + text
  }

  /// "GPA 3.8/4.0", "3.8 GPA", "Note: 1,7", "Abschlussnote 1,3", "학점 4.1/4.5".
  private static func isGrade(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard words.count <= 6, text.unicodeScalars.contains(where: { (0x30...0x39).contains($0.value) }) else {
      return false
    }
    return words.contains {
      ["gpa", "cgpa", "note", "abschlussnote", "mention", "학점", "grade", "notenschnitt"].contains($0)
    }
  }
}
