import Testing

@testable import Storage

@Suite("String literals of JSON")
struct JSONTextTests {
  /// A literal, its text where lone surrogates are refused, and where they are replaced.
  static let cases: [(literal: String, strict: String?, lenient: String?)] = [
    ("\"\"", "", ""),
    (#""plain""#, "plain", "plain"),
    (#""a\nb\t\r\b\f\"\\\/c""#, "a\nb\t\r\u{8}\u{C}\"\\/c", "a\nb\t\r\u{8}\u{C}\"\\/c"),
    (#""\u0041\u00e9\u20AC""#, "Aé€", "Aé€"),
    (#""\ud83d\ude00""#, "😀", "😀"),
    (#""\ud83d""#, nil, "\u{FFFD}"),
    (#""\ude00x""#, nil, "\u{FFFD}x"),
    (#""\ud83d\ud83d\ude00""#, nil, "\u{FFFD}😀"),
    (#""\ud83d\u0041""#, nil, "\u{FFFD}A"),
    (#""\u0000""#, "\u{0}", "\u{0}"),
    (#""\x""#, nil, nil),
    (#""\u12""#, nil, nil),
    (#""\u12G4""#, nil, nil),
    (#""\ud83d\u""#, nil, nil),
  ]

  @Test("escapes", arguments: cases.indices)
  func escapes(_ index: Int) {
    let (literal, strict, lenient) = Self.cases[index]
    let bytes = Array(literal.utf8)
    #expect(JSONText.unescaped(bytes[...]) == strict)
    #expect(JSONText.unescaped(bytes[...], loneSurrogates: .replaced) == lenient)
  }

  @Test("malformed UTF-8 is repaired")
  func repairs() {
    #expect(JSONText.unescaped([0x22, 0x61, 0xFF, 0x62, 0x22]) == "a\u{FFFD}b")
    #expect(JSONText.unescaped([0x22, 0xE2, 0x82, 0x5C, 0x6E, 0x22]) == "\u{FFFD}\n")
  }

  @Test("values nest as deep as the limit says, and no deeper")
  func depth() {
    func skips(_ depth: Int) -> Bool {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      var scanner = JSONScanner(bytes: Array(text.utf8), at: 0)
      return scanner.skipValue() && scanner.at == 2 * depth
    }
    #expect(skips(JSONScanner.deepest + 1))
    #expect(!skips(JSONScanner.deepest + 2))
    #expect(!skips(1_000_000))
  }

  @Test(
    "a string without an end is none, wherever it breaks off", arguments: ["\"", "\"a", "\"a\\", "\"a\\\""])
  func unended(_ text: String) {
    var scanner = JSONScanner(bytes: Array(text.utf8), at: 0)
    #expect(!scanner.skipValue() && scanner.at <= text.utf8.count)
  }
}
