import ResumeParsing

/// Gives the titles that a page prints in its margin lines of their own, where a copy set each before the first line of
/// what it heads: "EXPERIENCE Engineer, Larkspur — Leeds 2019 – 2021".
enum RunInTitles {
  /// `lines` with those cut in two; as they are unless three different titles begin such lines, work's among them, and
  /// no more stand alone, or work's alone does.
  static func parted(_ lines: [TextLine]) -> [TextLine] {
    let found = lines.indices.dropFirst().compactMap { at -> (at: Int, title: Substring)? in
      // A sentence may wrap before the name of something that is called as sections are.
      guard !SplitWords.endsOpen(lines[at - 1].text), let title = title(leading: lines[at]) else {
        return nil
      }
      return (at, title)
    }
    let capitals = found.filter { isInCapitals($0.title) }
    let titles = capitals.count * 2 > found.count ? capitals : firsts(of: found)
    guard Set(titles.map(\.title)).count >= 3 else { return lines }
    let alone = lines.filter { $0.bullet == nil && LineWords.isTitle($0.text) }
    let hasWork =
      titles.contains(where: { LineWords.isTitleOfWork(String($0.title)) })
      && !alone.contains(where: { LineWords.isTitleOfWork($0.text) })
    // A title of two words may have stood on two rows: "Professional" over "experience".
    guard
      hasWork
        ? alone.count <= titles.count
        : alone.count == 1 && alone.contains(where: { LineWords.isTitleOfWork($0.text) })
    else { return lines }
    return LeadingTitles.apart(titles.map { ($0.at, String($0.title)) }, in: lines) { line, title in
      var parts = line.parts
      parts[0].text = String(parts[0].text.dropFirst(title.count + 1))
      parts[0].column += title.count + 1
      return TextLine(parts: parts, of: line, column: line.column)
    }
  }

  /// The longest title that `line` begins with, and behind which its section begins: nothing in small letters, no colon
  /// and no list of what else the title names.
  private static func title(leading line: TextLine) -> Substring? {
    guard line.bullet == nil, let first = line.parts.first, !LineWords.isTitle(line.text),
      first.text.unicodeScalars.first.map(isLarge) ?? false
    else { return nil }
    let words = first.text.split(separator: " ", maxSplits: 4)
    guard words.count >= 2 else { return nil }
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1) {
      guard let end = words[count - 1].unicodeScalars.last, end.properties.isAlphabetic,
        let begin = words[count].unicodeScalars.first, isLarge(begin)
      else { continue }
      let title = first.text[..<words[count - 1].endIndex]
      guard LineWords.isTitle(String(title)), count == 1 || isWhole(words.prefix(count)) else { continue }
      // "Software Engineer" is a title of another kind.
      let isOfJob =
        !isInCapitals(title) && LineWords.isHeader(line.text) && line.parts.count == 1
        && !LineWords.isTitleOfWork(String(title))
      return isOfJob && words.count <= 3 ? nil : title
    }
    return nil
  }

  /// Whether the last of `words` ends the title that they are: "Education University" would be one as well.
  private static func isWhole(_ words: ArraySlice<Substring>) -> Bool {
    guard let last = words.last else { return false }
    return words.allSatisfy(isInCapitals) || LineWords.isTitle(String(last))
      || tails.contains(last.lowercased())
      || !LineWords.isTitle(words.dropLast().joined(separator: " "))
  }

  private static let tails: Set<String> = ["history", "background", "qualifications", "information"]

  /// Each title once, where it comes first: set in small letters, its words may begin another line as well.
  private static func firsts(of found: [(at: Int, title: Substring)]) -> [(at: Int, title: Substring)] {
    var seen: Set<Substring> = []
    return found.filter { seen.insert($0.title).inserted }
  }

  private static func isInCapitals(_ title: Substring) -> Bool {
    title.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      && title.unicodeScalars.contains(where: \.properties.isUppercase)
  }

  /// A capital, a figure, or a letter of a script without capitals.
  private static func isLarge(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isLowercase
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}
