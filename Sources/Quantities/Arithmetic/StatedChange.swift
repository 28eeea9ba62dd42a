/// A change and the ways in which a writer may put its size.
struct StatedChange {
  let before: Double
  let after: Double
  /// After divided by before, in one unit.
  let factor: Double
  /// Whether both ends are percentages, so that a difference in points is a reading too.
  let arePercents: Bool
  /// Whether the statement or an end is hedged.
  let isLoose: Bool
  /// Whether the figure is said to be the difference, so that "down to 20 %" is no reading of it.
  let isDifference: Bool

  /// Whether `percent` is the change's size in any usual reading.
  func agrees(percent: Double) -> Bool {
    var readings = [abs(factor - 1) * 100, abs(1 / factor - 1) * 100]
    if !isDifference { readings += [factor * 100, 100 / factor] }
    if arePercents { readings.append(abs(after - before)) }
    return readings.contains { reading in
      // Three points for rounding; above 100 % writers round to a few per cent of the figure.
      let slack = max(isLoose ? 10 : 3, reading * (isLoose ? 0.15 : 0.05))
      return abs(reading - percent) <= slack
    }
  }

  /// Whether `multiplier` is the change's factor in any usual reading.
  func agrees(multiplier: Double) -> Bool {
    let readings = [factor, 1 / factor, abs(factor - 1), abs(1 / factor - 1)]
    return readings.contains { abs($0 - multiplier) <= max($0, multiplier) * (isLoose ? 0.3 : 0.15) }
  }
}
