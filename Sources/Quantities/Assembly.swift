/// Turns drafts into the report: drops numbers that found no partner, judges the rest, and numbers the changes.
struct Assembly {
  let text: Reading
  let drafts: [Draft]
  let links: [ChangeLinker.Link]
  let ignored: [IgnoredNumber]

  init(_ text: Reading, _ drafts: [Draft], _ links: [ChangeLinker.Link], _ ignored: [IgnoredNumber]) {
    self.text = text
    self.drafts = drafts
    self.links = links
    self.ignored = ignored
  }

  func report() -> QuantityReport {
    let metricness = Metricness(text: text)
    let roles = Roles(text: text)
    var linked = [Quantity.Role?](repeating: nil, count: drafts.count)
    for link in links {
      linked[link.from] = .baseline
      linked[link.to] = .outcome
    }
    var place = [Int](repeating: -1, count: drafts.count)
    var quantities: [Quantity] = []
    quantities.reserveCapacity(drafts.count)
    var bare: [IgnoredNumber] = []
    for (index, draft) in drafts.enumerated() {
      if draft.needsPartner {
        if !draft.isSpelled {
          let span = draft.start..<draft.end
          bare.append(
            IgnoredNumber(span: span, text: text.prose.string(span), reason: IgnoredNumber.bare)
          )
        }
        continue
      }
      place[index] = quantities.count
      var judged = draft
      judged.isMetric = linked[index] != nil && draft.kind != .percentile || metricness.isMetric(draft)
      if draft.isLikeLast, let last = quantities.last { judged.isMetric = last.isMetric }
      let span = draft.start..<draft.end
      quantities.append(
        Quantity(
          span: span, text: text.prose.string(span), kind: draft.kind.reported, value: draft.value,
          upperValue: draft.upper,
          unit: draft.unit, isApproximate: draft.isApproximate, role: linked[index] ?? roles.role(judged),
          isMetric: judged.isMetric))
    }
    return QuantityReport(
      quantities: quantities, changes: changes(place), ignored: bare.isEmpty ? ignored : merged(ignored, bare)
    )
  }

  private func changes(_ place: [Int]) -> [QuantityChange] {
    links.compactMap { link in
      guard place[link.from] >= 0, place[link.to] >= 0 else { return nil }
      let factor = factor(drafts[link.from], drafts[link.to])
      return QuantityChange(
        from: place[link.from], to: place[link.to], span: link.span, factor: factor,
        percent: factor.map { ($0 - 1) * 100 })
    }
  }

  /// After divided by before, in one unit.
  private func factor(_ before: Draft, _ after: Draft) -> Double? {
    let left: Double
    let right: Double
    if before.unit == after.unit {
      left = before.value
      right = after.value
    } else {
      guard before.base.dimension == after.base.dimension,
        (before.period == .none) == (after.period == .none),
        before.kind != .money, let one = before.comparable, let two = after.comparable
      else { return nil }
      left = one
      right = two
    }
    guard left != 0 else { return nil }
    let factor = right / left
    return factor.isFinite ? factor : nil
  }

  /// Two lists of ignored numbers in reading order, as one.
  private func merged(_ one: [IgnoredNumber], _ two: [IgnoredNumber]) -> [IgnoredNumber] {
    (one + two).sorted { ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound) }
  }
}
