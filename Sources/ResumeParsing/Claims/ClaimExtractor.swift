import Prose

/// Finds what a resume claims: every bullet of its jobs, projects and voluntary positions but those that surely claim
/// nothing, and every sentence of their summaries that says what was done.
package enum ClaimExtractor {
  /// The claims of `resume` in its order, understood by `vocabulary`.
  package static func claims(of resume: Resume, vocabulary: ClaimVocabulary) -> [Claim] {
    var claims: [Claim] = []
    forEachClaim(of: resume, vocabulary: vocabulary) { claims.append($0) }
    return claims
  }

  /// Hands the claims of `resume` to `body` in its order, understood by `vocabulary`.
  package static func forEachClaim(
    of resume: Resume, vocabulary: ClaimVocabulary, _ body: (Claim) -> Void
  ) {
    let reader = ClaimReader(vocabulary)
    func add(_ entries: [Resume.Entry], _ key: String) {
      for (index, entry) in entries.enumerated() {
        let path = "\(key)[\(index)]"
        for sentence in workSentences(entry.summary) {
          body(reader.claim(sentence, source: "\(path).summary", line: entry.line))
        }
        for (number, highlight) in entry.highlights.enumerated() {
          let claim = reader.claim(
            highlight.text, source: "\(path).highlights[\(number)]", line: highlight.line)
          if !NoClaim.matches(claim, of: entry, isJob: key == "work") { body(claim) }
        }
      }
    }
    add(resume.work, "work")
    add(resume.projects, "projects")
    add(resume.volunteer, "volunteer")
  }

  /// The sentences of `summary` that begin with a verb of work.
  private static func workSentences(_ summary: String) -> [String] {
    guard !summary.isEmpty else { return [] }
    let prose = Prose(summary)
    return prose.sentences().map { prose.string($0.span) }.filter { sentence in
      let words = sentence.split(separator: " ")
      guard words.count >= 5, let first = words.first else { return false }
      if TextFolding.key(String(first)) == "i", words.count > 1 {
        return VerbWords.weight(of: String(words[1])) != nil
      }
      return VerbWords.weight(of: String(first)) != nil
    }
  }
}
