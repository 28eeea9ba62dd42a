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

  static let strings = [
    "plain", "quote \" and \\ back", "line\nbreak\ttab\r", "\u{1B}[31m",
    "c1 \u{9B} bidi \u{202E} bom \u{FEFF}",
    "김서연 🙂 é", "\u{0}", "\u{2028}\u{2029}", "ends with lead \u{E2}", "أهلا\u{61C}",
  ]

  @Test(arguments: strings)
  func stringsReadBackTheSameAndNothingActsOnATerminal(text: String) throws {
    var writer = JSONWriter()
    writer.array([text])
    let read = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
    #expect(read == [text])
    for scalar in writer.text.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
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
