/// Numbers that leave out what they count, because the words around them say it.
extension Scanner {
  /// Gives the bare number `draft` the unit or noun of what stands near it; false where nothing says what it counts.
  func takesElided(_ draft: inout Draft, _ before: Int) -> Bool {
    guard draft.upper == nil, !text.isYear(draft.first) else { return false }
    if let other = partOfLast(draft) ?? besideLast(draft, before) {
      draft.take(unitOf: other)
      draft.isLikeLast = true
      return true
    }
    if let other = pickedOfLast(draft, before) ?? measuredLikeLast(draft, before) ?? restOfLast(draft, before)
      ?? otherOneLikeLast(draft, before) ?? afterLast(draft, before) ?? subjectLikeLast(draft, before)
    {
      draft.take(unitOf: other)
      return true
    }
    if takesUnitOfNext(&draft) || takesPart(&draft, before) { return true }
    // "when I left there were 900"
    if !draft.isSpelled, draft.value >= 2, draft.isWhole,
      text.word(before - 1) == "there",
      text.has(before, .was) || text.word(before) == "are", text.endsSentence(draft.next)
    {
      draft.unit = "item"
      draft.isBare = false
      return true
    }
    if countsItself(draft, before) || isSplit(draft, before) {
      draft.unit = "item"
      draft.isBare = false
      return true
    }
    // "we're about fifty now"
    if draft.value >= 2, draft.isWhole, areWe(before),
      text.endsPhrase(draft.next) || text.has(draft.next, .now)
    {
      draft.unit = "person"
      draft.isBare = false
      return true
    }
    // "twelve of them", "the four of us"
    if text.has(draft.next, .of), text.isAny(draft.next + 1, .them, .us), draft.value > 2 {
      draft.unit = text.named(draft.next + 1) == .us ? "person" : "item"
      draft.isBare = false
      return true
    }
    guard
      let noun = nounAfterNext(draft) ?? nounOfNumber(draft, before) ?? nounOfChange(draft, before)
        ?? bareSingular(draft, before)
    else { return false }
    draft.noun = noun
    draft.unit = text.isAny(noun, .team, .squad, .staff) ? "person" : text.singular(noun)
    draft.isBare = false
    return true
  }

  /// "each shard holds 64": a verb of capacity says that something is counted.
  private func countsItself(_ draft: Draft, _ before: Int) -> Bool {
    guard !draft.isSpelled, draft.isWhole, draft.value >= 2, text.endsPhrase(draft.next),
      ["holds", "held", "carries", "carried", "serves", "seats", "fits"].contains(text.word(before))
    else { return false }
    return (1...3).contains { text.has(before - $0, .each) }
  }

  /// "split the job in 8", "sharded it into 12": parts that were made.
  private func isSplit(_ draft: Draft, _ before: Int) -> Bool {
    guard draft.isWhole, draft.value >= 2, text.has(before, [.inside, .into]), text.endsPhrase(draft.next)
    else {
      return false
    }
    return (2...5).contains {
      ["split", "splitting", "divided", "sharded", "partitioned", "cut", "chopped"].contains(
        text.word(before - $0 + 1))
    }
  }

  /// Whether "we are", "we're" or "we were" leads to what stands after `at`, past hedges.
  private func areWe(_ at: Int) -> Bool {
    var verb = at
    while text.has(verb, .approximator), verb > at - 2 { verb -= 1 }
    switch text.word(verb) {
    case "we're": return true
    case "are", "were": return text.word(verb - 1) == "we"
    case "re": return text.isMark(verb - 1, "'") || text.isMark(verb - 1, "’")
    default: return false
    }
  }

  /// "3 backend and 2 frontend engineers", "promoted 5 and coached 7 analysts": the noun comes with the second number.
  private func nounAfterNext(_ draft: Draft) -> Int? {
    var at = draft.next
    while at < draft.next + 2, text.isWord(at), !text.has(at, .stop), !text.isGlued(at) { at += 1 }
    let describes = at > draft.next
    guard text.has(at, [.and, .or]) else { return nil }
    at += 1
    let acts = isPastVerb(at)
    if acts { at += 1 }
    guard describes || acts, let other = text.numeralOrWords(at), other.unit == .none,
      text.attachedUnit(other.next, end: other.end) == nil
    else { return nil }
    return text.countedNoun(from: other.next)?.head
  }

  /// "the number of shards stayed at 8", "count of retries: 3", "number of tickets became 50".
  private func nounOfNumber(_ draft: Draft, _ before: Int) -> Int? {
    guard draft.isWhole,
      text.has(before, [.at, .was, .to]) || text.isMark(before, ":") || text.named(before) == .is
        || text.means(before, .resultVerb) || text.word(before).hasPrefix("bec")
    else { return nil }
    var at = before
    let floor = max(text.sentenceStart(draft.first), draft.first - 10)
    while at > floor {
      at -= 1
      guard text.has(at, .of), text.named(at - 1) == .number || text.word(at - 1) == "count" else { continue }
      return text.countedNoun(from: at + 1)?.head
    }
    return nil
  }

  /// "open incidents fell to 3", "got the tickets down to 40": what was counted changed to this many.
  private func nounOfChange(_ draft: Draft, _ before: Int) -> Int? {
    guard draft.isWhole, text.has(before, .to), !text.has(before, .foreign),
      !text.isWord(draft.next) || text.has(draft.next, .stop)
    else { return nil }
    let isDown = text.has(before - 1, .down) || text.named(before - 1) == .up
    var changes = isDown
    var noun = -1
    var at = before
    let floor = max(text.sentenceStart(draft.first), draft.first - 9)
    while at > floor {
      at -= 1
      // "the team grew to 15" counts people.
      let isTeam = text.isAny(at, .team, .squad, .staff) || text.word(at) == "headcount"
      if !isTeam,
        text.has(at, .from) || text.isNumber(at) || text.means(at, [.setting, .label, .version, .product])
      {
        return nil
      }
      if text.means(at, [.decrease, .increase]), text.named(at) != .up, text.named(at) != .went {
        changes = true
      }
      if noun < 0, isTeam || text.isPlural(at), !text.means(at, .changeVerb) { noun = at }
    }
    return changes && noun >= 0 ? noun : nil
  }

  /// "all the 14 module", "we had 3 server": a noun that writers of other languages leave in the singular.
  private func bareSingular(_ draft: Draft, _ before: Int) -> Int? {
    let noun = draft.next
    guard !draft.isSpelled, draft.value >= 2, draft.isWhole, text.isPlainNoun(noun),
      !text.isGlued(noun), text.tokens[noun].span.count > 2, !text.word(noun).hasSuffix("ly"),
      !text.word(noun).hasSuffix("ed"),
      text.endsPhrase(noun + 1)
        || text.has(noun + 1, [.and, .of, .inside, .to, .at]),
      !text.isCapitalised(before) || before == text.sentenceStart(draft.first),
      !text.means(before, [.product, .standard, .version, .label]), !text.isMark(before, "-")
    else { return nil }
    return noun
  }
}
