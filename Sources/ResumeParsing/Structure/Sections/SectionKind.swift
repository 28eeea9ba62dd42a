/// What a section of a resume holds.
enum SectionKind: String, Sendable, Equatable {
  case summary, work, volunteer, projects, education, skills, certificates, languages, awards, publications
  case interests, contact, references, other
}
