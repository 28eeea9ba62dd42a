/// Labels over groups of one job's bullets ("Leadership", "Architecture"; the clients of a consultant), which are no jobs
/// of their own.
enum BulletGroups {
  /// `drafts` with such groups in the entry above them.
  ///
  /// A label is a short line of one part without a date and without a title of a job, over a list. One alone may be a job
  /// whose date was left out: groups come at least in twos, in an entry that is dated.
  static func merged(_ drafts: [EntryDraft]) -> [EntryDraft] {
    var out: [EntryDraft] = []
    out.reserveCapacity(drafts.count)
    var at = 0
    while at < drafts.count {
      let end = drafts[at...].firstIndex { !isGroup($0) } ?? drafts.count
      let first = end > at ? out.last.flatMap(firstLabel) : nil
      if end - at >= (first == nil ? 2 : 1), let last = out.indices.last, out[last].date != nil {
        if let first {
          out[last].header.removeLast()
          out[last].groups.append(first)
        }
        for draft in drafts[at..<end] {
          out[last].groups += draft.header.flatMap(\.segments)
          out[last].body += draft.body
          out[last].keywords += draft.keywords
        }
        at = end
      } else {
        out.append(drafts[at])
        at += 1
      }
    }
    return out
  }

  private static func isGroup(_ draft: EntryDraft) -> Bool {
    draft.date == nil && draft.header.count == 1 && draft.header.first.flatMap(label) != nil
      && draft.body.first?.role == .bullet
  }

  /// The label over the first group of an entry, which became the last line of its header.
  private static func firstLabel(of draft: EntryDraft) -> String? {
    guard draft.header.count >= 3, draft.body.first?.role == .bullet else { return nil }
    return draft.header.last.flatMap(label)
  }

  private static func label(_ line: HeaderLine) -> String? {
    guard line.field == nil, line.dates.isEmpty, line.segments.count == 1, let text = line.segments.first,
      (1...4).contains(text.split(separator: " ").count), !text.contains(","), JobTitleWords.score(text) < 2,
      !OrganisationWords.isSchool(text), !PlaceNames.isPlace(text)
    else { return nil }
    return text
  }
}
