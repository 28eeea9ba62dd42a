/// Gives the rows of one flow (the main column over all pages, or a sidebar) their bullets.
enum FlowRows {
  /// `rows` with bullets recognised and taken off, cells that are bullets of their own made rows, and
  /// right-aligned cells that only happen to stand beside a bullet given to the row above.
  static func prepared(_ rows: [Row]) -> [Row] {
    let split = rows.flatMap(splitAttachedGlyph)
    let company = weakCompany(split)
    var out: [Row] = []
    for row in split {
      for piece in piecesByBullet(row) {
        var piece = marked(piece, company: company)
        if piece.isBullet, let last = out.last, isLoneGlyph(last, before: piece) { out.removeLast() }
        if !piece.isBullet, let last = out.last, isLoneGlyph(last, before: piece),
          let glyph = last.fragments.first
        {
          out.removeLast()
          piece.lead = .bullet(glyph: glyph.text, left: glyph.box.xMin)
        }
        detachMarginCell(&piece, &out)
        out.append(piece)
      }
    }
    return out.filter { !isOnlyGlyph($0) }
  }

  /// "•Built" as "•" and "Built".
  private static func splitAttachedGlyph(_ row: Row) -> [Row] {
    guard var first = row.fragments.first, let word = first.words.first,
      word.text.unicodeScalars.count > 1, let glyph = word.text.unicodeScalars.first,
      BulletGlyph.isStrong(glyph)
    else { return [row] }
    let rest = String(word.text.unicodeScalars.dropFirst())
    guard !rest.isEmpty, !rest.unicodeScalars.allSatisfy({ BulletGlyph.isStrong($0) }) else { return [row] }
    let share = word.box.width / Double(word.text.unicodeScalars.count)
    var mark = word
    mark.text = String(glyph)
    mark.box.xMax = word.box.xMin + share
    var tail = word
    tail.text = rest
    tail.box.xMin = mark.box.xMax
    first.words.replaceSubrange(0..<1, with: [mark, tail])
    var out = row
    out.fragments[0] = first
    return [out]
  }

  /// A row of bullets side by side ("• Go   • Kafka") as a row each.
  private static func piecesByBullet(_ row: Row) -> [Row] {
    func leads(_ fragment: Fragment) -> Bool {
      fragment.words.first.map { BulletGlyph.strength($0) == .strong } ?? false
    }
    guard let first = row.fragments.first, leads(first),
      row.fragments.dropFirst().contains(where: leads)
    else { return [row] }
    var out: [Row] = []
    for fragment in row.fragments {
      // A glyph alone belongs to the fragment after it, which then joins this piece.
      if leads(fragment) || out.isEmpty {
        out.append(Row(fragments: [fragment], page: row.page))
      } else {
        out[out.count - 1].fragments.append(fragment)
      }
    }
    return out.filter { !isOnlyGlyph($0) }
  }

  /// Left edges, in points, of rows that begin with each weak glyph: one alone is no list.
  private static func weakCompany(_ rows: [Row]) -> [String: [Int: Int]] {
    var out: [String: [Int: Int]] = [:]
    for row in rows {
      guard let word = row.fragments.first?.words.first, BulletGlyph.strength(word) == .weak,
        row.words.count > 1
      else { continue }
      out[weakKind(word), default: [:]][Int((word.box.xMin / 4).rounded()), default: 0] += 1
    }
    return out
  }

  private static func weakKind(_ word: PositionedWord) -> String {
    BulletGlyph.ordinal(Array(word.text.unicodeScalars)) == nil ? word.text : "1."
  }

  private static func marked(_ row: Row, company: [String: [Int: Int]]) -> Row {
    guard let first = row.fragments.first, let word = first.words.first, row.words.count > 1,
      let strength = BulletGlyph.strength(word)
    else { return row }
    if strength == .weak {
      let near = Int((word.box.xMin / 4).rounded())
      let counts = company[weakKind(word)] ?? [:]
      let peers = (near - 1...near + 1).reduce(0) { $0 + (counts[$1] ?? 0) }
      guard peers >= 2 else { return row }
    }
    var out = row
    out.lead = .bullet(glyph: word.text, left: word.box.xMin)
    if let rest = Fragment(Array(first.words.dropFirst())) {
      out.fragments[0] = rest
    } else {
      out.fragments.removeFirst()
    }
    return out
  }

  private static func isOnlyGlyph(_ row: Row) -> Bool {
    row.words.count == 1 && !row.isBullet
      && row.words.first.map { BulletGlyph.strength($0) == .strong } ?? false
  }

  /// Whether `row` is a raised or lowered bullet whose text is `next`.
  private static func isLoneGlyph(_ row: Row, before next: Row) -> Bool {
    isOnlyGlyph(row) && row.page == next.page && abs(next.yMid - row.yMid) < max(8, next.size)
      && row.box.xMax <= next.textLeft + 1
  }

  /// Right-aligned dates and places stand beside the first bullets when a title is one line high: such a cell is
  /// no part of the bullet, but of the title above.
  private static func detachMarginCell(_ row: inout Row, _ above: inout [Row]) {
    guard row.isBullet, row.fragments.count == 2, let cell = row.fragments.last,
      let text = row.fragments.first, cell.box.xMin - text.box.xMax > 1.5 * max(6, row.size),
      cell.text.unicodeScalars.count <= 32, DateShape.looksLikeDate(cell.text) || isPlace(cell)
    else { return }
    var at = above.count - 1
    while at >= 0, above[at].isBullet { at -= 1 }
    guard at >= 0, above[at].page == row.page, above.count - at <= 4 else { return }
    row.fragments.removeLast()
    above[at].fragments.append(cell)
  }

  /// "Portland, OR" or "Remote": few words, each in title case, no full stop.
  private static func isPlace(_ fragment: Fragment) -> Bool {
    fragment.words.count <= 4
      && fragment.words.allSatisfy { word in
        word.text.unicodeScalars.first.map { $0.properties.isUppercase || $0.value >= 0x1100 } ?? false
      }
  }
}
