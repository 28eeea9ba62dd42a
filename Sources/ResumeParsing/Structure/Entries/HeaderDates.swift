/// Takes the dates out of a header line.
enum HeaderDates {
  /// `line` with its dates apart from its text. A date inside prose stays where it is: only one that stands alone in
  /// its part, at an end of it behind a separator, or in brackets heads an entry.
  static func split(_ line: ResumeLine) -> HeaderLine {
    var segments: [String] = []
    var dates: [DateMention] = []
    for segment in line.segments where !DateScanner.isDuration(segment) {
      let (rest, found) = split(withoutDuration(segment))
      dates += found
      if !rest.isEmpty { segments.append(rest) }
    }
    return HeaderLine(segments: segments, dates: dates, line: line)
  }

  /// "Senior Officer (4.2 yrs)" without how long it was.
  private static func withoutDuration(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
      DateScanner.isDuration(String(text[open...]))
    else { return text }
    return TextFolding.trimmed(String(text[..<open]))
  }

  /// Whether `text` is a date, or how long something took, and nothing else.
  static func isDate(_ text: String) -> Bool {
    let (rest, dates) = split(text)
    return rest.isEmpty && !dates.isEmpty
  }

  private static func split(_ text: String) -> (String, [DateMention]) {
    let scalars = Array(text.unicodeScalars)
    // A header states a few dates; a text of dozens is a list of something else, and each is looked at with all of it.
    for mention in DateScanner.mentions(in: text).prefix(12) {
      let left = String(String.UnicodeScalarView(scalars[..<mention.span.lowerBound]))
      let right = String(String.UnicodeScalarView(scalars[mention.span.upperBound...]))
      let leftText = withoutPicture(TextFolding.trimmed(left, of: edge))
      var rightEnd = TextFolding.trimmed(right, of: edge)
      // "2014–2019. Assistant Professor of Statistics"
      if leftText.isEmpty, rightEnd.hasPrefix(". ") { rightEnd = TextFolding.trimmed(rightEnd, of: ". ") }
      // "…, Cambridge, MA. 2021–2024."
      let rightText = rightEnd == "." ? "" : withoutLoneBracket(rightEnd, of: right)
      let isEdge = leftText.isEmpty || rightText.isEmpty
      let isBracketed =
        scalars[mention.span.lowerBound] == "(" || scalars[mention.span.lowerBound] == "["
        || scalars[mention.span.lowerBound] == "（"
      let hasMonth = mention.start?.month != nil || mention.end?.month != nil
      let isApart = leftText.isEmpty || endsInSeparator(left) || isBracketed
      // "Larkspur Freight · 2014 · Leeds"
      let isCell =
        left.last { !$0.isWhitespace }.map(marks.contains) ?? false
        && right.first { !$0.isWhitespace }.map(marks.contains) ?? false
      guard mention.isRange || (isEdge && (isApart || hasMonth)) || isBracketed || isCell else { continue }
      if mention.isRange, !isEdge, !isBracketed, wordCount(leftText) + wordCount(rightText) > 14 { continue }
      if leftText.isEmpty { return (rightText, [mention]) }
      if rightText.isEmpty { return (leftText, [mention]) }
      // Something follows: keep the two sides apart.
      return (leftText + " | " + rightText, [mention])
    }
    return (TextFolding.trimmed(text), [])
  }

  /// Marks that part the cells of a line and stand in no sentence.
  static let marks: Set<Character> = ["|", "·", "∙", "•"]

  /// `text` without the bracket that closes one which was trimmed: "(Calais)" behind a date.
  private static func withoutLoneBracket(_ text: String, of whole: String) -> String {
    guard text.hasSuffix(")"), !text.contains("("), whole.contains("(") else { return text }
    return String(text.dropLast())
  }

  /// Nothing where `text` is but the picture before a date ("📅 2021 – 2023").
  private static func withoutPicture(_ text: String) -> String {
    text.unicodeScalars.allSatisfy {
      (0x2600...0x27BF).contains($0.value) || (0x1F300...0x1FAFF).contains($0.value) || $0.value == 0xFE0F
    } ? "" : text
  }

  private static let edge = ",;|–—-·•:/(（[⋄◇*_"

  private static func endsInSeparator(_ left: String) -> Bool {
    guard let last = left.last(where: { !$0.isWhitespace }) else { return true }
    return ",;|–—-·•:(（/".contains(last) || left.hasSuffix("  ")
  }

  private static func wordCount(_ text: String) -> Int { text.split(separator: " ").count }
}
