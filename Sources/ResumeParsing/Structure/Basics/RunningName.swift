/// Finds the name in running headers and footers ("Ana Silva · Résumé", "Lebenslauf Anna Beispiel", "김서연 | 2"), for
/// a head whose name cannot be read.
enum RunningName {
  /// The name that stands in `furniture` beside a word for resumes or a page's number, or in `lines` beside a word for
  /// resumes. A number says little: a Latin name beside one must agree with the address. Two names are none.
  static func name(in furniture: [ResumeLine], or lines: [ResumeLine], email: String) -> String? {
    var names = Set(furniture.compactMap { name(in: $0, besideNumber: true, email: email) })
    if names.isEmpty {
      names = Set(
        lines.lazy.filter { $0.role != .bullet && $0.text.unicodeScalars.count <= 80 }
          .compactMap { name(in: $0, besideNumber: false, email: email) })
    }
    return names.count == 1 ? names.first : nil
  }

  private static func name(in line: ResumeLine, besideNumber: Bool, email: String) -> String? {
    var names: [String] = []
    var hasTitle = false
    var hasNumber = false
    for piece in ContactPieces.pieces(of: line) {
      if DocumentTitle.isWhole(piece) {
        hasTitle = true
      } else if let name = DocumentTitle.besideTitle(piece) {
        hasTitle = true
        names.append(name)
      } else if isPageNumber(piece) {
        hasNumber = true
      } else if !ContactPieces.isContact(piece), let (name, number) = apart(piece) {
        hasNumber = hasNumber || number
        names.append(name)
      }
    }
    names = names.filter { mayBeName($0) }
    guard names.count == 1, let name = names.first else { return nil }
    if hasTitle { return name }
    guard besideNumber, hasNumber else { return nil }
    return TextFolding.isCJK(name) || PersonName.agrees(name, with: email) ? name : nil
  }

  /// "Ana Silva 2", "Ana Silva, Page 2": a name and whether a page's number stands behind it.
  private static func apart(_ piece: String) -> (name: String, number: Bool)? {
    let words = piece.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
    guard let cut = words.firstIndex(where: isPageWord), cut > 0 else { return (piece, false) }
    guard words[cut...].allSatisfy(isPageWord) else { return nil }
    return (words[..<cut].joined(separator: " "), true)
  }

  private static func isPageNumber(_ piece: String) -> Bool {
    let words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
    return !words.isEmpty && words.allSatisfy(isPageWord)
      && piece.unicodeScalars.contains { (0x30...0x39).contains($0.value) }
  }

  private static func isPageWord(_ word: String) -> Bool {
    pageWords.contains(TextFolding.key(word))
      || word.unicodeScalars.allSatisfy {
        (0x30...0x39).contains($0.value) || "/().-".unicodeScalars.contains($0)
      }
  }

  private static func mayBeName(_ text: String) -> Bool {
    PersonName.shape(text) >= 2 && JobTitleWords.score(text) < 2 && OrganisationWords.score(text) == 0
      && (TextFolding.isCJK(text) || !PlaceNames.isPlace(text)) && !HeaderDates.isDate(text)
  }

  private static let pageWords: WordSet = [
    "page", "seite", "pagina", "pag", "페이지", "쪽", "ページ", "頁", "strana", "sida", "p", "of", "von", "de", "sur",
    "di", "van", "s",
  ]
}
