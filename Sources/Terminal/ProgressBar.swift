/// One line that says how far a long work is and how long it will still take.
package enum ProgressBar {
  /// The line, at most `width` columns: a bar, the share, the count and the time that is left by the pace so far.
  package static func line(
    _ what: String, done: Int, total: Int, seconds: Double, width: Int, isASCII: Bool
  ) -> String {
    let share = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 1
    var text = "\(Int(share * 100)) %  \(what) \(min(done, total)) of \(total)"
    if done > 0, done < total, seconds >= 1 {
      text += ", \(clock(seconds * Double(total - done) / Double(done))) left"
    }
    let room = min(30, width - DisplayWidth.of(text) - 3)
    guard room >= 8 else { return DisplayWidth.clipped(text, to: max(1, width - 1)) }
    let filled = Int(share * Double(room))
    let bar =
      String(repeating: isASCII ? "#" : "█", count: filled)
      + String(repeating: isASCII ? "." : "░", count: room - filled)
    return bar + "  " + text
  }

  /// "0:07", "12:30", "1:02:03".
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return whole < 3600
      ? "\(whole / 60):\(two(whole % 60))"
      : "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
  }
}
