extension MistakeCatalog {
  /// The mistakes of engineering managers.
  static let engineeringManager: [Entry] = [
    line("headcount-as-achievement", "give a span of control and nothing that changed") {
      ["managed", "manage", "led", "lead", "supervised"].contains($0.opening) && $0.countsPeople
        && !$0.hasResult && $0.metrics.count == 1
    },
    line("team-result-only", "tell the team's result and nothing of yours") { facts in
      ["my", "our", "the"].contains(facts.opening) && facts.words.dropFirst().first == "team"
    },
    (
      "still-the-engineer",
      { facts, _ in
        guard facts.count >= 6, facts.contains(where: \.isEnglish) else {
          return Found(isPresent: false, message: "Too few lines to judge.")
        }
        let skills: Set<String> = ["people-growth", "delivery-leadership", "organisation-influence"]
        let count = facts.count { line in
          line.countsPeople || line.measures([.money]) || line.claim.skills.contains(where: skills.contains)
        }
        return Found(
          isPresent: count * 3 < facts.count,
          message: "\(count) of \(facts.count) lines are about people, promises or money.")
      }
    ),
    absence("no-hard-call", "No line tells of an unpleasant decision.", "An unpleasant decision is told.") {
      $0.has([
        "closed", "stopped", "cancel*", "refus*", "declin*", "escalat*", "sunset*", "layoff*",
        "underperform*",
        "retired", "against", "despite", "exit*",
      ])
    },
    line("process-as-outcome", "tell a process and nothing that followed") {
      ["introduced", "implemented", "established", "adopted"].contains($0.opening)
        && $0.has(["scrum", "agile", "kanban", "retrospective*", "standup*", "okr*", "process", "processes"])
        && $0.metrics.isEmpty
    },
    line("growth-without-retention", "tell of hiring and not what became of it") {
      ["hired", "grew", "scaled", "recruited"].contains($0.opening) && $0.countsPeople
        && !$0.has([
          "retention", "retained", "retain*", "attrition", "stay*", "leaver*", "promot*", "left", "regrett*",
        ])
    },
    line("buzzword-culture", "put culture in adjectives") { $0.has(["culture"]) && $0.metrics.isEmpty },
    line("velocity-doubled", "give a velocity as the result") {
      $0.has(["velocity"]) && !$0.metrics.isEmpty
    },
    absence("budget-hidden", "No line speaks of money.", "Money is spoken of.") {
      $0.measures([.money])
        || $0.has(["budget*", "cost*", "saving*", "saved", "revenue", "spend*", "margin*"])
    },
    absence(
      "direction-of-influence", "No line tells of a decision beside or above you.",
      "Influence beside or above is told of."
    ) {
      $0.claim.skills.contains("organisation-influence")
        || $0.has([
          "executive*", "board", "director*", "stakeholder*", "vp", "cto", "ceo", "peer*", "product",
        ])
    },
    absence("attrition-silent", "No line says who stayed and who left.", "Who stayed is told of.") {
      $0.has(["attrition", "retention", "retain*", "left", "leaver*", "turnover", "stayed"])
    },
  ]
}

extension LineFacts {
  /// Whether a number counts people who do the work.
  var countsPeople: Bool {
    counts([
      "engineer", "developer", "people", "person", "report", "manager", "member", "designer", "team", "squad",
    ])
      || metrics.contains { $0.kind == .count }
        && has(["engineers", "developers", "team", "squad", "people"])
  }
}
