import ResumeParsing

/// Gives jobs back what a page's end parted from them in a copy of a page of two columns: the sidebar of the first page
/// was copied before the main column of the next, so that what goes on there stands in the sidebar's last section.
enum TurnedPages {
  /// `lines` with what opens a page, up to its first title, at the end of the last section of jobs above, where the
  /// section that was open is none of entries and the lines tell of work.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    // Longer texts are no resume, and each page's lines are moved past those of the sections between.
    guard let last = lines.last, (2...20).contains(last.page) else { return lines }
    var out: [TextLine] = []
    out.reserveCapacity(lines.count)
    /// What goes on in the last section of jobs, and where that ends in `out`.
    var moved: [TextLine] = []
    var end: Int?
    var isInJobs = false
    /// Whether the section that is open holds no entries.
    var isList = false
    var isMoving = false
    func close() {
      guard let place = end, !moved.isEmpty else { return }
      out.insert(contentsOf: moved, at: place)
      end = place + moved.count
      moved = []
    }
    for (at, line) in lines.enumerated() {
      let isTitle = line.isTitle
      if at > 0, line.page > lines[at - 1].page {
        isMoving = !isTitle && isList && end != nil && tellsOfWork(lines[at...])
      }
      if isTitle {
        close()
        if isInJobs { end = out.count }
        isMoving = false
        isInJobs = LineWords.isTitleOfWork(line.text)
        isList = !LineWords.isTitleOfEntries(line.text)
      }
      if isMoving { moved.append(line) } else { out.append(line) }
    }
    close()
    return out
  }

  /// Whether `lines`, up to the next title, tell a deed or name a job with its dates.
  private static func tellsOfWork(_ lines: ArraySlice<TextLine>) -> Bool {
    lines.prefix { !$0.isTitle }.contains {
      LineWords.isHeaderWithRange($0.text)
        || LineWords.startsWithVerb($0.bullet ?? $0.text) && SplitWords.count($0.text) >= 4
    }
  }
}
