import CMarkGFM
import ResumeParsing

/// Reads Markdown through GitHub's cmark: headings with their levels, bullets with their nesting, tables as rows,
/// definition lists (which cmark does not know) as rows of term and definition.
package enum MarkdownReader {
  /// The lines of `text`.
  package static func document(_ text: String) -> ResumeDocument {
    let (body, matter) = FrontMatter.split(text)
    var walker = MarkdownWalker()
    walker.read(GluedHeadings.parted(GeneratorMarks.removed(body)))
    let lines = matter.lines(besides: walker.lines) + walker.lines
    return ResumeDocument(
      format: "markdown", pages: nil, lines: lines, warnings: matter.warnings + walker.warnings)
  }

  /// The lines of `html`, a page that is nothing else.
  package static func document(html: String) -> ResumeDocument {
    var walker = MarkdownWalker()
    walker.html(html, list: 0, number: 1)
    return ResumeDocument(format: "html", pages: nil, lines: walker.lines, warnings: walker.warnings)
  }
}

/// One walk over a Markdown document.
struct MarkdownWalker {
  private(set) var lines: [ResumeLine] = []
  private(set) var warnings: [String] = []
  private var lineOffset = 0
  private var lastLine = 0
  /// Whether nothing but lists and rules stands below the title of a section of entries.
  private var opensEntries = false
  /// Whether the list that is read stands below an entry that is dated itself.
  private var isInDatedEntry = false

  /// How deep blocks may nest; what is deeper is left out with a warning.
  private static let deepest = 40

  private static let extensions: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Adds the lines of `text`, which starts after `offset` lines of the source.
  mutating func read(_ text: String, offset: Int = 0) {
    _ = MarkdownWalker.extensions
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    let flat = EastAsianEmphasis.closed(
      in: MarkdownWalker.withoutWideTables(MarkdownWalker.withoutDeepQuotes(text)))
    flat.utf8CString.withUnsafeBufferPointer { buffer in
      cmark_parser_feed(parser, buffer.baseAddress, max(0, buffer.count - 1))
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    let saved = lineOffset
    lineOffset = offset
    blocks(of: root, list: 0, depth: 0)
    lineOffset = saved
  }

  /// Lines that open with more quote marks than any letter has lose them: cmark's cost grows with their depth.
  private static func withoutDeepQuotes(_ text: String) -> String {
    guard text.contains(">>>>>>>>") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let marks = line.prefix { $0 == ">" || $0 == " " }
      return marks.count > 64 ? line.dropFirst(marks.count) : line
    }.joined(separator: "\n")
  }

