/// Tells which of the lines at a resume's head say whose it is, and what they call themselves: by how each is
/// set, by the words of names and titles, and by the e-mail address.
struct NameAndLabel {
  /// The name; empty where none was found.
  private(set) var name = ""
  /// The title; empty where none was found.
  private(set) var label = ""
  private let email: String

  /// A part of a line that could be a name, with where and how it is printed.
  private struct Candidate {
    var text: String
    var order: Int
    var size: Double
    var line: ResumeLine
    /// The text before anything was added to it.
    var firstText: String
    /// Whether a hyphen, which the text has lost, ends it in print: "Marsh-" over "Hale".
    var isOpen: Bool

    init(text: String, order: Int, size: Double, line: ResumeLine) {
      self.text = text
      self.order = order
      self.size = size
      self.line = line
      firstText = text
      isOpen = line.segments.contains(text + "-")
    }
  }

  /// Looks for them in `lines`. `email` and the users that `links` name tell names from titles.
  init(in lines: [ResumeLine], email: String, links: [String]) {
    self.email = email
    var candidates: [Candidate] = []
    let users = Set(links.compactMap { ContactScanner.profile($0)?.username })
    for line in lines {
      for (at, segment) in line.segments.enumerated() {
        let size = line.segmentSizes.count == line.segments.count ? line.segmentSizes[at] : line.fontSize
        // What a profile's link says is the user's name there, and nobody's title.
        for piece in ContactPieces.pieces(of: segment)
        where !ContactPieces.isContact(piece) && !piece.hasSuffix(":") && !users.contains(piece)
          && !HeaderDates.isDate(piece)
        {
          let text = DocumentTitle.removed(from: piece)
          guard !text.isEmpty, !NameAndLabel.namesNetwork(text) else { continue }
          let isFirst = candidates.isEmpty && size == 0
          for part in (isFirst ? PersonName.beforeTitle(text, email: email) : nil)
            ?? PersonName.beforeTitle(text)
          {
            candidates.append(Candidate(text: part, order: candidates.count, size: size, line: line))
          }
        }
      }
      if candidates.count >= 10 { break }
    }
    candidates = candidates.filter { !NameAndLabel.isMonogram($0.text, of: candidates) }
    candidates =
      candidates.contains { $0.size > 0 }
      ? NameAndLabel.withWrappedName(candidates)
      : NameAndLabel.withStackedName(candidates, email: email)
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
        PersonName.agrees(candidate.text, with: email),
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
      if PersonName.agrees(candidate.text, with: email) { score += 3 }
      if score > best?.score ?? 0 { best = (at, score) }
    }
    guard let best else {
      // "# quietfox_dev": people are known by the name of an account as well.
      if let first = candidates.first, NameAndLabel.isAccount(first) {
        name = first.text
        takeLabel(Array(candidates.dropFirst()), before: [])
      } else {
        takeLabel(candidates, before: [])
      }
      return
    }
    name = PersonName.inOrder(candidates[best.at].text)
    takeLabel(Array(candidates[(best.at + 1)...]), before: Array(candidates[..<best.at]))
  }

  /// Whether `candidate` is one word that the document's first heading is made of, and none of a title.
  private static func isAccount(_ candidate: Candidate) -> Bool {
    let text = candidate.text
    return candidate.order == 0 && candidate.line.role == .heading && candidate.line.level == 1
      && !text.contains(" ") && (3...30).contains(text.unicodeScalars.count) && !TextFolding.isCJK(text)
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == "-"
      }
      && SectionTitles.kind(of: text) == nil && JobTitleWords.score(text) == 0 && !PlaceNames.isPlace(text)
      && !["cv", "resume", "readme", "index", "portfolio"].contains { TextFolding.key(text).contains($0) }
  }

  /// Whether `text` says where a link leads ("LinkedIn Profile").
  private static func namesNetwork(_ text: String) -> Bool {
    let words = TextFolding.words(text)
    return words.count <= 3
      && words.contains { ["linkedin", "github", "gitlab", "xing", "stackoverflow"].contains($0) }
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
    let local = email.split(separator: "@").first.map { TextFolding.key(String($0)) } ?? ""
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
        out[at].text += (last.isOpen ? "-" : " ") + candidate.text
        out[at].isOpen = candidate.isOpen
      } else {
        out.append(candidate)
      }
    }
    return out
  }

  /// A name whose parts stand below each other in a text, which knows no sizes, is one candidate: the first ends in a
  /// hyphen or a particle, or the e-mail address has the second, but not as a whole name. Contact data may stand beside
  /// them.
  private static func withStackedName(_ candidates: [Candidate], email: String) -> [Candidate] {
    /// The candidate as printed, if nothing but contact data and places stand beside it.
    func printed(_ candidate: Candidate) -> String? {
      guard let first = candidate.line.segments.first,
        [candidate.text, candidate.text + "-"].contains(first),
        candidate.line.segments.dropFirst().allSatisfy({
          ContactPieces.isContact($0) || PlaceNames.isPlace($0)
        })
      else { return nil }
      return first
    }
    func count(_ text: String) -> Int { text.split(separator: " ").count }
    var out: [Candidate] = []
    /// The last candidate that could be the name's first part, and where it is in `out`.
    var above: (candidate: Candidate, at: Int)?
    for candidate in candidates {
      let text = PlaceNames.isPlace(candidate.text) ? nil : printed(candidate)
      guard let text, let (upper, at) = above, let end = printed(upper), case let last = out[at],
        candidate.line.column == upper.line.column, count(text) <= 2, count(last.text) <= 2,
        JobTitleWords.score(text) == 0, TextFolding.key(text) != TextFolding.key(last.text)
      else {
        if text != nil {
          above = (candidate, out.count)
        } else if candidate.line.number != above?.candidate.line.number {
          above = nil
        }
        out.append(candidate)
        continue
      }
      let isOpen = end.hasSuffix("-")
      let whole = last.text + (last.text.hasSuffix("-") ? "" : isOpen ? "-" : " ") + candidate.text
      let isKnown =
        PersonName.agrees(text, with: email)
        && (count(last.text) == 1
          ? count(text) == 1 || !PersonName.isSpelled(text, in: email)
          : count(text) == 1 && PersonName.agrees(last.text, with: email))
      let areKnown = isKnown && PersonName.agrees(last.text, with: email)
      let goesOn =
        isOpen || goesOnInParticle(last.text, text) || count(last.text) == 1 && text.hasSuffix("-") || isKnown
      let distance = candidate.line.number - upper.line.number
      if goesOn, (1...(areKnown ? 6 : 2)).contains(distance), PersonName.shape(whole) >= 2 {
        out[at].text = whole
        above = (candidate, at)
      } else {
        above = (candidate, out.count)
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
      JobTitleWords.score($0.text) >= 2 && !NameAndLabel.isSentence($0.text)
    }) {
      label = ContactPieces.withoutWish(title.text)
    } else if !name.isEmpty, let next = after.first, short.contains(where: { $0.order == next.order }),
      next.line.role != .bullet, !NameAndLabel.isAmongContact(next), !NameAndLabel.isSentence(next.text),
      !next.text.contains(":"), !next.text.contains(","), next.text.split(separator: " ").count <= 6,
      !next.text.unicodeScalars.contains(where: { (0x30...0x39).contains($0.value) })
    {
      label = next.text
    }
  }

  /// Whether the candidate stands between a telephone number and an address, where places are printed.
  private static func isAmongContact(_ candidate: Candidate) -> Bool {
    let others = ContactPieces.pieces(of: candidate.line).filter { $0 != candidate.text }
    return others.contains { ContactScanner.isPhone($0) } && others.contains { $0.contains("@") }
  }

  /// Whether `text` is a sentence, and no title: "Logistics manager with a focus on automation."
  static func isSentence(_ text: String) -> Bool {
    text.hasSuffix(".") && text.split(separator: " ").count >= 4
  }
}
