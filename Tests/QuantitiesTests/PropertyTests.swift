import Prose
import Quantities
import SeededRandom
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite(.serialized)
struct PropertyTests {
  private static let pieces = [
    "1", "12", "1,200", "1.2.3", "99.95", "007", "2021", "999999999999999999999999999", "0", "1,2,3", "3.14",
    "٣", "½",
    " ", " ", " ", "  ", "\n", "\r\n", "\u{A0}", "\u{202F}", "-", "–", "—", "/", ":", ".", ",", "+", "%", "$",
    "€", "₹",
    "#", "(", ")", "→", "->", "=", "~", "<", ">", "×", "x", "°", "C", "'", "’", "_", "@", "&", "k", "K", "M",
    "m", "B", "s",
    "ms", "min", "hours", "day", "week", "a", "an", "per", "from", "to", "by", "of", "in", "half", "twice",
    "doubled",
    "two", "twenty", "hundred", "million", "zero", "one", "third", "tens", "thousands", "dozen", "order",
    "magnitude",
    "factor", "users", "requests", "uptime", "Phase", "Java", "HTTP", "p", "th", "nd", "percentile", "RPS",
    "GB", "lakh",
    "USD", "Rs", "and", "or", "was", "before", "now", "once", "times", "fold", "초", "에서", "ms로", "만", "명",
    "억",
    "à", "auf", "von", "de", "👩‍💻", "e\u{301}", "\u{200B}", "\u{FEFF}", "ß", "İ", "nines", "score", "out",
    "daily", "annually",
    "every", "business", "days", "engineer", "months", "ago", "used", "It", ";", "down", "total",
  ]

  /// What is wrong with the report on `text`, empty where nothing is.
  private func faults(_ text: String) -> [String] {
    let prose = Prose(text)
    let report = QuantityFinder.find(in: prose)
    var faults: [String] = []
    func hold(_ condition: Bool, _ fault: String) {
      if !condition { faults.append(fault) }
    }
    var end = 0
    for quantity in report.quantities {
      hold(
        quantity.span.lowerBound >= end && quantity.span.upperBound <= prose.count, "quantity out of place")
      hold(!quantity.span.isEmpty && quantity.text == prose.string(quantity.span), "quantity is not its text")
      hold(quantity.value.isFinite, "value is not finite")
      end = quantity.span.upperBound
    }
    var start = 0
    for number in report.ignored {
      hold(number.span.lowerBound >= start && number.span.upperBound <= prose.count, "ignored out of place")
      hold(number.text == prose.string(number.span) && !number.reason.isEmpty, "ignored is not its text")
      start = number.span.lowerBound
    }
    for change in report.changes {
      hold(report.quantities.indices.contains(change.from), "no such quantity")
      hold(report.quantities.indices.contains(change.to) && change.from != change.to, "no such quantity")
      hold(change.span.upperBound <= prose.count, "change out of bounds")
      hold(change.factor?.isFinite ?? true, "factor is not finite")
    }
    _ = Arithmetic.contradictions(in: report, of: prose)
    let against = Arithmetic.contradictions(of: report, in: prose, against: report, in: prose)
    hold(against.isEmpty, "a text contradicts itself as its own claim")
    return faults
  }

  @Test func `no input traps, and spans ascend and hold their text`() {
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var text = ""
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      let found = faults(text)
      #expect(found.isEmpty, "seed \(seed)")
    }
  }

  @Test func `random scalars do not trap`() {
    for seed in 0..<100 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      var view = String.UnicodeScalarView()
      for _ in 0..<200 {
        let limit: UInt32 = Bool.random(using: &random) ? 0x80 : 0x1_1000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) { view.append(scalar) }
      }
      let found = faults(String(view))
      #expect(found.isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "1 ", "from 1 to ", "1 -> ", "1,000 users ", "two ", "$", "5 of the ", "a ", "1-", "hundred ", "x1",
    "of 12 ",
    "of thousands ", "\n", "(1) ", "p99 ",
  ])
  func `cost is linear in the text`(_ piece: String) {
    func cost(_ scalars: Int) -> UInt64 {
      let prose = Prose(String(repeating: piece, count: scalars / piece.unicodeScalars.count))
      return (0..<3).map { _ in threadTime { _ = QuantityFinder.find(in: prose) } }.min() ?? 0
    }
    let small = cost(2_000)
    let large = cost(32_000)
    // Sixteen times the text; a quadratic finder would take 256 times the work. What is compared is a ratio of the
    // thread's own processor time, which other programs cannot lengthen.
    #expect(large < small * 80)
  }
}

/// The processor time that `body` takes on this thread, in nanoseconds.
private func threadTime(_ body: () -> Void) -> UInt64 {
  let start = threadClock()
  body()
  return threadClock() - start
}

private func threadClock() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
