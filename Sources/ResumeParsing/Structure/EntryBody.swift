/// What every entry has below its header: dates, bullets and sentences.
enum EntryBody {
  /// Puts `mention` into `entry`. A single date is both start and end of something done once, or only the end of a
  /// course of study (`isSingleAnEnd`).
  static func setDates(of entry: inout Resume.Entry, from mention: DateMention?, isSingleAnEnd: Bool) {
    guard let mention else { return }
    entry.startDate = mention.start?.iso ?? ""
    entry.endDate = mention.end?.iso ?? ""
    entry.isCurrent = mention.isCurrent
    guard !mention.isRange else { return }
    entry.endDate = entry.startDate
    if isSingleAnEnd { entry.startDate = "" }
  }

  /// Puts bullets into `entry`'s highlights, and sentences into its summary where it has bullets as well.
  static func fill(_ entry: inout Resume.Entry, from body: [ResumeLine], sectionHasBullets: Bool) {
    let hasBullets = body.contains { $0.role == .bullet }
    var seenBullet = !entry.highlights.isEmpty
    let sentences = body.filter { $0.role != .bullet }.count
    for line in body {
      let text = TextFolding.trimmed(line.text)
      guard !text.isEmpty else { continue }
      if line.role == .bullet || seenBullet || (!hasBullets && (!sectionHasBullets || sentences > 1)) {
        seenBullet = seenBullet || line.role == .bullet
        entry.highlights.append(Resume.Highlight(text: text, line: line.number))
      } else {
        entry.summary = entry.summary.isEmpty ? text : entry.summary + " " + text
      }
    }
  }
}
