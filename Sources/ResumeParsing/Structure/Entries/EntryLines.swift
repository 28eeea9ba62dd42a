/// The lines of a section, made ready to be grouped into entries: what stands in several places is put together, what
/// belongs to a header is raised to it, and labels are taken off, which say what the lines are.
struct EntryLines {
  /// The section with those lines.
  let section: ResumeSection
  /// The field that each entry of a form begins with; nil where the section is none.
  let opener: FieldLabels.Field?
  /// What labels say the section's lines are ("Position: …").
  private let fields: [Place: FieldLabels.Field]

  /// Which line is meant; a form has several fields on one.
  private struct Place: Hashable {
    var number: Int
    var text: String

    init(_ line: ResumeLine) { (number, text) = (line.number, line.text) }
  }

  /// Makes the lines of `section` ready.
  init(of section: ResumeSection) {
    var section = section
    var fields: [Place: FieldLabels.Field] = [:]
    EntryLines.putTogether(&section)
    EntryLines.removeLabelsOfLists(from: &section)
    EntryLines.takeFields(from: &section, into: &fields)
    self.section = section
    self.fields = fields
    opener = section.lines.first.flatMap { fields[Place($0)] }
  }

  /// What a label said that `line` is ("Position: …"); nil where it had none.
  func field(of line: ResumeLine) -> FieldLabels.Field? { fields[Place(line)] }

  /// Puts together what stands in several places, and raises to an entry's header what its list begins with.
  private static func putTogether(_ section: inout ResumeSection) {
    section.lines = StackedDates.joined(EventRows.joined(section.lines))
    // The lines of a long file need not be there twice where none of them goes.
    if section.lines.contains(where: TableHeads.isHead) {
      section.lines = TableHeads.removed(from: section.lines)
    }
    section.lines = DatesBelow.raised(section.lines)
    if section.kind == .work {
      section.lines = OneLineEntries.sentencesParted(in: section.lines)
      section.lines = NestedRoles.raised(NestedDates.raised(section.lines))
      if section.lines.contains(where: { OneLineEntries.parted($0).count > 1 }) {
        section.lines = section.lines.flatMap(OneLineEntries.parted)
      }
    }
    section.lines = ListedHeaders.raised(section.lines)
    if section.kind == .work || section.kind == .education {
      section.lines = ListedTitles.raised(section.lines, areDegrees: section.kind == .education)
    }
    if section.kind != .projects { section.lines = LabelledItems.raised(section.lines) }
    if section.kind != .education { section.lines = KeywordLists.joined(section.lines) }
  }

  /// Removes the labels over the lists of entries, which say nothing of the entry.
  private static func removeLabelsOfLists(from section: inout ResumeSection) {
    let labels = FieldLabels.repeated(in: section.lines)
    if !labels.isEmpty {
      section.lines.removeAll { $0.segments.count == 1 && labels.contains(TextFolding.key($0.text)) }
    }
    // "Responsibilities" over the list of a single job; where it comes again it is gone already.
    if section.kind == .work || section.kind == .volunteer,
      let at = section.lines.indices.dropFirst().dropLast().first(where: {
        section.lines[$0 + 1].role == .bullet && FieldLabels.headsDuties(section.lines[$0])
      })
    {
      section.lines.remove(at: at)
    }
  }

  /// Takes the labels of fields off their lines; `fields` gets what each says.
  private static func takeFields(
    from section: inout ResumeSection, into fields: inout [Place: FieldLabels.Field]
  ) {
    // Few resumes label their lines, and the lines of a long one need not be there twice.
    if [.work, .volunteer, .education].contains(section.kind)
      || section.kind == .projects
        && section.lines.contains(where: { FormFields.projectName(of: $0) != nil }),
      let first = section.lines.firstIndex(where: {
        FormFields.value(of: $0) != nil || FormFields.projectName(of: $0) != nil
      })
    {
      section.lines[first...] = ArraySlice(
        section.lines[first...].flatMap(FormFields.parted).compactMap { line in
          if section.kind == .projects, let name = FormFields.projectName(of: line) {
            fields[Place(name)] = .organisation
            return name
          }
          guard let (field, value) = FormFields.value(of: line) else { return line }
          if field == .duties { return FormFields.duty(value) }
          guard !value.text.isEmpty else { return line }
          fields[Place(value)] = field
          return value
        })
    }
  }
}
