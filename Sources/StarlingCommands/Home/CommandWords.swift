/// A command line in words, as a shell splits it.
enum CommandWords {
  /// The words of `line`: separated by spaces, kept together by single or double quotes or a backslash.
  static func split(_ line: String) -> [String] {
    let (words, last, isOpen) = read(line)
    return isOpen ? words + [last] : words
  }

  /// The words before the one that ends the line, and that one; empty where a space ends the line.
  static func splitOpen(_ line: String) -> (words: [String], last: String) {
    let (words, last, _) = read(line)
    return (words, last)
  }

  /// `text` with a backslash before what would end or quote a word.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if " \t\\'\"".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }

  /// `word` with a tilde at its head as the home folder.
  static func expandingHome(_ word: String, _ environment: Environment) -> String {
    guard word == "~" || word.hasPrefix("~/"), let home = environment.variables["HOME"] else { return word }
    return home + word.dropFirst()
  }

  /// A path as it can be typed, a tilde for the home folder.
  static func shortened(_ path: String, _ environment: Environment) -> String {
    guard let home = environment.variables["HOME"], !home.isEmpty, path.hasPrefix(home + "/") else {
      return escaped(path)
    }
    return "~" + escaped(String(path.dropFirst(home.count)))
  }

  private static func read(_ line: String) -> (words: [String], last: String, isOpen: Bool) {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
        isOpen = true
      } else if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        isOpen = true
      } else if character == " " || character == "\t" {
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
        isOpen = true
      }
    }
    return (words, word, isOpen)
  }
}
