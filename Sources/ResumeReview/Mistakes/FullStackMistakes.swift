extension MistakeCatalog {
  /// The mistakes of full-stack engineers.
  static let fullStack: [Entry] = [
    line("stack-listing", "list the stack and no product") { $0.listsTools },
    (
      "half-a-stack",
      { facts, _ in
        guard facts.count >= 5, facts.contains(where: \.isEnglish) else {
          return Found(isPresent: false, message: "Too few lines to judge.")
        }
        let hasScreens = facts.contains { $0.claim.skills.contains("web-interfaces") }
        let hasServices = facts.contains { $0.claim.skills.contains("services-and-data") }
        guard hasScreens != hasServices else { return Found(isPresent: false, message: "Not found.") }
        return Found(
          isPresent: true,
          message: hasScreens
            ? "No line shows the side of services and data." : "No line shows the side of the screens.")
      }
    ),
    line("clone-projects", "present a clone as a product") {
      $0.lead?.kind == .making && $0.has(["clone", "clones"])
    },
    absence("no-users", "No line names anybody who uses it.", "Users are named.") {
      $0.metrics.contains { $0.role == .load }
        || $0.has([
          "user*", "customer*", "client*", "people", "merchant*", "patient*", "visitor*", "subscriber*",
          "download*",
          "student*", "shop*", "clinic*", "team*", "staff", "department*", "owner*",
        ])
    },
    line("crud-as-achievement", "tell what a framework generates") { $0.has(["crud"]) && $0.metrics.isEmpty },
    line("speed-of-one-side", "give an API's time and not what the person at the screen waits for") {
      $0.has(["api", "apis"]) && $0.has(["latency", "response", "faster", "speed"]) && $0.hasResult
        && !$0.has(["page*", "screen*", "user*", "load", "browser*", "checkout"])
    },
    absence("security-missing", "No line tells who may do what.", "Access is told of.") {
      $0.has([
        "auth*", "permission*", "role*", "access", "oauth", "security", "encrypt*", "gdpr", "sso", "login",
        "sign",
      ])
    },
    line("tests-as-coverage", "give a coverage and not what it stopped") {
      $0.has(["coverage"]) && $0.measures([.percent])
        && !$0.has(["bug*", "defect*", "break*", "broke*", "regress*", "release*", "incident*"])
    },
    line("agency-blur", "count sites or projects without one of them") { facts in
      facts.has(["sites", "websites", "projects"]) && facts.has(["client*", "customer*", "various"])
        && facts.claim.quantities.changes.isEmpty && facts.prose.tokens.contains { $0.kind == .number }
    },
  ]
}
