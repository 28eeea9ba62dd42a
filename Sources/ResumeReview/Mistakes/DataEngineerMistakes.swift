extension MistakeCatalog {
  /// The mistakes of data engineers.
  static let dataEngineer: [Entry] = [
    line("tool-chain", "list tools and no data set") { $0.listsTools },
    line("volume-without-time", "give a volume and no time to it") {
      $0.measures([.size]) && !$0.hasResult && !$0.measures([.rate, .duration])
        && !$0.has([
          "day*", "daily", "night*", "hour*", "per", "run", "runs", "minute*", "month*", "week*", "year*",
          "each",
        ])
    },
    line("no-readers", "build data that nobody is said to read") {
      $0.lead?.kind == .making
        && $0.has(["table", "tables", "mart", "marts", "report", "reports", "dataset*", "warehouse*"])
        && !$0.has([
          "for", "used", "read*", "team*", "analyst*", "finance", "marketing", "sales", "customer*", "user*",
          "people",
          "who", "that", "so", "department*",
        ])
    },
    absence(
      "always-correct", "No line tells of wrong data that was found or kept out.", "Wrong data is told of."
    ) {
      $0.claim.skills.contains("data-quality")
        || $0.has([
          "test*", "check*", "wrong", "error*", "incident*", "reconcil*", "dedup*", "duplicate*", "repair*",
          "quality",
          "valid*",
        ])
    },
    line("pipelines-counted", "count pipelines as an achievement") {
      $0.counts(["pipeline", "dag", "job"]) && $0.lead?.kind == .making && !$0.hasResult
    },
    line("real-time-reflex", "claim real time and give no delay") {
      $0.first(of: [["real", "-", "time"], ["real", "time"], ["realtime"]]) != nil && $0.metrics.isEmpty
    },
    absence("cost-unknown", "No line says what the processing costs.", "Cost is told of.") {
      $0.measures([.money]) || $0.has(["cost*", "bill*", "spend*", "credit*", "budget*", "saving*"])
    },
    line("migration-without-proof", "tell a migration and not how both sides were compared") {
      ["migrated", "moved", "ported"].contains($0.opening)
        && $0.has([
          "warehouse*", "database*", "tables", "data", "snowflake", "bigquery", "redshift", "hadoop",
        ])
        && !$0.has([
          "reconcil*", "parallel", "compar*", "differ*", "valid*", "verif*", "check*", "without", "dual",
          "zero",
        ])
    },
  ]
}
