import CMarkGFM
import ResumeParsing

/// What a block of code holds in a resume.
enum CodeBlock {
  /// What is to be done with a block.
  enum Content {
    /// A resume set as plain text, between fences.
    case text
    /// Markdown that was set in, as a definition list or a list item of another dialect is.
    case markdown
    /// What a page runs and does not print.
    case program
  }

  /// What the code block `node`, whose text is `text`, holds.
  static func content(of node: OpaquePointer, text: String) -> Content {
    var (length, offset): (Int32, Int32) = (0, 0)
    var mark: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &mark) != 0 else { return .markdown }
    let info = cmark_node_get_fence_info(node).map { String(cString: $0).lowercased() } ?? ""
    let language = info.prefix { $0.isLetter }
    if programs.contains(String(language)) { return .program }
    let lines = text.split(separator: "\n").count { !$0.allSatisfy(\.isWhitespace) }
    return lines >= shortestText ? .text : .markdown
  }

  /// The fewest lines of a plain text that is a resume, or most of one.
  private static let shortestText = 8

  private static let programs: Set<String> = [
    "dataviewjs", "dataview", "js", "jsx", "javascript", "typescript", "ts", "css", "mermaid", "python",
    "java", "cpp", "csharp", "kotlin", "swift", "rust", "ruby", "php",
  ]
}
