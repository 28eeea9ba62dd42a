import ResumeParsing

/// One walk over the XML of a Word document's part.
///
/// A class, since expat's callbacks share its state.
final class WordWalker {
  /// The lines so far.
  private(set) var lines: [ResumeLine] = []
  /// Words of hidden runs; Word marks much as hidden that holds no words.
  private(set) var hiddenWords = 0
  /// Words of charts, and of drawings that are no text boxes.
  private(set) var drawnWords = 0
  /// Whether another file is embedded in the text.
  private(set) var hasEmbeddedText = false
  /// How many paragraphs from here on a picture or shape reaches over that lies behind the text.
  private(set) var behind: Int
  /// Why reading must end; nil while it need not.
  private(set) var refusal: String?

  private let styles: WordStyles
  private let links: [String: String]
  private var paragraphs: [WordParagraph] = []
  private var tables: [WordTable] = []
  /// Where finished lines go: the part itself, and one more for each open text box and table cell.
  private var sinks: [[ResumeLine]] = [[]]
  /// Depth inside an element that prints nothing; 0 outside of any.
  private var skipped = 0
  /// For each open `mc:AlternateContent`, whether a choice was taken.
  private var choices: [Bool] = []
  /// For each open content control, whether it shows its placeholder.
  private var placeholders: [Bool] = []
  private var run = WordRun()
  private var runStack: [WordRun] = []
  private var inRunProperties = false
  private var inParagraphProperties = false
  private var isText = false
  private var emptyParagraphs = 0
  private var inTableProperties = false
  private var fields = WordFields()
  private var isInstruction = false
  private var isDrawn = false
  private var isBehind = false
  /// For each open table cell, and for the page at the bottom, whether a ground is drawn behind it. What lies behind a
  /// text box is not known, so that it counts as one.
  private var grounds = [false]
  private var count = 0
  private var size = 0

  /// The most paragraphs and characters that are read.
  private static let mostParagraphs = 20_000
  private static let mostCharacters = 2 << 20

  /// Walks a part whose first `behind` paragraphs have a picture of the page's head behind them.
  init(styles: WordStyles, links: [String: String], behind: Int = 0) {
    self.styles = styles
    self.links = links
    self.behind = behind
  }

  // MARK: Events

  func start(_ name: XMLReader.Name, _ attributes: [(name: XMLReader.Name, value: String)]) {
    if skipped > 0 {
      skipped += 1
      return
    }
    if name.namespace.isCompatibility {
      compatibility(name.local)
      return
    }
    guard name.namespace.isWord else { return drawing(name, attributes) }
    let value = attributes.word("val")
    switch name.local {
    // "rt" is the reading of a character in small print above it.
    case "del", "moveFrom", "delText", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange",
      "annotationRef",
      "footnoteReference", "delInstrText", "rt":
      skipped = 1
    case "instrText": isInstruction = true
    case "fldChar": addLink(fields.pass(attributes.word("fldCharType")))
    case "fldSimple": addLink(WordFields.link(in: attributes.word("instr") ?? ""))
    case "altChunk": hasEmbeddedText = true
    case "p":
      count += 1
      if count > WordWalker.mostParagraphs { refusal = "it has more paragraphs than any resume" }
      paragraphs.append(WordParagraph())
    case "pPr": inParagraphProperties = true
    case "rPr": inRunProperties = true
    case "r":
      runStack.append(run)
      run = WordRun()
    case "t": isText = true
    case "tab" where !inParagraphProperties && !inRunProperties: add("\t")
    case "ptab": add("\t")
    case "br", "cr": add(value == nil && attributes.word("type") == "page" ? "" : "\n")
    case "noBreakHyphen": add("-")
    case "sym":
      add(WordSymbols.text(font: attributes.word("font") ?? "", code: attributes.word("char") ?? ""))
    case "hyperlink": addLink(attributes.any("id").flatMap { links[$0] })
    case "txbxContent":
      sinks.append([])
      grounds.append(true)
    case "background": grounds[0] = WordRun.isGround(attributes.word("color"))
    case "shd": shade(WordRun.isGround(attributes.word("fill")))
    case "tbl": tables.append(WordTable())
    case "tblPr", "tblPrEx": inTableProperties = true
    case "tblStyle":
      if styles.declared(value ?? "").isShaded ?? false, !tables.isEmpty {
        tables[tables.count - 1].isShaded = true
      }
    case "tc":
      sinks.append([])
      grounds.append(grounds.last ?? false || tables.last?.isShaded ?? false)
    case "sdt": placeholders.append(false)
    case "showingPlcHdr":
      if !placeholders.isEmpty { placeholders[placeholders.count - 1] = WordXML.isOn(value) }
    case "sdtContent": if placeholders.last ?? false { skipped = 1 }
    default: property(name.local, value, attributes)
    }
  }

