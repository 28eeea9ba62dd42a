import Progress
import Reports
import Storage
import Terminal

/// The board of stories in the terminal.
struct StoriesView {
  let palette: Palette
  let width: Int

  /// The whole board.
  func lines(_ board: StoryBoard) -> [String] {
    let told = board.stories.reduce(0) { $0 + $1.answers }
    let covered = board.competences.count { !$0.tellings.isEmpty }
    let title = "Stories"
    var lines = TextWrap.lines(
      "\(board.stories.count) told in "
        + "\(FigureText.counted(told, "answer")) (follow-ups apart); "
        + "\(covered) of \(board.competences.count) competences covered",
      width: width, first: title + "  ", rest: "  ")
    lines[0] = palette.apply(.bold, title) + lines[0].dropFirst(title.count)
    guard !board.stories.isEmpty else {
      return lines + ["", "No answer has told a claim of your resume yet. “starling drill RESUME” starts."]
    }
    lines.append("")
    lines += competences(board)
    lines.append("")
    lines += stories(board)
    lines.append("")
    lines += advice(board)
    return lines
  }

  /// One competence with its stories, and the best answer whole.
  func competence(_ id: String, _ board: StoryBoard, best: AnswerRecord?) -> [String] {
    guard let competence = board.competences.first(where: { $0.id == id }), let best else {
      return ["No story has answered \(id) yet. “starling drill --topic \(id)” asks for one."]
    }
    var table = Table([("best", .right), ("answers", .right), ("day", .left), ("story", .left)])
    for telling in competence.tellings {
      table.add([
        telling.best.map(String.init) ?? "–", String(telling.answers), telling.bestDay ?? "–",
        EscapeFilter.oneLine(telling.story ?? "–"),
      ])
    }
    let lines = table.lines(width: width)
    return [palette.apply(.bold, "Stories for \(id)"), "", palette.apply(.bold, lines[0])] + lines.dropFirst()
      + [
        "",
        palette.apply(
          .bold,
          "The best answer, \(best.assessment.map { "\($0.total) of 100" } ?? "not judged"), "
            + "\(best.localDay), session \(SessionListView.shortID(best.sessionID))"),
      ] + TextWrap.lines(EscapeFilter.oneLine(best.prompt), width: width).map { palette.apply(.dim, $0) }
      + TextWrap.lines(EscapeFilter.visible(best.text), width: width, first: "  ", rest: "  ")
  }

  private func competences(_ board: StoryBoard) -> [String] {
    var table = Table([
      ("competence", .left), ("stories", .right), ("answers", .right), ("best", .right),
      ("its best story", .left),
    ])
    for competence in board.competences {
      table.add([
        competence.id, String(competence.tellings.count),
        String(competence.tellings.reduce(0) { $0 + $1.answers }),
        competence.best?.best.map(String.init) ?? "–",
        competence.best?.story.map { EscapeFilter.oneLine($0) } ?? "no story yet",
      ])
    }
    let lines = table.lines(width: width)
    return [palette.apply(.bold, lines[0])] + lines.dropFirst()
  }

  private func stories(_ board: StoryBoard) -> [String] {
    var lines = TextWrap.lines(
      "What each story was told for, with its best score before a follow-up", width: width
    )
    .map { palette.apply(.bold, $0) }
    for story in board.stories {
      let tellings = story.tellings.map { "\($0.competence) \($0.best.map(String.init) ?? "–")" }
      lines.append(DisplayWidth.clipped(EscapeFilter.oneLine(story.claim), to: width))
      lines += TextWrap.lines(
        "\(FigureText.counted(story.answers, "answer")): " + tellings.joined(separator: ", "), width: width,
        first: "  ", rest: "  ")
    }
    return lines
  }

  private func advice(_ board: StoryBoard) -> [String] {
    var lines: [String] = []
    func add(_ title: String, _ text: String) {
      // Wrapped without the title, whose blanks would be taken for one.
      let column = title.count
      lines += TextWrap.lines(text, width: width - column).enumerated().map { index, line in
        (index == 0 ? palette.apply(.bold, title) : String(repeating: " ", count: column)) + line
      }
    }
    let gaps = board.gaps
    if !gaps.isEmpty {
      add(
        "Gaps       ",
        gaps.map { gap in gap.best?.best.map { "\(gap.id) (best \($0))" } ?? gap.id }.joined(separator: ", ")
          + ": no answer of \(StoryBoard.goodEnough) or more yet before a follow-up.")
    }
    if !board.thin.isEmpty {
      add(
        "One story  ",
        board.thin.map(\.id).joined(separator: ", ")
          + ": have a second, for the interviewer who asks for another.")
    }
    for story in board.stories {
      guard let overuse = story.overuse else { continue }
      let why =
        switch overuse {
        case .bestFor(let count): "your best for \(count) competences"
        case .share(let count, let all): "\(count) of \(all) answers"
        }
      add("Overused   ", "“\(clipped(story.claim))”: \(why). An interview hears it once.")
    }
    if !board.untold.isEmpty {
      add(
        "Untold     ",
        board.untold.prefix(3).map { "“\(clipped($0))”" }.joined(separator: ", ")
          + (board.untold.count > 3 ? " and \(board.untold.count - 3) more claims" : "")
          + ": never told.")
    }
    return lines.isEmpty ? ["Every competence has two good stories, and none is told too often."] : lines
  }

  private func clipped(_ claim: String) -> String {
    DisplayWidth.clipped(EscapeFilter.oneLine(claim), to: max(20, width / 2))
  }
}
