/// Figures as people read them.
package enum FigureText {
  /// One decimal, with a minus sign: `−2.5`.
  package static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// As ``decimal(_:)``, with a plus sign where it is above zero.
  package static func signed(_ value: Double) -> String { (value >= 0.05 ? "+" : "") + decimal(value) }

  /// A whole number with its sign: `+4`, `−4`, `±0`.
  package static func signed(_ value: Int) -> String {
    value == 0 ? "±0" : value > 0 ? "+\(value)" : "−\(-value)"
  }

  /// A probability with three decimals.
  package static func probability(_ p: Double) -> String {
    let thousandths = Int((p * 1000).rounded())
    if thousandths == 0 { return "0.001 or less" }
    let digits = String(thousandths % 1000)
    return thousandths >= 1000 ? "1.0" : "0." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// "1 session", "2 sessions", "3 stories"; thousands with a comma.
  package static func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(grouped(count)) " + (count == 1 ? noun : plural ?? noun + "s")
  }

  /// A whole number with commas between thousands.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A share's interval in percent: "30 to 81 %"; with one decimal where its ends are the same without.
  package static func percent(_ interval: (low: Double, high: Double)) -> String {
    let (low, high) = ((interval.low * 100).rounded(), (interval.high * 100).rounded())
    guard low == high, interval.low < interval.high else { return "\(Int(low)) to \(Int(high)) %" }
    return "\(decimal(interval.low * 100)) to \(decimal(interval.high * 100)) %"
  }

  /// A time spent: "45 s", "2 min 5 s".
  package static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return whole < 60
      ? "\(whole) s" : whole % 60 == 0 ? "\(whole / 60) min" : "\(whole / 60) min \(whole % 60) s"
  }
}
