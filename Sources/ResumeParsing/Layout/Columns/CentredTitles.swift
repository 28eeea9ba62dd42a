/// Section titles in the middle of a page: they head all that stands below, on both sides of any strip of white.
enum CentredTitles {
  /// The indices of the rows of such titles, if there are three and more: one or two stand in the middle by chance.
  static func rows(among rows: [Row], width: Double) -> Set<Int> {
    let found = rows.indices.filter { at in
      guard let only = rows[at].fragments.first, rows[at].fragments.count == 1 else { return false }
      return abs((only.box.xMin + only.box.xMax) / 2 - width / 2) < 6
        && only.box.xMin > 0.15 * width && SectionTitles.kind(of: only.text) != nil
    }
    return found.count >= 3 ? Set(found) : []
  }
}
