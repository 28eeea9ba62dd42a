/// The exponential and the logarithm in plain arithmetic, so that every machine gets the same bits; the C
/// library's differ in the last place from one machine to the next.
package enum PortableMath {
  /// e to the power `x`; 0 below -700, and the value at 700 above that.
  package static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let bounded = x < 700 ? x : 700
    let twos = (bounded * 1.4426950408889634).rounded()
    let rest = bounded - twos * 0.693147180369123816490 - twos * 1.90821492927058770002e-10
    // Taylor to the 12th power: below 1e-16 for |rest| <= ln 2 / 2.
    var sum = 1.0
    var power = 12.0
    while power >= 1 {
      sum = 1 + rest * sum / power
      power -= 1
    }
    return Double(sign: .plus, exponent: Int(twos), significand: sum)
  }

  /// The natural logarithm; of 0 or less, -745.
  package static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x > 0 ? 709 : -745 }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    var power = 25.0
    while power >= 1 {
      sum = 1 / power + square * sum
      power -= 2
    }
    return 2 * ratio * sum + exponent * 0.6931471805599453
  }
}
