extension MistakeCatalog {
  /// The mistakes of site reliability engineers.
  static let siteReliability: [Entry] = [
    line("tools-without-system", "list tools and no system that ran on them") { $0.listsTools },
    line("uptime-nobody-measured", "give an uptime and not how or over which time it was measured") {
      $0.measures([.uptime])
        && !$0.has([
          "measured", "probe*", "synthetic*", "slo*", "sli*", "budget*", "month*", "quarter*", "year*",
          "week*", "over",
        ])
    },
    line("migration-as-goal", "tell a migration and nothing that it brought") {
      ["migrated", "moved", "ported"].contains($0.opening) && $0.metrics.isEmpty
    },
    absence("no-incident", "No line tells of an incident and your part in it.", "An incident is told.") {
      $0.claim.skills.contains("incident-handling")
        || $0.has(["incident*", "outage*", "postmortem*", "mttr", "pager*", "failover*", "recover*"])
        || $0.first(of: [["on", "-", "call"], ["on", "call"], ["post", "-", "mortem*"]]) != nil
    },
    line("alerts-counted-up", "count alerts or dashboards as an achievement") {
      $0.counts(["alert", "dashboard", "monitor"]) && !$0.hasResult && $0.lead?.kind == .making
    },
    line("automation-without-hours", "tell what was automated and not how long it took by hand") {
      ["automated", "automate"].contains($0.opening) && $0.metrics.isEmpty
    },
    line("ticket-taker", "tell requests that were served") {
      ["created", "provisioned", "handled", "resolved", "processed"].contains($0.opening)
        && $0.has(["accounts", "tickets", "requests", "environments"]) && !$0.hasResult
        && !$0.measures([.rate])
    },
    line("savings-without-risk", "tell a saving and not what was kept safe") {
      $0.has(["bill", "bills", "cost", "costs", "spend", "spending"]) && $0.hasResult
        && $0.measures([.percent, .money])
        && !$0.has(["without", "while", "kept", "keeping", "same", "slo*", "peak*", "still", "no"])
    },
    line("fleet-without-size", "name a fleet without its size") {
      ["managed", "maintained", "administered", "operated", "manage", "maintain"].contains($0.opening)
        && $0.has(["infrastructure", "servers", "clusters", "fleet"]) && $0.metrics.isEmpty
    },
    line("heroics", "tell of long hours and of no fix") {
      $0.has(["nights", "weekends", "heroic*", "firefight*"]) && !$0.hasResult
    },
  ]
}
