/// One token of a ``Prose``: the unit in which every rule of the core reads a text.
public struct Token: Sendable, Equatable {
  /// What kind of characters the token is made of.
  @frozen public enum Kind: Sendable {
    /// A run of letters, with apostrophes and combining marks between them ("didn't").
    case word
    /// A run of digits with single `.` or `,` between digits ("1,200", "99.95", "3.2").
    case number
    /// One character of punctuation.
    case punctuation
    /// One character that is neither letter, digit, white space nor punctuation ("%", "$", "→").
    case symbol
    /// One line break (`\n`, `\r\n` or `\r` count once).
    case newline
  }

  /// What kind of characters the token is made of.
  package let kind: Kind
  /// Unicode-scalar offsets in the text, half open.
  package let span: Range<Int>
  /// The token in lower case, with typographic apostrophes and dashes as their ASCII forms. For comparing,
  /// never for showing.
  package let folded: String

  /// Creates a token.
  package init(kind: Kind, span: Range<Int>, folded: String) {
    self.kind = kind
    self.span = span
    self.folded = folded
  }
}
