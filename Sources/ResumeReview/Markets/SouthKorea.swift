extension MarketCatalog {
  static let southKorea: [MarketRule] = [
    MarketRule(
      .kr, .length, "Resume of one to two pages, a career description (경력기술서) of up to three more.",
      source: "common practice of job portals", .custom, check: .pages(atMost: 5)),
    MarketRule(
      .kr, .photo, "A photo is still often asked for; technology firms and blind hiring do without.",
      source: "Ministry of Employment and Labor, blind hiring guidebook; common practice", .guide),
    MarketRule(
      .kr, .personalData,
      "Employers of 30 or more may not ask for looks, height, weight, birthplace, marital status, property, or "
        + "the family's education and jobs.",
      source: "Fair Hiring Procedure Act (채용절차의 공정화에 관한 법률), Article 4-3", .law,
      check: .without([.maritalStatus, .parents, .body, .religion])),
    MarketRule(
      .kr, .order, "Newest job first in the resume of somebody with experience.",
      source: "common practice of job portals", .custom, check: .newestFirst),
    MarketRule(
      .kr, .dates, "YYYY.MM – YYYY.MM, year first.", source: "common practice", .custom,
      check: .datedYearFirst),
    MarketRule(
      .kr, .structure,
      "Iryeokseo (이력서, facts), with a jagisogaeseo (자기소개서, a letter on growth, strengths and motive) where it is "
        + "asked for, and a gyeongnyeok gisulseo (경력기술서) that tells each project with its result.",
      source: "common practice; Ministry of Employment and Labor, standard application form", .guide),
  ]
}
