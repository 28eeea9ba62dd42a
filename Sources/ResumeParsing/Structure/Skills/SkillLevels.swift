/// How well something is known, beside a skill: "Rust | Expert", "Rust: Expert", "Rust (advanced)". No part
/// of its name.
enum SkillLevels {
  /// `line` without the levels that stand beside its skills; nil where it is nothing but a level.
  static func removed(from line: ResumeLine) -> ResumeLine? {
    if line.segments.count == 1 {
      if isLevel(line.text) { return nil }
      guard let bare = bare(line.text, behind: [":", "："]) else { return line }
      return with(bare, line)
    }
    let cells = line.segments
    guard cells.count.isMultiple(of: 2),
      stride(from: 1, to: cells.count, by: 2).allSatisfy({ isLevel(cells[$0]) })
    else { return line }
    return with(stride(from: 0, to: cells.count, by: 2).map { cells[$0] }.joined(separator: ", "), line)
  }

  /// "Rust" of "Rust (advanced)", "Rust – advanced"; nil where no level ends the item.
  static func bare(_ item: String) -> String? {
    if let parts = BracketedText(item) { return isLevel(parts.inside) ? parts.before : nil }
    return bare(item, behind: [" – ", " — ", " - "])
  }

  private static func bare(_ text: String, behind marks: [String]) -> String? {
    for mark in marks {
      guard let cut = text.firstRange(of: mark), isLevel(String(text[cut.upperBound...])) else { continue }
      let skill = TextFolding.trimmed(String(text[..<cut.lowerBound]))
      return skill.isEmpty ? nil : skill
    }
    return nil
  }

  private static func with(_ text: String, _ line: ResumeLine) -> ResumeLine {
    var out = line
    out.segments = [text]
    out.segmentSizes = []
    out.chips = []
    out.text = text
    if out.role == .row { out.role = .text }
    return out
  }

  /// Whether `text` says how well something is known, and nothing else.
  static func isLevel(_ text: String) -> Bool {
    text.utf8.count <= 48 && levels.contains(TextFolding.key(text))
  }

  private static let levels = WordSet(
    [
      "Novice", "Beginner", "Basic", "Basics", "Elementary", "Intermediate", "Upper intermediate", "Skillful",
      "Competent", "Proficient", "Advanced", "Experienced", "Expert", "Master", "Fluent", "Good", "Very good",
      "Excellent", "Anfänger", "Grundkenntnisse", "Grundlagen", "Fortgeschritten", "Gut", "Sehr gut",
      "Experte",
      "Erfahren", "Gute Kenntnisse", "Sehr gute Kenntnisse", "Fundierte Kenntnisse", "Débutant",
      "Intermédiaire",
      "Avancé", "Confirmé", "Bon niveau", "Notions", "Courant", "Maîtrise", "Básico", "Intermedio",
      "Avanzado",
      "Experto", "초급", "중급", "고급", "상급", "상", "중", "하", "전문가", "능숙", "우수", "初級", "中級", "上級", "基礎",
    ].map(TextFolding.key))
}
