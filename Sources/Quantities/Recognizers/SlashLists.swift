/// Values of several things in one breath, the unit after the last: "80/900 ms", "20/35/60 %".
extension Scanner {
  /// Reads the values that begin at the digits at `at` and end before the unit at `unitAt`; nil where what they are
  /// is a fraction ("1/2 hour") or a date.
  mutating func readSlashedValues(_ at: Int, _ unitAt: Int) -> Int? {
    guard let unit = text.attachedUnit(unitAt, end: text.end(unitAt - 1)), unit.worker.isEmpty else {
      return nil
    }
    let kind: Draft.Kind
    switch unit.unit.dimension {
    case .percent: kind = .percent
    case .time: kind = .duration
    case .size: kind = .size
    case .rate: kind = .rate
    case .other, .none: return nil
    }
    let places = Array(stride(from: at, to: unitAt, by: 2))
    let values = places.compactMap { text.digits($0)?.value }
    guard values.count == places.count, places.count <= 6, kind == .percent || rises(values) else {
      return nil
    }
    for (number, value) in zip(places, values) {
      let isLast = number + 1 == unitAt
      var draft = Draft(
        start: text.start(number), end: isLast ? unit.end : text.end(number), first: number,
        next: isLast ? unit.next : number + 1, value: value, kind: kind, unit: unit.unit.name,
        nounEnd: isLast ? unit.next : number + 1)
      draft.base = unit.unit
      draft.listCount = places.count
      drafts.append(draft)
    }
    return unit.next
  }

  /// Whether the values rise, as those of percentiles do, and are no fraction such as "1/2" or "3/4".
  private func rises(_ values: [Double]) -> Bool {
    guard values[0] >= 5 else { return false }
    return zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
  }
}
