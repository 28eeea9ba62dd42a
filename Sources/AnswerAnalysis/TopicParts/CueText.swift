import Prose
import Quantities

/// An answer as cue patterns see it: words, numbers and breaks, sentence by sentence.
///
/// Hyphens inside words, slashes, quotation marks and line breaks are left out; every quantity is one token.
struct CueText {
  /// The tokens of a text that patterns can match, as half-open ranges of ``Prose/tokens``.
  private(set) var tokens: [Range<Int>] = []
  /// Unicode-scalar offsets of each token.
  private(set) var spans: [Range<Int>] = []
  /// The bits of the ``CueClass``es of each token.
  private(set) var classes: [UInt32] = []
  /// What each token does as a word.
  private(set) var roles: [WordRole] = []
  /// Whether each token separates clauses (comma, semicolon, colon, dash, bracket).
  private(set) var isBreak: [Bool] = []
  /// The sentences, as ranges of ``tokens``; a sentence without a token is not among them.
  private(set) var sentences: [Range<Int>] = []
  /// The Unicode-scalar offsets of the same sentences.
  private(set) var sentenceSpans: [Range<Int>] = []
  /// The text.
  let prose: Prose
  private let wordRoles = WordRole.table

  /// Reads `prose`; tokens outside every one of `sentences` (in order, disjoint) are left out.
  init(prose: Prose, sentences given: [Range<Int>], quantities: QuantityReport) {
    self.prose = prose
    let all = prose.bare
    tokens.reserveCapacity(all.count)
    spans.reserveCapacity(all.count)
    classes.reserveCapacity(all.count)
    roles.reserveCapacity(all.count)
    isBreak.reserveCapacity(all.count)
    var at = 0
    var quantity = 0
    for span in given {
      while at < all.count, all[at].span.lowerBound < span.lowerBound { at += 1 }
      let first = tokens.count
      while at < all.count, all[at].span.lowerBound < span.upperBound {
        let token = all[at]
        while quantity < quantities.quantities.count,
          quantities.quantities[quantity].span.upperBound <= token.span.lowerBound
        {
          quantity += 1
        }
        if quantity < quantities.quantities.count,
          quantities.quantities[quantity].span.contains(token.span.lowerBound)
        {
          let found = quantities.quantities[quantity]
          var end = at + 1
          while end < all.count, all[end].span.lowerBound < found.span.upperBound { end += 1 }
          append(
            at..<end, classes: CueText.classes(of: found), role: wordRoles.role(of: end - 1, in: prose),
            isBreak: false)
          at = end
        } else {
          at += read(at, isFirst: tokens.count == first)
        }
      }
      if tokens.count > first {
        sentences.append(first..<tokens.count)
        sentenceSpans.append(span)
      }
    }
  }

  /// The words that a pattern's own characters stand for.
  static func words(of prose: Prose) -> [String] {
    let text = CueText(prose: prose, sentences: [0..<prose.count], quantities: QuantityReport())
    return text.tokens.map { range in
      range.count == 1 ? text.prose.folded(range.lowerBound) : "→"
    }
  }

  private mutating func append(
    _ range: Range<Int>, classes mask: UInt32, role: WordRole = [], isBreak breaks: Bool
  ) {
    let all = prose.bare
    tokens.append(range)
    spans.append(all[range.lowerBound].span.lowerBound..<all[range.upperBound - 1].span.upperBound)
    classes.append(mask)
    roles.append(role)
    isBreak.append(breaks)
  }

  /// Takes the token at `at`, and what belongs to it; how many tokens of the text that were.
  private mutating func read(_ at: Int, isFirst: Bool) -> Int {
    let all = prose.bare
    let token = all[at]
    switch token.kind {
    case .newline:
      return 1
    case .word:
      let role = wordRoles.role(of: at, in: prose)
      append(at..<(at + 1), classes: classes(of: token, role, isFirst: isFirst), role: role, isBreak: false)
      return 1
    case .number:
      let taken = clockLength(at)
      let mask = CueClass.number.bit | (taken > 0 ? CueClass.clock.bit : 0)
      append(at..<(at + max(taken, 1)), classes: mask, isBreak: false)
      return max(taken, 1)
    case .punctuation, .symbol:
      return readMark(at)
    }
  }

