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
    let here = word(at, text)
    if mask & CueClass.clock.bit != 0 { return 1 }
    if days.contains(here) {
      // "Friday afternoon" is one time; "Monday meetings" and "night shift" are none.
      var end = at + 1
      while end < sentence.upperBound, days.contains(word(end, text)) { end += 1 }
      if end < sentence.upperBound, usualThings.contains(word(end, text)) { return nil }
      return precededBy(cadence, at, sentence, text, within: 1) ? nil : end - at
    }
    if relative.contains(here), at + 1 < sentence.upperBound, units.contains(word(at + 1, text)) {
      if precededBy(["over", "for", "in", "during"], at, sentence, text, within: 2), here == "following" { return nil }
      return 2
    }
    if here == "a" || here == "an" || here == "one" || here == "half", at + 1 < sentence.upperBound {
      var unit = at + 1
      if here == "half", word(unit, text) == "an" || word(unit, text) == "a" { unit += 1 }
      guard unit < sentence.upperBound, shortUnits.contains(word(unit, text)) else { return nil }
      let isLater = unit + 1 < sentence.upperBound && laters.contains(word(unit + 1, text))
      return isLater || precededBy(["within", "in", "after", "about", "for", "almost", "over", "took"], at, sentence, text, within: 1)
        ? unit + 1 - at : nil
    }
    if mask & CueClass.duration.bit != 0 { return isPlacing(at, sentence, text) ? 1 : nil }
    // A number with its unit that no quantity report has read.
    if mask & CueClass.number.bit != 0, mask & CueClass.quantity.bit == 0, at + 1 < sentence.upperBound,
      spans.contains(word(at + 1, text))
    {
      return isPlacing(at, sentence, text) ? 2 : nil
    }
    return nil
  }

  private static func isPlacing(_ at: Int, _ sentence: Range<Int>, _ text: CueText) -> Bool {
    let last = text.prose.tokens[text.tokens[at].upperBound - 1].folded
    if last == "ms" || last == "milliseconds" || last == "millisecond" || last == "years" || last == "year" {
      return false
    }
    if precededBy(cadence, at, sentence, text, within: 2) { return false }
    if precededBy(["following", "past", "last", "next", "since"], at, sentence, text, within: 1),
      last.hasPrefix("month") || last.hasPrefix("week") || last.hasPrefix("day")
    {
      return false
    }
    for next in (at + 1)..<min(at + 3, max(at + 1, sentence.upperBound)) where next < sentence.upperBound {
      let following = word(next, text)
      if settings.contains(where: { following.hasPrefix($0) }) { return false }
    }
    if last == "s" || last.hasPrefix("sec") {
      return precededBy(["within", "in", "after", "for", "took", "under"], at, sentence, text, within: 2)
    }
    return true
  }

  private static func precededBy(
    _ words: Set<String>, _ at: Int, _ sentence: Range<Int>, _ text: CueText, within: Int
  ) -> Bool {
    (max(sentence.lowerBound, at - within)..<at).contains { words.contains(word($0, text)) }
  }

  private static func key(_ tokens: Range<Int>, _ text: CueText) -> String {
    tokens.map { at in
      text.tokens[at].map { text.prose.tokens[$0].folded }.joined()
    }.joined(separator: " ")
  }

  private static func word(_ at: Int, _ text: CueText) -> String {
    text.prose.tokens[text.tokens[at].lowerBound].folded
  }

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning", "afternoon", "evening",
    "midnight", "noon", "lunchtime", "overnight", "yesterday",
  ]
  private static let usualThings: Set<String> = ["meeting", "meetings", "shift", "deploys", "rota", "shifts"]
  private static let relative: Set<String> = ["next", "following", "same", "that"]
  private static let units: Set<String> = ["day", "morning", "evening", "afternoon", "night", "week", "hour"]
  private static let shortUnits: Set<String> = ["minute", "hour", "day", "week", "hours"]
  private static let spans: Set<String> = [
    "minutes", "minute", "min", "mins", "hours", "hour", "hrs", "hr", "days", "weeks", "h", "seconds", "secs",
  ]
  private static let laters: Set<String> = ["later", "before", "after", "earlier", "into", "ago"]
  private static let cadence: Set<String> = ["every", "each", "per", "once"]
  private static let settings = [
    "timeout", "time-out", "latency", "delay", "window", "interval", "ttl", "sla", "slo", "deadline", "limit", "cron",
    "retention", "lag", "business", "of experience", "old", "ttls", "cache", "retr", "budget", "notice",
  ]
}
