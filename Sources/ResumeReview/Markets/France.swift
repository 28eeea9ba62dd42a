extension MarketCatalog {
  static let france: [MarketRule] = [
    MarketRule(
      .fr, .length, "One page; two with long experience.",
      source: "France Travail, advice on the CV; Apec", .guide, check: .pages(atMost: 2)),
    MarketRule(
      .fr, .photo, "A photo is optional and getting rarer.", source: "France Travail, advice on the CV",
      .guide),
    MarketRule(
      .fr, .personalData,
      "Age, family and nationality are optional; what an employer asks for must have a direct link with the job.",
      source: "Code du travail, L1221-6 and L1132-1", .law, check: .without([.religion, .parents, .body])),
    MarketRule(
      .fr, .order, "Newest job first, under a title that names the post.",
      source: "Apec, advice on the CV", .guide, check: .newestFirst),
    MarketRule(
      .fr, .dates, "Years, or month and year (MM/YYYY).", source: "common practice", .custom,
      check: .datedJobs),
    MarketRule(
      .fr, .structure, "CV with a lettre de motivation; A4; levels of languages by the CEFR (B2, C1).",
      source: "France Travail; Council of Europe, CEFR", .guide),
  ]
}
