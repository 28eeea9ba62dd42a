/// One logical line of a resume, in reading order: what every reader (PDF layout engine, DOCX, Markdown, text)
/// hands to the section parser. Wrapped lines of one paragraph or bullet are already joined where the reader could
/// tell; a line never holds text of two columns.
package struct ResumeLine: Sendable, Equatable {
  /// What the reader knows the line to be.
  package enum Role: String, Sendable {
    /// A heading by markup or style (DOCX heading style, Markdown `#`), with its level.
    case heading
    /// A bullet, its glyph removed.
    case bullet
    /// A row of cells side by side (a table row, or a line with a right-aligned part).
    case row
    /// Anything else.
    case text
  }

  /// The line's text: ligatures and soft hyphens resolved, glyph bullets removed, white space single.
  package var text: String
  /// For lines with parts set apart on one line (title left, dates right; cells): the parts, left to right. One
  /// element equal to ``text`` otherwise.
  package var segments: [String] {
    get { parts ?? [text] }
    set { parts = newValue.count == 1 && newValue[0] == text ? nil : newValue }
  }
  /// Targets of links on the line.
  package var links: [String]
  /// The line's words by the blanks between them, where some are clearly wider than others or all are wider than
  /// running text has them: chips and lists without commas. Empty otherwise.
  package var chips: [String] = []
  /// Font sizes in points of the ``segments``, where there are several and they are known. Empty otherwise.
  package var segmentSizes: [Double] = []
  /// Left edge in points (PDF), or in columns × 6 (text); 0 where unknown.
  package var left: Double
  /// Font size in points of most of the line; 0 where unknown.
  package var fontSize: Double
  /// Vertical gap in points to the line above in the same column; 0 for the first, or where unknown. For formats
  /// without geometry, 12 for each blank line before it.
  package var gapAbove: Double

  // A long file has tens of thousands of lines, most of them twice: their numbers take no more room than they need, and
  // a list of one part, which most lines have, is not kept.
  private var parts: [String]?
  private var number32: Int32
  private var page32: Int32
  private var level16: Int16
  private var column16: Int16

  /// The glyph that a bullet was known by; nil where there is none or the reader does not tell.
  package var mark: Unicode.Scalar?
  /// What the reader knows the line to be.
  package var role: Role
  /// Whether most of the line is bold.
  package var isBold: Bool
  /// Whether most of the line is italic.
  package var isItalic: Bool

  /// Heading level (1…6) or bullet nesting (1…) where known, else 0.
  package var level: Int {
    get { Int(level16) }
    set { level16 = Int16(clamping: newValue) }
  }
  /// 1-based line number in the source: physical line of a text file, or running number of lines over all pages.
  package var number: Int {
    get { Int(number32) }
    set { number32 = Int32(clamping: newValue) }
  }
  /// 1-based page; 1 where the format has no pages.
  package var page: Int {
    get { Int(page32) }
    set { page32 = Int32(clamping: newValue) }
  }
  /// Which column of the page the line stands in, 0 the main one, 1 a sidebar.
  package var column: Int {
    get { Int(column16) }
    set { column16 = Int16(clamping: newValue) }
  }

  /// Creates a line.
  package init(
    text: String, segments: [String]? = nil, role: Role = .text, level: Int = 0, number: Int, page: Int = 1,
    left: Double = 0, fontSize: Double = 0, isBold: Bool = false, isItalic: Bool = false,
    gapAbove: Double = 0, column: Int = 0, links: [String] = []
  ) {
    self.text = text
    parts = nil
    self.role = role
    level16 = Int16(clamping: level)
    number32 = Int32(clamping: number)
    page32 = Int32(clamping: page)
    self.left = left
    self.fontSize = fontSize
    self.isBold = isBold
    self.isItalic = isItalic
    self.gapAbove = gapAbove
    column16 = Int16(clamping: column)
    self.links = links
    if let segments { self.segments = segments }
  }

  /// Makes an item of a list, or a heading, plain text: a line of the header above the list, or a title.
  mutating func becomeText() {
    role = .text
    level = 0
    mark = nil
  }

  /// Makes `segments` the parts of the line, and its text of them; how large each is set is no longer known.
  mutating func set(_ segments: [String]) {
    self.segments = segments
    segmentSizes = []
    text = segments.joined(separator: " ")
  }
}

/// A whole resume as logical lines, before its sections are known.
package struct ResumeDocument: Sendable, Equatable {
  /// `pdf`, `docx`, `markdown`, `text` or `json`.
  package var format: String
  /// Number of pages, nil where the format has none.
  package var pages: Int?
  /// The most columns found on a page.
  package var columns: Int
  /// The lines in reading order.
  package var lines: [ResumeLine]
  /// What the reader could not make sense of, one sentence each, with page or line.
  package var warnings: [String]
  /// The first running headers and footers that are not among the ``lines``; their number is 0. They belong to the
  /// paper, but may say whose resume it is.
  package var furniture: [ResumeLine]

  /// Creates a document.
  package init(
    format: String, pages: Int?, columns: Int = 1, lines: [ResumeLine], warnings: [String] = [],
    furniture: [ResumeLine] = []
  ) {
    self.format = format
    self.pages = pages
    self.columns = columns
    self.lines = lines
    self.warnings = warnings
    self.furniture = furniture
  }
}
