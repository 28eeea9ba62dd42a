import Foundation
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  @Test func compactAndPrettyHoldTheSame() {
    func write(_ writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("a", 1)
        writer.member("b") { $0.array([1.5, 2.0, .nan]) { $0.value($1) } }
        writer.member("c", 3..<9)
        writer.member("d", String?.none)
        writer.member("e") { $0.object { _ in } }
      }
    }
    var compact = JSONWriter()
    write(&compact)
    #expect(compact.text == #"{"a":1,"b":[1.5,2,null],"c":[3,9],"d":null,"e":{}}"#)
    var pretty = JSONWriter(isPretty: true)
    write(&pretty)
    #expect(
      pretty.text == """
        {
          "a": 1,
          "b": [
            1.5,
            2,
            null
          ],
          "c": [3, 9],
          "d": null,
          "e": {}
        }
        """)
  }

  static let numbers: [Double] = [
    0, -0.0, 1, -1, 0.5, 0.93, 0.29, 0.57, 1.005, 2.675, -0.07, 0.001, 0.014999, 123_456.78, 999_999.99,
    1e6 + 0.25,
    1e14, 1e15, 1e16, -1e15, 1e300, .leastNonzeroMagnitude, 0.1 + 0.2, 1 / 3, .pi, .greatestFiniteMagnitude,
    85.0, -85.25,
    100.1,
  ]

  @Test(arguments: numbers)
  func numbersReadBackTheSame(number: Double) throws {
    var writer = JSONWriter()
    writer.value(number)
    let isWhole = number == number.rounded() && abs(number) < 1e15
    #expect(writer.text == (isWhole ? String(Int(number)) : number.description))
    #expect(Double(writer.text) == number)
  }

  @Test func allNumbersOfTwoDecimalsAreWrittenAsTheyAreSaid() {
    for count in -20_000...20_000 where count % 100 != 0 {
      var writer = JSONWriter()
      writer.value(Double(count) / 100)
      #expect(writer.text == (Double(count) / 100).description)
    }
  }

  @Test(arguments: [0, 9, 10, 99, 100, -1, -10, 1_234_567_890, .max, .min] as [Int])
  func wholeNumbers(number: Int) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.text == String(number))
  }

  @Test func linesAreTextsOfTheirOwnAndLeaveNothingBehind() {
    var writer = JSONWriter()
    var lines: [String] = []
    for number in 1...2 {
      writer.object { $0.member("n", number) }
      writer.endLine()
      writer.drain { lines.append(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(lines == ["{\"n\":1}\n", "{\"n\":2}\n"] && writer.bytes.isEmpty)
  }
}

@Suite struct CSVRowTests {
  static let cells: [(String, String)] = [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("=SUM(A1)", "'=SUM(A1)"), ("-1", "'-1"), ("@x,y", "\"'@x,y\""), ("\tx", "'\tx"), ("", ""),
  ]

  @Test(arguments: cells)
  func cellsAreQuotedAndFormulasAreText(text: String, cell: String) {
    #expect(CSVRow.line([text, "z"]) == cell + ",z\r\n")
  }
}
