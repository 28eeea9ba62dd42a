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
      guard isDated(item) || isDated(first) else { return false }
      guard let next = cmark_node_next(item) else { return true }
      item = next
    }
  }

  /// Whether `item`, the first of a list below an entry, says no deed but which job or school it is.
  static func isHead(_ item: OpaquePointer) -> Bool { sublist(of: item) == nil && isDated(item) }

  private static func sublist(of item: OpaquePointer) -> OpaquePointer? {
    var child = cmark_node_first_child(item)
    while let node = child {
      if cmark_node_get_type(node) == CMARK_NODE_LIST { return node }
      child = cmark_node_next(node)
    }
    return nil
  }

  /// Whether the first paragraph of `item` is a date, or a short line that ends or begins with one.
  private static func isDated(_ item: OpaquePointer) -> Bool {
    guard let first = cmark_node_first_child(item), cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH else {
      return false
    }
    return StyledLine.lines(of: first).contains { line, _ in
      line.text.split(separator: " ").count <= 16 && LineWords.isDated(line.text)
    }
  }
}
