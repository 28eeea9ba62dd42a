import Testing

@testable import Storage

/// Values of JSON, walked over by their syntax alone.
@Suite struct JSONScannerTests {
  static let values = [
    "{}", "[]", " [ ] ", "{ \"a\" : [ 1 , \"b\\\"c\" , null ] , \"d\" : { } }", "true", "false", "null",
    "\"\"", "0",
    "-0", "-12.5e+10", "1E-2", "1.25", "[\n\t1,\r\n2]", "{\"a\":{\"b\":[[]]}}",
  ]

  @Test(arguments: values)
  func aValueIsSkippedWhole(text: String) {
    let bytes = Array((text + ",").utf8)
    var scanner = JSONScanner(bytes: bytes, at: 0)
    scanner.skipSpace()
    let isWhole = scanner.skipValue()
    scanner.skipSpace()
    #expect(isWhole)
    #expect(scanner.at == bytes.count - 1)
  }

  /// Broken at one place each.
  static let broken = [
    "", "tru", "fals", "nul", "truth", "[1", "[1 2]", "[1,]", "[,1]", "[1}", "{\"a\" 1}", "{\"a\":}", "{a:1}",
    "{1:2}", "{\"a:1}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\":1]", "[tru]", "[\"a]", "\"a", "\"a\nb\"",
    "-",
    "01", "1.", "1.e2", "1e", "1e+", ".5", "+1", "]", "}", ":",
  ]

  @Test(arguments: broken)
  func aBrokenValueIsNone(text: String) {
    var scanner = JSONScanner(bytes: Array(text.utf8), at: 0)
    let isWhole = scanner.skipValue()
    #expect(!isWhole || scanner.at < text.utf8.count)
  }

  @Test func nestingHasABottom() {
    func isSkipped(_ depth: Int) -> Bool {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      var scanner = JSONScanner(bytes: Array(text.utf8), at: 0)
      return scanner.skipValue()
    }
    #expect(isSkipped(JSONScanner.deepest + 1))
    #expect(!isSkipped(JSONScanner.deepest + 2))
  }
}
