import Foundation
import Testing

@testable import SafeText

@Suite struct JSONStringTests {
  static let strings = [
    "plain", "quote \" and \\ back", "line\nbreak\ttab\r", "\u{1B}[31m",
    "c1 \u{9B} bidi \u{202E} bom \u{FEFF}",
    "김서연 🙂 é", "\u{0}", "\u{2028}\u{2029}", "ends with lead \u{E2}", "أهلا\u{61C}",
    "tags \u{E0001}\u{E0041}\u{E007F}", "\u{E0041}", "ends with lead \u{F3}", "a variant 葛\u{E0100}",
  ]

  @Test(arguments: strings)
  func stringsReadBackTheSameAndNothingActsOnATerminal(text: String) throws {
    var bytes = Array("[".utf8)
    JSONString.append(text, to: &bytes)
    bytes += "]".utf8
    let read = try JSONDecoder().decode([String].self, from: Data(bytes))
    #expect(read == [text])
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value) && !(0xE0000...0xE007F).contains(scalar.value))
    }
  }

  static let escapes: [(text: String, json: String)] = [
    ("", #""""#),
    ("\" \\ / é 김", #""\" \\ / é 김""#),
    ("\n\r\t\u{B}\u{7F}", #""\n\r\t\u000b\u007f""#),
    ("\u{85}\u{AD}\u{61C}\u{202E}\u{FEFF}", #""\u0085\u00ad\u061c\u202e\ufeff""#),
    ("a\u{E0041}b", #""a\udb40\udc41b""#),
    ("👨‍👩‍👧", #""👨\u200d👩\u200d👧""#),
  ]

  @Test(arguments: escapes)
  func escapesAreTheShortestThatJSONHas(text: String, json: String) {
    var bytes: [UInt8] = []
    JSONString.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
  }

  @Test func everyCharacterReadsBackTheSame() throws {
    var all = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF { if let scalar = Unicode.Scalar(value) { all.append(scalar) } }
    let text = String(all)
    var bytes = Array("[".utf8)
    JSONString.append(text, to: &bytes)
    bytes += "]".utf8
    let read = try JSONDecoder().decode([String].self, from: Data(bytes)).first ?? ""
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
