import ResumeParsing

/// How the mistakes that roles name are found. A role's bank says what a mistake is and why it costs; this catalogue
/// knows, by the mistake's id, how to see it. Ids that it does not know are not judged.
package enum MistakeCatalog {
  /// What was found of a mistake.
  struct Found {
    var isPresent: Bool
    var message: String
    var lines: [Int] = []
  }

  /// The ids that can be judged.
  package static var ids: [String] { checks.map(\.id) }

  static func review(
    _ mistake: ReviewRole.Mistake, _ facts: [LineFacts], _ lines: [ResumeReview.Line]
  ) -> ResumeReview.Mistake? {
    guard let check = checks.first(where: { $0.id == mistake.id })?.check else { return nil }
    let found = facts.isEmpty ? Found(isPresent: false, message: "No line to judge.") : check(facts, lines)
    return ResumeReview.Mistake(
      rule: mistake.id, title: mistake.title, isPresent: found.isPresent, message: found.message,
      lines: found.lines)
  }

  typealias Check = @Sendable ([LineFacts], [ResumeReview.Line]) -> Found
  typealias Entry = (id: String, check: Check)

  private static let checks: [Entry] = [
    backend, siteReliability, dataEngineer, frontend, fullStack, machineLearning, mobile, engineeringManager,
  ].flatMap { $0 }

  /// The mistakes of backend engineers.
  static let backend: [Entry] = [
    (
      "features-without-context",
      { facts, _ in
        judged(
          facts, least: facts.count <= 4 ? 1 : 2,
          "say what was made, and neither what it carried nor what it changed"
        ) {
          $0.lead?.kind == .making && $0.claim.strength == .weak
        }
      }
    ),
    (
      "scale-without-evidence",
      { facts, lines in
        byRule("scale-without-figure", lines, "claim scale or reliability without a figure")
      }
    ),
    (
      "no-operations",
      { facts, _ in
        missing(
          facts, "No line shows that you ran what you built: on-call, incidents, alerts or recovery.",
          "Operations are covered."
        ) {
          $0.claim.skills.contains("reliability")
            || $0.first(of: [["on", "-", "call"], ["on", "call"]]) != nil
            || $0.has([
              "incident*", "monitor*", "alert*", "uptime", "outage*", "pager*", "runbook*",
              "failover*",
            ])
        }
      }
    ),
    (
      "responsibility-not-change",
      { facts, lines in
        byRule("duty-instead-of-change", lines, "name a duty where a change should be")
      }
    ),
    (
      "technology-list-as-achievement",
      { facts, _ in
        judged(facts, least: 1, "list technologies, not what was solved with them") {
          let uses: Set<String> = ["used", "using", "utilized", "utilised", "worked", "working", "familiar"]
          return $0.claim.technologies.count >= 3 && $0.metrics.isEmpty
            && ($0.words.first.map(uses.contains) ?? false)
            && $0.length <= 3 * $0.claim.technologies.count + 6
        }
      }
    ),
    (
      "team-result-without-own-part",
      { facts, _ in
        judged(facts, least: 1, "tell the team's result without your part") {
          guard $0.isEnglish else { return false }
          let opening = $0.words.prefix(3)
          return opening.first == "we" || opening.starts(with: ["the", "team"])
            || opening.starts(with: ["our", "team"])
        }
      }
    ),
    (
      "percent-without-baseline",
      { facts, _ in
        judged(facts, least: 1, "give a percentage without the value before") {
          $0.bareChange?.kind == .percent
        }
      }
    ),
    (
      "number-without-measurement",
      { facts, _ in
        judged(facts, least: 1, "give a factor without saying how it was measured") {
          $0.bareChange?.kind == .multiplier
            && !$0.has([
              "measured", "load", "test*", "benchmark*", "production", "profil*", "p95", "average",
              "baseline*", "compared", "versus", "vs",
            ])
        }
      }
    ),
    (
      "only-success",
      { facts, _ in
        let found = facts.contains {
          $0.has([
            "accept*", "trade*", "despite", "although", "instead", "failed", "failure*", "rollback*",
            "rolled",
            "incident*", "outage*", "lost",
          ]) || $0.first(of: [["at", "the", "cost"], ["in", "return"], ["cost", "us"]]) != nil
        }
        let isLong = facts.count >= 8
        return Found(
          isPresent: isLong && !found && facts.contains { $0.isEnglish },
          message: isLong && !found
            ? "No line was found that names what a decision cost or what went wrong."
            : found ? "A cost or a failure is told." : "Too few lines to judge.")
      }
    ),
    (
      "no-data-story",
      { facts, _ in
        missing(
          facts, "No line names a schema, an index, a migration or a volume of data.", "The data is told of."
        ) {
          $0.claim.skills.contains("data-modeling")
            || $0.has(["database*", "rows", "schema*", "data", "sql"])
        }
      }
    ),
    (
      "api-without-consumers",
      { facts, _ in
        judged(facts, least: 1, "name an API and nobody who calls it") {
          $0.isEnglish && $0.has(["api", "apis", "endpoint", "endpoints"]) && $0.metrics.isEmpty
            && !$0.has([
              "client*", "consumer*", "partner*", "team*", "customer*", "user*", "merchant*", "app", "apps",
              "frontend*", "mobile", "service", "services", "third", "shop*", "external", "internal", "web",
            ])
        }
      }
    ),
    (
      "everything-led",
      { facts, _ in
        judged(facts, least: max(3, facts.count / 3), "open with “led” or “spearheaded”") {
          ["led", "spearheaded", "lead"].contains($0.words.first ?? "")
        }
      }
    ),
  ]

  static func judged(
    _ facts: [LineFacts], least: Int, _ predicate: String, _ test: (LineFacts) -> Bool
  ) -> Found {
    worded(facts.filter(test).map(\.claim.line).sorted(), least: least, predicate)
  }

  private static func byRule(_ rule: String, _ lines: [ResumeReview.Line], _ predicate: String) -> Found {
    worded(lines.filter { $0.findings.contains { $0.rule == rule } }.map(\.number), least: 1, predicate)
  }

  private static func worded(_ lines: [Int], least: Int, _ predicate: String) -> Found {
    guard lines.count >= least, !lines.isEmpty else { return Found(isPresent: false, message: "Not found.") }
    let shown = lines.prefix(6).map(String.init).joined(separator: ", ") + (lines.count > 6 ? ", …" : "")
    // "claim", "name", "give": the verb agrees with one line by its first word.
    let verb = predicate.prefix { $0 != " " }
    let rest = predicate.dropFirst(verb.count)
    return Found(
      isPresent: true,
      message: lines.count == 1 ? "Line \(shown): \(verb)s\(rest)." : "Lines \(shown): \(predicate).",
      lines: lines)
  }

  static func missing(
    _ facts: [LineFacts], _ absent: String, _ there: String, _ test: (LineFacts) -> Bool
  ) -> Found {
    // The words are English; of a resume in another language nothing can be said.
    guard facts.contains(where: \.isEnglish) else {
      return Found(isPresent: false, message: "Not judged: the lines are not in English.")
    }
    let found = facts.contains(where: test)
    return Found(isPresent: !found, message: found ? there : absent)
  }
}