  /// Lines with more cells than any table of a resume lose their bars: cmark's cost grows with the square of them.
  private static func withoutWideTables(_ text: String) -> String {
    let widest = 200
    guard text.utf8.count(where: { $0 == 0x7C }) > widest else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.utf8.count(where: { $0 == 0x7C }) > widest ? line.replacing("|", with: " ") : line
    }.joined(separator: "\n")
  }

  // MARK: Blocks

  private mutating func blocks(of parent: OpaquePointer, list: Int, depth: Int) {
    guard depth < MarkdownWalker.deepest else {
      let number = Int(cmark_node_get_start_line(parent)) + lineOffset
      if warnings.last?.hasSuffix("nests too deep.") != true {
        warnings.append("Line \(number): the list nests too deep.")
      }
      return
    }
    var child = cmark_node_first_child(parent)
    while let node = child {
      block(node, list: list, depth: depth)
      child = cmark_node_next(node)
    }
  }

  private mutating func block(_ node: OpaquePointer, list: Int, depth: Int) {
    let type = cmark_node_get_type(node)
    let number = Int(cmark_node_get_start_line(node)) + lineOffset
    let areEntries = opensEntries
    if type != CMARK_NODE_THEMATIC_BREAK, type != CMARK_NODE_LIST { opensEntries = false }
    if type == CMARK_NODE_HEADING {
      opensEntries = StyledLine.lines(of: node).contains { LineWords.isTitleOfEntries($0.line.text) }
      for (line, _) in StyledLine.lines(of: node) {
        add(line, role: .heading, level: Int(cmark_node_get_heading_level(node)), number: number)
      }
    } else if type == CMARK_NODE_PARAGRAPH {
      paragraph(node, number: number)
    } else if type == CMARK_NODE_LIST {
      if EntryList.matches(node) && (!isInDatedEntry || EntryList.namesJobs(node))
        || areEntries && EntryList.hasBoldHeads(node)
      {
        entries(node, list: list, depth: depth + 1)
        opensEntries = areEntries
      } else {
        blocks(of: node, list: list + 1, depth: depth + 1)
      }
    } else if type == CMARK_NODE_ITEM {
      item(node, list: list, depth: depth)
    } else if type == CMARK_NODE_CODE_BLOCK {
      code(node, number: number, depth: depth)
    } else if type == CMARK_NODE_HTML_BLOCK {
      html(cmark_node_get_literal(node).map { String(cString: $0) } ?? "", list: list, number: number)
    } else if String(cString: cmark_node_get_type_string(node)) == "table" {
      table(node)
    } else if type != CMARK_NODE_THEMATIC_BREAK {
      blocks(of: node, list: list, depth: depth + 1)
    }
    lastLine = max(lastLine, Int(cmark_node_get_end_line(node)) + lineOffset)
  }

  private mutating func add(
    _ line: StyledLine, role: ResumeLine.Role, level: Int, number: Int, segments: [String]? = nil
  ) {
    var line = line.withoutShortcodes()
    var (role, level) = (role, level)
    // "• Moved …": a mark that Markdown does not know.
    if role == .text, segments == nil, let bare = line.withoutGlyph(), !LineWords.isHeaderWithRange(bare.text)
    {
      (line, role, level) = (bare, .bullet, 1)
    }
    let text = line.text
    // "- …" is left to be filled in.
    guard role == .bullet ? text.contains(where: { $0.isLetter || $0.isNumber }) : !text.isEmpty else {
      return
    }
    let cells = role == .text && segments == nil ? line.cells : []
    let blank = lastLine == 0 ? 0 : max(0, number - lastLine - 1)
    lines.append(
      ResumeLine(
        text: text,
        segments: segments
          ?? (role == .bullet
            ? nil : cells.isEmpty ? line.segments(setsLinksApart: role == .heading) : cells),
        role: cells.isEmpty ? role : .row, level: level,
        number: number, isBold: line.isBold, isItalic: line.isItalic, gapAbove: Double(min(blank, 100)) * 12,
        links: line.links))
    lastLine = max(lastLine, number)
  }

  /// A paragraph: lines that were wrapped are joined, lines that were meant stay; ": " opens a definition.
  private mutating func paragraph(_ node: OpaquePointer, number: Int) {
    let printed = StyledLine.lines(of: node)
    let texts = printed.map(\.line.text)
    let widest = texts.map(\.count).max() ?? 0
    var current: (line: StyledLine, hasAddress: Bool, number: Int)?
    var lastWidth = 0
    var lastWasHard = true
    for (index, (line, isHard)) in printed.enumerated() {
      let text = texts[index]
      if text.hasPrefix(": "), let term = current {
        definition(line, of: term.line, number: term.number)
        current = nil
      } else if let open = current, !lastWasHard, !open.hasAddress, isWrapped(lastWidth, text, widest) {
        current?.line.append(line)
      } else {
        if let open = current {
          add(open.line, role: .text, level: 0, number: open.number)
        }
        current = (line, text.contains("@"), number + index)
      }
      lastWidth = text.count
      lastWasHard = isHard
    }
    if let open = current {
      let text = open.line.text
      if text.hasPrefix(": "), let term = lines.last, term.role == .text {
        definitionOfLast(open.line, term: term)
      } else {
        add(open.line, role: .text, level: 0, number: open.number)
      }
    }
  }

  /// Whether a soft break was made by wrapping: the line goes on in small letters, or its first word would not have
  /// fitted on a long line above.
  private func isWrapped(_ width: Int, _ next: String, _ widest: Int) -> Bool {
    if LineWords.isContact(next) || next.contains("@") { return false }
    if next.unicodeScalars.first.map(BulletGlyph.isStrong) ?? false { return false }
    if next.unicodeScalars.first?.properties.isLowercase ?? false { return width >= 30 }
    return width >= 60 && width + 1 + (next.split(separator: " ").first?.count ?? 0) >= widest - 2
  }

  private mutating func definition(_ line: StyledLine, of term: StyledLine, number: Int) {
    var whole = term
    whole.links += line.links
    let meaning = String(line.text.dropFirst(2))
    whole.runs.append(StyledRun(text: " " + meaning))
    add(whole, role: .row, level: 0, number: number, segments: [term.text, meaning].filter { !$0.isEmpty })
  }

  private mutating func definitionOfLast(_ line: StyledLine, term: ResumeLine) {
    let meaning = String(line.text.dropFirst(2))
    var row = term
    row.role = .row
    row.segments = term.segments + [meaning]
    row.text += " " + meaning
    row.links += line.links
    lines[lines.count - 1] = row
  }

  private static func joined(_ lines: [StyledLine]) -> StyledLine {
    lines.reduce(into: StyledLine()) { $0.append($1) }
  }

  private static func isSentence(_ text: String) -> Bool {
    text.hasSuffix("。") || text.hasSuffix(".") && text.split(separator: " ").count >= 4
  }

  /// A list whose items are jobs or schools: what they begin with heads what is nested below.
  private mutating func entries(_ list: OpaquePointer, list level: Int, depth: Int) {
    guard depth < MarkdownWalker.deepest else { return blocks(of: list, list: level, depth: depth) }
    var item = cmark_node_first_child(list)
    let wasInside = isInDatedEntry
    defer { isInDatedEntry = wasInside }
    while let entry = item {
      isInDatedEntry = wasInside || EntryList.isDated(entry)
      var child = cmark_node_first_child(entry)
      while let node = child {
        if cmark_node_get_type(node) == CMARK_NODE_LIST, !EntryList.matches(node) {
          var isHead = true
          var heads = EntryList.headCount(of: node)
          var below = cmark_node_first_child(node)
          while let one = below {
            isHead = heads > 0 || isHead && EntryList.isHead(one)
            heads -= 1
            if isHead {
              blocks(of: one, list: level, depth: depth + 1)
            } else {
              self.item(one, list: level + 1, depth: depth + 1)
            }
            below = cmark_node_next(one)
          }
        } else {
          block(node, list: level, depth: depth + 1)
        }
        child = cmark_node_next(node)
      }
      item = cmark_node_next(entry)
    }
  }

  /// An item: its first paragraph is the bullet, whatever follows stands below it.
  private mutating func item(_ node: OpaquePointer, list: Int, depth: Int) {
    var child = cmark_node_first_child(node)
    var isFirst = true
    while let block = child {
      if isFirst, cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH {
        var whole = StyledLine()
        var rows = [StyledLine()]
        for (at, (printed, isHard)) in StyledLine.lines(of: block).enumerated() {
          let line = at == 0 ? printed.withoutTaskMark().withoutTypedMark() : printed
          whole.append(line)
          rows[rows.count - 1].append(line)
          if isHard { rows.append(StyledLine()) }
        }
        let number = Int(cmark_node_get_start_line(block)) + lineOffset
        // An entry as an item: its rows stay apart, with a list of its own below them.
        let parts = rows.map(\.text).filter { !$0.isEmpty }
        let isEntry = parts.count > 1 && cmark_node_next(block) != nil
        add(
          whole, role: .bullet, level: min(list, 6), number: number,
          segments: isEntry ? rows.filter { !$0.text.isEmpty }.flatMap(\.segments) : nil)
        lastLine = max(lastLine, Int(cmark_node_get_end_line(block)) + lineOffset)
      } else if cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH, list > 0,
        case let text = MarkdownWalker.joined(StyledLine.lines(of: block).map(\.line)),
        MarkdownWalker.isSentence(text.text)
      {
        // A further sentence of the item is as deep as what is nested in it.
        add(
          text, role: .bullet, level: min(list + 1, 6),
          number: Int(cmark_node_get_start_line(block)) + lineOffset)
      } else {
        self.block(block, list: list, depth: depth + 1)
      }
      isFirst = false
      child = cmark_node_next(block)
    }
  }

  /// Indented text is no code in a resume: it is what a definition list or a list item of another dialect
  /// holds. Between fences may stand the whole resume.
  private mutating func code(_ node: OpaquePointer, number: Int, depth: Int) {
    let text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    let content = CodeBlock.content(of: node, text: text)
    if content == .program { return }
    if content == .text {
      for var line in TextReader.document(text).lines {
        line.number += number
        line.page = 1
        lines.append(line)
      }
    } else if depth < 3 {
      read(text, offset: number - 1)
    } else {
      for line in text.split(separator: "\n") {
        add(StyledLine(runs: [StyledRun(text: String(line))]), role: .text, level: 0, number: number)
      }
    }
  }

  /// HTML: its text, a line a block; what heads entries in a list of it is no item.
  mutating func html(_ text: String, list: Int, number: Int) {
    for found in HTMLLists.headed(HTMLText.lines(of: text)) {
      let cells = found.cells.map(MarkdownWalker.withMarkdown)
      add(
        MarkdownWalker.joined(cells), role: found.role,
        level: found.role == .bullet ? min(found.level + list, 6) : found.level, number: number + found.row,
        segments: found.role == .row ? cells.map(\.text) : nil)
    }
  }

  /// `line` with its Markdown read, where it has any: a division that says markdown="1" may hold it.
  private static func withMarkdown(_ line: StyledLine) -> StyledLine {
    let text = line.text
    guard text.contains("**") || text.contains("]("), text.utf8.count <= 2000 else { return line }
    var reader = MarkdownWalker()
    reader.read(text)
    guard let only = reader.lines.first, reader.lines.count == 1 else { return line }
    let run = StyledRun(text: only.text, isBold: only.isBold, isItalic: only.isItalic)
    return StyledLine(runs: [run], links: line.links + only.links)
  }

  /// A table: a row of cells a line; the head row has level 1.
  private mutating func table(_ node: OpaquePointer) {
    var child = cmark_node_first_child(node)
    var isHead = true
    while let row = child {
      var whole = StyledLine()
      var cells: [String] = []
      var cell = cmark_node_first_child(row)
      while let one = cell {
        var text = StyledLine()
        for (line, _) in StyledLine.lines(of: one) { text.append(line) }
        if !text.text.isEmpty { cells.append(text.text) }
        whole.append(text)
        cell = cmark_node_next(one)
      }
      add(
        whole, role: .row, level: isHead ? 1 : 0, number: Int(cmark_node_get_start_line(row)) + lineOffset,
        segments: cells)
      isHead = false
      child = cmark_node_next(row)
    }
  }
}
