extension MarketCatalog {
  static let japan: [MarketRule] = [
    MarketRule(
      .jp, .length, "Rirekisho of two pages (one A3 sheet folded), shokumu-keirekisho of two to three.",
      source: "Hello Work, guide to application documents", .guide, check: .pages(atMost: 5)),
    MarketRule(
      .jp, .photo, "The rirekisho has a place for a photo of about 3 × 4 cm; international firms do without.",
      source: "Ministry of Health, Labour and Welfare, form of the rirekisho (厚生労働省履歴書様式例, 2021)", .official),
    MarketRule(
      .jp, .personalData,
      "The form asks for the date of birth, leaves the gender to the applicant, and no longer asks for spouse, "
        + "dependants or the way to work; birthplace, family and religion are not to be asked.",
      source: "Ministry of Health, Labour and Welfare, form of 2021 and Fair Hiring (公正な採用選考)", .official,
      check: .without([.maritalStatus, .religion, .parents, .body])),
    MarketRule(
      .jp, .order,
      "Rirekisho from the oldest entry to the newest, education before work; the shokumu-keirekisho may begin with "
        + "the newest.",
      source: "Ministry of Health, Labour and Welfare, form of 2021; Hello Work", .official),
    MarketRule(
      .jp, .dates, "Year and month, Western or Japanese era years, one kind throughout (2021年3月 or 令和3年3月).",
      source: "Hello Work, guide to application documents", .guide, check: .datedJobs),
    MarketRule(
      .jp, .structure,
      "Two documents: rirekisho (履歴書, the form) and shokumu-keirekisho (職務経歴書, what you did and what changed). "
        + "What this review reads is the second.",
      source: "Hello Work, guide to application documents", .official),
  ]
}
