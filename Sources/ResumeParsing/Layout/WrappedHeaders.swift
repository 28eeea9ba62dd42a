/// Joins an entry's header that is broken beside its right-aligned date ("Engineer, Acme, Trondheim, ⟂ 2014 – 2018"
/// over "Norway").
enum WrappedHeaders {
  /// `rows` with the second row of every broken header taken into its first.
  static func joined(_ rows: [Row], hyphenation: Hyphenation) -> [Row] {
    var out: [Row] = []
    out.reserveCapacity(rows.count)
    for row in rows {
      if let last = out.last, let whole = whole(last, row, hyphenation: hyphenation) {
        out[out.count - 1] = whole
      } else {
        out.append(withoutLooseBlanks(row))
      }
    }
    return out
  }

  private static func whole(_ header: Row, _ next: Row, hyphenation: Hyphenation) -> Row? {
    guard header.fragments.count >= 2, !header.isBullet, !next.isBullet, next.fragments.count == 1,
      header.page == next.page, let date = header.fragments.last, DateShape.looksLikeDate(date.text),
      let text = header.fragments.dropLast().last, let end = text.words.last, let begin = next.words.first,
      next.words.count <= 5, abs(next.textLeft - text.box.xMin) <= 2.5,
      abs(next.size - header.size) <= 0.09 * max(next.size, header.size),
      next.yMid - header.yMid > 0, next.yMid - header.yMid <= 1.5 * max(header.size, 6),
      Hyphenation.asksForMore(end.text),
      !DateShape.looksLikeDate(next.words.map(\.text).joined(separator: " "))
    else { return nil }
    var words = text.words
    var more = next.words
    switch hyphenation.join(end.text, begin.text) {
    case .space: break
    case .glued, .hyphenDropped:
      var word = end
      let head = hyphenation.join(end.text, begin.text) == .glued ? end.text : String(end.text.dropLast())
      word.text = head + begin.text
      words.removeLast()
      more.removeFirst()
      words.append(word)
    }
    guard var fragment = Fragment(words + more) else { return nil }
    // The row stays as high as it was: the distance to what follows is that of its last line.
    fragment.box = text.box
    var out = header
    out.fragments[out.fragments.count - 2] = fragment
    return out
  }

  /// Justified headers stretch the blank behind a comma until it looks like a column's gap.
  private static func withoutLooseBlanks(_ row: Row) -> Row {
    guard row.fragments.count >= 3, let date = row.fragments.last, DateShape.looksLikeDate(date.text) else {
      return row
    }
    var out = row
    var fragments: [Fragment] = []
    for fragment in row.fragments.dropLast() {
      if let last = fragments.last, last.text.hasSuffix(","),
        fragment.box.xMin - last.box.xMax < 2.2 * max(4, fragment.size),
        let joined = Fragment(last.words + fragment.words)
      {
        fragments[fragments.count - 1] = joined
      } else {
        fragments.append(fragment)
      }
    }
    out.fragments = fragments + [date]
    return out
  }
}
