import Prose
import Quantities
import Testing

/// A text whose marked numbers count nothing, with the reasons given for them.
struct IgnoredCase: Sendable, CustomTestStringConvertible {
  let marked: String
  let reasons: [String]

  init(_ marked: String, _ reasons: String...) {
    self.marked = marked
    self.reasons = reasons
  }

  var testDescription: String { marked }

  static let all: [IgnoredCase] = [
    IgnoredCase("Moved from Java 🔹8🔸 to 🔹17🔸.", "a version or a standard", "a version or a standard"),
    IgnoredCase("OAuth 🔹2.0🔸 over TLS 🔹1.2🔸", "a version or a standard", "a version or a standard"),
    IgnoredCase("Tagged 🔹v2.3.1🔸 and shipped 🔹1.4.2🔸.", "a version", "a version or a date"),
    IgnoredCase("Wrote 🔹HTML5🔸 on 🔹EC2🔸 and 🔹K8s🔸.", "part of a name", "part of a name", "part of a name"),
    IgnoredCase(
      "Spoke 🔹HTTP/2🔸, 🔹AES-256🔸 and 🔹x86-64🔸.", "part of a name", "part of a name", "part of a name"),
    IgnoredCase("Passed SOC 🔹2🔸 and read RFC 🔹7231🔸.", "a version or a standard", "a version or a standard"),
    IgnoredCase("In 🔹2021🔸 and 🔹Q3🔸 of 🔹2022🔸 we grew.", "a year", "a quarter or year", "a year"),
    IgnoredCase("Jan 🔹2019🔸 – Mar 🔹2022🔸", "a year", "a year"),
    IgnoredCase("On 🔹2021-03-12🔸 at 🔹14:30🔸 UTC", "a date", "a time of day"),
    IgnoredCase("Paged on 🔹12🔸 March at 🔹3 AM🔸.", "a date", "a time of day"),
    IgnoredCase(
      "Listening on port 🔹8080🔸 of 🔹10.0.0.12🔸.", "a port or an identifier", "an address or a version"),
    IgnoredCase("Clients saw 🔹504🔸 errors and 🔹502s🔸.", "a status code", "a status code"),
    IgnoredCase("Handled GDPR Article 🔹17🔸 requests.", "a list number"),
    IgnoredCase("Ranked in the top 🔹3🔸 of my class.", "a ranking"),
    IgnoredCase("Closed a 🔹6-figure🔸 deal.", "a figure of speech"),
    IgnoredCase("Agreed on net 🔹60🔸 terms.", "a term of payment"),
    IgnoredCase("Managed an ASR 🔹1001-X🔸.", "part of a name"),
    IgnoredCase("Served Llama 🔹3🔸 🔹70B🔸 behind a gateway.", "a version or a standard", "part of a name"),
    IgnoredCase("Lived at 🔹221🔸B Baker Street.", "a number with nothing to count"),
    IgnoredCase(
      "Rated on a scale of 🔹1 to 5🔸, see US Patent 🔹9,876,543🔸.", "a scale", "a port or an identifier"),
    IgnoredCase("Phase 🔹2🔸 began in week 🔹9🔸.", "a list number", "a list number"),
    IgnoredCase("Either (🔹1🔸) wait or (🔹2🔸) fail over.", "a list number", "a list number"),
    IgnoredCase(
      "🔹24/7🔸 support with 🔹N+1🔸 spares and 🔹1:1🔸 talks", "a figure of speech", "a figure of speech",
      "a ratio"),
    IgnoredCase("Came in 🔹2nd🔸, ranked 🔹#3🔸.", "an ordinal", "a rank or a reference"),
    IgnoredCase("Printed \u{1B}[🔹1🔸;🔹31m🔸 in red.", "an escape sequence", "an escape sequence"),
    IgnoredCase("Call 🔹555-0134🔸 now.", "a telephone number"),
    IgnoredCase(
      "Drew 🔹3D🔸 scenes in 🔹4K🔸 video at 🔹1920x1080🔸.", "part of a name", "part of a name", "a dimension"),
    IgnoredCase("A 🔹P1🔸 page, sev 🔹2🔸.", "a priority", "a list number"),
    IgnoredCase("Built 🔹12-factor🔸 services on 🔹64-bit🔸 hosts.", "part of a name", "part of a name"),
    IgnoredCase(
      "Upgraded PostgreSQL from 🔹11🔸 to 🔹15🔸 live.", "a version or a standard", "a version or a standard"),
    IgnoredCase("Bumped Node from 🔹14🔸 to 🔹18🔸.", "a version or a standard", "a version or a standard"),
    IgnoredCase(
      "Due in 🔹2H22🔸, filmed in 🔹4K🔸 and 🔹1080p🔸.", "a quarter or year", "part of a name", "part of a name"),
    IgnoredCase("🔹3🔸 회사에서 근무", "a number with nothing to count"),
    IgnoredCase("Took CS 🔹101🔸.", "part of a name"),
    IgnoredCase("Set replicas to 🔹3🔸.", "a number with nothing to count"),
    IgnoredCase("Finished at rank 🔹1,204🔸 with a 🔹10 to 1🔸 ratio.", "a list number", "a ratio"),
    IgnoredCase(
      "Met at 🔹1 PM🔸, then step 🔹2🔸 of 🔹3🔸.", "a time of day", "a list number",
      "a number with nothing to count"),
    IgnoredCase(
      "Ran Windows 🔹10🔸 laptop, and Angular 🔹14🔸 module.", "a version or a standard",
      "a version or a standard"),
    IgnoredCase("Dropped the 🔹1.x🔸 clients.", "a version"),
    IgnoredCase("I raised the retries to 🔹5🔸.", "a number with nothing to count"),
  ]
}

struct IgnoredNumberTests {
  @Test(arguments: IgnoredCase.all)
  func `numbers that count nothing are ignored with a reason`(_ test: IgnoredCase) {
    let marked = MarkedText(test.marked)
    let report = QuantityFinder.find(in: Prose(marked.text))
    #expect(report.quantities.isEmpty)
    #expect(report.ignored.map(\.span) == marked.spans)
    #expect(report.ignored.map(\.reason) == test.reasons)
  }

  @Test(arguments: [
    "A two-factor login with three-tier architecture.", "Zero-downtime, zero-trust rollout.",
    "One of the hardest parts, day one, one-on-one.",
    "The second half went from weekly to several times daily.",
    "Saved in the low seven figures.",
    "Used five-fold cross-validation.",
    "Double-checked the third-party library.",
  ])
  func `words that only look like numbers are silent`(_ text: String) {
    #expect(QuantityFinder.find(in: Prose(text)).quantities.isEmpty)
  }
}
