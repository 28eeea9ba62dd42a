extension MarketCatalog {
  static let unitedKingdom: [MarketRule] = [
    MarketRule(
      .uk, .length, "No more than two sides of A4.",
      source: "National Careers Service, How to write a CV", .official, check: .pages(atMost: 2)),
    MarketRule(
      .uk, .photo, "No photo.", source: "National Careers Service, How to write a CV", .official),
    MarketRule(
      .uk, .personalData, "No age, date of birth, marital status, nationality or religion.",
      source: "National Careers Service, How to write a CV; Equality Act 2010", .official,
      check: .without(PersonalDatum.allCases)),
    MarketRule(
      .uk, .order, "Newest job first, after a short personal profile.",
      source: "National Careers Service, How to write a CV", .official, check: .newestFirst),
    MarketRule(
      .uk, .dates, "Month and year for each job.", source: "National Careers Service, How to write a CV",
      .guide,
      check: .datedJobs),
    MarketRule(
      .uk, .structure, "Called CV; a cover letter goes with it; “references on request” may be left out.",
      source: "National Careers Service; common practice", .guide),
  ]
}
