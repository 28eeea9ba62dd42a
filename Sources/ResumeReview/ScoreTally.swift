import ResumeParsing

/// Adds up the score. Every point that is lost is a loss with what would win it back.
///
/// Weights (rubric version 1): strong lines 35, of which the first counts most, since one line that can be checked
/// is what gets a resume a second look; how well the lines are backed on average 15; the role's skills 25; keywords
/// woven into sentences 10; the role's mistakes 10; stuffing and the market's conventions 5.
struct ScoreTally {
  private(set) var parts: [ResumeReview.Part] = []
  private(set) var losses: [ResumeReview.Loss] = []

  /// 0 to 100.
  var score: Int { parts.reduce(0) { $0 + $1.points } }

  /// Points for the first, second, … strong line.
  private static let strongSteps = [14, 8, 6, 4, 3]

  init(
    lines: [ResumeReview.Line], skills: [ResumeReview.Evidence], mistakes: [ResumeReview.Mistake],
    keywords: [ResumeReview.Keyword], stuffing: [ResumeReview.Finding], market: [ResumeReview.Finding]
  ) {
    strongLines(lines)
    average(lines)
    covered(skills, hasLines: !lines.isEmpty)
    woven(keywords)
    made(mistakes, hasLines: !lines.isEmpty)
    form(stuffing, market, hasLines: !lines.isEmpty)
  }

  private mutating func close(_ name: String, _ most: Int, _ lost: [(Int, Int?, String)]) {
    var left = most
    for (points, line, fix) in lost {
      let counted = min(points, left)
      guard counted > 0 else { continue }
      left -= counted
      losses.append(ResumeReview.Loss(part: name, points: counted, line: line, fix: fix))
    }
    parts.append(ResumeReview.Part(name: name, points: left, most: most))
  }

  private mutating func strongLines(_ lines: [ResumeReview.Line]) {
    let strong = lines.count { $0.strength == .strong }
    let candidates = lines.filter { $0.strength == .partial } + lines.filter { $0.strength == .weak }
    let missing = Self.strongSteps.dropFirst(strong)
    close(
      "evidence", 35,
      missing.enumerated().map { index, points in
        guard index < candidates.count else {
          return (points, nil, "Add a line that says what changed, by how much, and by which means.")
        }
        let fix = candidates[index].findings.first?.fix ?? candidates[index].advice
        return (points, candidates[index].number, fix)
      })
  }

  private mutating func average(_ lines: [ResumeReview.Line]) {
    guard !lines.isEmpty else {
      return close("lines", 15, [(15, nil, "Add lines that say what you did.")])
    }
    let halves = lines.map { $0.strength == .strong ? 0 : $0.strength == .partial ? 1 : 2 }
    let all = 2 * lines.count
    // Largest remainder by running sum: the points of the lines add up to those of the whole.
    var sum = 0
    var given = 0
    var lost: [(Int, Int?, String)] = []
    for (line, half) in zip(lines, halves) where half > 0 {
      sum += half
      let due = (sum * 15 + all / 2) / all
      if due > given {
        lost.append((due - given, line.number, line.findings.first?.fix ?? line.advice))
        given = due
      }
    }
    close("lines", 15, lost)
  }

  private mutating func covered(_ skills: [ResumeReview.Evidence], hasLines: Bool) {
    guard !skills.isEmpty else { return close("skills", 25, hasLines ? [] : [(25, nil, "Add lines.")]) }
    var lost: [(Int, Int?, String)] = []
    for (index, skill) in skills.enumerated() where skill.best != .strong {
      let share = 25 * (index + 1) / skills.count - 25 * index / skills.count
      let title = skill.skill.title
      lost.append(
        skill.best == .partial
          ? (share / 2, nil, "\(title): give a line that shows it its figures before and after.")
          : (share, nil, "\(title): no line backs it. \(skill.skill.lookedFor)"))
    }
    close("skills", 25, lost)
  }

  private mutating func woven(_ keywords: [ResumeReview.Keyword]) {
    let asked = keywords.contains(where: \.isInPosting) ? keywords.filter(\.isInPosting) : keywords
    guard !asked.isEmpty else { return close("keywords", 10, []) }
    let wanted = min(12, asked.count)
    let woven = asked.count { $0.state == .woven }
    let listed = asked.count { $0.state == .listedOnly }
    // A listed keyword is worth a quarter of a woven one.
    let quarters = min(4 * wanted, 4 * woven + min(listed, wanted))
    let lost = 10 - 10 * quarters / (4 * wanted)
    let next = asked.filter { $0.state == .listedOnly } + asked.filter { $0.state == .missing }
    let names = next.prefix(4).map(\.keyword).joined(separator: ", ")
    close("keywords", 10, [(lost, nil, "Where they are true of your work, put into a sentence: \(names).")])
  }

  private mutating func made(_ mistakes: [ResumeReview.Mistake], hasLines: Bool) {
    guard hasLines else { return close("mistakes", 10, [(10, nil, "Nothing to judge yet: add lines.")]) }
    close("mistakes", 10, mistakes.filter(\.isPresent).map { (2, $0.lines.first, $0.title + ".") })
  }

  private mutating func form(
    _ stuffing: [ResumeReview.Finding], _ market: [ResumeReview.Finding], hasLines: Bool
  ) {
    guard hasLines else { return close("form", 5, [(5, nil, "Nothing to judge yet: add lines.")]) }
    close(
      "form", 5, stuffing.map { (2, nil, $0.fix) } + market.prefix(3).map { (1, nil, $0.fix) })
  }
}
