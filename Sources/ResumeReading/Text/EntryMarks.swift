import ResumeParsing

/// Tells the marks of entries from those of bullets: ">> LARKSPUR | Leeds" above the dates and the list of a job.
enum EntryMarks {
  /// `lines` in which a mark that opens entries is no bullet's.
  ///
  /// Such a mark stands before short lines, two at least; below each of them, before the next, come a range of dates
  /// within three lines and a bullet of another mark that is set in deeper.
  static func unmarked(_ lines: [TextLine]) -> [TextLine] {
    var places: [Unicode.Scalar: [Int]] = [:]
    for (index, line) in lines.enumerated() where line.bullet != nil {
      if let mark = line.mark { places[mark, default: []].append(index) }
    }
    guard places.count >= 2 else { return lines }
    var out = lines
    for found in places.values where found.count >= 2 {
      // The last ones may be schools, which have no list.
      let jobs = found.enumerated().filter { at, index in
        let end = at + 1 < found.count ? found[at + 1] : lines.count
        return opensEntry(lines[index], before: lines[(index + 1)..<end])
      }
      guard jobs.count >= 2, jobs.count * 4 >= found.count * 3, found.allSatisfy({ isShort(lines[$0]) })
      else {
        continue
      }
      for index in found {
        out[index].bullet = nil
        out[index].mark = nil
        out[index].text = out[index].parts.map(\.text).joined(separator: " ")
      }
    }
    return out
  }

  private static func isShort(_ line: TextLine) -> Bool {
    let text = line.bullet ?? line.text
    return text.split(separator: " ").count <= 10 && !text.hasSuffix(".")
  }

  private static func opensEntry(_ line: TextLine, before rest: ArraySlice<TextLine>) -> Bool {
    rest.prefix(3).contains { $0.bullet == nil && LineWords.isRanged($0.text) }
      && rest.contains { $0.bullet != nil && $0.mark != line.mark && $0.indent > line.indent }
  }
}
