/// Decides whether a quantity says something about work done (an outcome, a load, a size) or only about time spent,
/// a meeting's length, or how many options there were.
struct Metricness {
  let text: Reading

  func isMetric(_ draft: Draft) -> Bool {
    guard draft.isMetric, !draft.isSetting else { return false }
    switch draft.kind {
    case .percentile: return false
    case .duration: return isMetricDuration(draft)
    case .count: return isMetricCount(draft)
    // "open 7 days a week" is a timetable.
    case .rate: return !(draft.unit.hasPrefix("time/") && nearMeeting(draft)) && draft.unit != "day/week"
    default: return true
    }
  }

  private func isMetricCount(_ draft: Draft) -> Bool {
    guard draft.noun >= 0 else { return true }
    if text.means(draft.noun, .page) { return isAlarm(draft) || isOutput(draft) }
    if text.has(draft.first - 1, .by) { return true }
    // "had to choose between two designs"
    if draft.isSpelled, draft.value <= 6, text.has(draft.first - 1, .between),
      !text.means(draft.noun, .person)
    {
      return false
    }
    if draft.noun == draft.first + 2, text.isMark(draft.first + 1, "-"), text.named(draft.noun) == .line {
      return false
    }
    let isCompound = text.isMark(draft.first + 1, "-") && draft.unit == "point"
    if text.means(draft.noun, .rhetorical), !isCompound, draft.value <= 6, draft.value > 0, !draft.hasScale {
      // Candidates who are interviewed are people, others are alternatives.
      if draft.unit == "candidate", isInterviewed(draft) { return true }
      // "shipped 3 of the 11 ideas" is a part of what was counted.
      if !draft.isSpelled, text.has(draft.next, .of), draft.noun > draft.next + 2 { return true }
      if !draft.isSpelled,
        text.has(draft.first - 1, .of) && text.isNumber(draft.first - 2)
          || text.has(draft.first - 2, .of) && text.isNumber(draft.first - 3)
      {
        return true
      }
      // "by removing 3 steps"
      let isWork = ["step", "way", "layer", "stage", "phase", "solution"].contains(draft.unit)
      if isWork,
        isRemoved(draft.first - 1)
          || text.has(draft.first - 1, [.of, .the]) && isPartRemoved(draft.first - 1)
      {
        return true
      }
      // "five solutions shipped" is rare; written with digits a small list of steps or ways is often a count too.
      return !draft.isSpelled && isWork && draft.value > 5
    }
    return true
  }

  /// "cut two of the five steps": the part was removed, the whole ends before `at`.
  private func isPartRemoved(_ at: Int) -> Bool {
    let of = text.has(at, .of) ? at : at - 1
    return text.has(of, .of) && isRemoved(of - 2)
  }

  private func isRemoved(_ at: Int) -> Bool { Self.removals.contains(text.word(at)) }

  /// After these, steps and layers are what was got rid of.
  private static let removals: Set<String> = [
    "removing", "removed", "eliminating", "eliminated", "cutting", "cut", "dropping", "dropped", "automating",
    "automated", "skipping", "merging", "merged",
  ]

  /// "0 pages in 30 days", "on-call had 9 pages": calls of a pager, no leaves of a document.
  private func isAlarm(_ draft: Draft) -> Bool {
    guard draft.unit == "page", text.isPlural(draft.noun) else { return false }
    if text.has(draft.nounEnd, .inside), text.isNumber(draft.nounEnd + 1) { return true }
    for at in max(text.sentenceStart(draft.first), draft.first - 9)..<draft.first {
      let word = text.word(at)
      if word.hasPrefix("pager") || word == "call" || word == "oncall" || word == "alerts"
        || word == "rotation"
      {
        return true
      }
    }
    return false
  }

  /// "scanned 9,000 pages": so many are an amount of work, where a memo's eight are its length.
  private func isOutput(_ draft: Draft) -> Bool {
    draft.value >= 1_000 && !text.isMark(draft.first + 1, "-") && text.isPlural(draft.noun)
  }

