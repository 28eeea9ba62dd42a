import ResumeParsing

/// Reads who a document is about: from `basics`, or from whatever else the schema has for it.
enum JSONPerson {
  /// The person of `records`, which are asked one after the other; in `root`, the document itself, only texts count.
  static func basics(_ records: [JSONRecord], root: JSONRecord?) -> Resume.Basics {
    var basics = Resume.Basics()
    for record in records { read(record, into: &basics, isRoot: false) }
    if let root { read(root, into: &basics, isRoot: true) }
    return basics
  }

  private static func read(_ record: JSONRecord, into basics: inout Resume.Basics, isRoot: Bool) {
    func text(_ names: JSONNames, _ separator: String = ", ") -> String {
      isRoot ? record.plainText(names) : record.text(names, joinedBy: separator)
    }
    if basics.name.isEmpty {
      // {"name": {"first": "Ida", "last": "Brook"}}
      let full =
        record.value(.fullName)?.members == nil ? text(.fullName) : record.text(.fullName, joinedBy: " ")
      let parts = [text(.firstName), text(.middleName), full, text(.lastName)]
      basics.name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    if basics.label.isEmpty { basics.label = text(.label) }
    if basics.email.isEmpty { basics.email = record.mail(.email) }
    if basics.phone.isEmpty {
      basics.phone = [text(.phonePrefix), text(.phone)].filter { !$0.isEmpty }.joined(separator: " ")
    }
    if basics.url.isEmpty { basics.url = record.address(.personURL) }
    if basics.summary.isEmpty { basics.summary = text(.personSummary, "\n") }
    if basics.location.isEmpty { readPlace(record, into: &basics) }
    readContacts(record, into: &basics)
    readProfiles(record, into: &basics)
  }

  /// Mail addresses and telephone numbers among links: `{"email": "mailto:…"}`, `[{"icon": "mail", "text": "…"}]`.
  private static func readContacts(_ record: JSONRecord, into basics: inout Resume.Basics) {
    for (key, node) in record.rest where JSONNames.contacts.contains(JSONRecord.folded(key)) {
      for part in node.elements ?? [node] {
        let texts = (part.members?.map(\.node) ?? [part]).filter {
          if case .string = $0.value { return true }
          return false
        }
        for text in texts where !text.isRead {
          guard let said = JSONTexts.text(of: text) else { continue }
          if basics.email.isEmpty, let mail = LineWords.mail(in: said) {
            basics.email = mail
            // An icon, and a link to what is written beside it.
            for other in node.elements == nil ? [text] : texts { other.markRead() }
          } else if basics.phone.isEmpty, said.hasPrefix("tel:") {
            basics.phone = String(said.dropFirst(4))
            text.markRead()
          }
        }
      }
    }
  }

  private static func readPlace(_ record: JSONRecord, into basics: inout Resume.Basics) {
    if let place = record.records(.place).first {
      var parts = Resume.Place()
      parts.address = place.text(.address)
      parts.postalCode = place.text(.postalCode)
      parts.city = place.text(.city)
      parts.region = place.text(.region)
      parts.countryCode = place.text(.countryCode)
      basics.location = parts.line
      if parts.line != parts.address { basics.place = parts }
    }
    if basics.location.isEmpty { basics.location = record.plainText(.place) }
    if basics.location.isEmpty { basics.location = record.texts(.placeParts).joined(separator: ", ") }
  }

  private static func readProfiles(_ record: JSONRecord, into basics: inout Resume.Basics) {
    for member in record.rest {
      guard let network = network(member.key) else { continue }
      append(member.node, network, under: member.key, of: record, to: &basics)
    }
    for profile in record.records(.profiles) {
      let links = profile.rest.filter { network($0.key) != nil && $0.node.members == nil }
      if !profile.has(.profileURL), !links.isEmpty {
        // {"linkedin": "…", "github": "…"}
        for link in links {
          append(link.node, network(link.key) ?? "", under: link.key, of: profile, to: &basics)
        }
        if basics.url.isEmpty { basics.url = profile.address(.personURL) }
      } else {
        let one = Resume.Profile(
          network: profile.text(.network), username: profile.text(.username),
          url: profile.address(.profileURL))
        if one != Resume.Profile(network: "", username: "", url: "") { basics.profiles.append(one) }
      }
    }
  }

  private static func network(_ key: String) -> String? {
    var folded = JSONRecord.folded(key)
    for ending in ["url", "link", "profile", "id", "username"] where folded.count > ending.count + 1 {
      if folded.hasSuffix(ending), JSONNames.networks[String(folded.dropLast(ending.count))] != nil {
        folded = String(folded.dropLast(ending.count))
      }
    }
    return JSONNames.networks[folded]
  }

  /// Adds the profile that stands under its network's key: an address, a name there, or an object of both.
  private static func append(
    _ node: JSONNode, _ network: String, under key: String, of parent: JSONRecord,
    to basics: inout Resume.Basics
  ) {
    var profile = Resume.Profile(network: network, username: "", url: "")
    if let record = parent.record(of: node, name: key) {
      profile.url = record.address(.profileURL)
      profile.username = record.plainText(.username)
    } else if let text = JSONTexts.text(of: node) {
      node.markRead()
      if let address = LineWords.address(in: text), text.contains("/") || text.contains("www.") {
        profile.url = address
        parent.tellPart(of: node, key, text, read: address)
      } else {
        profile.username = text
      }
    }
    if !profile.username.isEmpty || !profile.url.isEmpty { basics.profiles.append(profile) }
  }
}
