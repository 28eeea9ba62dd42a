/// A place in a bank's file.
package struct BankPlace: Sendable, Equatable {
  /// The file's name as it was handed in.
  package let file: String
  /// 1-based.
  package let line: Int
  /// 1-based, counted in Unicode scalars.
  package let column: Int

  /// Creates a place.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// One thing that is wrong with a bank.
package struct BankProblem: Sendable, Equatable {
  /// How much it matters.
  package enum Severity: String, Sendable {
    /// The bank cannot be used.
    case error
    /// The bank works, but asks worse questions than it could.
    case warning
  }

  /// How much it matters.
  package let severity: Severity
  /// Where it stands.
  package let place: BankPlace
  /// What is wrong and what would be right, one or two sentences.
  package let message: String

  /// Creates a problem.
  package init(_ severity: Severity = .error, at place: BankPlace, _ message: String) {
    self.severity = severity
    self.place = place
    self.message = message
  }

  /// `path:line:column: error: message`, then, where `source` has the line, the line with a caret below the place.
  package func rendered(source: String? = nil) -> String {
    let head = "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message)"
    guard let source, let line = Self.line(place.line, of: source) else { return head }
    let scalars = Array(line.unicodeScalars)
    // Long lines are shown from near the place, so that the caret stays in sight.
    let at = min(max(0, place.column - 1), scalars.count)
    let first = at > 80 ? at - 40 : 0
    let shown = scalars[first..<min(scalars.count, first + 100)]
    var excerpt = String.UnicodeScalarView()
    var indent = String.UnicodeScalarView()
    if first > 0 {
      excerpt.append("…")
      indent.append(" ")
    }
    for (offset, scalar) in shown.enumerated() {
      excerpt.append(scalar)
      // A tab below a tab keeps the caret in line, whatever the width of tabs.
      if first + offset < at { indent.append(scalar == "\t" ? "\t" : " ") }
    }
    if first + shown.count < scalars.count { excerpt.append("…") }
    return "\(head)\n\(String(excerpt))\n\(String(indent))^"
  }

  private static func line(_ number: Int, of source: String) -> String? {
    guard number >= 1 else { return nil }
    var current = 1
    var view = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      if scalar == "\n" {
        if current == number { return String(view) }
        current += 1
      } else if current == number, scalar != "\r" {
        view.append(scalar)
      }
    }
    return current == number ? String(view) : nil
  }
}

/// Banks that cannot be used, with everything that is wrong with them.
package struct BankError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong, in the order of files and lines; never empty.
  package let problems: [BankProblem]

  /// Creates an error.
  package init(problems: [BankProblem]) {
    self.problems = problems
  }

  /// One line a problem.
  package var description: String { problems.map { $0.rendered() }.joined(separator: "\n") }
}
