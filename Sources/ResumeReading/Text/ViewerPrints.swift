/// Takes out what a viewer prints between pages ("Page 1 of 2"), below a text that it cut ("…see more"), or around a
/// page of a site ("Skip to content", "Back to top").
enum ViewerPrints {
  /// `lines` without such lines.
  static func removed(_ lines: [TextLine]) -> [TextLine] { lines.filter { !isPrint($0.text) } }

  private static func isPrint(_ text: String) -> Bool {
    let bare = text.lowercased()
    if cuts.contains(bare)
      || cuts.contains(String(bare.reversed().drop { !$0.isLetter && $0 != "…" }.reversed()))
    {
      return true
    }
    let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "/" }).map(String.init)
    guard (2...4).contains(words.count), pages.contains(words[0]), Int(words[1]) != nil else { return false }
    return words.dropFirst(2).allSatisfy {
      Int($0) != nil || ["of", "von", "de", "di", "sur", "van"].contains($0)
    }
  }

  private static let cuts: Set = [
    "…see more", "...see more", "… see more", "see more", "show more", "…more", "read more",
    "show less", "skip to content", "skip to main content", "toggle dark mode", "toggle navigation",
    "download pdf", "download resume", "download cv", "print this page", "back to top", "view project",
    "view profile", "show credential", "all rights reserved",
  ]
  private static let pages = ["page", "seite", "página", "pagina", "pág.", "pag."]
}
