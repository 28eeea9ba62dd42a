/// Labels over groups of one job's bullets ("Leadership", "Architecture"; the clients of a consultant), which
/// are no jobs of their own.
enum BulletGroups {
  /// `drafts` with such groups in the entry above them.
  ///
  /// A label is a short line of one part without a date and without a title of a job, over a list. One alone
  /// may be a job whose date was left out: groups come at least in twos, in an entry that is dated, but for
  /// those that name a client.
  static func merged(_ drafts: [EntryDraft]) -> [EntryDraft] {
    var out: [EntryDraft] = []
    out.reserveCapacity(drafts.count)
    var at = 0
    while at < drafts.count {
      let end = drafts[at...].firstIndex { !isGroup($0) } ?? drafts.count
      let first = out.last.flatMap(firstLabel)
      let isClient = drafts[at..<end].contains { $0.header.first.map(namesClient) ?? false }
      if end - at >= (first == nil && !isClient ? 2 : 1), let last = out.indices.last, out[last].date != nil {
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
        // Those that follow have no dated entry above them either.
        let next = max(end, at + 1)
        out += drafts[at..<next]
        at = next
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
    guard draft.header.count >= 3, draft.body.first?.role == .bullet,
      draft.header.dropLast().contains(where: { $0.field == nil })
    else { return nil }
    return draft.header.last.flatMap(label)
  }

  /// Whether the line says that it names an organisation ("Client: Harrow Bank, Leeds") and nothing else:
  /// below an entry that has one it is a consultant's client.
  private static func namesClient(_ line: HeaderLine) -> Bool {
    line.field == .organisation && line.dates.isEmpty
  }

  private static func label(_ line: HeaderLine) -> String? {
    if namesClient(line) { return line.segments.joined(separator: ", ") }
    guard line.field == nil, line.dates.isEmpty, line.segments.count == 1, let text = line.segments.first,
      (1...4).contains(text.split(separator: " ").count), !text.contains(","), JobTitleWords.score(text) < 2,
      !OrganisationWords.isSchool(text), !PlaceNames.isPlace(text)
    else { return nil }
    return text
  }
}
