/// A text whose spans are marked 🔹…🔸, so that nobody counts offsets.
struct MarkedText {
  let text: String
  let spans: [Range<Int>]

  init(_ marked: String) {
    var plain = String.UnicodeScalarView()
    var spans: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "🔹": start = plain.count
      case "🔸": spans.append(start..<plain.count)
      default: plain.append(scalar)
      }
    }
    text = String(plain)
    self.spans = spans
  }
}
