import Prose
import Quantities

/// Reads when things happened: the times and durations that place an incident's start, detection and recovery.
enum TimelineReader {
  /// The tokens of the times in `text`, where there are two different ones; otherwise none.
  ///
  /// Counted: times of day, days of the week and parts of the day; durations from seconds up that tell how long
  /// something took or lay apart; "the next day", "an hour later". Not counted: cadence ("every 24 hours"), settings
  /// ("a 2-second timeout"), deadlines, tenure, and how long it stayed quiet afterwards ("in the following year").
  static func times(in text: CueText, quantities: QuantityReport) -> [(tokens: Range<Int>, sentence: Int)] {
    var found: [(tokens: Range<Int>, sentence: Int)] = []
    var values: Set<String> = []
    for (index, sentence) in text.sentences.enumerated() {
      var at = sentence.lowerBound
      while at < sentence.upperBound {
        guard let length = length(at, sentence, text) else {
          at += 1
          continue
        }
        values.insert(key(at..<(at + length), text))
        found.append((at..<(at + length), index))
        at += length
      }
    }
    return values.count >= 2 ? found : []
  }

  /// How many tokens the time at `at` takes; nil where there is none.
  private static func length(_ at: Int, _ sentence: Range<Int>, _ text: CueText) -> Int? {
    let mask = text.classes[at]
    let role = text.roles[at]
    func next(_ steps: Int) -> WordRole { at + steps < sentence.upperBound ? text.roles[at + steps] : [] }
    if mask & CueClass.clock.bit != 0 { return 1 }
    if role.contains(.day) {
      // "Friday afternoon" is one time; "Monday meetings" are none.
      var end = at + 1
      while end < sentence.upperBound, text.roles[end].contains(.day) { end += 1 }
      if next(end - at).contains(.routine) { return nil }
      return preceded(.cadence, at, sentence, text, within: 1) ? nil : end - at
    }
    if role.contains(.relative), next(1).contains(.dayUnit) { return 2 }
    if mask & CueClass.duration.bit != 0 { return isPlacing(at, at + 1, sentence, text) ? 1 : nil }
    // A number with its unit that no quantity report has read, or "an hour later".
    if mask & CueClass.number.bit != 0, mask & CueClass.quantity.bit == 0, next(1).contains(.timeUnit) {
      return isPlacing(at, at + 2, sentence, text) ? 2 : nil
    }
    guard next(1).contains(.article), isArticle(at, text) else { return nil }
    return next(2).contains(.later) || preceded(.placing, at, sentence, text, within: 1) ? 2 : nil
  }

  /// Whether the duration at `at`, which ends before `end`, places an event.
  private static func isPlacing(_ at: Int, _ end: Int, _ sentence: Range<Int>, _ text: CueText) -> Bool {
    let unit = text.roles[end - 1]
    if unit.contains(.foreignUnit) || preceded(.cadence, at, sentence, text, within: 2) { return false }
    if unit.contains(.longUnit), preceded(.stretch, at, sentence, text, within: 1) { return false }
    if unit.contains(.longUnit), end < sentence.upperBound, isOf(end, text) { return false }
    for next in end..<min(end + 2, max(end, sentence.upperBound)) where text.roles[next].contains(.setting) {
      return false
    }
    return !unit.contains(.secondUnit) || preceded(.placing, at, sentence, text, within: 2)
  }

  private static func isArticle(_ at: Int, _ text: CueText) -> Bool {
    let first = text.tokens[at].lowerBound
    return ["a", "an", "one"].contains { text.prose.isFolded(first, $0) }
  }

  /// "14 months of recordings" measures recordings.
  private static func isOf(_ at: Int, _ text: CueText) -> Bool {
    text.prose.isFolded(text.tokens[at].lowerBound, "of")
  }

  private static func preceded(
    _ role: WordRole, _ at: Int, _ sentence: Range<Int>, _ text: CueText, within: Int
  ) -> Bool {
    (max(sentence.lowerBound, at - within)..<at).contains { text.roles[$0].contains(role) }
  }

  private static func key(_ tokens: Range<Int>, _ text: CueText) -> String {
    tokens.map { at in text.tokens[at].map { text.prose.folded($0) }.joined() }.joined(separator: " ")
  }
}
