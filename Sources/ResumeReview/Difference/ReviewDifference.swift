/// What changed between two reviews of one resume, the earlier and the later: for a person who edits and looks again.
package struct ReviewDifference: Sendable {
  /// A line that is there both times, or only once.
  package struct Line: Sendable, Equatable {
    /// The line as it was; nil for a new one.
    package let before: ResumeReview.Line?
    /// The line as it is; nil for one that is gone.
    package let after: ResumeReview.Line?

    /// Rules that spoke before and no longer do.
    package var solved: [String] { rules(before).filter { !rules(after).contains($0) } }
    /// Rules that speak now and did not before.
    package var raised: [String] { rules(after).filter { !rules(before).contains($0) } }

    private func rules(_ line: ResumeReview.Line?) -> [String] { line?.findings.map(\.rule) ?? [] }
  }

  /// The score before and after.
  package let scores: (before: Int, after: Int)
  /// Parts of the score that changed, with the points gained (negative for lost).
  package let parts: [(name: String, points: Int)]
  /// Lines that were changed, added or taken out, in the order of the later resume, those taken out last.
  package let lines: [Line]

  /// Compares `before` with `after`. A line is the same where its text is; else where its place in the resume is.
  package init(before: ResumeReview, after: ResumeReview) {
    scores = (before.score, after.score)
    let old = Dictionary(before.parts.map { ($0.name, $0.points) }, uniquingKeysWith: { first, _ in first })
    parts = after.parts.compactMap { part in
      let gained = part.points - (old[part.name] ?? 0)
      return gained == 0 ? nil : (part.name, gained)
    }
    lines = Self.lines(before.lines, after.lines)
  }

  /// Whether nothing that a person could see changed.
  package var isEmpty: Bool { scores.before == scores.after && parts.isEmpty && lines.isEmpty }

  private static func lines(_ before: [ResumeReview.Line], _ after: [ResumeReview.Line]) -> [Line] {
    // Lines that stayed as they are pair by text, each once.
    var byText: [String: [Int]] = [:]
    for index in before.indices.reversed() { byText[before[index].text, default: []].append(index) }
    var partner: [Int?] = after.map { byText[$0.text]?.popLast() }
    var isTaken = [Bool](repeating: false, count: before.count)
    for index in partner.compactMap({ $0 }) { isTaken[index] = true }
    var bySource: [String: Int] = [:]
    for index in before.indices where !isTaken[index] { bySource[before[index].source] = index }
    for index in after.indices where partner[index] == nil {
      guard let old = bySource.removeValue(forKey: after[index].source) else { continue }
      partner[index] = old
      isTaken[old] = true
    }
    let kept = after.indices.compactMap { index -> Line? in
      let old = partner[index].map { before[$0] }
      if let old, old.text == after[index].text, old.strength == after[index].strength { return nil }
      return Line(before: old, after: after[index])
    }
    let gone = before.indices.filter { !isTaken[$0] }.map { Line(before: before[$0], after: nil) }
    return kept + gone
  }
}
