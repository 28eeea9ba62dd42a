extension ChangeLinker {
  /// What leads to a number.
  struct Lead {
    var at: Int
    var isFrom = false
    var isTo = false
  }

  /// The preposition that leads to the draft which begins at `first`, past hedges and a few words of the noun.
  func leadBefore(_ first: Int) -> Lead {
    var at = first - 1
    var steps = 0
    while at >= 0, steps < 5, isHedge(at) {
      at -= 1
      steps += 1
    }
    if text.has(at, .from) || text.isAny(at, .de, .del) { return Lead(at: at, isFrom: true) }
    if text.has(at, .to) { return Lead(at: at, isTo: true) }
    // "from a p99 of 1.2 s", "from around 40 % CPU at 3 s": a few words may stand between.
    var back = at
    var words = 0
    while back >= 0, words < 5, !text.endsSentence(back), !text.isMark(back, ",") {
      if text.has(back, .from), !text.has(back, .foreign) { return Lead(at: back, isFrom: true) }
      if text.has(back, [.to, .and]) { break }
      back -= 1
      words += 1
    }
    return Lead(at: at)
  }

  func isHedge(_ at: Int) -> Bool {
    if text.has(at, [.approximator, .indefinite, .the, .than]) { return true }
    switch text.mark(at) {
    case 0x7E, 0x3C, 0x3E, 0x2264, 0x2265: return true
    default: break
    }
    switch text.named(at) {
    case .more, .less, .up, .fewer, .average, .peak, .merely, .currently, .around, .p: return true
    default: return false
    }
  }

  /// The "to" (or "down to", "auf", "à") right before `first`, at `floor` or later; -1 where there is none.
  func toBefore(_ first: Int, floor: Int) -> Int {
    var at = first - 1
    var steps = 0
    while at >= floor, steps < 8 {
      if text.has(at, [.to, .into]) || text.named(at) == .a && text.has(at, .indefinite) && isPairedTo(at)
        || text.named(at) == .para || text.isAny(at, .al, .do) && isPairedTo(at)
      {
        return at
      }
      // "to a P99 of 180 ms", "to roughly 12"
      guard
        isHedge(at) || text.has(at, .of) || text.isWord(at) && !text.has(at, .stop) && steps < 4
          || text.isNumber(at) && text.isGlued(at)
      else { return -1 }
      at -= 1
      steps += 1
    }
    return -1
  }

  /// Spanish and Portuguese "de 900 ms a 140 ms", "del 99,9 % al 99,99 %",
  /// Polish "z 40 minut do 6".
  func isPairedTo(_ at: Int) -> Bool {
    var index = at - 1
    for _ in 0..<6 where index >= 0 {
      if text.isAny(index, .de, .del, .desde, .da, .z) { return true }
      index -= 1
    }
    return false
  }

  func isAnywhere(_ at: Int) -> Bool {
    // "time between failures" names what is measured.
    for index in max(0, at - 4)..<max(0, at)
    where text.means(index, .rangeWord) && !(text.has(index, .between) && text.isWord(index + 1)) {
      return true
    }
    return false
  }

  /// Whether the words before `draft` speak of a rollout, whose shares are stages and no change. What takes time or costs
  /// money is rolled out by no stages ("ramp-up went from 3 months to 6 weeks").
  func isRollout(_ draft: Draft) -> Bool {
    if draft.kind == .duration || draft.kind == .money { return false }
    return isRollout(draft.first)
  }

  private func isRollout(_ at: Int) -> Bool {
    for index in max(0, at - 8)..<max(0, at) where text.means(index, .rollout) { return true }
    return false
  }

  func isTurned(_ at: Int) -> Bool {
    for index in max(0, at - 5)..<max(0, at)
    where text.isAny(index, .turned, .turn, .turning, .brought, .cut, .compressed) {
      return true
    }
    return false
  }

  /// Whether a verb of change stands in the clause before `at`.
  func hasChangeVerb(before at: Int) -> Bool {
    let floor = max(text.sentenceStart(at), at - 8)
    var index = at - 1
    while index >= floor {
      if text.means(index, .changeVerb) || text.lexeme(index).multiplier > 0 { return true }
      if text.isMark(index, ","), at - index > 1 { return false }
      index -= 1
    }
    return false
  }
}
