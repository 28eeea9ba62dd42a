/// The name of a tag or attribute in poppler's markup, packed into a number: all that matter have eight letters or
/// fewer, and longer ones are all alike.
struct TagName: Equatable, Sendable {
  private let packed: UInt64

  init(_ bytes: ArraySlice<UInt8>) {
    packed = bytes.count > 8 ? 0 : bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private init(_ name: StaticString) {
    packed = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  static let page = TagName("page")
  static let word = TagName("word")
  static let text = TagName("text")
  static let bold = TagName("b")
  static let italic = TagName("i")
  static let anchor = TagName("a")
  static let meta = TagName("meta")
  static let fontspec = TagName("fontspec")
}
