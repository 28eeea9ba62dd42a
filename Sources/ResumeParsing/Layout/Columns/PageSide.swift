/// Tells what the blocks on one side of a white strip are together: contact data, titles, cells beside the
/// other side's.
enum PageSide {
  /// Whether one side is contact data and the other a text of some length, not a name and a title.
  static func isContactBesideText(_ band: PageBand) -> Bool {
    func isText(_ side: [PageBlock]) -> Bool {
      side.count >= 5 && side.contains { $0.text.unicodeScalars.count >= 45 }
    }
    return isContactBlock(band.left) && isText(band.right) || isContactBlock(band.right) && isText(band.left)
  }

  /// Whether the side is no labels but a text of its own on a page that was laid out with blanks, where all rows stand
  /// beside others and that says nothing: a third of it, two rows and more, is running text, or it has a section's title
  /// as `other` has.
  static func isTextOnGrid(_ side: [PageBlock], beside other: [PageBlock]) -> Bool {
    guard side.allSatisfy(\.fragment.isOfNoFont) else { return false }
    let long = side.count { $0.text.unicodeScalars.count >= 32 }
    if long >= 2, long * 3 >= side.count { return true }
    func isHeaded(_ side: [PageBlock]) -> Bool {
      side.contains { LineWords.isTitleOfEntries($0.text) || SectionTitles.kind(of: $0.text) == .contact }
    }
    return isHeaded(side) && isHeaded(other)
  }

  /// Whether titles of two sections and more head rows of the side: dates, places and levels at the right margin have
  /// none.
  static func headsSections(_ side: [PageBlock]) -> Bool {
    Set(side.lazy.compactMap { SectionTitles.kind(of: $0.text) }).count >= 2
  }

  /// Whether addresses, numbers or links stand on the side: labels are none.
  static func holdsContacts(_ side: [PageBlock]) -> Bool {
    side.filter { block in
      LineWords.isContact(block.text) || ContactScanner.email(in: block.text) != nil
        || ContactScanner.isPhone(block.text)
    }.count >= 2
  }

  /// Whether the side is short lines of which at least two are an address, a number or a link.
  private static func isContactBlock(_ side: [PageBlock]) -> Bool {
    guard (3...12).contains(side.count), side.allSatisfy({ $0.text.unicodeScalars.count <= 48 }) else {
      return false
    }
    let contacts = side.filter { block in
      LineWords.isContact(block.text) || block.text.contains("@")
        || ContactScanner.phone(in: block.text) != nil && block.text.split(separator: " ").count <= 6
    }
    return contacts.count >= 2
  }

  /// Where the titles begin, if the side is section titles and nothing else below a name: titles set in the margin
  /// beside their sections.
  static func titleColumn(_ side: [PageBlock]) -> Double? {
    if isTitleColumn(side[...]) { return -.infinity }
    // A name on two rows and a headline above, in other type than the titles.
    guard let first = side.firstIndex(where: { SectionTitles.kind(of: $0.text) != nil }), first > 0,
      // Or how to reach somebody, beside the name.
      first <= 4 && side[..<first].contains(where: { $0.size > side[first].size + 2 })
        || first <= 10 && holdsContacts(Array(side[..<first])), isTitleColumn(side[first...])
    else { return nil }
    let isRuled = LabelColumn.isTypedRule(side[first - 1].text)
    return side[isRuled ? first - 1 : first].box.yMin
  }

  private static func isTitleColumn(_ whole: ArraySlice<PageBlock>) -> Bool {
    // Typed rules may stand above each title.
    let side = whole.filter { !LabelColumn.isTypedRule($0.text) }
    guard side.count >= 2 else { return false }
    var kinds: [SectionKind] = []
    var others = 0
    for (index, block) in side.enumerated() {
      let next = index + 1 < side.count ? side[index + 1] : nil
      let above = index > 0 ? side[index - 1] : nil
      let wholes = [
        block.text, next.map { block.text + " " + $0.text } ?? "",
        above.map { $0.text + " " + block.text } ?? "",
      ]
      if let kind = wholes.lazy.compactMap({ SectionTitles.kind(of: $0) }).first {
        kinds.append(kind)
      } else {
        others += 1
        // Seven in ten must be titles.
        if others * 10 > side.count * 3 { return false }
      }
    }
    return kinds.count >= 2 && (kinds.contains(.work) || kinds.contains(.education))
  }

  /// Whether both sides are short cells at the same heights: lists side by side, read row by row.
  static func isGrid(_ left: [PageBlock], _ right: [PageBlock]) -> Bool {
    func isShort(_ side: [PageBlock]) -> Bool {
      side.reduce(0) { $0 + $1.text.unicodeScalars.count } <= 18 * side.count
    }
    guard isShort(left), isShort(right) else { return false }
    return countAligned(left, with: right) * 4 >= left.count * 3
  }

  /// Whether the side is dates, and places among them, each beside a row of the other one, bullets too: cells
  /// at the right margin, three of which begin below each other by accident. Flush right they may stand between
  /// two rows.
  static func areMarginCells(_ side: [PageBlock], beside other: [PageBlock]) -> Bool {
    func isDate(_ text: String) -> Bool { DateShape.looksLikeDate(text) || DateScanner.isDuration(text) }
    guard side.count >= 3, side.filter({ isDate($0.text) }).count * 2 >= side.count,
      side.allSatisfy({ $0.text.utf8.count <= 40 && SectionTitles.kind(of: $0.text) == nil })
    else { return false }
    let ends = side.map(\.box.xMax)
    if let least = ends.min(), let most = ends.max(), most - least < 2,
      side.count >= 4 || side.allSatisfy({ DateShape.isWholeRange($0.text) })
    {
      return true
    }
    return countAligned(side, with: other) * 10 >= side.count * 9
  }

  /// How many blocks of `side` stand at the height of one of `other`.
  static func countAligned(_ side: [PageBlock], with other: [PageBlock]) -> Int {
    side.count { block in other.contains { abs($0.box.yMid - block.box.yMid) < 2 } }
  }
}
