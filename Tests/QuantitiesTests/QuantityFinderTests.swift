import Prose
import Quantities
import Testing

struct QuantityFinderTests {
  @Test(arguments: QuantityCases.all)
  func `finds each quantity with its span, kind, value and unit`(_ test: QuantityCase) {
    let marked = MarkedText(test.marked)
    let found = QuantityFinder.find(in: Prose(marked.text)).quantities
    #expect(found.map(\.span) == marked.spans)
    #expect(found.map(Self.summary) == test.expected)
  }

  static func summary(_ quantity: Quantity) -> String {
    let upper = quantity.upperValue.map { "...\(Self.number($0))" } ?? ""
    let unit = quantity.unit.isEmpty ? "" : " \(quantity.unit)"
    return "\(quantity.kind.rawValue) \(number(quantity.value))\(upper)\(unit)"
  }

  /// Ten significant digits, no trailing zeros.
  private static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int64(value))" }
    let rounded = (value * 1e10).rounded() / 1e10
    return "\(rounded)"
  }

  @Test func `hedges are noted and left out of the span`() throws {
    let report = QuantityFinder.find(in: Prose("Served about 40 tenants, 12 regions and 300+ shops."))
    #expect(report.quantities.map(\.text) == ["40", "12", "300+"])
    #expect(report.quantities.map(\.isApproximate) == [true, false, true])
  }

  @Test func `a decade is no number of seconds`() {
    let found = QuantityFinder.find(in: Prose("Code from the 90s, with the 90s timeout.")).quantities
    #expect(found.map(\.text) == ["90s"])
  }

  @Test func `offsets are Unicode scalars, whatever stands before`() {
    let text = "Café 👩‍💻: cut 1.2 s"
    let report = QuantityFinder.find(in: Prose(text))
    let scalars = Array(text.unicodeScalars)
    #expect(report.quantities.count == 1)
    for quantity in report.quantities {
      #expect(String(String.UnicodeScalarView(scalars[quantity.span])) == "1.2 s")
    }
  }

  @Test func `a group of three after a dot is thousands where a euro sign says so`() {
    #expect(
      QuantityFinder.find(in: Prose("Saved €350.000 for 4.9★ shops.")).quantities.map(\.value) == [
        350_000, 4.9,
      ])
  }

  @Test func `nothing numeric gives an empty report`() {
    #expect(QuantityFinder.find(in: Prose("")) == QuantityReport())
    #expect(
      QuantityFinder.find(in: Prose("I mentored a colleague and wrote the runbook.")) == QuantityReport())
  }
}
