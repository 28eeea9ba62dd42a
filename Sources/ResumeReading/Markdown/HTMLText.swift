import ResumeParsing

/// The text of a block of HTML: a line for each of its blocks; comments, scripts and styles are none.
enum HTMLText {
  /// One line of text.
  struct Line {
    var text: String
    /// The row of the block it begins on, 0 the first.
    var row: Int
    var role: ResumeLine.Role
    var level: Int
    var links: [String]
  }

  /// The lines of `html`.
  static func lines(of html: String) -> [Line] {
    var lines: [Line] = []
    var line = Line(text: "", row: 0, role: .text, level: 0, links: [])
    var row = 0
    var rest = html[...]
    /// Whether the text is what a page shows of what it folds away.
    var isSummary = false
    func flush() {
      if !line.text.allSatisfy(\.isWhitespace), !(isSummary && isToggle(line.text)) { lines.append(line) }
      line = Line(text: "", row: row, role: .text, level: 0, links: [])
    }
    while let next = rest.first {
      if next == "<" {
        let tag = takeTag(&rest, &row)
        if let target = link(in: tag) { line.links.append(target) }
        guard isBlock(tag) else { continue }
        // "<li><p>": the paragraph is the item.
        let open = line.text.allSatisfy(\.isWhitespace) ? (line.role, line.level) : (.text, 0)
        flush()
        let name = tag.lowercased()
        isSummary = name.hasPrefix("summary")
        if name == "p" || name.hasPrefix("p ") || name == "div" || name.hasPrefix("div ") {
          (line.role, line.level) = open
        }
        if name.hasPrefix("li") {
          (line.role, line.level) = (.bullet, 1)
        } else if name.hasPrefix("h"), let digit = name.dropFirst().first?.wholeNumberValue {
          (line.role, line.level) = (.heading, digit)
        }
      } else if next == "&", let (text, length) = entity(rest) {
        line.text += text
        rest = rest.dropFirst(length)
      } else {
        if next == "\n" {
          row += 1
          // Markdown inside a block of HTML, as pandoc and kramdown read it.
          let below = rest.dropFirst().drop { $0 == " " }
          if let mark = below.first, "-*+".contains(mark), below.dropFirst().first == " " {
            flush()
            (line.role, line.level) = (.bullet, 1)
            rest = below.dropFirst(2)
            continue
          }
        }
        if line.text.isEmpty { line.row = row }
        line.text.append(next == "\n" ? " " : next)
        rest = rest.dropFirst()
      }
    }
    flush()
    return lines
  }

  /// Whether `text` only says that there is more ("Show more …").
  private static func isToggle(_ text: String) -> Bool {
    toggles.contains(String(text.lowercased().filter(\.isLetter)))
  }

  private static let toggles: Set<String> = [
    "more", "seemore", "showmore", "readmore", "details", "moredetails", "voirplus", "lireplus", "détails",
    "plusdedétails", "mehr", "mehranzeigen", "vermás", "vermais", "leermás", "mostrardettagli", "더보기",
    "자세히보기", "자세히", "もっと見る", "詳細", "続きを読む", "展开", "查看更多", "更多",
  ]

  /// Takes the tag at the start of `rest`, with all that belongs to it and is no text; returns what stands in it.
  private static func takeTag(_ rest: inout Substring, _ row: inout Int) -> Substring {
    let start = rest
    func take(to end: String) {
      let found = rest.firstRange(of: end)?.upperBound ?? rest.endIndex
      row += rest[..<found].count { $0 == "\n" }
      rest = rest[found...]
    }
    if start.hasPrefix("<!--") {
      take(to: "-->")
      return ""
    }
    take(to: ">")
    let tag = start[..<rest.startIndex].dropFirst().dropLast()
    for name in ["script", "style", "title"] where tag.lowercased().hasPrefix(name) { take(to: "</\(name)>") }
    return tag
  }

  private static func isBlock(_ tag: Substring) -> Bool {
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    return [
      "br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "dt", "dd", "table", "section", "article",
      "header",
      "footer", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "summary",
    ].contains(name)
  }

  /// The target of `a href="…"`.
  private static func link(in tag: Substring) -> String? {
    guard tag.lowercased().hasPrefix("a "), let start = tag.firstRange(of: "href=")?.upperBound,
      let quote = tag[start...].first, quote == "\"" || quote == "'"
    else { return nil }
    let target = tag[start...].dropFirst().prefix { $0 != quote }
    return target.isEmpty ? nil : String(target)
  }

  /// The character that the entity at the start of `text` stands for, and the entity's length.
  private static func entity(_ text: Substring) -> (text: String, length: Int)? {
    let name = text.dropFirst().prefix(10).prefix { $0 != ";" }
    guard text.dropFirst(name.count + 1).first == ";" else { return nil }
    let length = name.count + 2
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value, let scalar = Unicode.Scalar(value) else { return nil }
      return (TextDecoder.clean(String(Character(scalar))), length)
    }
    return entities[String(name)].map { ($0, length) }
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
    "mdash": "—", "ndash": "–", "bull": "•", "middot": "·", "hellip": "…", "rsquo": "’", "lsquo": "‘",
    "ldquo": "“", "rdquo": "”", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "ntilde": "ñ", "oslash": "ø", "aring": "å",
  ]
}
