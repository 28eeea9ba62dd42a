import Storage
import Terminal

/// The list of sessions.
struct SessionListView {
  let palette: Palette
  let width: Int

  /// A session's id as the list shows it: its last eight digits, which `review` takes.
  static func shortID(_ id: String) -> String { String(id.suffix(8)) }

  /// The lines of the list, the newest session first; `isCut` where older ones are left out.
  func lines(_ sessions: [SessionStore.SessionSummary], isCut: Bool) -> [String] {
    guard !sessions.isEmpty else {
      return ["No session fits. “starling drill RESUME” starts one."]
    }
    var table = Table([
      ("day", .left), ("session", .left), ("questions", .right), ("answers", .right), ("skipped", .right),
      ("score", .right), ("topics", .left),
    ])
    for summary in sessions {
      table.add([
        summary.session.localDay, Self.shortID(summary.session.id), String(summary.questions),
        String(summary.answers), String(summary.skipped),
        summary.meanScore.map { String(Int($0.rounded())) } ?? "–",
        EscapeFilter.oneLine(summary.topics.joined(separator: ", ")),
      ])
    }
    let lines = table.lines(width: width)
    let more = isCut ? ["There are older ones: --all lists them, --since and --topic choose."] : []
    return [palette.apply(.bold, lines[0])] + lines.dropFirst() + [""] + more
      + [palette.apply(.dim, "score: mean of first tries. “starling review SESSION” shows one.")]
  }
}
