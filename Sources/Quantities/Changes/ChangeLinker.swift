/// Finds which quantities are the two ends of one change, and lends a bare number the unit of its partner.
struct ChangeLinker {
  /// A change between two drafts.
  struct Link {
    var from: Int
    var to: Int
    /// Scalar offsets from the first to the last character of what states the change.
    var span: Range<Int>
  }

  let text: Reading
  var drafts: [Draft]
  private(set) var links: [Link] = []

  init(_ text: Reading, _ drafts: [Draft]) {
    self.text = text
    self.drafts = drafts
  }

  /// Walks the drafts once; each is an end of at most one change.
  mutating func link() {
    guard drafts.count > 1 else { return }
    var left = 0
    while left < drafts.count - 1 {
      if drafts[left].kind == .percentile {
        left += 1
        continue
      }
      // A percentile's name may stand between the two ends.
      var right = left + 1
      while right < drafts.count, drafts[right].kind == .percentile { right += 1 }
      guard right < drafts.count else { return }
      // A chain (10 % → 50 % → 100 %) is a rollout, no change.
      if isStep(left, right), agree(left, right), let end = chainEnd(right) {
        lendAlong(left...end)
        // "from 90 to 35 seconds, then to 20" goes on with a change.
        if drafts[left].kind == .duration || drafts[left].kind == .money {
          links.append(Link(from: left, to: right, span: drafts[left].start..<drafts[right].end))
        }
        left = end
        continue
      }
      if let next = linkLists(from: left) {
        left = next
        continue
      }
      if let pattern = pattern(left, right), agree(left, right) {
        let isReversed = pattern.isReversed
        lend(left, right)
        let before = isReversed ? right : left
        let after = isReversed ? left : right
        links.append(Link(from: before, to: after, span: pattern.start..<max(drafts[right].end, pattern.end)))
        left = right + 1
      } else {
        left += 1
      }
    }
  }

  /// "80/900 ms to 25/140 ms": each value of the list that begins at `left` changed to the one at its place. One past
  /// the second list; nil where no change of lists begins.
  private mutating func linkLists(from left: Int) -> Int? {
    let length = drafts[left].listCount
    guard length > 1, left + 2 * length <= drafts.count else { return nil }
    let second = left + length..<left + 2 * length
    guard second.allSatisfy({ drafts[$0].listCount == length }),
      let pattern = pattern(second.lowerBound - 1, second.lowerBound), agree(left, second.lowerBound)
    else { return nil }
    for from in left..<second.lowerBound {
      let to = from + length
      links.append(
        Link(
          from: pattern.isReversed ? to : from, to: pattern.isReversed ? from : to,
          span: drafts[from].start..<drafts[to].end))
    }
    return second.upperBound
  }

  /// The last draft of a chain that goes on from `right`, nil where it does not go on.
  private func chainEnd(_ right: Int) -> Int? {
    var end = right
    while end + 1 < drafts.count, isStep(end, end + 1), agree(end, end + 1) { end += 1 }
    return end > right ? end : nil
  }

  /// Gives the bare numbers of a chain the unit of the one that has one.
  private mutating func lendAlong(_ chain: ClosedRange<Int>) {
    guard let lender = chain.first(where: { !drafts[$0].isBare }) else { return }
    for index in chain where drafts[index].isBare {
      drafts[index].take(unitOf: drafts[lender])
      drafts[index].needsPartner = false
    }
  }

  private func isStep(_ left: Int, _ right: Int) -> Bool {
    var between = drafts[left].next
    let stop = drafts[right].first
    guard stop - between <= 3, stop > between else { return false }
    if text.isMark(between, ",") { between += 1 }
    if text.named(between) == .then { between += 1 }
    return arrow(between) != nil || text.has(between, .to)
  }

  /// Whether two quantities can be values of one measure.
  private func agree(_ left: Int, _ right: Int) -> Bool {
    let one = drafts[left]
    let two = drafts[right]
    if one.upper != nil, two.upper != nil, one.kind != two.kind { return false }
    // "after three months we were down to one": the time it took is no value that changed.
    if two.isBare, one.kind == .duration, text.has(one.first - 1, [.after, .inside]) { return false }
    // "grew 4x to 1.3M": a factor and the level that it led to.
    if one.kind == .multiplier, two.isBare, two.hasScale { return false }
    // "grew 12 % to 86K": a change and the level that it led to.
    if one.kind == .percent && two.isBare && two.hasScale
      || two.kind == .percent && one.isBare && one.hasScale
    {
      return false
    }
    // "formation de trente utilisateurs à deux outils": two counts, and no change from one to the other.
    if one.isForeign || two.isForeign, one.kind == .count, two.kind == .count, !one.isBare, !two.isBare {
      return one.unit == two.unit
    }
    if one.isBare && one.kind == .count || two.isBare && two.kind == .count { return true }
    if one.kind == two.kind {
      // "raised it 1.5pp to 6 %": a change and the level that it led to.
      if one.kind == .percent, two.kind == .percent, (one.base == .percent) != (two.base == .percent) {
        return one.isBare || two.isBare
      }
      if one.kind == .rate || one.kind == .size || one.kind == .duration {
        return one.base == .none || two.base == .none || one.base.dimension == two.base.dimension
      }
      return true
    }
    switch (one.kind, two.kind) {
    case (.percent, .uptime), (.uptime, .percent), (.rate, .count), (.count, .rate), (.other, .percent),
      (.percent, .other),
      (.rate, .size), (.size, .rate), (.duration, .rate), (.rate, .duration), (.money, .rate),
      (.rate, .money):
      return true
    default: return false
    }
  }

  /// "from 15 to 2 minutes": the bare end takes the other's unit and kind.
  private mutating func lend(_ left: Int, _ right: Int) {
    if drafts[left].isBare, !drafts[right].isBare {
      drafts[left].take(unitOf: drafts[right])
    } else if drafts[right].isBare, !drafts[left].isBare {
      drafts[right].take(unitOf: drafts[left])
    }
    takeRatio(left, right)
    let one = drafts[left]
    drafts[left].takePeriod(of: drafts[right])
    drafts[right].takePeriod(of: one)
    drafts[left].needsPartner = false
    drafts[right].needsPartner = false
    if drafts[left].kind == .percent, drafts[right].kind == .uptime, drafts[left].value > 50 {
      drafts[left].kind = .uptime
    }
    if drafts[right].kind == .percent, drafts[left].kind == .uptime { drafts[right].kind = .uptime }
  }

  /// "from .62 to .97": parts of one count nothing, they are a ratio.
  private mutating func takeRatio(_ left: Int, _ right: Int) {
    func isPart(_ draft: Draft) -> Bool {
      draft.isBare && draft.kind == .count && 0 < draft.value && draft.value < 1
    }
    guard isPart(drafts[left]), isPart(drafts[right]) else { return }
    for end in [left, right] {
      drafts[end].kind = .other
      drafts[end].unit = "ratio"
    }
  }

  /// An arrow at `at`: the index one past it, or nil.
  func arrow(_ at: Int) -> Int? {
    if text.isMark(at, "→") { return at + 1 }
    if text.isMark(at, "-") || text.isMark(at, "="), text.isMark(at + 1, ">"), text.isGlued(at + 1) {
      return at + 2
    }
    if text.isMark(at, "-"), text.isMark(at + 1, "-"), text.isMark(at + 2, ">") { return at + 3 }
    return nil
  }
}