  private func isInterviewed(_ draft: Draft) -> Bool {
    for at in text.sentenceStart(draft.first, limit: 12)..<draft.first {
      let word = text.word(at)
      if word.hasPrefix("interview") || word.hasPrefix("hire") || word.hasPrefix("hiring")
        || word.hasPrefix("screen")
        || word.hasPrefix("recruit")
      {
        return true
      }
    }
    return false
  }

  private func nearMeeting(_ draft: Draft) -> Bool {
    for at in draft.nounEnd..<draft.nounEnd + 3 where text.means(at, .meeting) { return true }
    for at in max(0, draft.first - 4)..<draft.first where text.means(at, .meeting) { return true }
    return false
  }

  private func isMetricDuration(_ draft: Draft) -> Bool {
    let after = draft.next
    let before = draft.first - 1
    if let verdict = byWhatFollows(draft, after) { return verdict }
    if let verdict = byWhatLeads(draft, before) { return verdict }
    return true
  }

  /// "ago", "before the audit", "of experience", "roadmap", "1:1".
  private func byWhatFollows(_ draft: Draft, _ after: Int) -> Bool? {
    var at = after
    if text.isMark(at, "-"), text.isGlued(at) { at += 1 }
    if text.has(at, .ahead), text.named(at) != .earlier || text.has(at + 1, .than) { return true }
    switch text.named(at) {
    case .earlier where text.isWonEarlier(draft): return true
    case .ago, .later, .earlier, .afterwards: return false
    // "in the first 90 days after the launch", "we had six weeks before it would fall over": what there was time for.
    case .after where text.named(draft.first - 1) == .first: return true
    case .before where hadTime(draft) || isDue(at + 1) || text.has(draft.first - 1, .takes): return true
    case .before, .after, .prior, .since, .into: return false
    case .in where text.isMark(at + 1, ",") || text.has(at + 1, .to): return false
    case .from where text.named(at + 1) == .now: return false
    case .of, .in, .as, .with, .at, .working, .experience, .industry, .professional, .hands,
      .building, .leading:
      if hasExperience(from: at, within: 5),
        draft.base == .year || draft.base == .month || draft.base == .decade
      {
        return false
      }
      if text.named(at) == .at || text.named(at) == .as || text.named(at) == .with, draft.base == .year {
        return false
      }
      // "spent 18 months as the only analyst"
      if text.named(at) == .as, draft.base == .month, text.has(at + 1, [.the, .indefinite]) { return false }
    default: break
    }
    if draft.base == .year, hasExperience(from: at, within: 4) { return false }
    // "ten years of invoices"
    if text.has(at, .of),
      text.isPlural(at + 1) || [at + 1, at + 2].contains(where: { Self.records.contains(text.word($0)) })
    {
      return true
    }
    // "30-minute 1:1", "3-year roadmap": what the time is the length of.
    var noun = at
    var steps = 0
    while steps < 4, text.isWord(noun) || text.isNumber(noun) {
      if text.has(noun, .stop), !text.means(noun, .meeting) { break }
      // "2-week sprints"
      if text.lexeme(noun).unit == .sprint, draft.base == .week || draft.base == .day { return false }
      if text.means(noun, .plan) || isHyphenatedMeeting(noun) { return false }
      if text.means(noun, .meeting), !(text.isNumber(noun) && !text.isMark(noun + 1, ":")) { return false }
      if text.isNumber(noun), text.isMark(noun + 1, ":") { return false }
      if text.isNumber(noun) { break }
      if text.means(noun, .setting), text.named(noun) != .window, !text.isMark(draft.first - 1, "<") {
        return false
      }
      noun += 1
      steps += 1
    }
    return nil
  }

  /// What is kept for as long as a duration before it says.
  private static let records: Set<String> = [
    "data", "history", "debt", "code", "footage", "backlog", "paperwork",
  ]

  /// "stand-up", "check-in", "catch-up", "kick-off": a meeting in two halves, the first at `at`.
  private func isHyphenatedMeeting(_ at: Int) -> Bool {
    guard text.isMark(at + 1, "-"), text.isGlued(at + 1), text.isGlued(at + 2) else { return false }
    switch (text.word(at), text.word(at + 2)) {
    case ("stand", "up"), ("catch", "up"), ("check", "in"), ("kick", "off"), ("time", "box"): return true
    default: return false
    }
  }

