/// A quantity in its measure's base unit, so that values of two texts can be compared.
struct ComparableQuantity {
  let quantity: Quantity
  /// What is measured: the dimension, the currency, or the counted noun.
  let measure: String
  /// The value in the measure's base unit.
  let value: Double

  /// Nil for ranges, factors and what has no unit to compare by. Counts that leave out what they count ("pages fell from
  /// 31 to 9") compare with one another.
  init?(_ quantity: Quantity) {
    guard quantity.upperValue == nil else { return nil }
    if quantity.unit.isEmpty {
      guard quantity.kind == .count, quantity.value.isFinite else { return nil }
      self.quantity = quantity
      measure = ""
      value = quantity.value
      return
    }
    let parts = quantity.unit.split(separator: "/", maxSplits: 1)
    guard let head = parts.first else { return nil }
    var measure = String(head)
    var value = quantity.value
    if let unit = Unit.named(head), let inBase = unit.inBase {
      value *= inBase
      measure = unit.dimension == .time ? "time" : unit.dimension == .size ? "size" : measure
    }
    if parts.count > 1 {
      measure += "/"
      if let period = Unit.named(parts[1]), let inBase = period.inBase, period.dimension == .time {
        value /= inBase
      } else {
        measure += parts[1]
      }
    }
    switch quantity.kind {
    case .percent, .uptime: measure = "%"
    case .multiplier, .percentile: return nil
    case .duration, .rate, .size, .money, .count, .other: break
    }
    guard value.isFinite else { return nil }
    self.quantity = quantity
    self.measure = measure
    self.value = value
  }

  /// Whether both state one value, up to the last digit written.
  func isEqual(to other: ComparableQuantity) -> Bool {
    abs(value - other.value) <= 0.005 * max(abs(value), abs(other.value))
  }

  /// Whether the two are too far apart for rounding or hedging.
  func differs(from other: ComparableQuantity) -> Bool {
    let isLoose = quantity.isApproximate || other.quantity.isApproximate
    return abs(value - other.value) > (isLoose ? 0.3 : 0.08) * max(abs(value), abs(other.value))
  }

  /// Whether another text's quantity states this value.
  func isMentioned(by other: Quantity) -> Bool {
    guard let other = ComparableQuantity(other) else { return false }
    // What one leaves out, the other may name.
    let isOne =
      other.measure == measure || quantity.kind == .count && (measure.isEmpty || other.measure.isEmpty)
    return isOne && !differs(from: other)
  }
}

extension Unit {
  /// The unit whose name in reports is `name`.
  static func named(_ name: some StringProtocol) -> Unit? {
    allCases.first { $0 != .none && $0.name == name }
  }
}
