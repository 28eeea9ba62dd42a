import CLineEdit

/// What is known about the terminal on standard output.
package struct TerminalSize: Sendable, Equatable {
  /// Width in columns; 80 where standard output is no terminal.
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
    return TerminalSize(columns: columns > 0 ? Int(columns) : 80, rows: rows > 0 ? Int(rows) : 24)
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
