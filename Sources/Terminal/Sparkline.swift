/// A series in one line of characters.
package enum Sparkline {
  /// One character a value on a scale from `low` to `high`; ASCII digits 0 to 9 where `isASCII`.
  package static func line(_ values: [Double], low: Double, high: Double, isASCII: Bool) -> String {
    let steps = isASCII ? Array("0123456789") : Array("▁▂▃▄▅▆▇█")
    guard high > low else { return "" }
    return String(
      values.map { value in
        let share = min(1, max(0, (value - low) / (high - low)))
        return steps[min(steps.count - 1, Int(share * Double(steps.count)))]
      })
  }
}
