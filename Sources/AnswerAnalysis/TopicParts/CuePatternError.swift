/// Why a cue pattern cannot be read, and where.
package struct CuePatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The pattern as written.
  package let pattern: String
  /// Unicode-scalar offset in ``pattern`` of the first character that is at fault.
  package let offset: Int
  /// One sentence that says what is wrong and what would be right.
  package let message: String

  /// Creates an error.
  package init(pattern: String, offset: Int, message: String) {
    self.pattern = pattern
    self.offset = offset
    self.message = message
  }

  /// The message with the pattern and the place, for a bank author.
  package var description: String { "“\(pattern)”, character \(offset + 1): \(message)" }
}
