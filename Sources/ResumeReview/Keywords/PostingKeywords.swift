import ResumeParsing

/// What a job posting asks for.
package enum PostingKeywords {
  /// How each of `posting` stands in `resume`, whose claims are `claims`.
  package static func standing(
    _ posting: [ReviewRole.Keyword], resume: Resume, claims: [Claim]
  ) -> [ResumeReview.Keyword] {
    KeywordSurvey(resume: resume, claims: claims.map(LineFacts.init)).keywords(
      of: ReviewRole(), posting: posting)
  }

  /// Those of `candidates` that `text` names, the most often named first; one of each name.
  package static func named(
    in text: String, among candidates: [ReviewRole.Keyword]
  ) -> [ReviewRole.Keyword] {
    var counts = Array(repeating: 0, count: candidates.count)
    for keyword in KeywordIndex(candidates).keywords(in: KeywordText(text)) { counts[keyword] += 1 }
    // "Apache Kafka" after "Kafka" says nothing new, nor does one whose synonym was taken.
    var names: [String] = []
    var kept: [Int] = []
    for at in candidates.indices where counts[at] > 0 {
      let name = " " + candidates[at].keyword.lowercased() + " "
      if names.contains(where: { name.contains($0) }) { continue }
      names += ([candidates[at].keyword] + candidates[at].synonyms).map { " " + $0.lowercased() + " " }
      kept.append(at)
    }
    return kept.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { candidates[$0] }
  }
}
