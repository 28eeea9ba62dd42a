import Testing

@testable import ResumeParsing

/// A document of more pages than the engine looks at together.
@Suite struct LongDocumentTests {
  /// A page of two items; the second goes on over the page's end, as the first line of the next page.
  private static func page(_ number: Int, of total: Int) -> PositionedPage {
    var page = LayoutPage(number: number).line("Ingrid Solheim", x: 50, y: 30)
    if number > 1 {
      page = page.line("together, without a pause in the hall of number \(number - 1)", x: 60, y: 100)
    }
    return
      page
      .bullet("•", ["Moved the ledger \(number) of all freight invoices"], x: 50, y: 130)
      .bullet("•", ["Planned for two winters how all the teams could move their houses"], x: 50, y: 700)
      .line("Page \(number) of \(total)", x: 280, y: 780).page
  }

  @Test(arguments: [3, 40, 41, 120])
  func linesHeadersAndNumbersGoOnOverEveryPage(total: Int) {
    let document = LayoutEngine.document(pages: (1...total).map { Self.page($0, of: total) })
    var expected = ["Ingrid Solheim"]
    for number in 1...total {
      expected.append("Moved the ledger \(number) of all freight invoices")
      expected.append(
        "Planned for two winters how all the teams could move their houses"
          + (number < total ? " together, without a pause in the hall of number \(number)" : ""))
    }
    #expect(document.lines.map(\.text) == expected)
    #expect(document.pages == total)
    let numbers = document.lines.map(\.number)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }
}
