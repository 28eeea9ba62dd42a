/// Puts what was done to the jobs it was done in where a resume lists its jobs in one section, as a table, and
/// describes them in another, each below the name of its organisation alone.
enum DescribedJobs {
  /// `work` with each description moved to the job of the same organisation; those of which nothing is listed stay.
  static func merged(_ work: [Resume.Entry]) -> [Resume.Entry] {
    var out: [Resume.Entry] = []
    for entry in work {
      let isBare =
        !entry.name.isEmpty && entry.position.isEmpty && entry.startDate.isEmpty && entry.endDate.isEmpty
        && !entry.highlights.isEmpty
      let key = TextFolding.key(entry.name)
      if isBare,
        let home = out.firstIndex(where: {
          TextFolding.key($0.name) == key && $0.highlights.isEmpty && !$0.position.isEmpty
        })
      {
        out[home].highlights = entry.highlights
        if out[home].summary.isEmpty { out[home].summary = entry.summary }
        out[home].keywords += entry.keywords
      } else {
        out.append(entry)
      }
    }
    return out
  }
}
