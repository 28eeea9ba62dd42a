/// Puts what was done to the jobs it was done in where a resume lists its jobs in one section, as a table, and
/// describes them in another, each below the name of its organisation alone.
enum DescribedJobs {
  /// `work` with each description moved to the job of the same organisation; those of which nothing is listed stay.
  static func merged(_ work: [Resume.Entry]) -> [Resume.Entry] {
    guard work.contains(where: isBare) else { return work }
    var out: [Resume.Entry] = []
    // The places of jobs that are listed and not yet described, by the keys of their organisations.
    var listed: [String: ArraySlice<Int>] = [:]
    for entry in work {
      let key = TextFolding.key(entry.name)
      if isBare(entry), let home = listed[key]?.popFirst() {
        out[home].highlights = entry.highlights
        if out[home].summary.isEmpty { out[home].summary = entry.summary }
        out[home].keywords += entry.keywords
      } else {
        if entry.highlights.isEmpty, !entry.position.isEmpty { listed[key, default: []].append(out.count) }
        out.append(entry)
      }
    }
    return out
  }

  /// An organisation and what was done there, without a title and a date.
  private static func isBare(_ entry: Resume.Entry) -> Bool {
    !entry.name.isEmpty && entry.position.isEmpty && entry.startDate.isEmpty && entry.endDate.isEmpty
      && !entry.highlights.isEmpty
  }
}
