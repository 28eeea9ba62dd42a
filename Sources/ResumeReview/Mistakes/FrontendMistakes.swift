extension MistakeCatalog {
  /// The mistakes of frontend engineers.
  static let frontend: [Entry] = [
    line("pages-without-users", "name pages and nobody on them") {
      $0.lead?.kind == .making && $0.claim.strength == .weak
        && $0.has(["page", "pages", "website*", "screens", "site", "sites", "interfaces"])
        && !$0.has(["for", "user*", "customer*", "client*", "visitor*", "people", "who"])
    },
    line("lab-score-as-result", "give a lab score and no value from users") {
      $0.has(["lighthouse"]) && (!$0.metrics.isEmpty || $0.has(["score*"]))
        && !$0.has(["users", "field", "percentile", "rum", "real", "75th", "phones"])
    },
    line("framework-as-identity", "list frameworks and no problem") { $0.listsTools },
    line("pixel-perfect", "say that a picture was copied") {
      $0.first(of: [["pixel", "-", "perfect"], ["pixel", "perfect"]]) != nil
    },
    isAccessibleByName("accessibility-as-adjective"),
    absence(
      "no-errors-in-the-field", "No line tells what happened in browsers after a release.",
      "The time after a release is told of."
    ) {
      $0.has([
        "error*", "crash*", "rollback*", "rolled", "monitor*", "sentry", "incident*", "flag*", "canary",
        "bug*",
        "alert*", "release*",
      ])
    },
    line("bundle-without-effect", "tell a smaller bundle and nothing that people felt") {
      $0.has(["bundle*"]) && $0.hasResult
        && !$0.has([
          "load*", "lcp", "inp", "fcp", "tti", "bounce*", "conver*", "render*", "faster", "time", "start*",
        ])
    },
    line("redesign-without-measure", "tell a redesign with no before") {
      ["redesigned", "revamped", "redesign"].contains($0.opening) && $0.metrics.isEmpty
    },
    line("component-count", "count components and not who uses them") {
      $0.counts(["component"]) && !$0.hasResult
        && !$0.has(["team*", "import*", "app", "apps", "product*", "project*", "shared", "used", "squad*"])
    },
    line("everything-rewritten", "tell a rewrite and nothing that it brought") {
      ["migrated", "rewrote", "converted", "ported"].contains($0.opening) && $0.metrics.isEmpty
    },
  ]

  static func isAccessibleByName(_ id: String) -> Entry {
    line(id, "call something accessible and name nobody who used it") {
      $0.has(["accessib*", "wcag", "a11y"]) && $0.metrics.isEmpty
        && !$0.has(["screen", "reader*", "keyboard", "audit*", "test*", "voiceover", "talkback", "users"])
    }
  }
}
