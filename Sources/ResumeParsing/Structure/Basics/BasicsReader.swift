/// Reads who a resume is about from the lines above its sections, and from its contact section.
struct BasicsReader {
  private var basics = Resume.Basics()
  private var links: [String] = []

  /// The basics from `top` (the lines above the first section), `contact` (lines of contact sections) and, for an
  /// e-mail address that stands nowhere else, `all` lines. A name that cannot be read there may stand in `furniture`,
  /// the running headers and footers.
  static func basics(top: [ResumeLine], contact: [ResumeLine], all: [ResumeLine], furniture: [ResumeLine])
    -> Resume.Basics
  {
    var reader = BasicsReader()
    let (contact, plain) = BareLabels.withColons(contact.map(withLabels), top.map(withLabels))
    for line in plain + contact { reader.takeContact(line) }
    let top = withWholeName(plain, email: reader.basics.email)
    // A footer that only the paper seems to need may be where the address is.
    for line in furniture where reader.basics.email.isEmpty && ContactScanner.email(in: line.text) != nil {
      reader.takeContact(line)
    }
    if reader.basics.email.isEmpty { reader.takeEmail(from: all) }
    if reader.basics.email.isEmpty { reader.takeBrokenEmail(from: all) }
    if reader.basics.phone.isEmpty {
      // A sign before a number may look like an item's mark.
      let pieces = all.lazy.filter {
        $0.role != .bullet || $0.text.contains("@") || ContactScanner.isPhone($0.text)
      }
      .flatMap { ContactPieces.pieces(of: $0) }
      if let piece = pieces.first(where: { ContactScanner.isPhone($0) }) {
        reader.basics.phone = ContactScanner.phone(in: piece) ?? ""
      }
    }
    for lines in [top, contact] where reader.basics.name.isEmpty && reader.basics.label.isEmpty {
      let found = NameAndLabel(in: lines, email: reader.basics.email, links: reader.links)
      (reader.basics.name, reader.basics.label) = (found.name, found.label)
    }
    if PersonName.shape(reader.basics.name) < 2,
      let name = RunningName.name(in: furniture, or: all, email: reader.basics.email)
    {
      reader.basics.name = name
    }
    reader.takePlace(top + contact)
    reader.takeSummary(top)
    reader.takeLinks()
    return reader.basics
  }

  /// A row of a label and its value ("Address:" beside "Stirling") as the line "Address: Stirling".
  private static func withLabels(_ line: ResumeLine) -> ResumeLine {
    guard line.segments.count == 2, ContactPieces.isLabel(line.segments[0]) else { return line }
    var line = line
    line.segments = [TextFolding.trimmed(line.segments[0], of: ":：") + ": " + line.segments[1]]
    line.segmentSizes = []
    return line
  }

  /// A first line of two cells ("Ada     Brook") as one where both are words of names and the e-mail address has one:
  /// wide blanks of a text whose layout was kept, as a name in large type leaves them.
  private static func withWholeName(_ lines: [ResumeLine], email: String) -> [ResumeLine] {
    guard let first = lines.first, first.segments.count == 2,
      first.segments.allSatisfy({
        PersonName.shape($0) > 0 && JobTitleWords.score($0) == 0 && !PlaceNames.isPlace($0)
      })
    else { return lines }
    let known = first.segments.count { PersonName.agrees($0, with: email) }
    guard known == 2 || known == 1 && !first.segments.contains(where: { $0.contains(" ") })
    else { return lines }
    var out = lines
    out[0].segments = [first.segments.joined(separator: " ")]
    out[0].segmentSizes = []
    return out
  }

  // MARK: Contact data

  private mutating func takeContact(_ line: ResumeLine) {
    if basics.email.isEmpty, let email = ContactScanner.email(in: line.text) {
      basics.email = BasicsReader.whole(email, links: line.links)
    }
    /// Whether the number comes from a link of this line, which may spell it otherwise than it is printed.
    var isLinked = false
    for link in line.links {
      if link.lowercased().hasPrefix("mailto:") {
        if basics.email.isEmpty, let email = ContactScanner.email(in: String(link.dropFirst(7))) {
          basics.email = email
        }
      } else if link.lowercased().hasPrefix("tel:") {
        if basics.phone.isEmpty, let phone = ContactScanner.phone(in: String(link.dropFirst(4))) {
          basics.phone = phone
          isLinked = true
        }
      } else {
        links.append(link)
      }
    }
    for piece in ContactPieces.pieces(of: line) {
      if basics.phone.isEmpty || isLinked, !piece.contains("@"), HeaderDates.isDate(piece) == false,
        let phone = ContactScanner.phone(in: piece), BasicsReader.wordCount(piece) <= 5
      {
        if !isLinked || Self.isNational(phone, of: basics.phone) { basics.phone = phone }
        isLinked = false
      }
      links += ContactScanner.links(in: piece)
    }
  }

  /// Whether `phone` is `other` without its country's code: "(512) 555-0134" of "+1-512-555-0134".
  private static func isNational(_ phone: String, of other: String) -> Bool {
    var own = phone.filter { $0.isASCII && $0.isNumber }
    // "020 …" of "+44 20 …".
    if own.hasPrefix("0") { own.removeFirst() }
    return own.count >= 7 && other.filter { $0.isASCII && $0.isNumber }.hasSuffix(own)
  }

