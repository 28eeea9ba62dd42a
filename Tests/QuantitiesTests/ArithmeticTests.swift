import Prose
import Quantities
import Testing

struct ArithmeticTests {
  @Test(arguments: [
    ("Cut p95 from 1.2 s to 180 ms, a 40 % cut.", 40.0, 85.0),
    ("Response time fell from 4 sec to 1 sec, which is 90% improvement.", 90, 75),
    ("Reduced build time by 20% (from 30 minutes to 6 minutes).", 20, 80),
    ("Went from $45K to $28K/month (70% reduction).", 70, 37.7777),
  ])
  func `a percentage that is not the change's is found`(_ text: String, _ stated: Double, _ actual: Double)
    throws
  {
    let prose = Prose(text)
    let found = Arithmetic.contradictions(in: QuantityFinder.find(in: prose), of: prose)
    try #require(found.count == 1)
    #expect(found[0].reason == .percentDisagrees)
    #expect(found[0].stated == stated)
    #expect(abs(found[0].actual - actual) < 0.01)
    #expect(found[0].span.upperBound <= prose.count)
  }

  @Test func `a factor that is not the change's is found`() {
    let prose = Prose("Throughput rose from 400 req/s to 800 req/s, a 5x increase.")
    let found = Arithmetic.contradictions(in: QuantityFinder.find(in: prose), of: prose)
    #expect(found.map(\.reason) == [.factorDisagrees])
    #expect(found.map(\.actual) == [2])
  }

  @Test(arguments: [
    "Cut p95 from 1.2 s to 180 ms, an 85 % cut.", "Cut it from 1.2 s to 180 ms, almost 7x faster.",
    "Churn dropped from 40% to 18% (55% reduction).", "Churn dropped from 40% to 18% (22% lower).",
    "Reduced query time by 65% (from 2.3s to 800ms).", "Cut costs from $45K to $28K/month, and CPU by 70%.",
    "Latency fell from 900 ms to 300 ms and error rate by 12%.", "From 2 s to 1 s, twice as fast.",
    "Grew from 10 to 30 nodes, with 99% uptime.",
    "Cut deploys from 60 min to 10 min. A 40% cut in costs followed.",
    "Improved coverage from 45% to 90%, a 2x increase.", "From 100 ms to 50 ms, 100% faster.",
  ])
  func `figures that agree or speak of something else are left alone`(_ text: String) {
    let prose = Prose(text)
    #expect(Arithmetic.contradictions(in: QuantityFinder.find(in: prose), of: prose).isEmpty)
  }

  private func against(_ answer: String, _ claim: String) -> [ClaimContradiction] {
    let answer = Prose(answer)
    let claim = Prose(claim)
    return Arithmetic.contradictions(
      of: QuantityFinder.find(in: answer), in: answer, against: QuantityFinder.find(in: claim), in: claim)
  }

  @Test func `an answer whose baseline is not the claim's`() throws {
    let found = against(
      "Deploys went from 30 minutes to 8 minutes after that.", "Cut deploy time from 45 min to 8 min.")
    try #require(found.count == 1)
    #expect(found[0].reason == .baselineDiffers)
    #expect(found[0].claimed.text == "45 min")
    #expect(found[0].answered.text == "30 minutes")
  }

  @Test func `an answer whose outcome is not the claim's`() {
    let found = against("p95 latency fell from 1200 ms to 400 ms.", "Cut p95 latency from 1.2 s to 180 ms.")
    #expect(found.map(\.reason) == [.outcomeDiffers])
  }

  @Test(arguments: [
    ("p95 latency fell from 3 s to 900 ms.", "Cut checkout p95 latency from 1.4 s to 210 ms."),
    ("Double bookings went from 90 a month to 12.", "Double bookings went from 40 a month to 0."),
    ("Deploys went from 20 minutes to 5 minutes.", "Cut deploy time from 45 min to 8 min."),
  ])
  func `an answer that has both ends otherwise`(_ answer: String, _ claim: String) {
    #expect(against(answer, claim).map(\.reason) == [.baselineDiffers, .outcomeDiffers])
  }

  @Test func `counts that leave out what they count`() {
    let claim = "Brought on-call pages from 31 to 9."
    #expect(against("On-call pages went from 31 to 20.", claim).map(\.reason) == [.outcomeDiffers])
    #expect(against("On-call pages went from 60 to 9.", claim).map(\.reason) == [.baselineDiffers])
  }

  @Test(arguments: [
    ("Deploys went from 45 minutes to 8.", "Cut deploy time from 45 min to 8 min."),
    (
      "Deploys went from three quarters of an hour, 45 min, first to 30 and then from 30 min to 8 min.",
      "Cut deploy time from 45 min to 8 min."
    ),
    ("Tests went from 30 minutes to 8 minutes.", "Cut deploy time from 45 min to 8 min."),
    ("Tests went from 20 minutes to 5 minutes.", "Cut deploy time from 45 min to 8 min."),
    ("Deploys went from 5 minutes to 20 minutes.", "Cut deploy time from 45 min to 8 min."),
    (
      "Deploys went from 20 minutes to 5, where others had cut 45 minutes.",
      "Cut deploy time from 45 min to 8 min."
    ),
    ("Pages fell from 31 to 20 in a month, and to 9 pages by June.", "Brought pages from 31 to 9."),
    ("Deploys grew from 45 a week to 60 a week.", "Cut deploy time from 45 min to 8 min."),
    ("Latency fell from about 1.25 s to 180 ms.", "Cut latency from 1.2 s to 180 ms."),
  ])
  func `other subjects, repeats and rounding do not contradict`(_ answer: String, _ claim: String) {
    #expect(against(answer, claim).isEmpty)
  }
}
