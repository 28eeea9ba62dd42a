import ResumeParsing

/// Every word of a page with its box, from `pdftotext -bbox-layout`: good at where words begin and end, silent on
/// fonts, and blind to whether a word can be seen.
struct WordBoxes {
  struct Word: Equatable {
    var text: String
    var box: TextBox
  }

  var width: Double
  var height: Double
  var words: [Word]

  /// Whether the file's writer is a browser engine (Skia, Qt), which draw list bullets as shapes.
  static func writerDrawsBullets(_ output: [UInt8]) -> Bool {
    var scanner = MarkupScanner(output)
    while let event = scanner.next() {
      if event == .open("page") { return false }
      guard event == .open("meta"), scanner.attribute("name") == "Producer" else { continue }
      let producer = scanner.attribute("content") ?? ""
      return producer.hasPrefix("Skia") || producer.hasPrefix("Qt")
    }
    return false
  }

  /// The pages in `output`, coordinates in points.
  static func pages(_ output: [UInt8]) -> [WordBoxes] {
    var scanner = MarkupScanner(output)
    var pages: [WordBoxes] = []
    var box: TextBox?
    var text = ""
    while let event = scanner.next() {
      switch event {
      case .open("page"):
        pages.append(
          WordBoxes(width: scanner.number("width") ?? 0, height: scanner.number("height") ?? 0, words: []))
      case .open("word"):
        text = ""
        box = nil
        if let xMin = scanner.number("xMin"), let yMin = scanner.number("yMin"),
          let xMax = scanner.number("xMax"), let yMax = scanner.number("yMax")
        {
          box = TextBox(xMin: xMin, yMin: yMin, xMax: xMax, yMax: yMax)
        }
      case .text(let range) where box != nil:
        text += scanner.decoded(range)
      case .close("word"):
        if let found = box, !text.isEmpty, !pages.isEmpty {
          pages[pages.count - 1].words.append(Word(text: text, box: found))
        }
        box = nil
      default: continue
      }
    }
    return pages
  }
}
