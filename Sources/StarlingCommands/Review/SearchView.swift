import Storage
import Terminal

/// What a search found.
struct SearchView {
  let palette: Palette
  let width: Int

  /// The lines: for each answer where it stands and the words around the hit.
  func lines(_ hits: [SessionStore.SearchHit], words: String) -> [String] {
    guard !hits.isEmpty else {
      return ["No answer contains “\(EscapeFilter.oneLine(words))”."]
    }
    var lines: [String] = []
    for hit in hits {
      let score = hit.total.map { ", \($0) of 100" } ?? ""
      let head =
        "\(hit.session.localDay)  \(SessionListView.shortID(hit.session.id))  \(hit.topic)\(score)"
      lines.append(palette.apply(.bold, head))
      let text = hit.snippet.split(separator: SessionStore.SearchHit.mark, omittingEmptySubsequences: false)
      // Every other piece is a hit; brackets mark it, so that it shows without colour too.
      let shown = text.enumerated().map { index, piece in
        index % 2 == 1 ? "[" + EscapeFilter.oneLine(String(piece)) + "]" : EscapeFilter.oneLine(String(piece))
      }
      lines += TextWrap.lines(shown.joined(), width: width, first: "  ", rest: "  ")
    }
    return lines
  }
}
