/// What a job posting asks for.
package enum PostingKeywords {
  /// Those of `candidates` that `text` names, the most often named first; one of each name.
  package static func named(
    in text: String, among candidates: [ReviewRole.Keyword]
  ) -> [ReviewRole.Keyword] {
    var counts = Array(repeating: 0, count: candidates.count)
    for keyword in KeywordIndex(candidates).keywords(in: KeywordText(text)) { counts[keyword] += 1 }
    var seen: Set<String> = []
    return candidates.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
      .map { candidates[$0] }
      .filter { seen.insert($0.keyword.lowercased()).inserted }
  }
}
