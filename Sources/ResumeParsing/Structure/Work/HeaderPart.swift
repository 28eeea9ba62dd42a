/// One part of an entry's header: what stands between its separators.
struct HeaderPart: Sendable, Equatable {
  var text: String
  /// Which header line it stands on.
  var line: Int
  /// Which part of that line: 0 the left-most.
  var segment: Int
  /// Whether one of the ``connectors`` or an @ stands before it: the organisation, and before the word the title.
  var followsAt = false
  /// Whether a place stood behind the text, after a comma.
  var hadPlace = false

  /// The part with nothing but `pieces` left of it; `hadPlace` where a place went.
  func keeping(_ pieces: [String], hadPlace: Bool) -> HeaderPart {
    var part = self
    part.text = pieces.joined(separator: ", ")
    part.hadPlace = hadPlace
    return part
  }

  /// The parts of `header`, left to right and top to bottom, cut at bars, dashes, dots, `@` and `at`; never at commas,
  /// and never inside brackets, unless `bracketsHoldTitles` ("Acme (Engineer)").
  static func parts(of header: [HeaderLine], bracketsHoldTitles: Bool = false) -> [HeaderPart] {
    var parts: [HeaderPart] = []
    for (line, header) in header.enumerated() {
      for (segment, text) in header.segments.enumerated() {
        var texts = sentences(text)
        if bracketsHoldTitles, let (name, inside) = brackets(text), !isSpelledOut(inside, as: name) {
          texts = [name, inside]
        }
        for piece in texts.flatMap({ cells($0) ?? split($0) }) {
          parts.append(
            HeaderPart(
              text: withoutStop(piece.text), line: line, segment: segment, followsAt: piece.followsAt))
        }
      }
    }
    return parts
  }

  /// The cells of `text` that bars part, where one is a title with a dash and another the organisation's:
  /// "Acme | Engineer - Footprints", "Labs @ Acme | Engineer - Footprints". Nil elsewhere: a dash may part
  /// both beside a place.
  private static func cells(_ text: String) -> [(text: String, followsAt: Bool)]? {
    guard text.contains(" | "), [" - ", " – ", " — ", " @ "].contains(where: text.contains) else {
      return nil
    }
    let cells = text.split(separator: "|").map { TextFolding.trimmed(String($0)) }.filter { !$0.isEmpty }
    guard (2...4).contains(cells.count),
      let title = cells.firstIndex(where: { JobTitleWords.score($0) >= 2 && isOneTitle($0) }),
      cells.indices.contains(where: { at in
        at != title && JobTitleWords.score(cells[at]) < 2 && !PlaceNames.isPlace(cells[at])
          && EmploymentTypes.type(in: cells[at]) == nil && !HeaderDates.isDate(cells[at])
          && ![" - ", " – ", " — "].contains(where: cells[at].contains)
      })
    else { return nil }
    return cells.enumerated().flatMap { at, cell in
      at == title || JobTitleWords.score(cell) < 2 && cell.contains(" @ ") ? [(cell, false)] : split(cell)
    }
  }

  /// Whether no dash of `cell`, which begins with a title, can part an organisation or a place from it.
  private static func isOneTitle(_ cell: String) -> Bool {
    guard !cell.contains(" @ "), !cell.contains(" at ") else { return false }
    let pieces = split(cell).map(\.text)
    return JobTitleWords.score(pieces.first ?? "") >= 2
      && pieces.dropFirst().allSatisfy {
        OrganisationWords.score($0) < 2 && JobTitleWords.score($0) < 2 && !PlaceNames.isPlace($0)
          && EmploymentTypes.type(in: $0) == nil
      }
  }

  /// Whether a part of `header` is a name with a title in brackets behind it: "Acme (Engineer)".
  static func holdsTitleInBrackets(_ header: [HeaderLine]) -> Bool {
    header.contains { line in
      line.segments.contains { segment in
        guard let (name, inside) = brackets(segment) else { return false }
        return JobTitleWords.score(inside) >= 2 && JobTitleWords.score(name) < 2
          && !isSpelledOut(inside, as: name)
      }
    }
  }

