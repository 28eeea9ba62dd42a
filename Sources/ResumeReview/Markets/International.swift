extension MarketCatalog {
  static let international: [MarketRule] = [
    MarketRule(
      .intl, .length, "One page up to ten years of work, two beyond.",
      source: "technology firms' own hiring advice",
      .custom, check: .pages(atMost: 2)),
    MarketRule(
      .intl, .photo, "No photo, unless the country's custom wants one.", source: "common practice", .custom),
    MarketRule(
      .intl, .personalData,
      "No date of birth, marital status, gender or religion; a work permit where it helps.",
      source: "common practice; what most countries' laws on equal treatment keep out of hiring", .custom,
      check: .without([.birth, .maritalStatus, .gender, .religion, .parents, .body])),
    MarketRule(
      .intl, .order, "Newest job first.", source: "common practice", .custom, check: .newestFirst),
    MarketRule(
      .intl, .dates, "Month by name or ISO 8601 (2021-03): 03/04/2021 is two days in two countries.",
      source: "ISO 8601", .guide, check: .datedJobs),
    MarketRule(
      .intl, .structure, "Resume alone, as PDF with selectable text.", source: "common practice", .custom),
  ]
}
