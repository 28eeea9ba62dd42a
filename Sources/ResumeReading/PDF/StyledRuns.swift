import ResumeParsing

/// The visible runs of text of a page with font, colour and link, from `pdftohtml -xml`: good at how text looks,
/// weak at where words begin and end.
struct StyledRuns {
  struct Run: Equatable {
    /// May begin or end with a blank.
    var text: String
    var box: TextBox
    var style: TextStyle
    var link: String?
    /// 0xRRGGBB.
    var colour: UInt32

    /// Whether the colour's luminance is near that of paper (Rec. 601 weights).
    var isLight: Bool {
      let red = Double(colour >> 16 & 0xFF)
      let green = Double(colour >> 8 & 0xFF)
      let blue = Double(colour & 0xFF)
      return 0.299 * red + 0.587 * green + 0.114 * blue > 215
    }
  }

  var width: Double
  var height: Double
  var runs: [Run]

  /// Whether any run is set so light that white paper hides it.
  var hasLightRuns: Bool { runs.contains(where: \.isLight) }

  /// The runs that can be seen on the page's picture. Where there is none, light ones are taken for hidden, lest a
  /// page too large to draw hides words.
  func visible(on raster: PageRaster?) -> StyledRuns {
    var out = self
    out.runs.removeAll { run in run.isLight && raster.map { $0.contrast(in: run.box) < 32 } ?? true }
    return out
  }
}

/// Reads the markup of `pdftohtml -xml`, page by page; fonts are named on the page that has them first.
struct StyledRunReader {
  /// pdftohtml's default zoom: its coordinates and sizes are in pixels of 1/108 inch.
  private static let zoom = 1.5

  private var fonts: [String: (style: TextStyle, colour: UInt32)] = [:]

  /// The pages in `markup`, which begins and ends between pages; coordinates in points.
  mutating func pages(in markup: [UInt8]) -> [StyledRuns] {
    var scanner = MarkupScanner(markup)
    let zoom = StyledRunReader.zoom
    var pages: [StyledRuns] = []
    var run: StyledRuns.Run?
    while let event = scanner.next() {
      switch event {
      case .open(.page):
        pages.append(
          StyledRuns(
            width: (scanner.number("width") ?? 0) / zoom, height: (scanner.number("height") ?? 0) / zoom,
            runs: []))
      case .open(.fontspec):
        guard let id = scanner.attribute("id") else { continue }
        fonts[id] = StyledRunReader.font(
          family: scanner.attribute("family") ?? "", size: (scanner.number("size") ?? 0) / zoom,
          colour: scanner.attribute("color") ?? "")
      case .open(.text):
        let font = scanner.attribute("font").flatMap { fonts[$0] }
        if let top = scanner.number("top"), let left = scanner.number("left"),
          let width = scanner.number("width"), let height = scanner.number("height")
        {
          let box = TextBox(
            xMin: left / zoom, yMin: top / zoom, xMax: (left + width) / zoom, yMax: (top + height) / zoom)
          run = StyledRuns.Run(
            text: "", box: box, style: font?.style ?? TextStyle(size: box.height * 0.75), link: nil,
            colour: font?.colour ?? 0)
        }
      case .open(.bold): run?.style.isBold = true
      case .open(.italic): run?.style.isItalic = true
      case .open(.anchor):
        if let link = scanner.attribute("href"), StyledRunReader.isAddress(link) { run?.link = link }
      case .text(let range):
        if run != nil { run?.text += scanner.decoded(range) }
      case .close(.text):
        if let found = run, !pages.isEmpty { pages[pages.count - 1].runs.append(found) }
        run = nil
      default: continue
      }
    }
    return pages
  }

  /// Only links that lead out of the document.
  private static func isAddress(_ link: String) -> Bool {
    link.hasPrefix("http") || link.hasPrefix("mailto:") || link.hasPrefix("tel:")
  }

  private static func font(family: String, size: Double, colour: String) -> (TextStyle, UInt32) {
    var name = family[...]
    // "ABCDEF+Lato-Bold": the subset's tag says nothing.
    if let plus = name.firstIndex(of: "+"), name.distance(from: name.startIndex, to: plus) == 6 {
      name = name[name.index(after: plus)...]
    }
    let font = String(name)
    return (
      TextStyle(family: font, size: size, isBold: bold.stand(in: font), isItalic: italic.stand(in: font)),
      UInt32(colour.drop { $0 == "#" }, radix: 16) ?? 0
    )
  }

  private static let bold = FixedPieces([
    "bold", "heavy", "black", "demi", "cmbx", "-medi", "sfbx", "lmbx", "ptsb",
  ])
  private static let italic = FixedPieces(["italic", "oblique", "cmti", "cmsl", "slanted"])
}