  /// "NGSO (Northern Grid System Operator)": the brackets spell out what the letters stand for.
  static func withoutSpelling(_ text: String) -> String {
    brackets(text).map { isSpelledOut($0.inside, as: $0.name) ? $0.name : text } ?? text
  }

  private static func isSpelledOut(_ inside: String, as name: String) -> Bool {
    let initials = inside.split(separator: " ").compactMap(\.unicodeScalars.first)
      .filter(\.properties.isUppercase)
    return initials.count >= 2 && name.unicodeScalars.elementsEqual(initials)
  }

  /// The text before brackets that end `text`, and the text inside them.
  private static func brackets(_ text: String) -> (name: String, inside: String)? {
    guard let parts = BracketedText(text) else { return nil }
    let inside = TextFolding.trimmed(parts.inside)
    return inside.isEmpty ? nil : (parts.before, inside)
  }

  /// `part` cut at its commas.
  static func cutAtCommas(_ part: HeaderPart) -> [HeaderPart] {
    commaPieces(part.text).map { HeaderPart(text: $0, line: part.line, segment: part.segment) }
  }

  /// "Acme Mutual. Data engineer.": a header whose parts each end in a full stop; abbreviations do not.
  private static func sentences(_ text: String) -> [String] {
    guard text.hasSuffix("."), let cut = text.firstRange(of: ". "),
      let word = text[..<cut.lowerBound].split(separator: " ").last
    else { return [text] }
    let rest = text[cut.upperBound...].dropLast()
    let isAbbreviation = word.count < 4 || OrganisationWords.isLegalForm(String(word))
    guard !rest.isEmpty, rest.firstRange(of: ". ") == nil,
      !isAbbreviation || JobTitleWords.score(String(rest)) >= 2
    else { return [text] }
    return [String(text[..<cut.lowerBound]), String(rest)]
  }

  /// "Larkspur Sensorik GmbH, Linz.": a template sets the full stop behind each header. Abbreviations keep theirs.
  private static func withoutStop(_ text: String) -> String {
    guard text.hasSuffix("."), text.utf8.count <= 120, let word = text.split(separator: " ").last,
      case let bare = word.dropLast(), bare.first?.isUppercase ?? false, bare.allSatisfy(\.isLetter),
      !OrganisationWords.isLegalForm(String(word)), !abbreviations.contains(TextFolding.key(String(bare))),
      bare.count >= 4 || PlaceNames.isPlace(String(bare))
    else { return text }
    return String(text.dropLast())
  }

  private static let abbreviations: WordSet = [
    "dept", "univ", "inst", "tech", "bros", "mgmt", "asst", "assoc", "intl", "natl", "engg", "govt", "dist",
    "mass", "calif", "assn", "prof", "conn", "wash", "minn", "penn", "tenn",
  ]

