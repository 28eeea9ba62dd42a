/// Cuts what a program of poppler's writes at the ends of its pages, so that no more than a page of it is held.
struct PageMarkup {
  private var bytes: [UInt8] = []
  /// Where the page that comes next begins.
  private var start = 0
  /// How far the end of that page has been looked for.
  private var searched = 0

  /// Bytes that are held and belong to no complete page yet.
  var pending: Int { bytes.count - start }

  /// Adds what came.
  mutating func append(_ new: UnsafeRawBufferPointer) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes += new
  }

  /// The next complete page, with what stands before it; nil until its end has come.
  mutating func next() -> [UInt8]? {
    guard let end = PageMarkup.end(ofPageIn: bytes, from: searched) else {
      // The mark may have come in part.
      searched = max(start, bytes.count - PageMarkup.mark.count)
      return nil
    }
    defer {
      start = end
      searched = end
    }
    return Array(bytes[start..<end])
  }

  private static let mark = Array("</page>".utf8)

  /// One past the first end mark at or after `from`, found as Horspool does: most bytes are never looked at.
  private static func end(ofPageIn bytes: [UInt8], from: Int) -> Int? {
    let mark = mark
    var last = from + mark.count - 1
    while last < bytes.count {
      switch bytes[last] {
      case UInt8(ascii: ">"):
        if bytes[(last - mark.count + 1)...last].elementsEqual(mark) { return last + 1 }
        last += mark.count
      case UInt8(ascii: "e"): last += 1
      case UInt8(ascii: "g"): last += 2
      case UInt8(ascii: "a"): last += 3
      case UInt8(ascii: "p"): last += 4
      case UInt8(ascii: "/"): last += 5
      case UInt8(ascii: "<"): last += 6
      default: last += mark.count
      }
    }
    return nil
  }

  /// What is left: no complete page.
  mutating func rest() -> [UInt8] {
    defer {
      bytes = []
      start = 0
      searched = 0
    }
    return Array(bytes[start...])
  }
}
