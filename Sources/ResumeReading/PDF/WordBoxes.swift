import ResumeParsing

/// Every word of a page with its box, from `pdftotext -bbox`: good at where words begin and end, silent on
/// fonts, and blind to whether a word can be seen.
struct WordBoxes {
  struct Word: Equatable {
    var text: String
    var box: TextBox
  }

  var width: Double
  var height: Double
  var words: [Word]
}

/// Reads the markup of `pdftotext -bbox`, page by page.
struct WordBoxReader {
  /// Whether the file's writer is a browser engine (Skia, Qt), which draw list bullets as shapes; known with the
  /// first page.
  private(set) var writerDrawsBullets = false

  /// The pages in `markup`, which begins and ends between pages; coordinates in points.
  mutating func pages(in markup: [UInt8]) -> [WordBoxes] {
    var scanner = MarkupScanner(markup)
    var pages: [WordBoxes] = []
    var box: TextBox?
    var text = ""
    while let event = scanner.next() {
      switch event {
      case .open(.word):
        text = ""
        box = nil
        if let xMin = scanner.number("xMin"), let yMin = scanner.number("yMin"),
          let xMax = scanner.number("xMax"), let yMax = scanner.number("yMax")
        {
          box = TextBox(xMin: xMin, yMin: yMin, xMax: xMax, yMax: yMax)
        }
      case .text(let range) where box != nil:
        text += scanner.decoded(range)
      case .close(.word):
        if let found = box, !text.isEmpty, !pages.isEmpty {
          pages[pages.count - 1].words.append(WordBoxes.Word(text: text, box: found))
        }
        box = nil
      case .open(.page):
        pages.append(
          WordBoxes(width: scanner.number("width") ?? 0, height: scanner.number("height") ?? 0, words: []))
      case .open(.meta) where scanner.attribute("name") == "Producer":
        let producer = scanner.attribute("content") ?? ""
        writerDrawsBullets = producer.hasPrefix("Skia") || producer.hasPrefix("Qt")
      default: continue
      }
    }
    return pages
  }
}
