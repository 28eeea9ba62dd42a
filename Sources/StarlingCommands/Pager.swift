import FoundationEssentials
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Shows text that may be longer than the screen.
enum Pager {
  /// Prints `lines`; on a terminal that they do not fit, through `$STARLING_PAGER`, `$PAGER` or `less`, unless it is
  /// empty or `cat`, or not wanted. Where the pager cannot be started they are printed all the same.
  static func show(_ lines: [String], isWanted: Bool, _ environment: Environment) {
    let lines = drawable(lines, environment)
    let command = command(environment)
    let fits = lines.count < environment.terminalSize().rows
    let text = lines.map { $0 + "\n" }.joined()
    guard isWanted, environment.isOutputTerminal, !fits, environment.variables["TERM"] != "dumb",
      !["", "cat"].contains(command), page(text, through: command)
    else {
      environment.standardOutput.write(text)
      return
    }
  }

  /// The lines, in ASCII where the terminal knows no more. Some signs take more columns then: what was cut stays cut,
  /// other lines are broken once more.
  static func drawable(_ lines: [String], _ environment: Environment) -> [String] {
    guard environment.prefersASCII else { return lines }
    let width = environment.pageWidth
    return lines.flatMap { line -> [String] in
      let plain = PlainText.ascii(line)
      guard plain != line, DisplayWidth.of(plain) > width, !plain.contains("\u{1B}") else { return [plain] }
      if plain.hasSuffix("...") { return [plain.prefix(width - 3) + "..."] }
      let indent = String(plain.prefix { $0 == " " })
      return TextWrap.lines(
        String(plain.dropFirst(indent.count)), width: width, first: indent, rest: indent + "  ")
    }
  }

  private static func command(_ environment: Environment) -> String {
    environment.variables["STARLING_PAGER"] ?? environment.variables["PAGER"] ?? "less"
  }

  /// Whether the pager ran.
  private static func page(_ text: String, through command: String) -> Bool {
    // As git has it: end where all fits on the screen, pass colours, leave the text on the screen.
    setenv("LESS", "FRX", 0)
    guard let pipe = popen(command, "w") else { return false }
    // Ctrl-C is for the pager.
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    var text = text
    // A person who leaves before the end closes the pipe; that is no error.
    text.withUTF8 { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, pipe) }
    let status = pclose(pipe)
    return (status >> 8) & 0xFF != 127
  }
}
