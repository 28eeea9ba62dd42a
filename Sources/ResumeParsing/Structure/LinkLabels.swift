/// What links are called that lead away from a resume ("App Store", "Live demo"): no name of anything in it.
enum LinkLabels {
  /// Whether `text` is such a label and nothing else.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count <= 40 && labels.contains(TextFolding.key(TextFolding.trimmed(text, of: "[]()→↗🔗.:")))
  }

  private static let labels: WordSet = [
    "appstore", "googleplay", "playstore", "googleplaystore", "website", "web", "homepage", "link", "links",
    "demo", "livedemo", "live", "code", "sourcecode", "source", "repo", "repository", "github",
    "githubrepository", "githubrepo", "gitlab", "pdf", "view", "viewproject", "projectlink", "documentation",
    "docs", "video", "slides", "readmore", "learnmore", "companywebsite", "webseite", "siteweb", "sitio",
    "sitioweb", "enlace", "lien", "voir",
  ]
}
