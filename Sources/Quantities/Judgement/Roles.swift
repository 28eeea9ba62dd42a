/// Names what each quantity does in its sentence.
struct Roles {
  let text: Reading

  func role(_ draft: Draft) -> Quantity.Role {
    if !draft.isMetric { return .context }
    let isRelative = draft.kind == .percent || draft.kind == .multiplier
    if isRelative, statesChange(draft) { return .change }
    if isTarget(draft) { return .target }
    if draft.kind != .duration, draft.kind != .money, leadsLoad(draft) { return .load }
    if text.has(draft.first - 1, .by), hasVerb(draft, .changeVerb) { return .change }
    if draft.kind == .duration, text.isWonEarlier(draft) { return .outcome }
    if hasVerb(draft, .resultVerb) { return .outcome }
    switch draft.kind {
    case .count, .rate, .size: return .load
    case .uptime, .percent, .multiplier: return .outcome
    default: return .context
    }
  }

  /// "by 40 %", "a 40 % reduction", "3x faster", "dropped 60 %".
  private func statesChange(_ draft: Draft) -> Bool {
    if text.has(draft.first - 1, .by) || text.has(draft.first - 2, .by) { return true }
    if draft.kind == .multiplier { return true }
    for at in draft.next..<draft.next + 3
    where text.means(at, [.changeVerb, .comparative]) && !text.word(at).isEmpty {
      if text.named(at) != .the, text.named(at) != .our, text.named(at) != .that, text.named(at) != .what,
        text.named(at) != .as
      {
        return true
      }
    }
    return text.means(draft.first - 1, .changeVerb)
      || text.means(draft.first - 2, .changeVerb) && !text.has(draft.first - 1, .to)
  }

  private func isTarget(_ draft: Draft) -> Bool {
    let floor = max(text.sentenceStart(draft.first), draft.first - 6)
    for at in floor..<draft.first where text.means(at, .target) { return true }
    for at in draft.next..<draft.next + 2 where text.means(at, .target) && !text.has(at, .stop) {
      return true
    }
    return false
  }

  private func leadsLoad(_ draft: Draft) -> Bool {
    let floor = max(text.sentenceStart(draft.first), draft.first - 5)
    for at in floor..<draft.first where text.means(at, .loadVerb) { return true }
    return false
  }

  private func hasVerb(_ draft: Draft, _ sense: Sense) -> Bool {
    let floor = max(text.sentenceStart(draft.first), draft.first - 8)
    for at in floor..<draft.first where text.means(at, sense) { return true }
    return false
  }
}
