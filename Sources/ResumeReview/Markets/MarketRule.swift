/// A convention of a market: a value, so that the check and docs/markets.md speak of the same.
package struct MarketRule: Sendable {
  /// What a convention is about.
  package enum Aspect: String, Sendable, CaseIterable {
    case length, photo
    case personalData = "personal-data"
    case order
    case dates
    case structure
  }

  /// How sure a convention is.
  package enum Certainty: String, Sendable, CaseIterable {
    /// A law says so.
    case law
    /// A public body recommends it.
    case official
    /// Careers services and professional guides agree on it.
    case guide
    /// Widely done, with no authority behind it; ask somebody in the country.
    case custom
  }

  /// What a check looks for in the resume; conventions that no program can see have none.
  package enum Check: Sendable, Equatable {
    /// More pages than this are too many.
    case pages(atMost: Int)
    /// Personal data of these kinds should not be there.
    case without([PersonalDatum])
    /// The newest job comes first.
    case newestFirst
    /// Each job has its dates.
    case datedJobs
    /// Each job has its dates, and they are printed year first.
    case datedYearFirst

    /// What of the resume is looked at, for people.
    package var looksAt: String {
      switch self {
      case .pages(let most): "pages, at most \(most)"
      case .without(let data): data.map(\.rawValue).joined(separator: ", ")
      case .newestFirst: "which job comes first"
      case .datedJobs: "whether each job has dates"
      case .datedYearFirst: "whether each job has dates, year first"
      }
    }
  }

  /// The market.
  package let market: ReviewMarket
  /// What it is about; one rule for each aspect of each market.
  package let aspect: Aspect
  /// The convention, one or two sentences.
  package let statement: String
  /// Where it comes from.
  package let source: String
  /// How sure it is.
  package let certainty: Certainty
  /// What can be checked of it.
  package let check: Check?

  /// The rule's id, as findings name it ("de-length").
  package var id: String { "\(market.rawValue)-\(aspect.rawValue)" }

  init(
    _ market: ReviewMarket, _ aspect: Aspect, _ statement: String, source: String, _ certainty: Certainty,
    check: Check? = nil
  ) {
    self.market = market
    self.aspect = aspect
    self.statement = statement
    self.source = source
    self.certainty = certainty
    self.check = check
  }
}

/// Something about a person that says nothing of their work.
package enum PersonalDatum: String, Sendable, CaseIterable {
  case birth = "date of birth or age"
  case maritalStatus = "marital status or children"
  case nationality = "nationality"
  case gender = "gender"
  case religion = "religion"
  case parents = "parents' names"
  case body = "height, weight or blood group"

  /// Labels that announce it, folded, in the languages of the markets.
  var labels: [String] {
    switch self {
    case .birth:
      [
        "date of birth", "birth date", "birthdate", "dob:", "born:", "born on", "age:", "geburtsdatum",
        "geboren",
        "né le", "née le", "date de naissance", "생년월일", "生年月日",
      ]
    case .maritalStatus:
      [
        "marital status", "married", "familienstand", "verheiratet", "ledig", "situation familiale",
        "célibataire",
        "marié", "결혼 여부", "혼인", "配偶者",
      ]
    case .nationality: ["nationality", "staatsangehörigkeit", "nationalité", "국적", "国籍"]
    case .gender: ["gender:", "sex:", "geschlecht", "성별", "性別"]
    case .religion: ["religion:", "konfession", "종교"]
    case .parents: ["father's name", "father’s name", "mother's name", "mother’s name", "가족관계", "家族構成"]
    case .body: ["height:", "weight:", "blood group", "blood type", "키:", "몸무게", "신장:", "체중", "혈액형"]
    }
  }
}
