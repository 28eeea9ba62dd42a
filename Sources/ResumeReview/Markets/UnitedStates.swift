extension MarketCatalog {
  static let unitedStates: [MarketRule] = [
    MarketRule(
      .us, .length, "One page, two with about ten years of work to show.",
      source: "resume guides of university careers services (Harvard FAS Mignone Center for Career Success)",
      .guide, check: .pages(atMost: 2)),
    MarketRule(
      .us, .photo, "No photo: employers are advised not to ask for one before an offer.",
      source: "U.S. Equal Employment Opportunity Commission, Prohibited Employment Policies/Practices",
      .official),
    MarketRule(
      .us, .personalData, "No date of birth, marital status, nationality, gender or religion.",
      source: "U.S. Equal Employment Opportunity Commission, Pre-Employment Inquiries", .official,
      check: .without(PersonalDatum.allCases)),
    MarketRule(
      .us, .order, "Newest job first; experience before education once you have worked.",
      source: "resume guides of university careers services", .guide, check: .newestFirst),
    MarketRule(
      .us, .dates, "Month and year, written out or as MM/YYYY: “Mar 2021 – Present”.",
      source: "resume guides of university careers services", .guide, check: .datedJobs),
    MarketRule(
      .us, .structure, "Called resume; US Letter paper; a cover letter only where it is asked for.",
      source: "common practice", .custom),
  ]
}
