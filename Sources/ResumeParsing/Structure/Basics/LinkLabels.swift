/// What links are called that lead away from a resume ("App Store", "Live demo"): no name of anything in it.
enum LinkLabels {
  /// Whether `text` is such a label, or several with marks between, and nothing else.
  static func areAll(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let pieces = ContactPieces.pieces(of: text)
    return !pieces.isEmpty && pieces.allSatisfy(isOne)
  }

  private static func isOne(_ text: String) -> Bool {
    let key = TextFolding.key(TextFolding.trimmed(text, of: "[]()→↗🔗.:,"))
    // "Visit Larkfield": an invitation.
    if text.hasPrefix("Visit "), text.split(separator: " ").count <= 4 { return true }
    return labels.contains(key) || Int(key) != nil
  }

  private static let labels: WordSet = [
    "appstore", "googleplay", "playstore", "googleplaystore", "website", "web", "homepage", "link", "links",
    "demo", "livedemo", "live", "code", "sourcecode", "source", "repo", "repository", "github",
    "githubrepository", "githubrepo", "gitlab", "pdf", "view", "viewproject", "projectlink", "documentation",
    "docs", "video", "moreinfo", "moreinfohere", "moreinformation", "livesite", "livelink", "playstorelink",
    "paper", "arxiv", "preprint", "slides", "readmore", "learnmore", "companywebsite", "webseite", "siteweb",
    "sitio",
    "sitioweb", "enlace", "lien", "voir",
  ]
}
