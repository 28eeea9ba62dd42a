/// The styles of a Word document, as far as they say what a paragraph is.
struct WordStyles {
  /// One style as declared; nil where it says nothing.
  struct Style {
    var name = ""
    var basedOn = ""
    var isBold: Bool?
    var isItalic: Bool?
    /// Type size in half points.
    var size: Int?
    /// 0 for the outermost heading.
    var outlineLevel: Int?
    /// 0 takes a list away.
    var list: Int?
    var isHidden: Bool?
    var isCaps: Bool?
    /// Whether the letters are as light as paper.
    var isLight: Bool?
    /// Whether a ground is drawn behind the letters.
    var isShaded: Bool?
  }

  private var styles: [String: Style] = [:]
  private var defaultSize = 20

  /// No styles.
  init() {}

  /// The styles of `word/styles.xml` in `archive`.
  init(_ archive: ZipArchive) throws(ResumeReadingError) {
    var id = ""
    var style = Style()
    var inside: [String] = []
    var found: [String: Style] = [:]
    var size = 20
    try WordXML.read("word/styles.xml", in: archive) { name, attributes in
      guard name.namespace.isWord else { return }
      inside.append(name.local)
      let value = attributes.word("val")
      switch name.local {
      case "style":
        id = attributes.word("styleId") ?? ""
        style = Style()
      case "name": style.name = value?.lowercased() ?? ""
      case "basedOn": style.basedOn = value ?? ""
      case "b": style.isBold = WordXML.isOn(value)
      case "i": style.isItalic = WordXML.isOn(value)
      case "sz":
        let points = value.flatMap { Int($0) }
        if inside.contains("docDefaults") { size = points ?? size } else { style.size = points }
      case "outlineLvl": style.outlineLevel = value.flatMap { Int($0) }
      case "numId": style.list = value.flatMap { Int($0) }
      case "vanish": style.isHidden = WordXML.isOn(value)
      case "caps": style.isCaps = WordXML.isOn(value)
      // What a table's style says of its first row is not what it says of the table.
      case "color" where !inside.contains("tblStylePr"):
        style.isLight = WordRun.isLight(value, theme: attributes.word("themeColor"))
      case "shd": if WordRun.isGround(attributes.word("fill")) { style.isShaded = true }
      default: break
      }
    } end: { name in
      guard name.namespace.isWord else { return }
      if name.local == "style", !id.isEmpty { found[id] = style }
      if !inside.isEmpty { inside.removeLast() }
    }
    styles = found
    defaultSize = size
  }

  /// `id` with what the styles it is based on say, and the document's type size where they name none.
  func resolved(_ id: String) -> Style {
    var style = declared(id)
    style.size = style.size ?? defaultSize
    return style
  }

  /// `id` with what the styles it is based on say.
  func declared(_ id: String) -> Style {
    var result = Style()
    var next = id
    var seen = 0
    while let style = styles[next], seen < 16 {
      if result.name.isEmpty { result.name = style.name }
      result.isBold = result.isBold ?? style.isBold
      result.isItalic = result.isItalic ?? style.isItalic
      result.size = result.size ?? style.size
      result.outlineLevel = result.outlineLevel ?? style.outlineLevel
      result.list = result.list ?? style.list
      result.isHidden = result.isHidden ?? style.isHidden
      result.isCaps = result.isCaps ?? style.isCaps
      result.isLight = result.isLight ?? style.isLight
      result.isShaded = result.isShaded ?? style.isShaded
      // A style made from a heading is one.
      if !isHeadingName(result.name), isHeadingName(style.name) { result.name = style.name }
      next = style.basedOn
      seen += 1
    }
    if styles[id] == nil { result.name = id.lowercased() }
    return result
  }

  /// The heading level of a paragraph in style `id`: 1 the title, 2 "heading 1"; nil for no heading.
  func headingLevel(_ id: String) -> Int? {
    let style = resolved(id)
    if style.name == "title" { return 1 }
    if isHeadingName(style.name), let digit = style.name.last?.wholeNumberValue { return digit + 1 }
    return style.outlineLevel.flatMap { $0 < 9 ? $0 + 2 : nil }
  }

  private func isHeadingName(_ name: String) -> Bool {
    name == "title" || (name.hasPrefix("heading") && name.last?.wholeNumberValue != nil)
  }
}
