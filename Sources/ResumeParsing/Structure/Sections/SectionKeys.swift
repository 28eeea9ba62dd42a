/// Which section of a resume the key of a JSON document names ("workExperience", "Technical Skills", "projectList").
package enum SectionKeys {
  /// The section's name in JSON Resume, or `summary` or `contact`; nil where `key` names none.
  package static func section(of key: String) -> String? {
    guard key.utf8.count <= 64 else { return nil }
    var words = words(of: key)
    while words.count > 1, let last = words.last, fillers.contains(last) { words.removeLast() }
    let phrase = words.joined(separator: " ")
    guard let kind = short[TextFolding.key(phrase)] ?? SectionTitles.kind(of: phrase), kind != .other else {
      return nil
    }
    return kind.rawValue
  }

  /// The words of `key`, whichever way they are put together.
  private static func words(of key: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in key {
      if !(character.isLetter || character.isNumber) || (wasLower && character.isUppercase) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if character.isLetter || character.isNumber { word.append(contentsOf: character.lowercased()) }
      wasLower = character.isLowercase
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// What keys say behind the name of a section.
  private static let fillers: WordSet = [
    "list", "lists", "details", "section", "items", "array", "entries", "data",
  ]

  /// Keys that are no titles of printed sections.
  private static let short: WordMap<SectionKind> = [
    "exp": .work, "workexp": .work, "jobexperience": .work, "job": .work, "positions": .work, "roles": .work,
    "additionalwork": .work, "additionalexperience": .work, "otherexperience": .work,
    "volunteerexperience": .volunteer, "volunteerwork": .volunteer,
    "skill": .skills, "programminglanguages": .skills, "skillset": .skills, "skillsets": .skills,
    "technicalskill": .skills, "tools": .skills, "technologies": .skills, "techstack": .skills,
    "project": .projects, "sideprojects": .projects, "classprojects": .projects,
    "schools": .education, "school": .education, "educations": .education, "academics": .education,
    "certification": .certificates, "certificate": .certificates, "certs": .certificates,
    "award": .awards, "achievement": .awards, "acheivements": .awards, "honor": .awards,
    "publication": .publications, "additionalpublications": .publications, "articles": .publications,
    "language": .languages, "interest": .interests, "hobby": .interests, "reference": .references,
    "about": .summary, "aboutme": .summary, "bio": .summary, "intro": .summary, "introduction": .summary,
  ]
}
