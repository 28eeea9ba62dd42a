import ResumeParsing

/// The text of a block of HTML: a line for each of its blocks; comments, scripts and styles are none.
enum HTMLText {
  /// One line of text, or one row of a table.
  struct Line {
    /// What stands on it, a cell each.
    var cells: [StyledLine] = [StyledLine()]
    /// The row of the block it begins on, 0 the first.
    var row: Int
    var role = ResumeLine.Role.text
    /// The level of a heading, how deep a list is nested, or 1 for the head of a table.
    var level = 0

    var text: String { cells.map(\.text).joined(separator: " ") }
    /// Whether nothing but white space stands on it so far.
    fileprivate(set) var isEmpty = true
    /// Whether the line is a list item, or a heading, and what follows in a paragraph goes on with it.
    fileprivate var isOpen: Bool { isEmpty && role != .row }

    fileprivate mutating func append(_ text: String, in style: Style) {
      let last = cells.count - 1
      isEmpty = isEmpty && text.allSatisfy(\.isWhitespace)
      // No copy of the run is held while it grows: each letter would copy all those before it.
      if cells[last].runs.last.map(style.isThat) ?? false {
        cells[last].runs[cells[last].runs.count - 1].text += text
      } else {
        cells[last].runs.append(
          StyledRun(text: text, isBold: style.isBold, isItalic: style.isItalic, isLink: style.isLink))
      }
    }
  }

  /// What is open around a piece of text.
  fileprivate struct Style {
    var bold = 0
    var italic = 0
    var isLink = false
    var isBold: Bool { bold > 0 }
    var isItalic: Bool { italic > 0 }

    func isThat(of run: StyledRun) -> Bool {
      run.isBold == isBold && run.isItalic == isItalic && run.isLink == isLink
    }

    mutating func take(_ name: String, isEnd: Bool) {
      switch name {
      case "b", "strong", "th": bold = max(0, bold + (isEnd ? -1 : 1))
      case "i", "em": italic = max(0, italic + (isEnd ? -1 : 1))
      case "a": isLink = !isEnd
      default: break
      }
    }
  }

  /// The lines of `html`.
  static func lines(of html: String) -> [Line] {
    var lines: [Line] = []
    var line = Line(row: 0)
    var row = 0
    var lists = 0
    var style = Style()
    var rest = html[...]
    /// Whether the text is what a page shows of what it folds away.
    var isSummary = false
    func flush() {
      if !line.isEmpty, !(isSummary && isToggle(line.text)) {
        line.cells.removeAll { $0.text.isEmpty }
        if line.role == .row, line.cells.count == 1 { (line.role, line.level) = (.text, 0) }
        lines.append(line)
      }
      line = Line(row: row)
    }
    while let next = rest.first {
      if next == "<" {
        let tag = takeTag(&rest, &row)
        let name = name(of: tag)
        let isEnd = tag.hasPrefix("/")
        if let target = link(in: tag) { line.cells[line.cells.count - 1].links.append(target) }
        style.take(name, isEnd: isEnd)
        if name == "td" || name == "th" {
          if !isEnd, line.role == .row, !line.isEmpty { line.cells.append(StyledLine()) }
          if name == "th", line.role == .row { line.level = 1 }
          continue
        }
        guard blocks.contains(name) else { continue }
        if name == "ul" || name == "ol" { lists = max(0, lists + (isEnd ? -1 : 1)) }
        // "<li><p>": the paragraph is the item.
        let open = line.isOpen ? (line.role, line.level) : (.text, 0)
        flush()
        isSummary = name == "summary" && !isEnd
        if isEnd { continue }
        if name == "p" || name == "div" {
          (line.role, line.level) = open
        } else if name == "li" {
          (line.role, line.level) = (.bullet, min(max(lists, 1), 6))
        } else if name == "tr" {
          line.role = .row
        } else if name.hasPrefix("h"), let digit = name.dropFirst().first?.wholeNumberValue {
          (line.role, line.level) = (.heading, digit)
        }
      } else if next == "&", let (text, length) = entity(rest) {
        line.append(text, in: style)
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
        if line.cells[0].runs.isEmpty { line.row = row }
        line.append(next == "\n" ? " " : String(next), in: style)
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

  private static func name(of tag: Substring) -> String {
    tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
  }

  private static let blocks: Set<String> = [
    "br", "p", "div", "li", "ul", "ol", "tr", "dt", "dd", "table", "section", "article", "header", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "summary",
  ]

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
