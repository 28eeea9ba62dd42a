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
    let (contact, plain) = (contact.map(withLabels), top.map(withLabels))
    for line in plain + contact { reader.takeContact(line) }
    let top = withWholeName(plain, email: reader.basics.email)
    // A footer that only the paper seems to need may be where the address is.
    for line in furniture where reader.basics.email.isEmpty && ContactScanner.email(in: line.text) != nil {
      reader.takeContact(line)
    }
    if reader.basics.email.isEmpty { reader.takeEmail(from: all) }
    if reader.basics.email.isEmpty { reader.takeBrokenEmail(from: all) }
    if reader.basics.phone.isEmpty {
      let pieces = all.lazy.filter { $0.role != .bullet || $0.text.contains("@") }
        .flatMap { ContactPieces.pieces(of: $0) }
      if let piece = pieces.first(where: { ContactScanner.isPhone($0) }) {
        reader.basics.phone = ContactScanner.phone(in: piece) ?? ""
      }
    }
    reader.takeNameAndLabel(top)
    if reader.basics.name.isEmpty, reader.basics.label.isEmpty { reader.takeNameAndLabel(contact) }
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

  // MARK: Name and label

  /// A part of a line that could be a name, with where and how it is printed.
  private struct Candidate {
    var text: String
    var order: Int
    var size: Double
    var line: ResumeLine
    /// The text before anything was added to it.
    var firstText: String

    init(text: String, order: Int, size: Double, line: ResumeLine) {
      self.text = text
      self.order = order
      self.size = size
      self.line = line
      firstText = text
    }
  }

  private mutating func takeNameAndLabel(_ lines: [ResumeLine]) {
    var candidates: [Candidate] = []
    let users = Set(links.compactMap { ContactScanner.profile($0)?.username })
    for line in lines {
      for (at, segment) in line.segments.enumerated() {
        let size = line.segmentSizes.count == line.segments.count ? line.segmentSizes[at] : line.fontSize
        // What a profile's link says is the user's name there, and nobody's title.
        for piece in ContactPieces.pieces(of: segment)
        where !ContactPieces.isContact(piece) && !piece.hasSuffix(":") && !users.contains(piece) {
          let text = DocumentTitle.removed(from: piece)
          guard !text.isEmpty else { continue }
          for part in PersonName.beforeTitle(text) {
            candidates.append(Candidate(text: part, order: candidates.count, size: size, line: line))
          }
        }
      }
      if candidates.count >= 10 { break }
    }
    candidates = candidates.filter { !BasicsReader.isMonogram($0.text, of: candidates) }
    candidates =
      candidates.contains { $0.size > 0 }
      ? BasicsReader.withWrappedName(candidates)
      : BasicsReader.withStackedName(candidates, email: basics.email)
    let largest = candidates.map(\.size).max() ?? 0
    let least = candidates.map(\.size).filter { $0 > 0 }.min() ?? 0
    var best: (at: Int, score: Int)?
    for (at, candidate) in candidates.enumerated() {
      var score = PersonName.shape(candidate.text)
      if score == 0, candidate.size >= largest - 0.1, candidate.size > 1.6 * least {
        score = PersonName.isInSmallLetters(candidate.text) ? 1 : 0
      }
      // A text knows no sizes, but the address may know the name.
      if score == 0, candidate.order == 0, candidate.size == 0,
        PersonName.agrees(candidate.text, with: basics.email),
        PersonName.isInSmallLetters(candidate.text.filter { $0 != "." })
      {
        score = 1
      }
      guard score > 0, !(candidate.text.contains(",") && PlaceNames.isPlace(candidate.text)),
        !isJobTitle(candidate, among: candidates)
      else { continue }
      if candidate.order == 0 { score += 3 }
      if candidate.line.role == .heading { score += 2 }
      if largest > least * 1.15, candidate.size >= largest - 0.1 { score += 3 }
      if JobTitleWords.score(candidate.text) >= 2 { score -= 2 }
      if PersonName.agrees(candidate.text, with: basics.email) { score += 3 }
      if score > best?.score ?? 0 { best = (at, score) }
    }
    guard let best else {
      takeLabel(candidates, before: [])
      return
    }
    basics.name = PersonName.inOrder(candidates[best.at].text)
    takeLabel(Array(candidates[(best.at + 1)...]), before: Array(candidates[..<best.at]))
  }

  /// "EN" beside "Emily Nakagawa": the initials of another candidate, set large.
  private static func isMonogram(_ text: String, of candidates: [Candidate]) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    guard (2...4).contains(letters.count), letters.allSatisfy(\.properties.isUppercase) else { return false }
    return candidates.contains { other in
      let initials = other.text.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap(
        \.unicodeScalars.first)
      return initials.count >= 2 && other.text != text && PersonName.shape(other.text) >= 2
        && initials.elementsEqual(letters)
    }
  }

  /// Whether `candidate` is a job's title and nobody's name. "Jo Developer" may be a name where the title follows, or
  /// where the address is "jo.developer@…".
  private func isJobTitle(_ candidate: Candidate, among candidates: [Candidate]) -> Bool {
    guard JobTitleWords.score(candidate.text) >= 2, !JobTitleWords.mayBeSurname(candidate.text) else {
      return false
    }
    if TextFolding.isCJK(candidate.text) { return true }
    let words = TextFolding.words(candidate.text)
    let local = basics.email.split(separator: "@").first.map { TextFolding.key(String($0)) } ?? ""
    if words.count >= 2, words.allSatisfy({ local.contains($0) }) { return false }
    let isFirst = candidate.order == 0 && !words.allSatisfy(JobTitleWords.isTitleWord)
    return
      !(isFirst
      && candidates.contains { $0.order > candidate.order && JobTitleWords.score($0.text) >= 2 })
  }

  /// A name set so large that its parts stand below each other is one candidate.
  private static func withWrappedName(_ candidates: [Candidate]) -> [Candidate] {
    let largest = candidates.map(\.size).max() ?? 0
    let others = candidates.map(\.size).filter { $0 > 0 && $0 < largest - 0.1 }
    guard largest > 0, let next = others.max(), largest > 1.15 * next else { return candidates }
    var out: [Candidate] = []
    for candidate in candidates {
      // What stands beside the name, contact data mostly, may come between its parts.
      if abs(candidate.size - largest) < 0.2,
        let at = out.lastIndex(where: { abs($0.size - largest) < 0.2 }), case let last = out[at],
        (0...8).contains(candidate.line.number - last.line.number),
        last.line.segments.first.map({ $0.hasPrefix(last.firstText) }) ?? false,
        areCells(last, candidate)
          || candidate.line.segments.first.map({ $0.hasPrefix(candidate.text) }) ?? false,
        last.line.column == candidate.line.column,
        last.line.number < candidate.line.number || areCells(last, candidate),
        last.text.split(separator: " ").count == 1 || candidate.text.split(separator: " ").count == 1
          || goesOnInParticle(last.text, candidate.text),
        last.text.split(separator: " ").count <= 3, candidate.text.split(separator: " ").count <= 3,
        JobTitleWords.score(candidate.text) < 2, PersonName.shape(last.text + " " + candidate.text) >= 2
      {
        out[at].text += " " + candidate.text
      } else {
        out.append(candidate)
      }
    }
    return out
  }

  /// A name whose parts stand below each other in a text, which knows no sizes, is one candidate: the first ends in a
  /// hyphen or a particle, or the e-mail address has the second.
  private static func withStackedName(_ candidates: [Candidate], email: String) -> [Candidate] {
    /// The candidate as printed, if it is a line of its own.
    func printed(_ candidate: Candidate) -> String? {
      let line = candidate.line
      return line.segments.count == 1 && [candidate.text, candidate.text + "-"].contains(line.text)
        ? line.text : nil
    }
    func count(_ text: String) -> Int { text.split(separator: " ").count }
    var out: [Candidate] = []
    var above: Candidate?
    for candidate in candidates {
      defer { above = candidate }
      guard let last = out.last, let above, let end = printed(above), let text = printed(candidate),
        candidate.line.column == above.line.column,
        (1...2).contains(candidate.line.number - above.line.number), count(text) <= 2, count(last.text) <= 2,
        JobTitleWords.score(text) == 0, !PlaceNames.isPlace(text)
      else {
        out.append(candidate)
        continue
      }
      let isOpen = end.hasSuffix("-")
      let whole = last.text + (last.text.hasSuffix("-") ? "" : isOpen ? "-" : " ") + candidate.text
      let goesOn =
        isOpen || goesOnInParticle(last.text, text)
        || count(last.text) == 1 && (text.hasSuffix("-") || PersonName.agrees(text, with: email))
      if goesOn, PersonName.shape(whole) >= 2 {
        out[out.count - 1].text = whole
      } else {
        out.append(candidate)
      }
    }
    return out
  }

  /// Both halves of one line: a name whose blank is so wide that it looks like a column's gap.
  private static func areCells(_ first: Candidate, _ second: Candidate) -> Bool {
    first.line.number == second.line.number && first.line.segments == [first.firstText, second.text]
  }

  /// "Anneke van" over "der Meer": a name broken at a particle.
  private static func goesOnInParticle(_ first: String, _ next: String) -> Bool {
    let ends =
      first.split(separator: " ").last.map { PersonName.particles.contains(TextFolding.key(String($0))) }
      ?? false
    let begins =
      next.split(separator: " ").first.map { PersonName.particles.contains(TextFolding.key(String($0))) }
      ?? false
    return ends || begins
  }

  private mutating func takeLabel(_ after: [Candidate], before: [Candidate]) {
    let short = (Array(after.prefix(4)) + Array(before.suffix(1))).filter { candidate in
      candidate.text.split(separator: " ").count <= 10 && !PlaceNames.isPlace(candidate.text)
        && candidate.text.unicodeScalars.count <= 100
    }
    if let title = short.first(where: {
      JobTitleWords.score($0.text) >= 2 && !BasicsReader.isSentence($0.text)
    }) {
      basics.label = ContactPieces.withoutWish(title.text)
    } else if !basics.name.isEmpty, let next = after.first, short.contains(where: { $0.order == next.order }),
      next.line.role != .bullet, !BasicsReader.isAmongContact(next), !BasicsReader.isSentence(next.text),
      !next.text.contains(":"), !next.text.contains(","), next.text.split(separator: " ").count <= 6,
      !next.text.unicodeScalars.contains(where: { (0x30...0x39).contains($0.value) })
    {
      basics.label = next.text
    }
  }

  /// Whether the candidate stands between a telephone number and an address, where places are printed.
  private static func isAmongContact(_ candidate: Candidate) -> Bool {
    let others = ContactPieces.pieces(of: candidate.line).filter { $0 != candidate.text }
    return others.contains { ContactScanner.isPhone($0) } && others.contains { $0.contains("@") }
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

  /// "Logistics manager with a focus on automation."
  private static func isSentence(_ text: String) -> Bool {
    text.hasSuffix(".") && text.split(separator: " ").count >= 4
  }

  private mutating func takeSummary(_ lines: [ResumeLine]) {
    takeHeadline(lines)
    let sentences = lines.filter { line in
      line.role != .heading && line.segments.count == 1 && line.text != basics.label
        && !ContactPieces.isContact(line.text)
        && ContactScanner.email(in: line.text) == nil
        && (line.text.split(separator: " ").count >= 8 || BasicsReader.isSentence(line.text)
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
