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
  /// Whether each token separates clauses (comma, semicolon, colon, dash, bracket).
  private(set) var isBreak: [Bool] = []
  /// The sentences, as ranges of ``tokens``; a sentence without a token is not among them.
  private(set) var sentences: [Range<Int>] = []
  /// The Unicode-scalar offsets of the same sentences.
  private(set) var sentenceSpans: [Range<Int>] = []
  /// The text.
  let prose: Prose

  /// Reads `prose`; tokens outside every one of `sentences` (in order, disjoint) are left out.
  init(prose: Prose, sentences given: [Range<Int>], quantities: QuantityReport) {
    self.prose = prose
    let all = prose.tokens
    tokens.reserveCapacity(all.count)
    spans.reserveCapacity(all.count)
    classes.reserveCapacity(all.count)
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
          append(at..<end, classes: CueText.classes(of: found), isBreak: false)
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
      range.count == 1 ? text.prose.tokens[range.lowerBound].folded : "→"
    }
  }

  private mutating func append(_ range: Range<Int>, classes mask: UInt32, isBreak breaks: Bool) {
    tokens.append(range)
    spans.append(prose.tokens[range.lowerBound].span.lowerBound..<prose.tokens[range.upperBound - 1].span.upperBound)
    classes.append(mask)
    isBreak.append(breaks)
  }

  /// Takes the token at `at`, and what belongs to it; how many tokens of the text that were.
  private mutating func read(_ at: Int, isFirst: Bool) -> Int {
    let all = prose.tokens
    let token = all[at]
    switch token.kind {
    case .newline:
      return 1
    case .word:
      append(at..<(at + 1), classes: wordClasses(token, isFirst: isFirst), isBreak: false)
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
    let all = prose.tokens
    let isArrowHead = at + 1 < all.count && all[at + 1].folded == ">" && prose.adjoins(at, at + 1)
    switch all[at].folded {
    case "-" where isArrowHead, "=" where isArrowHead:
      append(at..<(at + 2), classes: 0, isBreak: false)
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
    case "\"", "'", "`", "/", "*", "_", ".", "!", "?", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2026}", "#", "\\":
      return 1
    default:
      append(at..<(at + 1), classes: 0, isBreak: false)
      return 1
    }
  }

  /// How many tokens the time of day at `at` takes ("2 AM", "10:30", "3:40 pm"), or 0.
  private func clockLength(_ at: Int) -> Int {
    let all = prose.tokens
    var length = 1
    var hasMinutes = false
    if at + 2 < all.count, all[at + 1].folded == ":" || all[at + 1].folded == ".",
      prose.adjoins(at, at + 1), prose.adjoins(at + 1, at + 2), all[at + 2].kind == .number,
      all[at + 2].span.count == 2, all[at].span.count <= 2
    {
      length = 3
      hasMinutes = true
    }
    if at + length < all.count, all[at + length].folded == "am" || all[at + length].folded == "pm" {
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
  }

  private func wordClasses(_ token: Token, isFirst: Bool) -> UInt32 {
    var mask = CueClass.word.bit
    let word = token.folded
    if CueText.numberWords.contains(word) { mask |= CueClass.number.bit }
    if word == "i" || word.hasPrefix("i'") { mask |= CueClass.speaker.bit }
    if word == "we" || word.hasPrefix("we'") { mask |= CueClass.we.bit }
    let length = token.span.count
    if length > 4, word.hasSuffix("ing") { mask |= CueClass.ing.bit }
    if length > 3, word.hasSuffix("ed"), !CueText.notPast.contains(word) {
      mask |= CueClass.past.bit
    } else if CueText.irregularPast.contains(word) {
      mask |= CueClass.past.bit
    }
    let scalars = prose.scalars[token.span]
    let capitals = scalars.lazy.filter { $0.value < 0x80 ? (0x41...0x5A).contains($0.value) : $0.properties.isUppercase }
      .count
    if capitals > 1 || (capitals == 1 && !isFirst && length > 1), mask & CueClass.speaker.bit == 0 {
      mask |= CueClass.tech.bit
    }
    return mask
  }

  private static let numberWords: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "ninety", "hundred", "hundreds", "thousand", "thousands", "million",
    "millions", "billion", "billions", "dozens", "half",
  ]

  /// Words in "-ed" that are no verbs in the past.
  private static let notPast: Set<String> = [
    "need", "feed", "seed", "speed", "indeed", "exceed", "proceed", "succeed", "hundred", "based", "unrelated",
    "embed", "shed", "agreed-upon", "red", "wed", "bed", "breed", "bleed",
  ]

  private static let irregularPast: Set<String> = [
    "was", "were", "had", "did", "made", "built", "rebuilt", "wrote", "rewrote", "found", "took", "went", "came",
    "became", "got", "ran", "cut", "put", "set", "fell", "rose", "grew", "broke", "began", "chose", "told", "said",
    "kept", "left", "led", "lost", "met", "paid", "saw", "sent", "shut", "spent", "spoke", "split", "stood",
    "thought", "threw", "understood", "woke", "won", "held", "brought", "bought", "caught", "drew", "drove", "gave",
    "knew", "meant", "stuck", "shrank", "sped", "gone", "done", "taken", "broken", "grown", "fallen", "shown",
    "written", "taught", "sold", "felt", "hid", "hit", "dealt", "didn't", "didnt", "wasn't", "couldn't", "couldnt",
    "stayed", "slept", "dug", "froze", "swapped",
  ]
}