  /// How many words of `text` are not numbers.
  private static func wordCount(_ text: String) -> Int {
    text.split(separator: " ").filter { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }.count
  }

  /// The address that a link spells out where the printed one was broken over two lines ("grid.solheim@…").
  private static func whole(_ email: String, links: [String]) -> String {
    for link in links where link.lowercased().hasPrefix("mailto:") {
      if let target = ContactScanner.email(in: String(link.dropFirst(7))), target.hasSuffix(email) {
        return target
      }
    }
    return email
  }

  private mutating func takeEmail(from lines: [ResumeLine]) {
    for line in lines {
      if let email = ContactScanner.email(in: line.text) {
        basics.email = email
        return
      }
      for link in line.links where link.lowercased().hasPrefix("mailto:") {
        if let email = ContactScanner.email(in: String(link.dropFirst(7))) {
          basics.email = email
          return
        }
      }
    }
  }

  /// "ada.brook@example" over ".com": an address that a narrow column broke, on two lines or already joined.
  private mutating func takeBrokenEmail(from lines: [ResumeLine]) {
    for line in lines where line.text.contains("@") {
      let words = line.text.split(separator: " ").map(String.init)
      for (head, tail) in zip(words, words.dropFirst()) where head.contains("@") {
        if let email = ContactScanner.email(in: head + tail), email == head + tail, !tail.hasPrefix("www.") {
          basics.email = email
          // Its end looks like a site of its own.
          links.removeAll { $0 == tail }
          return
        }
      }
    }
    for (line, next) in zip(lines, lines.dropFirst())
    where line.column == next.column && line.text.contains("@") && !next.text.contains(" ") {
      let tail = line.text.split(separator: " ").last.map(String.init) ?? ""
      guard tail.contains("@"), let email = ContactScanner.email(in: tail + next.text),
        email == tail + next.text, email.split(separator: ".").last.map({ $0.count <= 6 }) ?? false,
        next.text.unicodeScalars.allSatisfy({ $0.value < 0x80 && !$0.properties.isUppercase })
      else { continue }
      basics.email = email
      return
    }
  }

  private mutating func takeLinks() {
    for link in links {
      if let profile = ContactScanner.profile(link) {
        if !basics.profiles.contains(where: { $0.network == profile.network }) {
          basics.profiles.append(profile)
        }
      } else if basics.url.isEmpty, let uri = ContactScanner.uri(link),
        !uri.lowercased().contains("fontawesome")
      {
        basics.url = uri
      }
    }
  }

  // MARK: Place and summary

  private mutating func takePlace(_ lines: [ResumeLine]) {
    for line in lines {
      for piece in ContactPieces.pieces(of: line) {
        let text = ContactPieces.withoutLabel(piece)
        if text != basics.name, text != basics.label, text.split(separator: " ").count <= 8,
          PlaceNames.isPlace(text)
        {
          basics.location = text
          return
        }
        if text.count < piece.count, ContactPieces.isPlaceLabel(piece) {
          basics.location = text
          return
        }
      }
    }
    // "Lyon, France": two short names in the line of contact data.
    for line in lines
    where ContactScanner.email(in: line.text) != nil || ContactScanner.phone(in: line.text) != nil {
      for piece in ContactPieces.pieces(of: line)
      where !ContactPieces.isContact(piece) && !piece.hasSuffix(":") && piece != basics.name
        && piece != basics.label
      {
        let parts = piece.split(separator: ",")
        if (1...3).contains(parts.count), parts.allSatisfy({ PlaceNames.looksLikeName(String($0)) }),
          JobTitleWords.score(piece) == 0
        {
          basics.location = piece
          return
        }
      }
    }
  }

  private mutating func takeSummary(_ lines: [ResumeLine]) {
    takeHeadline(lines)
    let sentences = lines.filter { line in
      line.role != .heading && line.segments.count == 1 && line.text != basics.label
        && !ContactPieces.isContact(line.text)
        && ContactScanner.email(in: line.text) == nil
        && (line.text.split(separator: " ").count >= 8 || NameAndLabel.isSentence(line.text)
          || TextFolding.isCJK(line.text) && line.text.count >= 25)
    }
    basics.summary = EastAsian.joined(sentences.map(\.text))
  }

  /// "Staff Engineer | Payments & Ledgers | Kafka, Go": as profile sites print it, more than a title and no summary.
  private mutating func takeHeadline(_ lines: [ResumeLine]) {
    guard !basics.label.isEmpty else { return }
    let headline = lines.first { line in
      guard line.role != .heading, line.segments.count == 1, line.text.hasPrefix(basics.label),
        !line.text.hasSuffix("."), !ContactPieces.isContact(line.text),
        ContactScanner.email(in: line.text) == nil
      else { return false }
      let pieces = ContactPieces.pieces(of: line)
      return pieces.count > 1 && pieces[0] == basics.label && line.text.split(separator: " ").count >= 8
    }
    if let headline { basics.label = headline.text }
  }
}
