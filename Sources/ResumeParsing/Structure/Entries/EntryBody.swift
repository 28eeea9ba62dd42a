/// What every entry has below its header: dates, bullets and sentences.
enum EntryBody {
  /// Puts `mention` into `entry`. A single date is both start and end of something done once, or only the end of a
  /// course of study (`isSingleAnEnd`).
  static func setDates(of entry: inout Resume.Entry, from mention: DateMention?, isSingleAnEnd: Bool) {
    guard let mention else { return }
    entry.startDate = mention.start?.iso ?? ""
    entry.endDate = mention.end?.iso ?? ""
    entry.isCurrent = mention.isCurrent
    entry.isYearFirst = mention.isYearFirst
    guard !mention.isRange else { return }
    entry.endDate = entry.startDate
    if isSingleAnEnd { entry.startDate = "" }
  }

  /// Whether `line` only says where more is to be seen: "Demo: https://…", "GitHub".
  private static func isLink(_ line: ResumeLine) -> Bool {
    guard !line.links.isEmpty || !ContactScanner.links(in: line.text).isEmpty else { return false }
    let words = line.text.split(separator: " ").filter { !ContactScanner.isLink(String($0)) }
    return words.count <= 2
  }

  /// Whether a paragraph above a list says what somebody did, and not what the firm does: "At Larkfield I led …".
  private static func tellsDeed(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).prefix(40)
    return words.count >= 6
      && words.contains {
        ["I", "I’ve", "I've", "I’m", "I'm", "Ich", "ich", "Je", "J’ai", "J'ai"].contains($0)
      }
  }

  /// Puts bullets into `entry`'s highlights, and the sentences before them into its summary. Sentences alone
  /// tell what was done, whether or not other entries have lists; a list of links says nothing
  /// of it.
  static func fill(_ entry: inout Resume.Entry, from body: [ResumeLine]) {
    let hasBullets = body.contains { $0.role == .bullet && !isLink($0) }
    var seenBullet = !entry.highlights.isEmpty
    // Deeds on lines of their own, before what has kept its marks.
    let above = body.prefix { $0.role != .bullet }.filter { !$0.text.hasSuffix(":") }
    if hasBullets, above.count >= 2, above.allSatisfy({ LineWords.startsWithVerb($0.text) }) {
      seenBullet = true
    }
    for line in body {
      let text = TextFolding.trimmed(line.text)
      guard !text.isEmpty else { continue }
      // "Perks:" over the rest of the list.
      if seenBullet, line.role == .text, text.hasSuffix(":"), text.split(separator: " ").count <= 2 {
        continue
      }
      if line.role == .bullet || seenBullet || !hasBullets || tellsDeed(text) {
        seenBullet = seenBullet || line.role == .bullet
        entry.highlights.append(Resume.Highlight(text: text, line: line.number))
      } else {
        entry.summary = entry.summary.isEmpty ? text : entry.summary + " " + text
      }
    }
  }
}
