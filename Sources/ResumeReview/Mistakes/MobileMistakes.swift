extension MistakeCatalog {
  /// The mistakes of mobile engineers.
  static let mobile: [Entry] = [
    line("screens-as-list", "name screens and no outcome") {
      $0.lead?.kind == .making && $0.has(["screen", "screens"]) && $0.metrics.isEmpty
    },
    line("store-link-only", "give the app's size and not your part of it") {
      $0.lead?.kind == .duty && $0.has(["download*", "install*"]) && !$0.metrics.isEmpty
    },
    line("emulator-numbers", "claim speed and name no device") {
      $0.lead?.kind == .effect && $0.has(["performance", "startup", "launch", "faster", "rendering"])
        && $0.claim.quantities.changes.isEmpty
        && !$0.has(["device*", "percentile", "p90", "p95", "phone*", "users", "android", "iphone*"])
    },
    line("crash-free-without-context", "give a crash-free rate and not of what") {
      $0.first(of: [["crash", "-", "free"], ["crash", "free"]]) != nil && !$0.metrics.isEmpty
        && !$0.has(["session*", "user*"])
    },
    absence("no-release-story", "No line tells of a release.", "A release is told of.") {
      $0.has([
        "release*", "rollout*", "rolled", "testflight", "flag*", "store", "hotfix*", "beta", "launch*",
        "ship*",
      ])
    },
    line("framework-parade", "list frameworks and no decision") { $0.listsTools },
    line("cross-platform-as-saving", "give one code base as the result") {
      $0.first(of: [
        ["one", "code", "base"], ["one", "codebase"], ["single", "codebase"], ["single", "code", "base"],
      ]) != nil && $0.metrics.isEmpty
    },
    line("offline-claimed", "claim offline support and not what happens to an edit") {
      $0.has(["offline"]) && !$0.has(["sync*", "conflict*", "queue*", "edit*", "merg*", "minutes", "hours"])
    },
    isAccessibleByName("nobody-with-large-text"),
    line("ratings-without-cause", "give a rating and no cause") {
      $0.has(["rating*"]) && ["raised", "improved", "increased"].contains($0.opening)
        && !$0.has(["by", "after", "complain*", "because", "fix*"])
    },
  ]
}