  private mutating func readMark(_ at: Int) -> Int {
    let all = prose.bare
    let isArrowHead = at + 1 < all.count && all[at + 1].isMark(">") && prose.adjoins(at, at + 1)
    switch Unicode.Scalar(all[at].mark) {
    case "-" where isArrowHead, "=" where isArrowHead:
      append(at..<(at + 2), classes: 0, role: .conjunction, isBreak: false)
      return 2
    case "-":
      // Inside a word a hyphen is nothing; between spaces, or as a long dash, it separates.
      let isLong = prose.scalars[all[at].span.lowerBound].value >= 0x2013
      let isInside = prose.adjoins(at - 1, at) && prose.adjoins(at, at + 1)
      if isLong || !isInside { append(at..<(at + 1), classes: 0, isBreak: true) }
      return 1
    case ",", ";", ":", "(", ")", "[", "]":
      append(at..<(at + 1), classes: 0, isBreak: true)
      return 1
    case "\"", "'", "`", "/", "*", "_", ".", "!", "?", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2026}", "#",
      "\\":
      return 1
    default:
      append(at..<(at + 1), classes: 0, isBreak: false)
      return 1
    }
  }

  /// How many tokens the time of day at `at` takes ("2 AM", "10:30", "3:40 pm"), or 0.
  private func clockLength(_ at: Int) -> Int {
    let all = prose.bare
    var length = 1
    var hasMinutes = false
    if at + 2 < all.count, all[at + 1].isMark(":") || all[at + 1].isMark("."),
      prose.adjoins(at, at + 1), prose.adjoins(at + 1, at + 2), all[at + 2].isNumber,
      all[at + 2].length == 2, all[at].length <= 2
    {
      length = 3
      hasMinutes = true
    }
    if at + length < all.count, wordRoles.role(of: at + length, in: prose).contains(.meridiem) {
      return length + 1
    }
    return hasMinutes ? length : 0
  }

  private static func classes(of quantity: Quantity) -> UInt32 {
    let kind: CueClass? =
      switch quantity.kind {
      case .percent: .percent
      case .uptime: .uptime
      case .multiplier: .multiplier
      case .duration: .duration
      case .percentile: .percentile
      case .rate: .rate
      case .size: .size
      case .money: .money
      case .count: .count
      case .other: nil
      }
    return CueClass.number.bit | CueClass.quantity.bit | (kind?.bit ?? 0)
      | (quantity.isMetric ? CueClass.metric.bit : 0)
      | ((kind == .count || kind == .rate) && quantity.value >= 1000 ? CueClass.large.bit : 0)
  }

  private func classes(of token: BareToken, _ role: WordRole, isFirst: Bool) -> UInt32 {
    var mask = CueClass.word.bit
    if role.contains(.number) { mask |= CueClass.number.bit }
    if role.contains(.speaker) { mask |= CueClass.speaker.bit }
    if role.contains(.we) { mask |= CueClass.we.bit }
    let span = token.span
    if span.count > 3 {
      let last = prose.scalars[span.upperBound - 1]
      let before = prose.scalars[span.upperBound - 2]
      if last == "d", before == "e", !role.contains(.notPast) { mask |= CueClass.past.bit }
      if last == "g", before == "n", prose.scalars[span.upperBound - 3] == "i", span.count > 4 {
        mask |= CueClass.ing.bit
      }
    }
    if role.contains(.past) { mask |= CueClass.past.bit }
    if !role.contains(.speaker) {
      let capitals = token.capitals
      if capitals > 1 || (capitals == 1 && !isFirst && span.count > 1) { mask |= CueClass.tech.bit }
    }
    return mask
  }
}
