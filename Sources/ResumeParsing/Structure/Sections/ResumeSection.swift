/// A section of a resume: its title as printed and its lines.
struct ResumeSection: Sendable {
  /// What it holds.
  var kind: SectionKind
  /// The title as printed, without the marks around it; empty for one that a resume leaves untitled.
  var title: String
  /// 1-based line of the title.
  var number: Int
  /// The lines below the title.
  var lines: [ResumeLine]
}
