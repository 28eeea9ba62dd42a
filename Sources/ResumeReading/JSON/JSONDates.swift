import ResumeParsing

/// When something began and ended, as one value says it: a text ("Mar 2020 - Present") or a list of both.
struct JSONDates {
  var start = ""
  var end = ""
  var isCurrent = false
  /// Whether one day is said: it is the ``start``.
  var isSingle = false

  /// Nil where `node` states no date.
  init?(_ node: JSONNode) {
    switch node.value {
    case .string(let text):
      self.init(TextDecoder.clean(text))
    case .number(let text): self.init(text)
    case .array(let elements):
      // ["2018.06", null]: it goes on.
      guard (1...2).contains(elements.count), let first = elements.first, let begun = JSONDates(first) else {
        return nil
      }
      self = begun
      guard isSingle else { return }
      isSingle = false
      if elements.count == 2, let last = JSONDates(elements[1]) {
        end = last.start
        isCurrent = last.isCurrent
      } else {
        isCurrent = true
      }
    case .object, .bool, .null: return nil
    }
  }

  private init?(_ text: String) {
    if let iso = JSONDates.iso(text) {
      start = iso
      isSingle = true
    } else if PrintedDates.isPresent(text) {
      isCurrent = true
    } else if let dates = PrintedDates(text) {
      (start, end, isCurrent, isSingle) = (dates.start, dates.end, dates.isCurrent, !dates.isRange)
    } else {
      return nil
    }
  }

  /// Whether `node` says a day, or that something goes on.
  static func says(_ node: JSONNode) -> Bool {
    switch node.value {
    case .string, .number: JSONDates(node) != nil
    default: false
    }
  }

  /// `text` as ISO 8601 where it is a year, a month or a day in that order ("2021", "2021-3", "2021.03.15"), whatever
  /// time of the day it is.
  static func iso(_ text: String) -> String? {
    let day = text.drop(while: \.isWhitespace).prefix { $0 != "T" && !$0.isWhitespace }
    let rest = text.drop(while: \.isWhitespace).dropFirst(day.count)
    // A time, or nothing.
    guard rest.allSatisfy(\.isWhitespace) || rest.contains(":"),
      rest.allSatisfy({ $0.isWhitespace || $0.isNumber || "TZ:.+-".contains($0) })
    else { return nil }
    let mark: Character = day.contains("-") ? "-" : day.contains("/") ? "/" : "."
    let parts = day.split(separator: mark, omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
    var out: [String] = []
    for (part, range) in zip(parts, [1000...2999, 1...12, 1...31]) {
      guard part.utf8.count <= 4, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part),
        range.contains(number)
      else { return nil }
      out.append(number < 10 ? "0\(number)" : String(number))
    }
    return out.joined(separator: "-")
  }
}
