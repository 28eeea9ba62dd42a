import Prose

/// A text made ready for the recognisers: each token with what the lexicon knows of it.
struct Reading {
  /// One token with its cues, packed small so that a pass over them stays in cache.
  struct Item {
    enum Kind { case word, number, newline, mark }

    let grammar: Grammar
    let sense: Sense
    /// The first scalar of a punctuation mark or symbol with dashes as "-", 0 for words and numbers.
    let mark: UInt32
    /// Index into the lexicon.
    let entry: UInt16
    let name: Named
    let kind: Kind
    /// Whether no white space stands between the token before and this one.
    let glued: Bool
  }

  let prose: Prose
  let tokens: [BareToken]
  let items: [Item]
  /// Whether the text shows a decimal comma ("1,5 s") or a language that writes one, so that "1.200" is 1,200.
  let usesDecimalComma: Bool
  private let entries: [Lexeme]

  init(_ prose: Prose) {
    let lexicon = Lexicon.shared
    let entries = lexicon.entries
    self.prose = prose
    tokens = prose.bare
    self.entries = entries
    var items: [Item] = []
    items.reserveCapacity(tokens.count)
    var end = -1
    var decimalCommas = 0
    for token in tokens {
      let span = token.span
      var mark: UInt32 = 0
      var entry: UInt16 = 0
      let kind: Item.Kind
      switch token.kind {
      case .word:
        kind = .word
        entry = lexicon.entry(key: token.key)
        if entries[Int(entry)].grammar.isSuperset(of: [.foreign, .stop]) { decimalCommas += 1 }
      case .number:
        kind = .number
        if Reading.hasDecimalComma(prose.scalars, span) { decimalCommas += 2 }
      case .newline: kind = .newline
      case .punctuation, .symbol:
        kind = .mark
        mark = Reading.mark(prose.scalars[span.lowerBound].value)
      }
      let lexeme = entries[Int(entry)]
      items.append(
        Item(
          grammar: lexeme.grammar, sense: lexeme.sense, mark: mark, entry: entry, name: lexeme.name,
          kind: kind,
          glued: span.lowerBound == end))
      end = span.upperBound
    }
    self.items = items
    usesDecimalComma = decimalCommas > 1
  }

  /// Whether the digits in `span` hold one comma with one or two digits after it.
  private static func hasDecimalComma(_ scalars: [Unicode.Scalar], _ span: Range<Int>) -> Bool {
    guard span.count > 2 else { return false }
    return scalars[span.upperBound - 2] == "," || scalars[span.upperBound - 3] == ","
  }

  var count: Int { items.count }

  private static func mark(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0xFF05, 0x66A, 0xFE6A: 0x25
    case 0xFF5E, 0x223C, 0x2248, 0x2245: 0x7E
    case 0xD7, 0x2715, 0x2A2F: 0xD7
    case 0x2192, 0x2794, 0x279C, 0x279E, 0x21D2, 0x27F6, 0x27A1, 0x21E8, 0x25B6: 0x2192
    default: value
    }
  }

  /// What the lexicon knows of the token at `at`; the unknown word out of bounds.
  func lexeme(_ at: Int) -> Lexeme {
    items.indices.contains(at) ? entries[Int(items[at].entry)] : entries[0]
  }

  /// The unit that the letters in `span` spell.
  func unit(spelled span: Range<Int>) -> Unit {
    entries[Int(Lexicon.shared.entry(key: WordKey.of(prose.string(span).lowercased())))].unit
  }

  /// Whether the token at `at` has one of `cues`.
  func has(_ at: Int, _ cues: Grammar) -> Bool {
    items.indices.contains(at) && !items[at].grammar.isDisjoint(with: cues)
  }

  /// Whether the token at `at` has one of `cues`.
  func means(_ at: Int, _ cues: Sense) -> Bool {
    items.indices.contains(at) && !items[at].sense.isDisjoint(with: cues)
  }

  /// Which of the words that rules name stands at `at`; `.none` for every other word.
  func named(_ at: Int) -> Named {
    items.indices.contains(at) ? items[at].name : .none
  }

  /// Whether one of `names` stands at `at`.
  @inline(__always)
  func isAny(_ at: Int, _ names: Named...) -> Bool {
    let name = named(at)
    return name != .none && names.contains(name)
  }

  /// The mark at `at`, 0 where there is none.
  func mark(_ at: Int) -> UInt32 { items.indices.contains(at) ? items[at].mark : 0 }

  /// Whether the token at `at` is the mark `mark`.
  func isMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool { self.mark(at) == mark.value }

  func isWord(_ at: Int) -> Bool { items.indices.contains(at) && items[at].kind == .word }
  func isNumber(_ at: Int) -> Bool { items.indices.contains(at) && items[at].kind == .number }

  /// Whether `at` is a token with no white space before it.
  func isGlued(_ at: Int) -> Bool { items.indices.contains(at) && items[at].glued }

  /// The folded text of the token at `at`, empty out of bounds.
  func word(_ at: Int) -> String { tokens.indices.contains(at) ? prose.folded(at) : "" }

  func start(_ at: Int) -> Int { tokens.indices.contains(at) ? tokens[at].span.lowerBound : prose.count }
  func end(_ at: Int) -> Int { tokens.indices.contains(at) ? tokens[at].span.upperBound : prose.count }

  /// The scalar at `offset`, 0 out of bounds.
  func scalar(_ offset: Int) -> UInt32 {
    prose.scalars.indices.contains(offset) ? prose.scalars[offset].value : 0
  }

  /// Whether the word at `at` begins with a capital.
  func isCapitalised(_ at: Int) -> Bool {
    guard isWord(at) else { return false }
    let first = scalar(start(at))
    return 0x41...0x5A ~= first || first >= 0xC0 && prose.scalars[start(at)].properties.isUppercase
  }

  /// Whether the word at `at` is all capitals, with an optional small plural "s".
  func isAllCapitals(_ at: Int) -> Bool {
    guard isWord(at) else { return false }
    let span = tokens[at].span
    guard span.count > 1 else { return isCapitalised(at) }
    for (place, offset) in span.enumerated() {
      let value = scalar(offset)
      let isLast = place == span.count - 1
      if !(0x41...0x5A ~= value) && !(isLast && place > 1 && value == 0x73) { return false }
    }
    return true
  }

  /// Whether a sentence or line ends at token `at`: a newline, or `.`, `!`, `?`, `;` before white space.
  func endsSentence(_ at: Int) -> Bool {
    guard items.indices.contains(at) else { return true }
    if items[at].kind == .newline { return true }
    switch items[at].mark {
    case 0x2E, 0x21, 0x3F: return !isGlued(at + 1)
    case 0x3B, 0x2022: return true
    default: return false
    }
  }

  /// Whether a sentence, a clause or what stands in brackets ends at `at`.
  func endsPhrase(_ at: Int) -> Bool { endsSentence(at) || isMark(at, ",") || isMark(at, ")") }

  /// The first token of the sentence of `at`, looking back at most `limit` tokens.
  func sentenceStart(_ at: Int, limit: Int = 40) -> Int {
    var index = at
    let floor = max(0, at - limit)
    while index > floor, !endsSentence(index - 1) { index -= 1 }
    return index
  }

  /// One past the last token of the sentence of `at`, looking ahead at most `limit` tokens.
  func sentenceEnd(_ at: Int, limit: Int = 40) -> Int {
    var index = at
    let ceiling = min(count, at + limit)
    while index < ceiling, !endsSentence(index) { index += 1 }
    return index
  }
}
