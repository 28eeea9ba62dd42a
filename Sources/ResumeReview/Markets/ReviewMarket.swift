/// A labour market whose conventions a resume is held to.
package enum ReviewMarket: String, Sendable, CaseIterable {
  case us, uk, de, fr, kr, jp, `in`, eu, intl

  /// The market's name for people.
  package var title: String {
    switch self {
    case .us: "United States"
    case .uk: "United Kingdom"
    case .de: "Germany"
    case .fr: "France"
    case .kr: "South Korea"
    case .jp: "Japan"
    case .in: "India"
    case .eu: "European Union (across borders)"
    case .intl: "International"
    }
  }
}
