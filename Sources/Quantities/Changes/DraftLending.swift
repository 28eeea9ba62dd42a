extension Draft {
  /// Takes kind, unit and counted noun of `other`.
  mutating func take(unitOf other: Draft) {
    kind = other.kind
    unit = other.unit
    base = other.base
    period = other.period
    isBare = false
    if other.noun >= 0 { noun = other.noun }
  }

  /// "from $45K to $28K/month": an amount without a period takes its partner's.
  mutating func takePeriod(of other: Draft) {
    guard kind == .money, other.kind == .money, period == .none, other.period != .none else { return }
    guard other.unit.hasPrefix(unit + "/") else { return }
    period = other.period
    unit = other.unit
  }

  /// The value in the base unit of its dimension and per second where it is a rate; nil where that is not known.
  var comparable: Double? {
    var scale = 1.0
    if base != .none, base.dimension == .time || base.dimension == .size || base.dimension == .rate {
      guard let inBase = base.inBase else { return nil }
      scale = inBase
    }
    if period != .none {
      guard let seconds = period.inBase else { return nil }
      scale /= seconds
    }
    return value * scale
  }
}
