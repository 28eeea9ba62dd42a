import Testing

@testable import SafeText

@Suite struct ActingCharacterTests {
  /// What Unicode calls ignorable and yet chooses the form of a letter beside it.
  private static func shapesLetters(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isVariationSelector || [0x34F, 0x17B4, 0x17B5].contains(scalar.value)
  }

  @Test func itIsWhatUnicodeSaysOfEveryCharacter() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let expected: ActingCharacter? =
        switch properties.generalCategory {
        case .control: .control
        case .lineSeparator, .paragraphSeparator: .separator
        default:
          if properties.isBidiControl {
            .bidirectional
          } else if properties.isDefaultIgnorableCodePoint && !Self.shapesLetters(scalar)
            || (0xFFF9...0xFFFB).contains(value)
          {
            .invisible
          } else {
            nil
          }
        }
      #expect(ActingCharacter(scalar) == expected, "U+\(String(value, radix: 16))")
    }
  }
}
