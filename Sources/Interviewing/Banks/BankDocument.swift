import SafeYAML
import Yams

/// A bank's text as a tree with places.
enum BankDocument {
  /// The longest text of one file, in bytes.
  static let mostBytes = 1 << 20

  /// Reads `text`. Values stay the text that was written: `1.0` and `yes` are no numbers and no booleans here.
  static func node(file: String, text: String) throws(BankError) -> Node {
    func failure(_ line: Int, _ column: Int, _ message: String) -> BankError {
      BankError(problems: [BankProblem(at: BankPlace(file: file, line: line, column: column), message)])
    }
    guard text.utf8.count <= mostBytes else {
      throw failure(1, 1, "The file has more than 1 MiB; a bank is a few dozen kilobytes. Split it.")
    }
    let root: Node?
    do throws(SafeYAML.Failure) {
      root = try SafeYAML.root(of: text, aliases: .refused)
    } catch {
      throw failure(error.line, error.column, described(error.reason))
    }
    guard let root else { throw failure(1, 1, "The file is empty; see docs/banks.md for what a bank holds.") }
    return root
  }

  private static func described(_ reason: SafeYAML.Failure.Reason) -> String {
    switch reason {
    case .aliases: "Aliases (`*name`) are not allowed; write the text where it is needed."
    case .anchors: "Anchors (`&name`) are not allowed; write the text where it is needed."
    case .syntax(let problem): "The file is not valid YAML here: \(problem)."
    case .character(let problem): "The file holds a character that YAML does not allow: \(problem)."
    case .duplicates(let keys):
      "The key \(keys.map { "`\($0)`" }.joined(separator: ", ")) stands twice in one mapping; keep one of them."
    case .unknown: "The file cannot be read as YAML."
    }
  }
}
