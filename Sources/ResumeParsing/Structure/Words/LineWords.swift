/// What readers ask of a line's words to tell where one logical line ends: the few questions that this module
/// answers before a resume's structure is known.
package enum LineWords {
  /// Whether `text` states a range of dates, or is nothing but a date.
  package static func isDated(_ text: String) -> Bool {
    let header = HeaderDates.split(ResumeLine(text: text, number: 0))
    return header.dates.contains(where: \.isRange) || (!header.dates.isEmpty && header.segments.isEmpty)
  }

  /// Whether `text` is a line drawn with characters.
  package static func isRule(_ text: String) -> Bool { PrintArtefacts.isRule(text) }

  /// Whether `text` is a date, a range of them or how long something took, and nothing else.
  package static func isDate(_ text: String) -> Bool { HeaderDates.isDate(text) }

  /// Whether `text` ends in a range of dates and names a job or an organisation before it.
  package static func isHeaderWithRange(_ text: String) -> Bool {
    let header = HeaderDates.split(ResumeLine(text: text, number: 0))
    guard header.dates.contains(where: \.isRange), let rest = header.segments.first,
      header.segments.count == 1,
      text.hasPrefix(rest), rest.split(separator: " ").count <= 14
    else { return false }
    return JobTitleWords.score(rest) >= 2 || OrganisationWords.score(rest) >= 2
  }

  /// Whether `word` is a month's name, written out or cut short.
  package static func isMonth(_ word: String) -> Bool {
    DateWords.months[TextFolding.key(word)] != nil
  }

  /// Whether `text` opens with a range of dates.
  package static func opensWithRange(_ text: String) -> Bool {
    guard let first = DateScanner.mentions(in: text).first else { return false }
    return first.isRange && first.span.lowerBound == 0
  }

  /// Whether a range of dates stands in `text`.
  package static func isRanged(_ text: String) -> Bool {
    DateScanner.mentions(in: text).contains(where: \.isRange)
  }

  /// Whether `text` is a list behind a label that says it is one of technologies ("Environment: Java, Spring").
  package static func listsTechnologies(_ text: String) -> Bool { KeywordLabels.keywords(text) != nil }

  /// Whether `text` is a known section title.
  package static func isTitle(_ text: String) -> Bool {
    SectionTitles.kind(of: text) != nil
  }

  /// Whether `text` is a known title of a section that holds entries: jobs, projects, schools.
  package static func isTitleOfEntries(_ text: String) -> Bool {
    guard let kind = SectionTitles.kind(of: text) else { return false }
    return [.work, .projects, .volunteer, .education].contains(kind)
  }

  /// Whether `text` is a known title of a section about jobs.
  package static func isTitleOfWork(_ text: String) -> Bool {
    SectionTitles.kind(of: text) == .work
  }

  /// Whether `text` is a known title of a section about schools.
  package static func isTitleOfEducation(_ text: String) -> Bool {
    SectionTitles.kind(of: text) == .education
  }

  /// Whether `text` reads as the title of a job or the name of a school or company.
  package static func isHeader(_ text: String) -> Bool {
    let words = text.split(separator: " ").count
    return words <= 7 && (JobTitleWords.score(text) >= 2 || OrganisationWords.score(text) >= 2)
  }

  /// Whether `text` opens with a verb of work and a capital ("Built …").
  package static func startsWithVerb(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").first, let first = word.unicodeScalars.first else {
      return false
    }
    return first.properties.isUppercase && WorkSentence.startsWithVerb(String(word))
  }

  /// Whether `text` is a way to reach somebody and nothing else: an address, a number, a link.
  package static func isContact(_ text: String) -> Bool {
    guard TextFolding.countOfBlankSeparated(text) <= 5 || ContactScanner.isPhone(text) else { return false }
    return ContactScanner.email(in: text) != nil || ContactScanner.isPhone(text)
      || ContactScanner.isLink(text)
  }

  /// Whether `text` names a language that people speak.
  package static func namesLanguage(_ text: String) -> Bool { SpokenLanguages.mentions(text) }

  /// Whether `text` is a place ("Portland, OR").
  package static func isPlace(_ text: String) -> Bool { PlaceNames.isPlace(text) }

  /// The address of a page that `text` is, or the first that it holds, where it can be written as a full URI.
  package static func address(in text: String) -> String? {
    if ContactScanner.uri(text) != nil { return text }
    return ContactScanner.links(in: text).first { ContactScanner.uri($0) != nil }
  }

  /// The first mail address that `text` holds.
  package static func mail(in text: String) -> String? { ContactScanner.email(in: text) }
}
