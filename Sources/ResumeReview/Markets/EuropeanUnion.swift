extension MarketCatalog {
  static let europeanUnion: [MarketRule] = [
    MarketRule(
      .eu, .length, "Two pages of A4.", source: "Europass, tips on the CV", .guide, check: .pages(atMost: 3)),
    MarketRule(
      .eu, .photo, "Optional in the Europass CV; leave it out where you do not know the country's custom.",
      source: "Europass, CV editor", .official),
    MarketRule(
      .eu, .personalData,
      "Only what the application needs; date of birth, gender and nationality are optional.",
      source: "Europass, CV editor; Directive 2000/78/EC on equal treatment in employment", .official,
      check: .without([.maritalStatus, .religion, .parents, .body])),
    MarketRule(
      .eu, .order, "Newest job first.", source: "Europass, tips on the CV", .official, check: .newestFirst),
    MarketRule(
      .eu, .dates, "Day before month (DD/MM/YYYY), or month and year.", source: "Europass, CV editor", .guide,
      check: .datedJobs),
    MarketRule(
      .eu, .structure, "Europass or the country's own form; languages with their CEFR level (B2, C1).",
      source: "Europass; Council of Europe, CEFR", .official),
  ]
}
