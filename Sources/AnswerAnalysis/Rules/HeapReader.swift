import Prose

/// Tells a heap of terms ("Kafka Redis Kubernetes leadership impact 50%") from a sentence, however terse.
///
/// A terse note still has deeds with objects ("restarted pods, rolled back"), figures of something, or a word that
/// holds it together; a heap has names beside names.
enum HeapReader {
  /// The part of a sentence that is a heap, or nil.
  static func heap(in tokens: Range<Int>, of prose: Prose, marks: AnswerMarks) -> Range<Int>? {
    var reading = Reading()
    for index in tokens { reading.take(index, prose, marks.classes[index]) }
    reading.endItem()
    guard reading.persons == 0 else {
      // Around a heap that was put into a sentence, the sentence stands.
      return reading.inserted
    }
    if reading.isSlogans || reading.isList || reading.isBareRun || reading.isFigures { return tokens }
    return reading.inserted
  }

  private struct Reading {
    var persons = 0
    private var words = 0
    private var function = 0
    private var slogans = 0
    private var numbers = 0
    private var pasts = 0
    private var longestSlogan = 0..<0
    private var longestSloganWords = 0
    private var slogan = 0..<0
    private var sloganWords = 0
    /// Figures with nothing but their units between them.
    private var figures = 0
    private var mostFigures = 0
    // Items between commas.
    private var items = 0
    private var deeds = 0
    private var countedItems = 0
    private var itemWords = 0
    private var hasItemNumber = false
    private var hasItemDeed = false
    private var afterPast = false
    /// Whether the first word is a deed ("captured"), and no slogan.
    private var opensWithDeed = false
    /// Whether a colon ended the first item, so that the others say what the deed was done to.
    private var hasColonFirst = false

    mutating func take(_ index: Int, _ prose: Prose, _ classes: WordClass) {
      let token = prose.bare[index]
      switch token.kind {
      case .word:
        words += 1
        itemWords += 1
        if !classes.isDisjoint(with: [.singular, .plural]) { persons += 1 }
        if classes.contains(.function) { function += 1 }
        if afterPast { hasItemDeed = true }
        let isPast = prose.isPast(index, classes)
        if isPast { pasts += 1 }
        if words == 1 { opensWithDeed = isPast && classes.isDisjoint(with: [.slogan, .noStep]) }
        afterPast = isPast
        if classes.contains(.slogan) {
          slogans += 1
          sloganWords = slogan.isEmpty ? 1 : sloganWords + 1
          slogan = slogan.isEmpty ? index..<(index + 1) : slogan.lowerBound..<(index + 1)
          if sloganWords > longestSloganWords {
            longestSlogan = slogan
            longestSloganWords = sloganWords
          }
        } else {
          slogan = 0..<0
        }
        figures = 0
      case .number:
        words += 1
        numbers += 1
        itemWords += 1
        hasItemNumber = true
        if afterPast { hasItemDeed = true }
        afterPast = false
        slogan = 0..<0
        figures += 1
        mostFigures = max(mostFigures, figures)
      case .punctuation:
        if token.isMark(",") || token.isMark(";") || token.isMark(":") {
          if items == 0, token.isMark(":") { hasColonFirst = true }
          endItem()
          if !token.isMark(",") { slogan = 0..<0 }
        } else {
          slogan = 0..<0
        }
        figures = 0
      case .newline:
        endItem()
        slogan = 0..<0
        figures = 0
      case .symbol:
        if !token.isMark("%") && !token.isMark("$") && !token.isMark("€") { figures = 0 }
      }
    }

    mutating func endItem() {
      if itemWords > 0 {
        items += 1
        if hasItemDeed { deeds += 1 }
        if hasItemNumber { countedItems += 1 }
      }
      itemWords = 0
      hasItemNumber = false
      hasItemDeed = false
      afterPast = false
    }

    /// Four slogans in a row inside a sentence that stands without them.
    var inserted: Range<Int>? { longestSloganWords >= 4 ? longestSlogan : nil }

    /// "Improved increased outcome impact 50% 100 users as a result."
    var isSlogans: Bool {
      let content = words - function - numbers
      return longestSloganWords >= 3 && slogans * 10 >= content * 6
    }

    /// "REST, GraphQL, versioning, pagination, rate limiting."
    ///
    /// "Captured forensics: pod logs, process list, open sockets" tells one deed with what it was done to.
    var isList: Bool {
      !(opensWithDeed && hasColonFirst && items <= 5) && items >= 4 && words * 2 <= items * 5
        && function * 4 <= items
        && deeds * 3 < items
        && countedItems * 2 < items
    }

    /// "Kubernetes Docker Kafka Redis microservices Terraform Prometheus Grafana"
    var isBareRun: Bool { items == 1 && words >= 8 && function == 0 && pasts == 0 && numbers == 0 }

    /// "30% 50% 100%"
    var isFigures: Bool { mostFigures >= 3 && function * 4 < words }
  }
}