  private static func split(_ text: String) -> [(text: String, followsAt: Bool)] {
    let words = LeadingDurations.removed(text.split(whereSeparator: \.isWhitespace).map(String.init))
    var pieces: [[String]] = [[]]
    /// Which pieces stand behind an "at".
    var named: Set<Int> = []
    let isOneFirm = areTwoNames(words) || isOneFirmBesideTitle(words)
    var depth = 0
    for (index, word) in words.enumerated() {
      if depth == 0, !(isOneFirm && word == "/"),
        isSeparator(
          word, after: pieces[pieces.count - 1], before: words[(index + 1)...])
          || namesTitle(word, after: pieces[pieces.count - 1], before: words[(index + 1)...])
          || namesEmployer(word, after: pieces[pieces.count - 1], before: words[(index + 1)...])
      {
        if word == "@" || connectors.contains(word) || employerConnectors.contains(word) {
          named.insert(pieces.count)
        }
        pieces.append([])
        continue
      }
      if named.contains(pieces.count - 1), pieces[pieces.count - 1].isEmpty, articles.contains(word) {
        continue
      }
      var word = word
      for scalar in word.unicodeScalars {
        if scalar == "(" || scalar == "（" || scalar == "[" { depth += 1 }
        if scalar == ")" || scalar == "）" || scalar == "]" { depth = max(0, depth - 1) }
      }
      // "Company—Title", "Company|Title", "Name;" with no space around.
      if depth == 0, word.count > 1 {
        let cuts = word.split(whereSeparator: { $0 == "—" || $0 == "|" || $0 == "｜" || $0 == "／" }).map(
          String.init)
        if cuts.count > 1, !ContactScanner.isLink(word) {
          pieces[pieces.count - 1].append(cuts[0])
          for cut in cuts.dropFirst() { pieces.append([cut]) }
          continue
        }
        if word.hasSuffix(";") || word.hasSuffix("|") {
          word.removeLast()
          pieces[pieces.count - 1].append(word)
          pieces.append([])
          continue
        }
        // "Fordham University: JD Law"
        if word.hasSuffix(":"),
          isName((pieces[pieces.count - 1] + [word]).joined(separator: " "))
            || headsTitle(pieces[pieces.count - 1] + [String(word.dropLast())], before: words[(index + 1)...])
        {
          pieces[pieces.count - 1].append(String(word.dropLast()))
          pieces.append([])
          continue
        }
      }
      pieces[pieces.count - 1].append(word)
    }
    pieces = pieces.flatMap(eastAsianParts)
    return pieces.enumerated().flatMap { at, words in
      withoutPlaceInBrackets(words.joined(separator: " ")).enumerated().map { part, text in
        (TextFolding.trimmed(text, of: ",;:·•|–—"), part == 0 && named.contains(at))
      }
    }.filter {
      $0.0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
  }

  /// "Larkfield / Brook": two names of one word each and nothing else; a firm that was bought, or one and its client.
  private static func areTwoNames(_ words: [String]) -> Bool {
    words.count == 3 && words[1] == "/"
      && [words[0], words[2]].allSatisfy {
        JobTitleWords.score($0) == 0 && PlaceNames.looksLikeName($0) && !PlaceNames.isPlace($0)
      }
  }

  /// "Developer – Paper Client Project / Coast College": what stands apart from a title by a stronger mark is one name.
  private static func isOneFirmBesideTitle(_ words: [String]) -> Bool {
    guard words.count(where: { $0 == "/" }) == 1,
      words.count(where: { ["–", "—", "-", "|", "@"].contains($0) }) == 1
    else { return false }
    let cells = words.split(whereSeparator: { ["–", "—", "-", "|", "@"].contains($0) })
    guard cells.count == 2, let firm = cells.first(where: { $0.contains("/") }),
      let title = cells.first(where: { !$0.contains("/") }),
      JobTitleWords.score(title.joined(separator: " ")) >= 2
    else { return false }
    return firm.split(separator: "/").allSatisfy {
      let name = $0.joined(separator: " ")
      return JobTitleWords.score(name) < 2 && !PlaceNames.isPlace(name)
        && DateScanner.mentions(in: name).isEmpty
    }
  }

  /// "Larkfield: Data Engineer": a name before the colon, and nothing but a title behind it.
  private static func headsTitle(_ name: [String], before rest: ArraySlice<String>) -> Bool {
    (1...4).contains(name.count) && (1...6).contains(rest.count)
      && JobTitleWords.score(rest.joined(separator: " ")) >= 2
      && PlaceNames.looksLikeName(name.joined(separator: " "))
      && !(name.last.map { TextFolding.key($0).hasPrefix("certif") } ?? false)
  }

  private static func isName(_ text: String) -> Bool {
    OrganisationWords.score(text) >= 2 || JobTitleWords.score(text) >= 2
  }

  /// "株式会社あさひ食品　マーケティング主任": between East Asian names and titles a blank is all that parts them.
  private static func eastAsianParts(_ words: [String]) -> [[String]] {
    guard (2...4).contains(words.count), words.allSatisfy(TextFolding.isCJK) else { return [words] }
    let at = words.indices.dropFirst().first { at in
      let sides = [words[..<at], words[at...]].map { $0.joined(separator: " ") }
      return [sides, sides.reversed()].contains { pair in
        OrganisationWords.score(pair[0]) >= 2 && JobTitleWords.score(pair[0]) < 2
          && JobTitleWords.score(pair[1]) >= 2 && OrganisationWords.score(pair[1]) < 2
      }
    }
    guard let at else { return [words] }
    return [Array(words[..<at]), Array(words[at...])]
  }

  /// What stands between a title and its organisation.
  private static let connectors: WordSet = ["at", "bei", "chez", "bij", "hos", "w"]

  /// What may stand between a title and its organisation, or within a title ("Técnico en Sistemas").
  private static let employerConnectors: WordSet = ["en", "presso", "em", "na", "no", "for"]

  /// Those of them that stand in no title before a capital ("Analista na Clínica Beira").
  private static let sureEmployerConnectors: WordSet = ["presso", "na", "no"]
  /// What may stand before an organisation's name, and is no part of it.
  private static let articles: WordSet = ["el", "la", "los", "las", "o", "a", "il", "lo", "le", "les"]

  /// "Ingeniero de datos en Ordena Online S.L.": a title before the word, and what is known as an
  /// organisation behind it.
  private static func namesEmployer(_ word: String, after piece: [String], before rest: ArraySlice<String>)
    -> Bool
  {
    guard employerConnectors.contains(word), (1...7).contains(rest.count), let first = rest.first else {
      return false
    }
    // "Developer for a Big Bank" is a title.
    if word == "for", first == "a" || first == "an" { return false }
    let name = rest.joined(separator: " ")
    let isSure =
      sureEmployerConnectors.contains(word) && first.unicodeScalars.first?.properties.isUppercase ?? false
    // "Técnica en la Biblioteca Central": no title goes on with an article and a name.
    if articles.contains(first), rest.count >= 2, let next = rest.dropFirst().first,
      next.unicodeScalars.first?.properties.isUppercase ?? false,
      JobTitleWords.score(piece.joined(separator: " ")) >= 2, JobTitleWords.score(name) < 2
    {
      return true
    }
    return JobTitleWords.score(piece.joined(separator: " ")) >= 2 && JobTitleWords.score(name) < 2
      && (isSure || OrganisationWords.score(name) >= 2 || OrganisationWords.isLegalForm(rest.last ?? "")
        || rest.count == 1 && first.count <= 6 && TextFolding.isAllCaps(first)
          && !["IT", "TI", "HR", "RH", "UX", "QA", "BI", "IA", "AI", "SQL", "SAP", "ERP"].contains(first))
  }

  /// What stands between an organisation and the title that somebody had there.
  private static let titleConnectors: WordSet = ["as", "als", "comme", "como", "come", "som", "jako"]

  private static let stays: WordSet = [
    "lehre", "ausbildung", "praktikum", "tatigkeit", "arbeit", "nebenjob", "ferienjob", "einsatz", "stage",
    "apprenticeship", "internship", "work", "employed", "stint", "alternance", "practicas", "estagio",
  ]

  /// "Acme, Leeds as Senior Engineer": a name before the word, and a title behind it.
  private static func namesTitle(_ word: String, after piece: [String], before rest: ArraySlice<String>)
    -> Bool
  {
    guard titleConnectors.contains(word), !piece.isEmpty, (1...7).contains(rest.count) else { return false }
    // "Lehre als Informatiker" is what somebody did, not where.
    if piece.count == 1, let first = piece.first, stays.contains(TextFolding.key(first)) { return false }
    return piece.allSatisfy { $0 == "&" || $0 == "and" || PlaceNames.looksLikeName($0) }
      && JobTitleWords.score(piece.joined(separator: " ")) < 2
      && rest.first?.unicodeScalars.first?.properties.isUppercase ?? false
      && JobTitleWords.score(rest.joined(separator: " ")) >= 2
  }

  private static func isSeparator(_ word: String, after piece: [String], before rest: ArraySlice<String>)
    -> Bool
  {
    // Nearly all words are longer than any of these.
    guard word.utf8.count <= 4 else { return false }
    let next = rest.first
    // "GPA: 3.8 / 4.0"
    if word == "/", let digit = next?.utf8.first, (0x30...0x39).contains(digit),
      let before = piece.last?.utf8.last, (0x30...0x39).contains(before)
    {
      return false
    }
    // "Tech Lead / Architect" is one title.
    if word == "/", JobTitleWords.score(title(in: rest)) >= 1,
      JobTitleWords.score(piece.joined(separator: " ")) >= 2
    {
      return false
    }
    switch word {
    case "|", ";", "·", "∙", "•", "—", "–", "-", "--", "---", "@", "//", "~", "｜", "⋄", "◇", "/", "→", "›",
      "»",
      "‑", "−", "▪", "●", "・":
      return true
    case let word where connectors.contains(word):
      return JobTitleWords.score(piece.joined(separator: " ")) >= 2 || standsBetweenNames(piece, next)
    default: return false
    }
  }

  /// What stands before the next mark in `rest`, three words at most: "Art Director" behind "Designer /".
  private static func title(in rest: ArraySlice<String>) -> String {
    rest.prefix(3).prefix { $0.contains(where: \.isLetter) }.joined(separator: " ")
  }

  /// "Glazier at Harrow Works": whatever the trade, names on both sides of the word; "University of Texas at Austin" is
  /// one name.
  private static func standsBetweenNames(_ piece: [String], _ next: String?) -> Bool {
    let text = piece.joined(separator: " ")
    return PlaceNames.looksLikeName(text) && OrganisationWords.score(text) == 0
      && next?.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// "Acme (Berlin)", "Engineer (Remote)": a place in brackets is a part of its own.
  private static func withoutPlaceInBrackets(_ text: String) -> [String] {
    if let (name, place) = PlaceNames.withTrailingPlace(text) { return [name, place] }
    guard let parts = BracketedText(text), PlaceNames.isPlace(parts.inside) else { return [text] }
    return [parts.before, parts.inside]
  }

  /// Whether a name of one word goes on in two more: "Hale", "Marsh & Pike".
  private static func isFirm(_ first: String, _ rest: String) -> Bool {
    isPartners(rest) && !first.contains(" ") && isNameWord(first)
  }

  /// Whether `text` is two names and no departments: "Marsh & Pike".
  static func isPartners(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    return words.count == 3 && words[1] == "&" && isNameWord(words[0]) && isNameWord(words[2])
  }

  private static func isNameWord(_ word: String) -> Bool {
    (word.unicodeScalars.first?.properties.isUppercase ?? false) && !TextFolding.isAllCaps(word)
      && JobTitleWords.score(word) == 0 && !JobTitleWords.isDepartment(word) && !PlaceNames.isPlace(word)
  }

  /// `text` cut at its commas; firms of three names ("Hale, Marsh & Pike"), legal forms with the name before them
  /// ("Acme, Inc.") and brackets stay whole.
  static func commaPieces(_ text: String) -> [String] {
    // Most parts hold no comma in any writing.
    if text.utf8.allSatisfy({ $0 != UInt8(ascii: ",") && $0 < 0x80 }) {
      let piece = TextFolding.trimmed(text)
      return piece.isEmpty ? [] : [piece]
    }
    var pieces: [String] = []
    var view = ""
    var depth = 0
    for character in text {
      if character == "(" || character == "（" { depth += 1 }
      if character == ")" || character == "）" { depth = max(0, depth - 1) }
      if depth == 0, character == "," || character == "，" || character == "、" {
        pieces.append(TextFolding.trimmed(view))
        view = ""
      } else {
        view.append(character)
      }
    }
    pieces.append(TextFolding.trimmed(view))
    var merged: [String] = []
    for piece in pieces where !piece.isEmpty {
      if let last = merged.last,
        OrganisationWords.isLegalForm(piece) || merged.count > 1 && isFirm(last, piece)
      {
        merged[merged.count - 1] += ", " + piece
      } else if piece.hasPrefix("& ") || piece.hasPrefix("and "), merged.count >= 2 {
        // "Plugins, Themes, & Core": the end of one list.
        let last = merged.removeLast()
        merged[merged.count - 1] += ", " + last + ", " + piece
      } else {
        merged.append(piece)
      }
    }
    return merged
  }
}
