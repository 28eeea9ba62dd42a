/// Repairs what fonts and printers do to a line's letters.
enum PrintArtefacts {
  /// `line` with small capitals' stray letters put right ("SENıOR" → "SENIOR") and white space single.
  static func repaired(_ line: ResumeLine) -> ResumeLine {
    var line = line
    if line.segments.contains(where: isRule) {
      line.segments.removeAll(where: isRule)
      if line.segments.isEmpty || line.segmentSizes.count != line.segments.count { line.segmentSizes = [] }
      line.text = line.segments.joined(separator: " ")
      if line.role == .row, line.segments.count == 1 { line.role = .text }
      if line.segments.isEmpty { return line }
    }
    line.text = repaired(line.text)
    line.segments = line.segments.map(repaired).filter { !$0.isEmpty }
    if line.role != .bullet, let last = line.segments.last, let (head, date) = gluedDate(last) {
      line.segments = line.segments.dropLast() + [head, date]
      line.text = line.segments.joined(separator: " ")
      line.role = line.role == .text ? .row : line.role
    }
    if let label = labelInBrackets(line) {
      line.text = label
      line.segments = [label]
    }
    if let title = titleInTableHead(line) {
      line.text = title
      line.segments = [title]
      line.role = .text
    }
    if line.segments.isEmpty, !line.text.isEmpty { line.segments = [line.text] }
    return line
  }

  /// "________", "ㅡ": a line drawn with characters.
  static func isRule(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    // A vowel of Korean, drawn above titles.
    if first.value == 0x3161 { return text.unicodeScalars.allSatisfy { $0 == first } }
    return (first == "_" || first == "=") && text.utf8.count >= 3
      && text.unicodeScalars.allSatisfy { $0 == first || $0 == " " }
  }

  /// "Chennai, India01/2022 – 06/2022": a date at the right margin of a line so full that no blank is left.
  private static func gluedDate(_ text: String) -> (head: String, date: String)? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 12, scalars.count <= 200 else { return nil }
    for at in 3..<(scalars.count - 6) {
      guard (0x30...0x39).contains(scalars[at].value), scalars[at - 1].properties.isLowercase else {
        continue
      }
      let date = String(String.UnicodeScalarView(scalars[at...]))
      guard HeaderDates.isDate(date), DateScanner.mentions(in: date).contains(where: \.isRange) else {
        continue
      }
      return (String(String.UnicodeScalarView(scalars[..<at])), date)
    }
    return nil
  }

  /// "【役割】プログラマー" as "役割: プログラマー", where the brackets hold what a form asks for.
  private static func labelInBrackets(_ line: ResumeLine) -> String? {
    guard line.role != .bullet, line.text.hasPrefix("【"), let close = line.text.firstIndex(of: "】") else {
      return nil
    }
    let label = String(line.text[..<close].dropFirst())
    let value = TextFolding.trimmed(String(line.text[line.text.index(after: close)...]), of: ":：")
    guard FieldLabels.isLabel(label) || KeywordLabels.keywords(label + ":") != nil,
      !value.isEmpty || SectionTitles.kind(of: label) == nil
    else { return nil }
    return label + ": " + value
  }

  /// "年 | 月 | 免許・資格": the head of a Japanese form's table, whose last column is named by the section's title.
  private static func titleInTableHead(_ line: ResumeLine) -> String? {
    guard line.segments.count == 3, line.segments[0] == "年", line.segments[1] == "月",
      SectionTitles.kind(of: line.segments[2]) != nil
    else { return nil }
    return line.segments[2]
  }

  private static func repaired(_ text: String) -> String {
    let squeezed = TextFolding.squeezed(text)
    // Both letters begin with one of these bytes, which hardly any line has.
    guard squeezed.utf8.contains(where: { $0 == 0xC4 || $0 == 0xC5 }),
      squeezed.unicodeScalars.contains(where: { $0 == "ı" || $0 == "ſ" })
    else { return squeezed }
    // Between capitals these letters are an artefact; in a Turkish word in lower case they are letters.
    return squeezed.split(separator: " ").map { word in
      guard TextFolding.isAllCaps(String(word)) else { return String(word) }
      var view = String.UnicodeScalarView()
      for scalar in word.unicodeScalars { view.append(scalar == "ı" ? "I" : scalar == "ſ" ? "S" : scalar) }
      return String(view)
    }.joined(separator: " ")
  }
}