  /// "3 days before the deadline": how much earlier than it was due.
  private func isDue(_ at: Int) -> Bool {
    let noun = text.has(at, .the) ? at + 1 : at
    return ["deadline", "schedule", "due", "planned"].contains(text.word(noun))
  }

  private func hadTime(_ draft: Draft) -> Bool {
    (max(0, draft.first - 3)..<draft.first).contains { ["had", "have", "left"].contains(text.word($0)) }
  }

  private func hasExperience(from at: Int, within limit: Int) -> Bool {
    var index = at
    while index < at + limit, !text.endsSentence(index) {
      if text.means(index, .experience) { return true }
      index += 1
    }
    return false
  }

  /// "every", "in five years", "for 3 years", "after 6 months", a setting's name.
  private func byWhatLeads(_ draft: Draft, _ before: Int) -> Bool? {
    // "older than 90 days" is a limit, "I had been there 6 months" tenure.
    if text.has(before, .than), ["older", "younger", "newer"].contains(text.word(before - 1)) {
      return false
    }
    if text.word(before) == "there", text.word(before - 1) == "been" { return false }
    // "a weekly 45-minute forum"
    if text.has(before, .frequency), text.isMark(draft.first + 1, "-") { return false }
    var at = before
    while text.has(at, [.approximator, .the, .than]) || text.mark(at) == 0x7E || text.named(at) == .more,
      at >= 0
    { at -= 1 }
    if text.has(at, .every) || text.has(at, .each) {
      for index in max(0, at - 5)..<max(0, at) where text.means(index, .failure) { return true }
      return false
    }
    for index in max(0, before - 2)...max(0, before)
    where text.means(index, .setting) && text.named(index) != .window {
      if index < draft.first, !text.has(before, [.from, .to]), text.named(index) != .retention {
        return false
      }
    }
    // "set the TTL to 60 seconds"
    if text.has(before, .to), text.means(before - 1, .setting), !text.isAny(before - 1, .window, .retention) {
      return false
    }
    if text.has(at, .after), !text.has(at, .approximator), draft.base != .second, draft.base != .millisecond {
      return draft.base == .minute || draft.base == .hour ? nil : false
    }
    // "interned at a bank for 6 months"
    if text.named(at) == .for, draft.base == .month || draft.base == .week, hasTenureVerb(draft) {
      return false
    }
    if draft.base == .year || draft.base == .decade {
      if text.named(at) == .in, at == before, text.isCapitalised(at) || text.isMark(at - 1, ",") {
        return false
      }
      if text.named(at) == .for || text.has(before, .the) || text.has(at, .pastLast)
        || text.named(at) == .over
      {
        return isAboutPerson(draft) ? false : nil
      }
      if text.means(at, .spend), text.named(at) != .within { return false }
      if isAboutPerson(draft), !text.has(at, .inside) { return false }
      // Years that nothing leads to are most often tenure ("3-5 years of Go").
      if !text.has(before, .stop), !text.means(at, .spend) { return false }
    }
    return nil
  }

  private func hasTenureVerb(_ draft: Draft) -> Bool {
    (text.sentenceStart(draft.first, limit: 8)..<draft.first).contains {
      Self.tenures.contains(text.word($0))
    }
  }

  /// What months and weeks are no measure of, but how long somebody was there or away.
  private static let tenures: Set<String> = [
    "pto", "vacation", "leave", "holiday", "interned", "volunteered", "freelanced", "apprenticed", "studied",
    "interning", "volunteering",
  ]

  private func isAboutPerson(_ draft: Draft) -> Bool {
    let floor = max(text.sentenceStart(draft.first), draft.first - 10)
    for index in floor..<draft.first
    where text.has(index, .firstPerson) || text.means(index, [.experience, .tenure]) {
      return true
    }
    for index in draft.next..<draft.next + 4
    where text.means(index, [.experience, .tenure]) && !text.endsSentence(index) {
      return true
    }
    return false
  }
}
