import ResumeParsing

/// Parts a date, and the place below it, from the text that a copy glued them to: "LarkspurMay 2024 - August
/// 2024" over "Software InternBoston, MA".
enum GluedDates {
  /// `text` with a tab before them; as it is unless two lines end in such a range.
  static func parted(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let glued = lines.indices.compactMap { at in date(in: lines[at]).map { (at, $0) } }
    guard glued.count >= 2 else { return text }
    for (at, place) in glued {
      lines[at] = lines[at][..<place] + "\t" + lines[at][place...]
      let below = at + 1
      if below < lines.count, let place = self.place(in: lines[below]) {
        lines[below] = lines[below][..<place] + "\t" + lines[below][place...]
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Where the range that `line` ends in begins, right behind a letter or a bracket.
  private static func date(in line: Substring) -> String.Index? {
    guard line.utf8.count <= 160, line.contains(where: \.isNumber) else { return nil }
    return joints(in: line).first { place in
      months.contains(line[place...].prefix(3).lowercased()) && LineWords.isDate(String(line[place...]))
        && LineWords.isRanged(String(line[place...]))
    }
  }

  /// Where the place that `line` ends in begins, right behind a small letter.
  private static func place(in line: Substring) -> String.Index? {
    guard line.utf8.count <= 100 else { return nil }
    return joints(in: line).last {
      LineWords.isPlace(String(line[$0...])) && LineWords.isHeader(String(line[..<$0]))
    }
  }

  /// The places where a capital follows a small letter or a bracket.
  private static func joints(in line: Substring) -> [String.Index] {
    zip(line.indices, line.indices.dropFirst()).compactMap { before, at in
      (line[before].isLowercase || ")]".contains(line[before])) && line[at].isUppercase ? at : nil
    }
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
