import Quantities

/// A resume as a JSON Resume 1.0.0 document (jsonresume.org/schema), with what Starling found in `meta.starling`.
///
/// Empty fields are left out; dates are ISO 8601 as far as given; a present job has no `endDate`; `url` fields are
/// full URIs and `email` is one, since the schema asks for that. The same resume always gives the same bytes.
package struct JSONResumeDocument {
  private let resume: Resume
  /// Hands the claims on one by one.
  private let eachClaim: ((Claim) -> Void) -> Void

  /// The document of `resume` and the claims made from it.
  package init(_ resume: Resume, claims: [Claim]) {
    self.resume = resume
    eachClaim = { claims.forEach($0) }
  }

  /// The document of `resume`, whose claims are understood by `vocabulary` while it is written.
  package init(_ resume: Resume, vocabulary: ClaimVocabulary) {
    self.resume = resume
    eachClaim = { ClaimExtractor.forEachClaim(of: resume, vocabulary: vocabulary, $0) }
  }

  /// The document as JSON text, without a line break at its end.
  package var text: String {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes ``text`` to `sink` in pieces: that of a long file is never held whole.
  package func write(to sink: ([UInt8]) -> Void) {
    JSONObjectWriter.write(to: sink) { root in
      root.add("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json")
      root.add("basics", .object(JSONResumeDocument.basics(resume.basics)))
      root.add("work", list: resume.work) { JSONResumeDocument.position($0, organisationKey: "name") }
      root.add("volunteer", list: resume.volunteer) {
        JSONResumeDocument.position($0, organisationKey: "organization")
      }
      root.add("education", list: resume.education, JSONResumeDocument.education)
      root.add("awards", list: resume.awards) {
        JSONResumeDocument.item(
          $0, name: "title", date: "date", organization: "awarder", detail: "summary")
      }
      root.add("certificates", list: resume.certificates) {
        JSONResumeDocument.item($0, name: "name", date: "date", detail: "issuer")
      }
      root.add("publications", list: resume.publications) {
        JSONResumeDocument.item(
          $0, name: "name", date: "releaseDate", organization: "publisher", detail: "summary")
      }
      root.add("skills", list: resume.skills, JSONResumeDocument.skill)
      root.add("languages", list: resume.languages) {
        JSONResumeDocument.item($0, name: "language", date: nil, detail: "fluency")
      }
      root.add("interests", list: resume.interests) {
        JSONResumeDocument.item($0, name: "name", date: nil, detail: nil)
      }
      root.add("references", list: resume.references) {
        JSONResumeDocument.item($0, name: "name", date: nil, detail: "reference")
      }
      root.add("projects", list: resume.projects, JSONResumeDocument.project)
      root.add(
        "meta",
        object: { meta in
          meta.add("version", "v1.0.0")
          meta.add("starling", object: addStarling)
        })
    }
  }

  /// Members of an object in the order in which they are added; empty values are left out.
  private struct ObjectBuilder {
    var members: [(key: String, value: JSONText)] = []

    mutating func add(_ key: String, _ text: String) {
      if !text.isEmpty { members.append((key, .string(text))) }
    }

    mutating func add(_ key: String, _ value: JSONText) {
      if case .object(let inside) = value, inside.isEmpty { return }
      members.append((key, value))
    }

    mutating func add(_ key: String, list: [JSONText]) {
      if !list.isEmpty { members.append((key, .array(list))) }
    }

    mutating func add(_ key: String, strings: [String]) {
      let filled = strings.filter { !$0.isEmpty }
      if !filled.isEmpty { members.append((key, .array(filled.map(JSONText.string)))) }
    }
  }

  private static func basics(_ basics: Resume.Basics) -> [(key: String, value: JSONText)] {
    var object = ObjectBuilder()
    object.add("name", basics.name)
    object.add("label", basics.label)
    if ContactScanner.email(in: basics.email) == basics.email { object.add("email", basics.email) }
    object.add("phone", basics.phone)
    object.add("url", ContactScanner.uri(basics.url) ?? "")
    object.add("summary", basics.summary)
    if let place = basics.place {
      object.add("location", location(place))
    } else if !basics.location.isEmpty {
      object.add("location", .object([("address", .string(basics.location))]))
    }
    object.add(
      "profiles",
      list: basics.profiles.map { profile in
        var one = ObjectBuilder()
        one.add("network", profile.network)
        one.add("username", profile.username)
        one.add("url", ContactScanner.uri(profile.url) ?? "")
        return .object(one.members)
      })
    return object.members
  }

  private static func location(_ place: Resume.Place) -> JSONText {
    var object = ObjectBuilder()
    object.add("address", place.address)
    object.add("postalCode", place.postalCode)
    object.add("city", place.city)
    object.add("region", place.region)
    object.add("countryCode", place.countryCode)
    return .object(object.members)
  }

  /// A job, or a voluntary position, which call who it was for by another `key`.
  private static func position(_ entry: Resume.Entry, organisationKey key: String) -> JSONText {
    var object = ObjectBuilder()
    object.add(key, entry.name)
    object.add("position", entry.position)
    object.add("location", entry.location)
    object.add("description", entry.about?.description ?? "")
    addCommon(entry, to: &object)
    return .object(object.members)
  }

  private static func project(_ entry: Resume.Entry) -> JSONText {
    var object = ObjectBuilder()
    object.add("name", entry.name)
    object.add("description", entry.summary)
    object.add("url", ContactScanner.uri(entry.url) ?? "")
    addDates(entry, to: &object)
    object.add("roles", strings: [entry.position])
    object.add("highlights", strings: entry.highlights.map(\.text))
    object.add("keywords", strings: entry.keywords)
    object.add("entity", entry.about?.entity ?? "")
    object.add("type", entry.about?.type ?? "")
    return .object(object.members)
  }

  private static func education(_ entry: Resume.Entry) -> JSONText {
    var object = ObjectBuilder()
    object.add("institution", entry.name)
    object.add("area", entry.position)
    object.add("studyType", entry.studyType)
    object.add("location", entry.location)
    object.add("url", ContactScanner.uri(entry.url) ?? "")
    addDates(entry, to: &object)
    object.add("score", entry.score)
    object.add("summary", entry.summary)
    object.add("courses", strings: entry.keywords)
    object.add("highlights", strings: entry.highlights.map(\.text))
    return .object(object.members)
  }

  private static func addCommon(_ entry: Resume.Entry, to object: inout ObjectBuilder) {
    object.add("url", ContactScanner.uri(entry.url) ?? "")
    addDates(entry, to: &object)
    object.add("summary", entry.summary)
    object.add("highlights", strings: entry.highlights.map(\.text))
    object.add("keywords", strings: entry.keywords)
  }

  private static func addDates(_ entry: Resume.Entry, to object: inout ObjectBuilder) {
    object.add("startDate", entry.startDate)
    if !entry.isCurrent { object.add("endDate", entry.endDate) }
  }

  private static func skill(_ group: Resume.SkillGroup) -> JSONText {
    var object = ObjectBuilder()
    object.add("name", group.name)
    object.add("level", group.level)
    object.add("keywords", strings: group.keywords)
    return .object(object.members)
  }

  private static func item(
    _ item: Resume.Item, name: String, date: String?, organization: String? = nil, detail: String?
  ) -> JSONText {
    var object = ObjectBuilder()
    object.add(name, item.name)
    if let date { object.add(date, item.date) }
    if let organization { object.add(organization, item.organization) }
    if let detail { object.add(detail, item.detail) }
    object.add("url", ContactScanner.uri(item.url) ?? "")
    object.add("keywords", strings: item.keywords)
    return .object(object.members)
  }

  // MARK: meta.starling

  private func addStarling(to object: inout JSONObjectWriter) {
    object.add("format", resume.format)
    if let pages = resume.pages { object.add("pages", .integer(pages)) }
    object.add("columns", .integer(resume.columns))
    object.add("sections", .array(resume.sections.map(JSONText.string)))
    object.add("otherSections", list: resume.otherSections) { section in
      .object([
        ("title", .string(section.title)), ("lines", .array(section.lines.map { .string($0.text) })),
      ])
    }
    object.add("claims", each: { add in eachClaim { add(JSONResumeDocument.claim($0)) } })
    object.add("warnings", .array(resume.warnings.map(JSONText.string)))
  }

  private static func claim(_ claim: Claim) -> JSONText {
    var object = ObjectBuilder()
    object.add("text", claim.text)
    object.add("source", claim.source)
    object.add("line", .integer(claim.line))
    object.add("verb", claim.verb ?? "")
    object.add("deed", claim.deed)
    object.add("skills", .array(claim.skills.map(JSONText.string)))
    object.add("topics", .array(claim.topics.map(JSONText.string)))
    object.add("technologies", .array(claim.technologies.map(JSONText.string)))
    object.add("mechanisms", strings: claim.mechanisms)
    object.add("quantities", .array(claim.quantities.quantities.map(quantity)))
    object.add("changes", .array(claim.quantities.changes.map(change)))
    object.add("strength", claim.strength.rawValue)
    object.add("reasons", strings: claim.reasons)
    return .object(object.members)
  }

  private static func quantity(_ quantity: Quantity) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("span", span(quantity.span)), ("text", .string(quantity.text)),
      ("kind", .string(quantity.kind.rawValue)),
      ("value", .number(quantity.value)),
    ]
    if let upper = quantity.upperValue { members.append(("value2", .number(upper))) }
    members += [
      ("unit", .string(quantity.unit)), ("approximate", .bool(quantity.isApproximate)),
      ("role", .string(quantity.role.rawValue)), ("isMetric", .bool(quantity.isMetric)),
    ]
    return .object(members)
  }

  private static func change(_ change: QuantityChange) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("from", .integer(change.from)), ("to", .integer(change.to)), ("span", span(change.span)),
    ]
    if let factor = change.factor { members.append(("factor", .number(factor))) }
    if let percent = change.percent { members.append(("percent", .number(percent))) }
    return .object(members)
  }

  private static func span(_ range: Range<Int>) -> JSONText {
    .array([.integer(range.lowerBound), .integer(range.upperBound)])
  }
}
