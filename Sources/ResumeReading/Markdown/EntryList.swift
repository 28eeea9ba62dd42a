import CMarkGFM
import ResumeParsing

/// Tells lists whose items are jobs or schools from lists of bullets: "- **Acme** (Leeds)" over "  - Engineer, 2019 – 2021"
/// over "    - Built …".
enum EntryList {
  /// Whether every item of `list` has a list of its own below it, and the item, or the first one below, is dated.
  static func matches(_ list: OpaquePointer) -> Bool {
    guard var item = cmark_node_first_child(list) else { return false }
    while true {
      guard let below = sublist(of: item), let first = cmark_node_first_child(below) else { return false }
      guard isDated(item) || isDated(first) || headCount(of: below) > 0 else { return false }
      guard let next = cmark_node_next(item) else { return true }
      item = next
    }
  }

  /// Whether every item of `list` begins with a short line in bold over a list of its own: projects, where the list
  /// stands below such a section's title.
  static func hasBoldHeads(_ list: OpaquePointer) -> Bool {
    guard var item = cmark_node_first_child(list) else { return false }
    while true {
      guard sublist(of: item) != nil, let first = cmark_node_first_child(item),
        cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH,
        let head = StyledLine.lines(of: first).first?.line,
        head.runs.allSatisfy({ $0.isBold || $0.text.allSatisfy(\.isWhitespace) }),
        head.text.split(separator: " ").count <= 10, !head.text.hasSuffix("."), !head.text.hasSuffix(":")
      else { return false }
      guard let next = cmark_node_next(item) else { return true }
      item = next
    }
  }

  /// Whether an item of `list` begins with the title of a job or the name of an organisation.
  static func namesJobs(_ list: OpaquePointer) -> Bool {
    var item = cmark_node_first_child(list)
    while let node = item {
      if let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH,
        StyledLine.lines(of: first).contains(where: { LineWords.isHeader($0.line.text) })
      {
        return true
      }
      item = cmark_node_next(node)
    }
    return false
  }

  /// Whether `item`, the first of a list below an entry, says no deed but which job or school it is.
  static func isHead(_ item: OpaquePointer) -> Bool { sublist(of: item) == nil && isDated(item) }

  /// How many items at the head of `list` go on with the entry above it, where one of the first three is nothing but a
  /// date ("  - *Diplom, Physik*" over "  - 2015 – 2018"): those up to the date; 0 where none is.
  static func headCount(of list: OpaquePointer) -> Int {
    var item = cmark_node_first_child(list)
    for count in 1...3 {
      guard let one = item, sublist(of: one) == nil, let text = text(of: one) else { return 0 }
      if LineWords.isDate(text) { return count }
      if text.split(separator: " ").count > 8 || text.hasSuffix(".") { return 0 }
      item = cmark_node_next(one)
    }
    return 0
  }

  /// The text of the first paragraph of `item`.
  private static func text(of item: OpaquePointer) -> String? {
    guard let first = cmark_node_first_child(item), cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH else {
      return nil
    }
    return StyledLine.lines(of: first).map(\.line.text).joined(separator: " ")
  }

  private static func sublist(of item: OpaquePointer) -> OpaquePointer? {
    var child = cmark_node_first_child(item)
    while let node = child {
      if cmark_node_get_type(node) == CMARK_NODE_LIST { return node }
      child = cmark_node_next(node)
    }
    return nil
  }

  /// Whether the first paragraph of `item` is a date, or a short line that ends or begins with one.
  static func isDated(_ item: OpaquePointer) -> Bool {
    guard let first = cmark_node_first_child(item), cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH else {
      return false
    }
    return StyledLine.lines(of: first).contains { line, _ in
      line.text.split(separator: " ").count <= 16 && LineWords.isDated(line.text)
    }
  }
}
