/// The open fields of a Word document: instructions such as `HYPERLINK "https://…"`, with what they print behind them.
struct WordFields {
  /// The instruction of each open field; what stands behind its separator is print.
  private var instructions: [String] = []

  /// The most fields open inside each other, and characters of an instruction, that are looked at.
  private static let deepest = 32
  private static let longest = 4096

  /// Takes note of a field's mark ("begin", "separate", "end"); returns the target of a link at its separator.
  mutating func pass(_ mark: String?) -> String? {
    switch mark {
    case "begin": if instructions.count < WordFields.deepest { instructions.append("") }
    case "separate": return instructions.last.flatMap(WordFields.link)
    case "end": _ = instructions.popLast()
    default: break
    }
    return nil
  }

  /// Adds `text` to the instruction of the innermost open field.
  mutating func instruct(_ text: String) {
    guard let last = instructions.indices.last, instructions[last].utf8.count < WordFields.longest else {
      return
    }
    instructions[last] += text
  }

  /// The target of the link that `instruction` makes; nil where it makes none, or one into the document.
  static func link(in instruction: String) -> String? {
    let words = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    guard words.count >= 2, words[0].split(separator: " ") == ["HYPERLINK"], !words[1].isEmpty else {
      return nil
    }
    return String(words[1])
  }
}
