/// Tells lines below a school and a degree that say something of the time there: a thesis, a minor, honours, a grade.
enum SchoolNotes {
  /// Whether `text`, a line of its own, is such a note.
  static func isNote(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard words.count >= 2, let first = words.first else { return false }
    if openings.contains(first) || isGrade(text) { return true }
    return pairs.contains(first + " " + words[1])
  }

  /// Whether `text` is a thesis with its title, whatever stands above it.
  static func isThesis(_ text: String) -> Bool {
    guard let first = TextFolding.words(text).first, text.split(separator: " ").count >= 3 else {
      // East Asian titles hold no blanks.
      return eastAsianTheses.contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count + 6 }
    }
    return theses.contains(first)
  }

  /// Whether `text` is a grade behind its label, and nothing else: "GPA: 3.8 / 4.0", "Abschlussnote 1,3".
  static func isGrade(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    guard let first = words.first, grades.contains(first) else { return false }
    return words.count <= 8
      && words.dropFirst().contains { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
      && words.dropFirst().allSatisfy {
        fillers.contains($0) || ($0.utf8.first.map { (0x30...0x39).contains($0) } ?? false)
      }
  }

  private static let theses = WordSet([
    "thesis", "dissertation", "abschlussarbeit", "masterarbeit", "bachelorarbeit", "diplomarbeit", "memoire",
    "tesis", "these", "논문", "졸업논문", "卒業論文", "修士論文",
  ])
  private static let eastAsianTheses = ["卒業論文：", "修士論文：", "博士論文：", "논문:", "졸업논문:"]
  private static let openings = WordSet([
    "minor", "minors", "graduated", "honours", "honors", "coursework", "schwerpunkt", "schwerpunkte",
    "vertiefung", "nebenfach", "option", "mineure", "specialisation", "specialization", "distinction",
    "especialidad", "mencion", "especializacion",
  ])
  private static let pairs = WordSet([
    "final project", "with distinction", "with honours", "with honors", "cum laude", "magna cum", "summa cum",
    "relevant coursework", "relevant courses", "selected coursework", "dean's list", "deans list",
    "first class",
    "projet de", "proyecto de", "proyecto final", "trabajo final", "trabajo fin",
    "progetto finale", "mit auszeichnung",
  ])
  private static let grades = WordSet([
    "gpa", "cgpa", "grade", "abschlussnote", "notenschnitt", "gesamtnote", "학점", "평점", "average",
  ])
  private static let fillers = WordSet(["of", "von", "out", "a", "scale", "on", "über", "sur", "de"])
}
