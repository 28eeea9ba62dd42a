/// What the words of a line, its folded tokens, speak of.
enum LineWords {
  static func saysHowMeasured(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      if measuringWords.contains(word) || measuringStems.contains(where: { word.hasPrefix($0) }) {
        return true
      }
      if word == "load", index + 1 < words.count {
        let next = words[index + 1] == "-" && index + 2 < words.count ? words[index + 2] : words[index + 1]
        if next.hasPrefix("test") { return true }
      }
      if word == "a", index + 2 < words.count, words[index + 1] == "/", words[index + 2] == "b" {
        return true
      }
    }
    return false
  }

  private static let measuringStems = [
    "measur", "benchmark", "profil", "dashboard", "instrument", "percentile", "survey", "audit", "trac",
  ]
  private static let measuringWords: Set<String> = [
    "grafana", "prometheus", "datadog", "median", "kibana", "gatling", "jmeter", "locust", "k6", "apm",
    "lighthouse",
    "slo", "slos", "sli", "slis", "metrics",
  ]

  static func speaksOfTeam(_ words: [String]) -> Bool {
    words.contains { teamWords.contains($0) || $0.hasPrefix("mentor") || $0.hasPrefix("onboard") }
  }

  static func hasStem(_ words: [String], _ stems: [String]) -> Bool {
    words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  static func speaksOfSpeed(_ words: [String]) -> Bool {
    words.indices.contains { at in
      guard speedStems.contains(where: words[at].hasPrefix) else { return false }
      // Performance reviews are of people.
      return
        !(words[at] == "performance" && at + 1 < words.count
        && ["review", "reviews", "management", "appraisal", "appraisals"].contains(words[at + 1]))
    }
  }

  private static let speedStems = [
    "fast", "slow", "speed", "latenc", "perform", "throughput", "profil", "quick", "optimi", "bottleneck",
  ]
  static let failureStems = [
    "fail", "error", "outage", "incident", "crash", "downtime", "timeout", "bug", "alert", "mttr", "page",
    "recover", "postmortem",
  ]
  static let monitoringStems = [
    "grafana", "prometheus", "datadog", "kibana", "monitor", "alert", "metric", "observab", "slo", "uptime",
    "service", "latenc", "error", "incident", "cluster", "queue", "trac", "on-call", "pager",
  ]
  static let queryStems = [
    "quer", "index", "table", "schema", "rows", "row", "sql", "database", "partition", "shard",
  ]

  /// Words of how data is laid out.
  static let layoutStems = [
    "table", "schema", "database", "datenbank", "column", "normali", "tabelle", "warehouse", "partition",
    "shard",
    "ledger",
  ]

  /// Whether the line is of a tool that looks at what it names: "Linter that finds unsafe migrations".
  static func isOfTool(_ words: [String]) -> Bool {
    words.prefix(4).contains { ["linter", "tool", "cli", "checker", "analyzer", "analyser"].contains($0) }
  }

  /// Whether people were taught: “Trained 60 colleagues in Docker”, “Schulung von 60 Mitarbeitenden in Docker”.
  static func isTeaching(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    // "Led lessons on SQL"
    if ["led", "held", "gave", "ran"].contains(first),
      words.prefix(5).contains(where: {
        ["lessons", "lectures", "classes", "courses", "course"].contains($0)
      })
    {
      return true
    }
    // “Trained a model” is about no one.
    if first.hasPrefix("train") { return words.contains { Measurand.isForm($0, in: Measurand.peopleNouns) } }
    return [
      "mentor", "coach", "taught", "teach", "onboard", "tutor", "schulung", "schulte", "formación",
      "formação",
      "szkoleni", "übungen", "lectur",
    ].contains(where: first.hasPrefix)
  }

  /// Whether the line is of people: “Mentored three interns”, “Scaled the engineering team to 28”.
  static func isAboutPeople(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if isTeaching(words)
      || ["hire", "recruit", "interview", "organiz", "organis", "spoke", "present", "volunteer"]
        .contains(where: first.hasPrefix)
    {
      return true
    }
    guard
      ["led", "managed", "scaled", "grew", "built", "lead", "leading", "managing", "expanded"].contains(first)
    else { return false }
    return words.dropFirst().prefix(6).prefix { ![",", "to", "that", "by", "which"].contains($0) }
      .contains { Measurand.isForm($0, in: Measurand.peopleNouns) }
  }

  private static let teamWords: Set<String> = [
    "team", "teams", "engineers", "developers", "colleagues", "led", "coached", "hired", "interns", "juniors",
    "stakeholders",
  ]

  /// Whether the line tells of speaking before people: “Presented the findings to 40 clinicians”.
  static func isBeforeAnAudience(_ words: [String]) -> Bool {
    isTalk(words) || words.prefix(3).contains { word in audienceStems.contains(where: word.hasPrefix) }
  }

  /// Whether the line is of a talk: "Talk at a meetup of archivists", "Spoke on tides in Leeds".
  static func isTalk(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return ["talk", "talks", "spoke", "keynote"].contains(first)
      && words.dropFirst().prefix(2).contains { ["at", "on", "about", "before", ":"].contains($0) }
  }

  private static let audienceStems = ["present", "spoke", "speak", "lectur", "demonstrat", "demoed", "pitch"]
}
