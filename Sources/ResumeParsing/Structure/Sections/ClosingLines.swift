/// What closes a resume and says nothing of anybody: when it was last changed, where and when it was signed, and the word that
/// ends Japanese ones.
enum ClosingLines {
  /// Takes such lines from the foot of each of the columns of `lines`.
  static func remove(from lines: inout [ResumeLine]) {
    lines.removeAll { $0.role != .bullet && TextFolding.trimmed($0.text) == "以上" }
    for column in 0...1 {
      guard let at = lines.lastIndex(where: { SectionSplitter.column(of: $0) == column }), at > 0,
        lines[at].role != .bullet, lines[at].text.utf8.count <= 60,
        isUpdate(lines[at].text) || isSignature(lines[at].text, below: lines)
      else { continue }
      lines.remove(at: at)
    }
  }

  /// "Last updated: October 18, 2024", "Stand: Mai 2024".
  private static func isUpdate(_ text: String) -> Bool {
    let found = DateScanner.mentions(in: text)
    guard found.count == 1, let date = found.first, !date.isRange else { return false }
    let scalars = Array(text.unicodeScalars)
    let rest =
      scalars[..<min(date.span.lowerBound, scalars.count)]
      + scalars[min(date.span.upperBound, scalars.count)...]
    return updates.contains(TextFolding.key(String(String.UnicodeScalarView(rest))))
  }

  private static let updates: WordSet = [
    "updated", "lastupdated", "lastupdate", "lastupdatedin", "lastupdatedon", "updatedin", "updatedon",
    "lastmodified", "lastrevised", "revised", "zuletztaktualisiert", "zuletztaktualisiertam", "stand",
    "aktualisiertam", "dernieremiseajour", "dernieremiseajourle", "misajourle", "misajouren",
    "ultimaactualizacion", "actualizadoen", "ultimaatualizacao", "ultimoaggiornamento", "aggiornatoa",
    "laatstbijgewerkt", "senastuppdaterad", "ostatniaaktualizacja",
  ]

  /// "Leipzig, 3. November 2026", "Lyon, le 3/11/2026": a town and a day on which nothing else that `lines` tell had ended
  /// yet, as letters have them.
  private static func isSignature(_ text: String, below lines: [ResumeLine]) -> Bool {
    let pieces = HeaderPart.commaPieces(text)
    guard pieces.count == 2, PlaceNames.isShortName(pieces[0]), JobTitleWords.score(pieces[0]) == 0,
      !pieces[0].contains(where: \.isNumber)
    else { return false }
    let words = pieces[1].split(separator: " ")
    let day =
      words.first.map { ["den", "le", "il", "am", "el"].contains($0.lowercased()) } ?? false
      ? words.dropFirst().joined(separator: " ") : pieces[1]
    let found = DateScanner.mentions(in: day)
    guard HeaderDates.isDate(day), found.count == 1, let date = found.first?.start, !found[0].isRange,
      date.month != nil, day.split(whereSeparator: { !$0.isNumber }).count >= 2
    else { return false }
    return !lines.contains { line in
      DateScanner.mentions(in: line.text).contains {
        ($0.end ?? $0.start).map { $0.year > date.year } ?? false
      }
    }
  }
}
