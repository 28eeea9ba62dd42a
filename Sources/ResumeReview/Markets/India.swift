extension MarketCatalog {
  static let india: [MarketRule] = [
    MarketRule(
      .in, .length, "One page for graduates, two with experience.", source: "campus placement offices",
      .custom,
      check: .pages(atMost: 3)),
    MarketRule(
      .in, .photo, "No photo for engineering jobs; some government and service jobs ask for one.",
      source: "common practice", .custom),
    MarketRule(
      .in, .personalData,
      "Father's name, marital status and date of birth were usual; private firms no longer expect them.",
      source: "common practice", .custom, check: .without([.maritalStatus, .religion, .parents, .body])),
    MarketRule(
      .in, .order, "Newest job first; graduates put education first, with percentage or CGPA.",
      source: "campus placement offices", .custom, check: .newestFirst),
    MarketRule(
      .in, .dates, "Month and year: “Mar 2021 – Present”.", source: "common practice", .custom,
      check: .datedJobs),
    MarketRule(
      .in, .structure,
      "Resume of the American kind; notice period where the posting asks; a signed declaration at the end is "
        + "outdated.",
      source: "common practice", .custom),
  ]
}
