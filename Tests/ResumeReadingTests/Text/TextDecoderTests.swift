import Testing

@testable import ResumeReading

/// Bytes to text.
@Suite struct TextDecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
  }

  @Test(arguments: [
    Case(testDescription: "UTF-8", bytes: Array("René".utf8), text: "René"),
    Case(testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF, 0x41], text: "A"),
    Case(testDescription: "UTF-16LE with a mark", bytes: [0xFF, 0xFE, 0x41, 0, 0x0A, 0], text: "A\n"),
    Case(testDescription: "UTF-16BE with a mark", bytes: [0xFE, 0xFF, 0, 0x41, 0x20, 0x22], text: "A•"),
    Case(
      testDescription: "UTF-16LE without a mark", bytes: "Ana Silva".utf8.flatMap { [$0, 0] },
      text: "Ana Silva"),
    Case(
      testDescription: "UTF-16BE without a mark, of which only blanks are Latin",
      bytes: "경력 사항 2021".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, text: "경력 사항 2021"),
    Case(testDescription: "Windows-1252", bytes: [0x52, 0xE9, 0x20, 0x95, 0x93], text: "Ré •“"),
    Case(testDescription: "an odd byte at the end of UTF-16", bytes: [0xFF, 0xFE, 0x41, 0, 0x42], text: "A"),
    Case(testDescription: "line ends", bytes: Array("a\r\nb\rc\n".utf8), text: "a\nb\nc\n"),
    Case(
      testDescription: "escape sequences", bytes: Array("\u{1B}[31mRed\u{1B}[0m \u{1B}]0;title\u{7}end".utf8),
      text: "Red end"),
    Case(
      testDescription: "bidirectional and zero-width characters",
      bytes: Array("a\u{202E}b\u{200B}c\u{AD}d".utf8), text: "abcd"),
    Case(
      testDescription: "tag characters, which hide text", bytes: Array("a\u{E0068}\u{E0069}\u{E007F}b".utf8),
      text: "ab"),
    Case(testDescription: "nothing", bytes: [], text: ""),
  ])
  func decodes(_ one: Case) {
    #expect(TextDecoder.text(of: one.bytes) == one.text)
  }
}
