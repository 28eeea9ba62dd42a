import ResumeParsing

/// What of a Word document is not read, so that nothing is left out in silence.
struct WordOmissions {
  private var hidden = 0
  private var drawn = 0
  private var notes = 0
  private var foot = 0
  private var hasEmbeddedText = false

  /// Notes what `part` left out.
  mutating func add(_ part: WordWalker) {
    hidden += part.hiddenWords
    drawn += part.drawnWords
    hasEmbeddedText = hasEmbeddedText || part.hasEmbeddedText
  }

  /// Notes the footnotes or endnotes of `part`.
  mutating func addNotes(_ part: WordWalker) {
    notes += part.lines.reduce(0) { $0 + WordOmissions.words($1.text).count }
  }

  /// Notes the `lines` of the pages' feet. The number of the page, and what stands in the resume itself, say nothing.
  mutating func addFoot(_ lines: [ResumeLine], beside body: [ResumeLine]) {
    guard !lines.isEmpty else { return }
    let said = Set(body.flatMap { WordOmissions.words($0.text) })
    for line in lines {
      foot += WordOmissions.words(line.text).count { word in
        !said.contains(word) && !word.allSatisfy(\.isNumber) && !WordOmissions.numbering.contains(word)
      }
    }
  }

  /// One sentence for each kind.
  var warnings: [String] {
    var warnings: [String] = []
    func say(_ count: Int, _ text: (String) -> String) {
      if count > 0 { warnings.append(text("\(count) word\(count == 1 ? "" : "s")")) }
    }
    say(hidden) { "The document holds \($0) that cannot be seen on paper; left out." }
    say(notes) { "The document's notes hold \($0); left out." }
    say(drawn) { "The document's charts and drawings hold \($0); left out." }
    say(foot) { "The foot of the page holds \($0); left out." }
    if hasEmbeddedText { warnings.append("The document embeds another file, whose text is left out.") }
    return warnings
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
  }

  private static let numbering: Set<String> = [
    "page", "of", "seite", "von", "sur", "de", "página", "pagina", "di", "van", "페이지", "쪽", "ページ", "頁",
  ]
}
