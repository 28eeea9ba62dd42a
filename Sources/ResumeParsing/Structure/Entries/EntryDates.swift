/// Tells apart entries whose headers follow each other with nothing between, and joins those that are one.
enum EntryDates {
  /// `drafts` with every draft that states two dates cut in two.
  static func separated(_ drafts: [EntryDraft], in kind: SectionKind) -> [EntryDraft] {
    // Where the date stands in a header: learnt from the entries that need no cutting.
    let offsets = drafts.compactMap { draft -> Int? in
      let dated = datedLines(draft)
      return dated.count == 1 ? dated[0] : nil
    }
    let learned = mode(offsets)
    return drafts.flatMap { separate($0, learned: learned, areJobs: kind == .work || kind == .volunteer) }
  }

  private static func datedLines(_ draft: EntryDraft) -> [Int] {
    draft.header.indices.filter { !draft.header[$0].dates.isEmpty }
  }

  private static func separate(_ draft: EntryDraft, learned: Int?, areJobs: Bool) -> [EntryDraft] {
    let dated = datedLines(draft)
    guard dated.count > 1 else { return [draft] }
    let first = dated[0]
    let offset = min(learned ?? first, first)
    var starts = [0]
    for (previous, next) in zip(dated, dated.dropFirst()) {
      var start = max(previous + 1, next - offset)
      // What stands above the date of the first entry stands above this one as well, where nothing of it can be what is
      // below the date before.
      if areJobs, start > previous + 1, first > offset, next - first > previous,
        draft.header[(next - first)..<start].allSatisfy({ header in
          header.dates.isEmpty && !header.segments.isEmpty
            && !header.segments.contains {
              $0.split(separator: " ").count > 6 || PlaceNames.isPlace($0) || ContactScanner.isLink($0)
            }
        })
      {
        start = next - first
      }
      let window = Array((previous + 1)...next)
      // A gap, a heading or bold print inside the window says it better than counting.
      if window.count > 1 {
        let gaps = window.map { draft.header[$0].line.gapAbove }
        let heads = window.filter { isLike(draft.header[$0].line, draft.header[0].line) }
        if heads.count == 1, draft.header[0].line.isBold || draft.header[0].line.role == .heading {
          start = heads[0]
        } else if let widest = gaps.max(), widest > 0, gaps.filter({ $0 >= widest * 0.8 }).count == 1,
          gaps.contains(where: { $0 < widest * 0.6 }), let at = gaps.firstIndex(of: widest)
        {
          start = window[at]
        }
      }
      starts.append(start)
    }
    var entries: [EntryDraft] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : draft.header.count
      guard start < end else { continue }
      entries.append(EntryDraft(header: Array(draft.header[start..<end])))
    }
    if !entries.isEmpty {
      entries[entries.count - 1].body = draft.body
      entries[entries.count - 1].keywords = draft.keywords
    }
    return entries
  }

  private static func isLike(_ line: ResumeLine, _ other: ResumeLine) -> Bool {
    line.isBold == other.isBold && line.role == other.role && line.level == other.level
      && abs(line.fontSize - other.fontSize) < 0.4
  }

  /// The entries with those joined that are one: a header without body and date before one that has them.
  static func merged(_ drafts: [EntryDraft], in kind: SectionKind) -> [EntryDraft] {
    var result: [EntryDraft] = []
    for draft in drafts {
      if let last = result.last, last.body.isEmpty, last.date == nil, draft.date != nil,
        kind == .work || kind == .volunteer,
        last.header.count == 1, last.keywords.isEmpty
      {
        var joined = draft
        joined.header = last.header + draft.header
        result[result.count - 1] = joined
      } else {
        result.append(draft)
      }
    }
    return result
  }

  private static func mode(_ values: [Int]) -> Int? {
    var best: (value: Int, count: Int)?
    for value in Set(values).sorted() {
      let count = values.filter { $0 == value }.count
      if count > best?.count ?? 0 { best = (value, count) }
    }
    return best?.value
  }
}
