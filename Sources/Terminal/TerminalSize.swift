import CLineEdit

#if canImport(Glibc)
  import Glibc
#endif

/// What is known about the terminal on standard output.
package struct TerminalSize: Sendable, Equatable {
  /// Width in columns; where standard output is no terminal, what COLUMNS says, else 80.
  package let columns: Int
  /// Height in rows; 24 where standard output is no terminal.
  package let rows: Int

  /// Creates a size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The terminal's size now.
  package static func current() -> TerminalSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    starling_terminal_size(&columns, &rows)
    let variable = getenv("COLUMNS").map { String(cString: $0) }
    return TerminalSize(
      columns: width(reported: Int(columns), variable: variable), rows: rows > 0 ? Int(rows) : 24)
  }

  /// The width that the terminal reports; where it reports none, the one in `variable`, as long as a line has room for
  /// a word and fits a screen.
  static func width(reported: Int, variable: String?) -> Int {
    if reported > 0 { return reported }
    guard let stated = variable.flatMap({ Int($0) }), (20...1_000).contains(stated) else { return 80 }
    return stated
  }
}

/// The character set of the terminal.
package enum TerminalLocale {
  /// Makes UTF-8 the character set whatever LANG says; false where the locale itself is another.
  @discardableResult
  package static func useUTF8() -> Bool {
    starling_use_utf8_locale() == 1
  }
}
