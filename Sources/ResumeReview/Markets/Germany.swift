extension MarketCatalog {
  static let germany: [MarketRule] = [
    MarketRule(
      .de, .length, "Two pages, three with many years of work.",
      source: "Bundesagentur für Arbeit, Bewerbung: Lebenslauf", .guide, check: .pages(atMost: 3)),
    MarketRule(
      .de, .photo, "A photo is still common and is voluntary: no employer may ask for one.",
      source: "Allgemeines Gleichbehandlungsgesetz (AGG); Bundesagentur für Arbeit", .official),
    MarketRule(
      .de, .personalData,
      "Date and place of birth and nationality are common and voluntary; religion and parents are left out.",
      source: "Allgemeines Gleichbehandlungsgesetz (AGG); Bundesagentur für Arbeit", .guide,
      check: .without([.religion, .parents, .body])),
    MarketRule(
      .de, .order, "Newest job first is usual now; gaps of more than a few months are explained.",
      source: "Bundesagentur für Arbeit, Bewerbung: Lebenslauf", .guide, check: .newestFirst),
    MarketRule(
      .de, .dates, "MM/YYYY – MM/YYYY in a column of its own.",
      source: "Bundesagentur für Arbeit, Bewerbung: Lebenslauf", .guide, check: .datedJobs),
    MarketRule(
      .de, .structure,
      "Tabular Lebenslauf, with a one-page Anschreiben and certificates (Zeugnisse); place, date and signature close "
        + "it in traditional firms.",
      source: "Bundesagentur für Arbeit; DIN 5008 for the letter", .guide),
  ]
}