  func end(_ name: XMLReader.Name) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if name.namespace.isCompatibility {
      if name.local == "AlternateContent" { choices = choices.dropLast() }
      return
    }
    guard name.namespace.isWord else {
      isDrawn = false
      if name.local == "t" { isText = false }
      if name.local == "anchor" { isBehind = false }
      return
    }
    switch name.local {
    case "t": isText = false
    case "instrText": isInstruction = false
    case "tblPr", "tblPrEx": inTableProperties = false
    case "pPr": inParagraphProperties = false
    case "rPr": inRunProperties = false
    case "r": run = runStack.popLast() ?? WordRun()
    case "p": if let paragraph = paragraphs.popLast() { finish(paragraph) }
    case "txbxContent":
      if grounds.count > 1 { grounds.removeLast() }
      closeTextBox()
    case "tc":
      if grounds.count > 1 { grounds.removeLast() }
      if sinks.count > 1, !tables.isEmpty { tables[tables.count - 1].row.append(sinks.removeLast()) }
    case "tr":
      guard !tables.isEmpty else { return }
      tables[tables.count - 1].rows.append(tables[tables.count - 1].row)
      tables[tables.count - 1].row = []
    case "tbl":
      guard let table = tables.popLast() else { return }
      emit(WordTable.lines(ofRows: table.rows))
    case "sdt": placeholders = placeholders.dropLast()
    default: break
    }
    if sinks.count == 1, !sinks[0].isEmpty {
      lines += sinks[0]
      sinks[0] = []
    }
  }

  func text(_ text: String) {
    guard skipped == 0 else { return }
    if isText { add(text) }
    if isInstruction { fields.instruct(text) }
    if isDrawn { drawnWords += text.split(whereSeparator: \.isWhitespace).count }
  }

  // MARK: Pieces

  /// Of alternatives the first that is a choice is read, and the fallback for old programs where there is none.
  private func compatibility(_ local: String) {
    switch local {
    case "AlternateContent": choices.append(false)
    case "Choice":
      if choices.last ?? false { skipped = 1 } else if !choices.isEmpty { choices[choices.count - 1] = true }
    case "Fallback": if choices.last ?? false { skipped = 1 }
    default: break
    }
  }

  /// An element of a drawing: its words, and whether it lies behind the text.
  private func drawing(_ name: XMLReader.Name, _ attributes: [(name: XMLReader.Name, value: String)]) {
    switch name.local {
    // Formulas stand in the text.
    case "t": if name.namespace.hasSuffix("/math") { isText = true } else { isDrawn = true }
    case "textpath":
      drawnWords += (attributes.any("string") ?? "").split(whereSeparator: \.isWhitespace).count
    case "anchor": isBehind = WordXML.isOn(attributes.any("behindDoc") ?? "0")
    case "extent":
      // A paragraph takes a line of 18 points at least, which are 228,600 of a drawing's units.
      guard isBehind, let height = attributes.any("cy").flatMap({ Int($0) }) else { return }
      behind = max(behind, min(max(height, 0) / 228_600 + 1, 200))
    default: break
    }
  }

  private func addLink(_ target: String?) {
    guard let target, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].links.append(target)
  }

  private func property(
    _ local: String, _ value: String?, _ attributes: [(name: XMLReader.Name, value: String)]
  ) {
    if inRunProperties, !inParagraphProperties {
      switch local {
      case "rStyle": run = run.styled(styles.declared(value ?? ""))
      case "b": run.isBold = WordXML.isOn(value)
      case "i": run.isItalic = WordXML.isOn(value)
      case "sz": run.size = value.flatMap { Int($0) }
      case "vanish", "webHidden": run.isHidden = WordXML.isOn(value)
      case "caps": run.isCaps = WordXML.isOn(value)
      case "color": run.isLight = WordRun.isLight(value, theme: attributes.word("themeColor"))
      case "highlight": run.isShaded = value != "none" && value != "white"
      default: break
      }
    } else if inParagraphProperties, !paragraphs.isEmpty {
      let at = paragraphs.count - 1
      switch local {
      case "pStyle":
        paragraphs[at].style = value ?? ""
        paragraphs[at].look = styles.declared(value ?? "")
      case "numId": paragraphs[at].list = value.flatMap { Int($0) }
      case "ilvl": paragraphs[at].listLevel = value.flatMap { Int($0) } ?? 0
      case "outlineLvl": paragraphs[at].outlineLevel = value.flatMap { Int($0) }
      default: break
      }
    }
  }

  /// Notes that a ground is drawn behind the run, paragraph or table cell that is open.
  private func shade(_ isGround: Bool) {
    guard isGround else { return }
    if inParagraphProperties, !paragraphs.isEmpty {
      paragraphs[paragraphs.count - 1].isShaded = true
    } else if inRunProperties {
      run.isShaded = true
    } else if inTableProperties, !tables.isEmpty {
      tables[tables.count - 1].isShaded = true
    } else {
      grounds[grounds.count - 1] = true
    }
  }

  private func add(_ text: String) {
    guard !paragraphs.isEmpty, !text.isEmpty else { return }
    let paragraph = paragraphs[paragraphs.count - 1]
    var run = run
    run.isShaded = run.isShaded || paragraph.isShaded || grounds.last ?? false || behind > 0
    if let style = paragraph.look {
      run.isHidden = run.isHidden ?? style.isHidden
      run.isLight = run.isLight ?? style.isLight
      run.isCaps = run.isCaps ?? style.isCaps
      run.isShaded = run.isShaded || style.isShaded ?? false
    }
    guard !run.isUnseen else {
      hiddenWords += text.split(whereSeparator: \.isWhitespace).count
      return
    }
    size += text.utf8.count
    if size > WordWalker.mostCharacters { refusal = "it has more text than any resume" }
    var piece = run
    piece.text = text
    paragraphs[paragraphs.count - 1].runs.append(piece)
  }

  private func finish(_ paragraph: WordParagraph) {
    let printed = paragraph.lines(styles)
    behind = max(0, behind - 1)
    if printed.isEmpty {
      emptyParagraphs += 1
      return
    }
    var lines = printed
    lines[0].gapAbove = Double(min(emptyParagraphs, 20)) * 12
    emptyParagraphs = 0
    emit(lines)
  }

  private func closeTextBox() {
    guard sinks.count > 1 else { return }
    var lines = sinks.removeLast()
    // A long text box is a sidebar; a short one holds a heading or a line of contact data.
    if lines.count >= 6 { for index in lines.indices { lines[index].column = 1 } }
    emit(lines)
  }

  private func emit(_ lines: [ResumeLine]) {
    sinks[sinks.count - 1] += lines
  }
}
