/// The text of rows that one line is made of: what their ends become, a blank, nothing or a hyphen less.
struct RowText {
  /// All rows of the flow.
  let rows: [Row]
  let hyphenation: Hyphenation
  let flow: FlowMeasures

  /// The texts of `rows` with line ends resolved.
  func joined(_ rows: [Row]) -> String {
    var text = ""
    // A text that grows word by word ends up with room for another half of it, and keeps that as long as it lives.
    var count = 0
    for row in rows {
      for word in row.words { count += word.text.utf8.count + 1 }
    }
    text.reserveCapacity(count)
    var last: PositionedWord?
    for row in rows {
      for (index, word) in row.words.enumerated() {
        guard let before = last else {
          text += word.text
          last = word
          continue
        }
        if index > 0 {
          text += " "
        } else {
          switch separator(before, word) {
          case .space: text += " "
          case .glued: break
          case .hyphenDropped: _ = text.unicodeScalars.popLast()
          }
        }
        text += word.text
        last = word
      }
    }
    return text
  }

  private func separator(_ head: PositionedWord, _ tail: PositionedWord) -> Hyphenation.Join {
    guard let end = head.text.unicodeScalars.last, let start = tail.text.unicodeScalars.first else {
      return .space
    }
    // Japanese and Chinese have no blank beside Latin letters and digits either.
    let isWide = (EastAsian.breaksAnywhere(end), EastAsian.breaksAnywhere(start))
    if isWide.0 && isWide.1 || isWide.0 && isLatin(start) || isWide.1 && isLatin(end) { return .glued }
    if EastAsian.isHangul(end), EastAsian.isHangul(start) || tail.text.unicodeScalars.count == 1 {
      return hangulJoin(head, tail)
    }
    return hyphenation.join(head.text, tail.text)
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// Some writers break Korean between any two syllables, others only at blanks; a writer that keeps blanks at
  /// line ends says which, and a line that ends more than a syllable short was broken at a blank.
  private func hangulJoin(_ head: PositionedWord, _ tail: PositionedWord) -> Hyphenation.Join {
    if head.hasSpaceAfter { return .space }
    let room = rightEdge(of: head) - head.box.xMax
    return room < head.style.size ? .glued : .space
  }

  private func rightEdge(of word: PositionedWord) -> Double {
    for row in rows where row.words.last == word {
      return FlowMeasures.nearest(flow.margins, row.textLeft, max) ?? flow.widest
    }
    return flow.widest
  }

  /// Without soft hyphens and glyphs that have no letter's shape, blanks single.
  static func plain(_ text: String) -> String {
    // Most lines are ASCII with single blanks already.
    var before = UInt8(ascii: " ")
    let isPlain = text.utf8.allSatisfy { byte in
      defer { before = byte }
      return byte < 0x80 && (byte != UInt8(ascii: " ") || before != byte)
    }
    if isPlain, before != UInt8(ascii: " ") { return text }
    var out = String.UnicodeScalarView()
    for scalar in WordCleaner.withoutPictorial(text).unicodeScalars where scalar.value != 0xAD {
      if scalar == " ", out.isEmpty || out.last == " " { continue }
      out.append(scalar)
    }
    while out.last == " " { out.removeLast() }
    return String(out)
  }
}
