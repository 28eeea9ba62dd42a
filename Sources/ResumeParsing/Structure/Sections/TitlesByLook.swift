/// Section titles of a document that uses no title anybody knows ("Bread and Butter", "Stationen"), by their
/// print alone.
enum TitlesByLook {
  private struct Look {
    var size: Int
    var isCaps: Bool
    /// One number for size, weight and capitals: looks of a type of their own as the keys of a dictionary cost the
    /// runtime as much as reading some lines.
    var key: Int

    init(_ line: ResumeLine) {
      size = Int((line.fontSize * 2).rounded())
      isCaps = TextFolding.isAllCaps(line.text)
      key = size * 4 + (line.isBold ? 2 : 0) + (isCaps ? 1 : 0)
    }

    /// The size of the look with that key.
    static func size(ofKey key: Int) -> Int { key >> 2 }
  }

  /// The indices of the lines of `lines` that are titles, where at most one title, in `known`, was found.
  ///
  /// Titles are at least three short lines, louder than the text of `bodySize` points, set as nothing else is; some
  /// dates stand between them, but not below each of them, as they would below the names of jobs.
  static func indices(in lines: [ResumeLine], known: [Int], bodySize: Double) -> [Int] {
    guard bodySize > 0 else { return [] }
    var members: [Int: [Int]] = [:]
    var uses: [Int: Int] = [:]
    for (index, line) in lines.enumerated() where line.role != .bullet && line.fontSize > 0 {
      let look = Look(line)
      uses[look.key, default: 0] += 1
      guard index > 0, index + 1 < lines.count, isShort(line),
        line.fontSize >= bodySize + 1 || line.isBold && look.isCaps
      else { continue }
      members[look.key, default: []].append(index)
    }
    let groups = members.filter { look, found in
      guard (3...14).contains(found.count), uses[look] == found.count else { return false }
      guard known.allSatisfy(found.contains) else { return false }
      let gaps = found.map { lines[$0].gapAbove }.sorted()
      guard gaps[gaps.count / 2] >= 0.5 * lines[found[0]].fontSize else { return false }
      let jobs = found.count { JobTitleWords.score(lines[$0].text) >= 2 }
      let dated = found.count { isDated(lines[$0 + 1]) }
      return jobs * 3 <= found.count && dated * 10 < found.count * 7
        && lines[found[0]...].contains { isDated($0) }
    }
    let best = groups.max {
      (Look.size(ofKey: $0.key), -($0.value.first ?? 0)) < (Look.size(ofKey: $1.key), -($1.value.first ?? 0))
    }
    return best?.value ?? []
  }

  private static func isShort(_ line: ResumeLine) -> Bool {
    line.role == .text && line.segments.count == 1 && line.links.isEmpty
      && (1...6).contains(line.text.split(separator: " ").count) && line.text.unicodeScalars.count <= 50
      && !line.text.contains("@") && !line.text.hasSuffix(".") && !line.text.hasSuffix(",")
      && line.text.unicodeScalars.contains(where: \.properties.isAlphabetic) && !isDated(line)
  }

  private static func isDated(_ line: ResumeLine) -> Bool {
    line.role != .bullet && !HeaderDates.split(line).dates.isEmpty
  }
}
