import Testing

@testable import Terminal

@Suite struct EscapeFilterTests {
  static let cases: [(String, String)] = [
    ("plain text, 김서연 and é", "plain text, 김서연 and é"),
    ("two\nlines\tand a tab", "two\nlines\tand a tab"),
    ("\u{1B}[31mred\u{1B}[0m", "^[[31mred^[[0m"),
    ("\u{7}bell\u{8}\u{7F}", "^Gbell^H^?"),
    ("c1 \u{9B}31m", "c1 \\u{9b}31m"),
    ("bidi \u{202E}gnp.exe", "bidi \\u{202e}gnp.exe"),
    ("zero\u{200B}width\u{FEFF}", "zero\\u{200b}width\\u{feff}"),
    ("family 👨‍👩‍👧", "family 👨‍👩‍👧"),
    ("a\u{200D}b", "a\\u{200d}b"),
    ("line\u{2028}separator\r", "line\\u{2028}separator^M"),
  ]

  @Test(arguments: cases)
  func whatATerminalWouldActOnIsShown(text: String, shown: String) {
    #expect(EscapeFilter.visible(text) == shown)
  }

  @Test func noScalarGetsThroughThatATerminalActsOn() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), value < 0x2100 || value > 0xFFF0 else { continue }
      for shown in EscapeFilter.visible(String(scalar)).unicodeScalars {
        let isControl =
          (shown.value < 0x20 && shown != "\n" && shown != "\t") || (0x7F...0x9F).contains(shown.value)
        let isBidi = (0x202A...0x202E).contains(shown.value) || (0x2066...0x2069).contains(shown.value)
        #expect(!isControl && !isBidi, "U+\(String(value, radix: 16))")
      }
    }
  }
}

@Suite struct TextWrapTests {
  static let cases: [(String, Int, [String])] = [
    ("one two three four", 10, ["one two", "three four"]),
    ("", 10, [""]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("supercalifragilistic", 8, ["supercal", "ifragili", "stic"]),
    ("김서연 백엔드 엔지니어", 14, ["김서연 백엔드", "엔지니어"]),
  ]

  @Test(arguments: cases)
  func linesAreNoWiderThanAsked(text: String, width: Int, lines: [String]) {
    TerminalLocale.useUTF8()
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test func aWordStaysInOnePieceWhereThatIsWanted() {
    #expect(
      TextWrap.lines("run /a/long/path now", width: 8, keepsWords: true) == ["run", "/a/long/path", "now"])
  }

  @Test func indentsCountTowardsTheWidth() {
    #expect(
      TextWrap.lines("one two three", width: 10, first: "1. ", rest: "   ") == ["1. one two", "   three"])
  }
}

@Suite struct TableTests {
  @Test func columnsAlignAndTheLastIsCut() {
    TerminalLocale.useUTF8()
    var table = Table([("name", .left), ("n", .right), ("text", .left)])
    table.add(["김서연", "7", "a long text that does not fit"])
    table.add(["ab", "12", "short"])
    #expect(
      table.lines(width: 30) == [
        "name     n  text", "김서연   7  a long text that …", "ab      12  short",
      ])
  }

  /// On a narrow screen no line is wider: the columns that do not fit stand below.
  @Test func columnsThatDoNotFitStandBelow() {
    var table = Table([("name", .left), ("number", .right), ("text", .left)])
    table.add(["Ada", "7", "a long text that does not fit"])
    #expect(
      table.lines(width: 16) == ["name  number", "  text", "Ada        7", "  a long text t…"])
    #expect(table.lines(width: 10) == ["name", "  number", "  text", "Ada", "       7", "  a long …"])
    #expect(table.lines(width: 22) == ["name  number  text", "Ada        7  a long …"])
  }
}

@Suite struct SparklineTests {
  @Test func valuesSpreadOverTheScale() {
    #expect(Sparkline.line([0, 50, 100], low: 0, high: 100, isASCII: false) == "▁▅█")
    #expect(Sparkline.line([0, 55, 100, 140], low: 0, high: 100, isASCII: true) == "0599")
    #expect(Sparkline.line([1], low: 3, high: 3, isASCII: false) == "")
  }
}

@Suite struct TerminalSizeTests {
  @Test(arguments: [
    (120, "40", 120), (0, "40", 40), (0, nil, 80), (0, "", 80), (0, "wide", 80), (0, "3", 80), (0, "-5", 80),
    (0, "100000", 80),
  ]) func theVariableCountsWhereTheTerminalSaysNothing(reported: Int, variable: String?, width: Int) {
    #expect(TerminalSize.width(reported: reported, variable: variable) == width)
  }
}
