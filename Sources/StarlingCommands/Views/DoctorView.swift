import Terminal

/// What `doctor` found, a line a check, what to do below it.
struct DoctorView {
  let palette: Palette
  let width: Int

  /// The lines.
  func lines(_ checks: [DoctorCheck]) -> [String] {
    let column = (checks.map(\.name.count).max() ?? 0) + 2
    return checks.flatMap { check in
      let name = check.name + String(repeating: " ", count: column - check.name.count)
      let mark = Self.mark(check.state)
      let found = TextWrap.lines(
        EscapeFilter.oneLine(check.found), width: width, first: mark + "  " + name,
        rest: String(repeating: " ", count: mark.count + 2 + column), keepsWords: true)
      guard let advice = check.advice else { return found }
      let indent = String(repeating: " ", count: mark.count + 2 + column)
      return found
        + TextWrap.lines(
          EscapeFilter.oneLine(advice), width: width, first: indent + "-> ", rest: indent + "   ",
          keepsWords: true
        )
        .map { palette.apply(.bold, $0) }
    }
  }

  private static func mark(_ state: DoctorCheck.State) -> String {
    switch state {
    case .well: "ok     "
    case .note: "note   "
    case .problem: "PROBLEM"
    }
  }
}
