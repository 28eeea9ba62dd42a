import Testing

@testable import Interviewing

@Suite struct BankNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let isValid: Bool
    var testDescription: String { name.isEmpty ? "(empty)" : name }
  }

  static let cases: [Case] = [
    Case(name: "backend", isValid: true), Case(name: "data-2.v1_x", isValid: true),
    Case(name: "", isValid: false),
    Case(name: "..", isValid: false), Case(name: "a/b", isValid: false),
    Case(name: "Backend", isValid: false),
    Case(name: String(repeating: "a", count: 64), isValid: true),
    Case(name: String(repeating: "a", count: 65), isValid: false), Case(name: "ärger", isValid: false),
  ]

  @Test(arguments: cases) func validity(_ value: Case) {
    #expect(BankName.isValid(value.name) == value.isValid)
  }

  @Test func nearest() {
    let names = ["scaling", "consistency", "incident"]
    #expect(BankName.nearest(to: "scalign", in: names) == "scaling")
    #expect(BankName.nearest(to: "incidents", in: names) == "incident")
    #expect(BankName.nearest(to: "ownership", in: names) == nil)
    #expect(BankName.nearest(to: "", in: names) == nil)
  }
}
