import Prose
import ResumeParsing

/// Where a resume names which words.
struct KeywordSurvey {
  private struct Place {
    var path: String
    var text: KeywordText
    /// A line of an entry, whether it claims something or not.
    var isLine: Bool
    /// A sentence that says something; false for lists and for heaps of terms.
    var isSentence: Bool
    var line: Int
  }

  private var places: [Place] = []
  private let claims: Int

  init(resume: Resume, claims: [LineFacts]) {
    self.claims = claims.count
    var covered: Set<String> = []
    for facts in claims {
      covered.insert(facts.claim.source)
      let text = KeywordText(facts.prose)
      places.append(
        Place(
          path: facts.claim.source, text: text, isLine: true, isSentence: !Self.isHeap(text),
          line: facts.claim.line))
    }
    add("basics.label", resume.basics.label, isList: true)
    add("basics.summary", resume.basics.summary, isList: false)
    for (key, entries) in [
      ("work", resume.work), ("projects", resume.projects), ("volunteer", resume.volunteer),
      ("education", resume.education),
    ] {
      for (index, entry) in entries.enumerated() {
        let path = "\(key)[\(index)]"
        add(path, ([entry.position] + entry.keywords).joined(separator: "\n"), isList: true)
        if !covered.contains(path + ".summary") { add(path + ".summary", entry.summary, isList: false) }
        for (number, highlight) in entry.highlights.enumerated() {
          let place = "\(path).highlights[\(number)]"
          if !covered.contains(place) {
            add(place, highlight.text, isList: false, isLine: true, line: highlight.line)
          }
        }
      }
    }
    for (index, group) in resume.skills.enumerated() {
      let text = ([group.name] + group.keywords).joined(separator: "\n")
      add("skills[\(index)]", text, isList: true, line: group.line)
    }
    for (index, item) in resume.certificates.enumerated() {
      add("certificates[\(index)]", item.name, isList: true, line: item.line)
    }
    for (index, section) in resume.otherSections.enumerated() {
      for line in section.lines { add("otherSections[\(index)]", line.text, isList: true, line: line.line) }
    }
  }

  private mutating func add(
    _ path: String, _ text: String, isList: Bool, isLine: Bool = false, line: Int = 0
  ) {
    guard !text.isEmpty else { return }
    let words = KeywordText(text)
    places.append(
      Place(
        path: path, text: words, isLine: isLine,
        isSentence: !isList && words.words.count >= 6 && !Self.isHeap(words), line: line))
  }

  /// Whether most of a text is commas between terms.
  private static func isHeap(_ text: KeywordText) -> Bool {
    let commas = text.words.count { $0 == "," || $0 == "|" || $0 == "·" || $0 == "/" }
    return commas >= 5 && text.words.count - commas < 3 * (commas + 1)
  }

  /// The state of the posting's keywords, then of the role's that the posting does not name.
  func keywords(of role: ReviewRole, posting: [ReviewRole.Keyword]) -> [ResumeReview.Keyword] {
    var seen: Set<String> = []
    var wanted: [(keyword: ReviewRole.Keyword, isInPosting: Bool)] = []
    for keyword in posting where seen.insert(keyword.keyword.lowercased()).inserted {
      wanted.append((keyword, true))
    }
    for keyword in role.keywords where seen.insert(keyword.keyword.lowercased()).inserted {
      wanted.append((keyword, false))
    }
    let index = KeywordIndex(wanted.map(\.keyword))
    var woven = Array(repeating: [String](), count: wanted.count)
    var listed = woven
    for place in places {
      for keyword in index.keywords(in: place.text) {
        if place.isSentence {
          if woven[keyword].last != place.path { woven[keyword].append(place.path) }
        } else if listed[keyword].last != place.path {
          listed[keyword].append(place.path)
        }
      }
    }
    return wanted.indices.map { at in
      ResumeReview.Keyword(
        keyword: wanted[at].keyword.keyword,
        state: !woven[at].isEmpty ? .woven : listed[at].isEmpty ? .missing : .listedOnly,
        places: woven[at] + listed[at], isInPosting: wanted[at].isInPosting)
    }
  }

  /// Heaps of terms where a sentence should be, and words that come again and again.
  func stuffing(_ keywords: [ResumeReview.Keyword]) -> [ResumeReview.Finding] {
    var findings: [ResumeReview.Finding] = []
    let heaps = places.filter { $0.isLine && !$0.isSentence && $0.text.words.count >= 14 }
    if let first = heaps.first {
      findings.append(
        ResumeReview.Finding(
          rule: "keyword-stuffing",
          message: "Line \(first.line) is a heap of terms where a sentence about work should be.",
          fix: "Name one of them where it solved a problem; keep the rest for the skills section."))
    }
    let most = max(6, claims / 2)
    for keyword in keywords where keyword.state == .woven {
      let times = keyword.places.count { $0.contains("].") }
      guard times > most, claims > 0 else { continue }
      findings.append(
        ResumeReview.Finding(
          rule: "keyword-stuffing", message: "“\(keyword.keyword)” stands in \(times) lines.",
          fix: "Keep it where it carried the change, and name what else you used elsewhere."))
    }
    let listed = keywords.count { $0.state == .listedOnly }
    let used = keywords.count { $0.state == .woven }
    if listed >= 15, listed > 3 * used {
      findings.append(
        ResumeReview.Finding(
          rule: "keyword-stuffing",
          message: "\(listed) of the role's keywords stand only in lists, \(used) in sentences about work.",
          fix: "Take out those that no line of yours can tell a story of."))
    }
    return findings
  }
}
