import Testing

@testable import Storage

/// Identifiers of answers as they are looked up.
@Suite struct AnswerKeyTests {
  private static func key(_ text: String) -> AnswerKey {
    Array(text.utf8).withUnsafeBytes { AnswerKey($0) }
  }

  @Test func aUUIDIsItsBits() {
    #expect(
      Self.key("019b8f63-b538-7004-b24a-bef43b2f349f")
        == .uuid(high: 0x019b_8f63_b538_7004, low: 0xb24a_bef4_3b2f_349f))
  }

  /// Texts that a reader of hexadecimal digits might take for a UUID, or for one another.
  static let others = [
    "", "019B8F63-b538-7004-b24a-bef43b2f349f", "019b8f63b538-7004-b24a-bef43b2f349f-",
    "019b8f63-b538-7004-b24a-bef43b2f349", "019b8f63-b538-7004-b24a-bef43b2f349f0",
    "019b8f6-3b538-7004-b24a-bef43b2f349f", "019b8f63-b538-7004-b24a-bef43b2f349g",
    "019b8f63+b538-7004-b24a-bef43b2f349f", "019b8fé-b538-7004-b24a-bef43b2f349f",
    "019b8f63-b538-7004-b24a-bef43b2f349/", "019b8f63-b538-7004-b24a-bef43b2f34:f",
    "019b8f63-b538-7004-b24a-bef43b2f3`9f", "019b8f63-b538-7004-b24a-bef43b2f@49f",
    "019b8f630b538-7004-b24a-bef43b2f349f", "019b8f63-b53807004-b24a-bef43b2f349f",
    "019b8f63-b538-70040b24a-bef43b2f349f", "019b8f63-b538-7004-b24a0bef43b2f349f", "김\u{0}",
  ]

  @Test(arguments: others)
  func anythingElseStaysText(text: String) {
    #expect(Self.key(text) == .text(text))
  }
}
