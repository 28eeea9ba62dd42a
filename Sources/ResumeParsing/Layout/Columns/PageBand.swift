/// What stands on both sides of a white strip, between two fragments that cross it.
struct PageBand {
  var left: [PageBlock] = []
  var right: [PageBlock] = []

  /// The heights that both sides take up together; nil where nothing stands on either.
  var extent: ClosedRange<Double>? {
    let tops = (left + right).map(\.box.yMin)
    let bottoms = (left + right).map(\.box.yMax)
    guard let top = tops.min(), let bottom = bottoms.max(), top <= bottom else { return nil }
    return top...bottom
  }

  /// Whether three rows and more stand on each side.
  var isTwoSided: Bool { rowCount(left) >= 3 && rowCount(right) >= 3 }

  /// The band below a row of contact data that runs across the gutter in short cells, with nothing above it at the
  /// right: the foot of the resume's head.
  var belowContactRow: PageBand {
    guard let top = right.map(\.box.yMid).min() else { return self }
    func isOnRow(_ block: PageBlock) -> Bool { abs(block.box.yMid - top) < 3 }
    let row = (left.filter(isOnRow), right.filter(isOnRow))
    guard row.0.count >= 2, row.0.contains(where: { ContactScanner.email(in: $0.text) != nil }),
      (row.0 + row.1).allSatisfy({ $0.text.utf8.count <= 40 && SectionTitles.kind(of: $0.text) == nil })
    else { return self }
    func isBelow(_ block: PageBlock) -> Bool { block.box.yMid >= top + 3 }
    return PageBand(left: left.filter(isBelow), right: right.filter(isBelow))
  }

  /// How many rows the blocks of one side make.
  func rowCount(_ side: [PageBlock]) -> Int {
    var rows = 0
    var last = -Double.infinity
    for block in side where block.box.yMid > last + 3 {
      rows += 1
      last = block.box.yMid
    }
    return rows
  }

  /// The bands of a page whose blocks are `blocks`, which those part that cross the white strip left of `x`.
  static func parted(_ blocks: [PageBlock], at x: Double) -> (
    bands: [PageBand], crossing: [PageBlock]
  ) {
    var out: [PageBand] = []
    var crossing: [PageBlock] = []
    var current = PageBand()
    for block in blocks {
      if block.box.xMax <= x - 3 {
        current.left.append(block)
      } else if block.box.xMin >= x - 2.5 || block.hangs(from: x) {
        current.right.append(block)
      } else if !block.isWhole, let (left, right) = block.fragment.splitAround(x) {
        current.left.append(PageBlock(left, box: left.box, hasBullet: block.hasBullet))
        current.right.append(PageBlock(right, box: right.box, hasBullet: false))
      } else {
        out.append(current)
        crossing.append(block)
        current = PageBand()
      }
    }
    out.append(current)
    return (out, crossing)
  }
}
