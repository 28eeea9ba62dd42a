/// How a row's first part is set, which tells titles of sections from text.
struct TitleLook: Equatable {
  private var size: Int
  private var isBold: Bool
  private var isCaps: Bool

  init(_ fragment: Fragment) {
    size = Int((fragment.size * 2).rounded())
    isBold = fragment.words.allSatisfy(\.style.isBold)
    isCaps = TextFolding.isAllCaps(fragment.text)
  }

  /// The looks of at least two titles that stand alone, where they are louder than text.
  static func ofSections(in rows: [Row]) -> [TitleLook] {
    var once: [TitleLook] = []
    var often: [TitleLook] = []
    for row in rows where row.fragments.count == 1 && row.words.count <= 5 {
      let look = TitleLook(row.fragments[0])
      if look.isBold || look.isCaps, SectionTitles.kind(of: row.fragments[0].text) != nil {
        if !once.contains(look) {
          once.append(look)
        } else if !often.contains(look) {
          often.append(look)
        }
      }
    }
    return often
  }
}
