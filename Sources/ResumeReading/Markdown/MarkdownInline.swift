import CMarkGFM

extension StyledLine {
  /// The lines of an inline container, cut at soft and hard breaks; `isHard` says which lines a hard break ended.
  static func lines(of node: OpaquePointer) -> [(line: StyledLine, isHard: Bool)] {
    var lines: [(line: StyledLine, isHard: Bool)] = []
    var line = StyledLine()
    var bold = 0
    var italic = 0
    var pictures = 0
    var links = 0
    guard let iterator = cmark_iter_new(node) else { return [] }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let current = cmark_iter_get_node(iterator) else { break }
      let isEnter = event == CMARK_EVENT_ENTER
      let type = cmark_node_get_type(current)
      if type == CMARK_NODE_STRONG {
        bold += isEnter ? 1 : -1
      } else if type == CMARK_NODE_EMPH {
        italic += isEnter ? 1 : -1
      } else if type == CMARK_NODE_IMAGE {
        pictures += isEnter ? 1 : -1
      } else if isEnter, type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
        let text = cmark_node_get_literal(current).map { String(cString: $0) } ?? ""
        // "Portrait of Ana Silva" says what is to be seen.
        if pictures > 0, isPortrait(text) { continue }
        line.runs.append(
          StyledRun(
            text: text, isBold: bold > 0, isItalic: italic > 0, isCode: type == CMARK_NODE_CODE,
            isPicture: pictures > 0, isLink: links > 0))
      } else if type == CMARK_NODE_LINK {
        links += isEnter ? 1 : -1
        guard isEnter else { continue }
        let target = cmark_node_get_url(current).map { String(cString: $0) } ?? ""
        if !target.isEmpty { line.links.append(target) }
      } else if isEnter, type == CMARK_NODE_HTML_INLINE {
        let tag = cmark_node_get_literal(current).map { String(cString: $0).lowercased() } ?? ""
        if ["<b>", "<strong>"].contains(tag) { bold += 1 }
        if ["</b>", "</strong>"].contains(tag) { bold = max(0, bold - 1) }
        if ["<i>", "<em>"].contains(tag) { italic += 1 }
        if ["</i>", "</em>"].contains(tag) { italic = max(0, italic - 1) }
        if tag.hasPrefix("<br") {
          lines.append((line, true))
          line = StyledLine()
        }
      } else if isEnter, type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
        lines.append((line, type == CMARK_NODE_LINEBREAK))
        line = StyledLine()
      }
    }
    lines.append((line, true))
    return lines.filter { !$0.line.text.isEmpty }
  }

  /// Whether the text beside a picture says that it shows a person.
  private static func isPortrait(_ text: String) -> Bool {
    text.utf8.count <= 120
      && text.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
        ["portrait", "photo", "photograph", "picture", "headshot", "avatar", "profilbild", "foto", "selfie"]
          .contains($0) || $0.hasSuffix("foto")
      }
  }
}
