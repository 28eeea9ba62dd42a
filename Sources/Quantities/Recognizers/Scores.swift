extension Scanner {
  /// "4.5/5", "4.8 out of 5.0", "9/10": a rating on a scale.
  mutating func readScoreFraction(_ at: Int) -> Int? {
    guard let read = text.digits(at) else { return nil }
    var top = at + 2
    if text.isMark(at + 1, "/"), text.isGlued(at + 1), text.isGlued(at + 2), text.isNumber(at + 2) {
      if text.isMark(at + 3, "/"), text.isNumber(at + 4) { return nil }
    } else if text.isAny(at + 1, .out), text.has(at + 2, .of), text.isNumber(at + 3) {
      top = at + 3
      guard text.countedNoun(from: top + 1) == nil || text.means(top + 1, .score) else { return nil }
    } else {
      return nil
    }
    guard let scale = text.digits(top), read.value <= scale.value, read.value > 0,
      [4, 5, 10, 100].contains(scale.value) || scale.value > 10 && isScored(at)
    else { return nil }
    // "1/10th of the memory" is a part.
    if text.isGlued(top + 1), text.has(top + 1, .ordinalSuffix) { return nil }
    let near = hasScoreWord(near: at, top + 1)
    guard near || !read.isInteger || scale.value != 4 && top == at + 2 else { return nil }
    if read.isInteger, !near, !isScored(at), scale.value != 5, scale.value != 10 { return nil }
    if text.isMark(at - 1, "/"), text.isGlued(at) { return nil }
    var draft = Draft(
      start: text.start(at), end: text.end(top), first: at, next: top + 1, value: read.value, kind: .other,
      unit: "rating", nounEnd: top + 1)
    draft.isMetric = !nearGrade(at, top + 1)
    if !draft.isMetric { draft.unit = "GPA" }
    if text.means(top + 2, .score), text.word(top + 2).hasPrefix("star") { draft.unit = "star" }
    draft.isApproximate = isApproximated(at - 1)
    return push(draft)
  }

  /// "scored 890/1000", "score: 78/90": whether the number at `at` is said to be a score, whatever the scale.
  private func isScored(_ at: Int) -> Bool {
    var before = at - 1
    while text.has(before, [.of, .was, .approximator, .indefinite]) || text.isMark(before, ":"),
      before > at - 4
    {
      before -= 1
    }
    return ["score", "scored", "scoring", "scores"].contains(text.word(before))
  }

  /// "4.9★"
  func readStars(_ draft: inout Draft, _ numeral: Numeral) -> Bool {
    guard numeral.value <= 5, [0x2605, 0x2B50].contains(text.mark(draft.next)) else { return false }
    draft.kind = .other
    draft.unit = "star"
    return true
  }

  private func hasScoreWord(near first: Int, _ next: Int) -> Bool {
    for at in max(0, first - 5)..<first where text.means(at, [.score, .grade]) { return true }
    for at in next..<next + 4 where text.means(at, [.score, .grade]) { return true }
    return false
  }

  private func nearGrade(_ first: Int, _ next: Int) -> Bool {
    for at in max(0, first - 3)..<first where text.means(at, .grade) { return true }
    for at in next..<next + 2 where text.means(at, .grade) { return true }
    return false
  }

  /// "0.94 AUC", "95+ Lighthouse performance score", "GPA: 3.4", "NPS of 72".
  func readScore(_ draft: inout Draft, _ numeral: Numeral) -> Bool {
    guard !numeral.isSpelled, !numeral.hasScale else { return false }
    if nearGrade(draft.first, draft.next), numeral.value <= 10, !numeral.isInteger || numeral.value <= 4 {
      draft.kind = .other
      draft.unit = "GPA"
      draft.isMetric = false
      return true
    }
    // After the number: up to two words, then a score ("Lighthouse performance score").
    var at = draft.next
    var first = -1
    for _ in 0..<4 {
      guard text.isWord(at), !text.has(at, .stop) else { break }
      if text.means(at, .score), !text.isPlural(at) {
        if text.named(at) == .map || text.named(at) == .review || text.named(at) == .index { break }
        guard !numeral.isInteger || text.named(at) != .accuracy else { break }
        draft.kind = .other
        draft.unit = first < 0 ? original(at) : original(first) + " " + text.word(at)
        draft.nounEnd = at + 1
        draft.noun = at
        return true
      }
      if first < 0 { first = at }
      at += 1
    }
    if text.named(draft.next) == .stars, numeral.value <= 5, !numeral.isInteger { return false }
    // Before it: "AUC of 0.94", "NPS: 72", "score from 60 to 95".
    guard text.countedNoun(from: draft.next) == nil || !numeral.isInteger else { return false }
    var back = draft.first - 1
    let isSigned =
      (text.isMark(back, "-") || text.isMark(back, "+")) && text.isGlued(draft.first) && !text.isGlued(back)
    if isSigned { back -= 1 }
    let floor = max(text.sentenceStart(draft.first), draft.first - 8)
    // "recall@10": the name of the score goes on.
    var nameEnd = 0
    while back >= floor {
      if text.means(back, .score),
        !text.isAny(back, .review, .reviews, .map, .index, .stars, .star)
      {
        let between = draft.first - back - nameEnd
        guard between <= 7 else { return false }
        draft.kind = .other
        draft.unit = original(back)
        if isSigned { includeSign(&draft) }
        return true
      }
      guard
        text.has(back, [.of, .from, .to, .was, .at, .approximator, .by]) || text.isMark(back, ":")
          || text.isMark(back, "=")
          || text.isMark(back, "~") || text.isMark(back, "+") || text.isNumber(back) || text.isMark(back, "(")
          || text.means(back, .changeVerb) || text.isAny(back, .is, .improved, .increased, .rose, .went, .up)
          || text.isMark(back, "@")
      else { return false }
      if text.isMark(back, "@") { nameEnd = 2 }
      back -= 1
    }
    return false
  }

  private func original(_ at: Int) -> String {
    if text.isNumber(at + 1), text.isGlued(at + 1), text.isCapitalised(at) {
      return text.prose.string(text.start(at)..<text.end(at + 1))
    }
    return text.isWord(at)
      ? (text.isAllCapitals(at) || text.isCapitalised(at)
        ? text.prose.string(text.tokens[at].span) : text.word(at)) : ""
  }

  /// "four nines", "five 9s" of availability.
  func readNines(_ draft: inout Draft, _ numeral: Numeral) -> Bool {
    guard numeral.isInteger, numeral.value >= 2, numeral.value <= 9 else { return false }
    var at = draft.next
    if text.isMark(at, "-"), text.isGlued(at) { at += 1 }
    let isNines = text.named(at) == .nines || text.named(at) == .nine && at > draft.next
    let isDigits =
      text.isNumber(at) && text.word(at) == "9" && (text.named(at + 1) == .s || text.word(at + 1) == "'s")
    guard isNines || isDigits else { return false }
    draft.next = isDigits ? at + 2 : at + 1
    draft.end = text.end(draft.next - 1)
    var gap = 100.0
    for _ in 0..<Int(numeral.value) { gap /= 10 }
    draft.value = 100 - gap
    draft.kind = .uptime
    draft.unit = "%"
    draft.base = .percent
    return true
  }
}
