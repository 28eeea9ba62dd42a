/// A command of a drill: a line that begins with a slash.
package enum InterviewCommand: String, Sendable, CaseIterable {
  case help, skip, hint, outline, editor, retry, why, more, pause, resume, time, questions, quit

  /// What the command does, a few words for `/help`.
  package var summary: String {
    switch self {
    case .help: "show these commands"
    case .skip: "leave this question (or this follow-up) and go on; what is typed is kept"
    case .hint: "name one thing that a full answer has; noted beside the answer"
    case .outline: "show what a full answer covers; noted beside the answer"
    case .editor: "write the answer in your editor"
    case .retry: "answer the same question again"
    case .why: "say why this question was chosen, and the rule behind what to fix; /why RULE another one"
    case .more: "show all of the last check"
    case .pause: "stop the clock"
    case .resume: "let the clock go on"
    case .time: "show how long this answer and the drill have taken"
    case .questions: "list the questions with what became of them"
    case .quit: "end the drill; what was submitted is stored"
    }
  }
}

/// A line of a drill, understood.
package enum InterviewInput: Sendable, Equatable {
  /// A line of the answer, the escape `//` undone.
  case text(String)
  /// A line with only a full stop.
  case submit
  /// A command, with what stands behind it.
  case command(InterviewCommand, argument: String = "")
  /// A line that begins as a command does and is none; with the command that may have been meant.
  case unknownCommand(String, suggestion: InterviewCommand?)
  /// A line that is one word behind a colon (“:help”, “:q”), which other programs take for a command and no sentence of
  /// an answer is; with the command of that name.
  case colonCommand(InterviewCommand?)

  /// Understands `line`. A path (“/var/log is full”) is text: a command has no second slash.
  package init(_ line: String) {
    let bare =
      line.hasSuffix("\r\n") || line.hasSuffix("\n") || line.hasSuffix("\r") ? String(line.dropLast()) : line
    let scalars = bare.unicodeScalars
    let trimmed = scalars.drop { $0 == " " || $0 == "\t" }
    let ink = trimmed.reversed().drop { $0 == " " || $0 == "\t" }.count
    if ink == 1, trimmed.first == "." {
      self = .submit
      return
    }
    guard scalars.first == "/" else {
      self = Self.colonCommand(in: bare) ?? .text(bare)
      return
    }
    let rest = scalars.dropFirst()
    if rest.first == "/" {
      self = .text(String(String.UnicodeScalarView(rest)))
      return
    }
    let word = String(String.UnicodeScalarView(rest.prefix { $0 != " " && $0 != "\t" }))
    guard !word.isEmpty, word.unicodeScalars.allSatisfy({ $0 != "/" }) else {
      self = .text(bare)
      return
    }
    let name = word.lowercased()
    if let command = InterviewCommand(rawValue: name) {
      let argument = rest.dropFirst(word.unicodeScalars.count).filter { $0 != "\t" }
      self = .command(
        command,
        argument: String(String.UnicodeScalarView(argument)).split(separator: " ").joined(separator: " "))
    } else {
      let near = BankName.nearest(to: name, in: InterviewCommand.allCases.map(\.rawValue))
      let begun = InterviewCommand.allCases.filter { $0.rawValue.hasPrefix(name) }
      self = .unknownCommand(
        BankFields.shown(word),
        suggestion: begun.count == 1 ? begun[0] : near.flatMap(InterviewCommand.init(rawValue:)))
    }
  }

  private static func colonCommand(in line: String) -> InterviewInput? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard words.count == 1, let word = words.first, word.hasPrefix(":") else { return nil }
    let name = word.dropFirst()
    guard !name.isEmpty, name.utf8.allSatisfy({ 0x61...0x7A ~= $0 | 0x20 }) else { return nil }
    return .colonCommand(InterviewCommand(rawValue: name.lowercased()))
  }
}
