/// Puts what was done to the jobs it was done in where a resume lists its jobs in one section, as a table, and
/// describes them in another, each below the name of its organisation alone.
enum DescribedJobs {
  /// `work` with each description moved to the job of the same organisation; those of which nothing is listed stay.
  static func merged(_ work: [Resume.Entry]) -> [Resume.Entry] {
    guard work.contains(where: isBare) else { return work }
    var out: [Resume.Entry] = []
    var listed = ListedJobs()
    for entry in work {
      if isBare(entry), let home = listed.takeFirst(of: TextFolding.key(entry.name)) {
        out[home].highlights = entry.highlights
        if out[home].summary.isEmpty { out[home].summary = entry.summary }
        out[home].keywords += entry.keywords
      } else {
        if entry.highlights.isEmpty, !entry.position.isEmpty {
          listed.add(out.count, of: TextFolding.key(entry.name))
        }
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

  /// The places of jobs that are listed and not yet described, by the keys of their organisations.
  private struct ListedJobs {
    private var places: [String: [Int]] = [:]
    private var taken: [String: Int] = [:]

    mutating func add(_ place: Int, of key: String) { places[key, default: []].append(place) }

    /// The first of `key` that was not taken before.
    mutating func takeFirst(of key: String) -> Int? {
      guard let all = places[key], case let next = taken[key, default: 0], next < all.count else {
        return nil
      }
      taken[key] = next + 1
      return all[next]
    }
  }
}
