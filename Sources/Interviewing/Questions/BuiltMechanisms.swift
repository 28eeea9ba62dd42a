import Prose

/// Tells mechanisms that a claim's writer built or used from those that a line merely mentions.
struct BuiltMechanisms: Sendable {
  private struct Phrase: Sendable {
    let words: [String]
    /// Whether any ending of the last word will do.
    let isOpen: Bool

    init(_ phrase: String) {
      isOpen = phrase.hasSuffix("*")
      words = Prose(isOpen ? String(phrase.dropLast()) : phrase).tokens.map(\.folded)
    }

    func stands(at place: Int, in line: [String]) -> Bool {
      guard !words.isEmpty, place >= 0, place + words.count <= line.count else { return false }
      for (offset, word) in words.enumerated() {
        let here = line[place + offset]
        let isLast = offset == words.count - 1
        guard here == word || isLast && (isOpen ? here.hasPrefix(word) : here == word + "s") else {
          return false
        }
      }
      return true
    }
  }

  private struct Phrases: Sendable {
    var plain: [Phrase] = []
    var everyday: [Phrase] = []
    var excepted: [Phrase] = []

    /// Whether one begins at `place`; of those that other professions have too, if `everyday` ones count.
    func stand(at place: Int, in words: [String], everyday isEveryday: Bool) -> Bool {
      plain.contains { $0.stands(at: place, in: words) }
        || isEveryday && everyday.contains { $0.stands(at: place, in: words) }
    }

    /// Where they stand and mean nothing else.
    func places(in words: [String], everyday: Bool) -> [Int] {
      words.indices.filter { stand(at: $0, in: words, everyday: everyday) && !isExcepted(at: $0, in: words) }
    }

    /// Whether the word at `place` belongs to a phrase in which it means something else.
    private func isExcepted(at place: Int, in words: [String]) -> Bool {
      excepted.contains { phrase in
        phrase.words.indices.contains { phrase.stands(at: place - $0, in: words) }
      }
    }
  }

  /// Phrases by mechanism. Only looked up.
  private var phrases: [String: Phrases] = [:]

  /// Reads the phrases of those of `mechanisms` that are in `ids`.
  init(_ mechanisms: [BankMechanism], ids: Set<String>) {
    for mechanism in mechanisms where ids.contains(mechanism.id) {
      let everyday = Set(mechanism.everydayPhrases)
      phrases[mechanism.id] = Phrases(
        plain: mechanism.phrases.filter { !everyday.contains($0) }.map(Phrase.init),
        everyday: mechanism.everydayPhrases.map(Phrase.init),
        excepted: mechanism.notPhrases.map(Phrase.init))
    }
  }

  /// Those of `ids` that `words`, a claim's tokens, do not mention only as something watched or got rid of: a tool
  /// that draws the lag of queues is no queue, and “cut timeouts by half” speaks of failures. What a line tells or
  /// teaches was not built.
  func of(_ ids: [String], in words: [String]) -> [String] {
    guard !SystemWords.beginWithTelling(words) else { return [] }
    return ids.filter { id in
      let places = places(of: id, in: words)
      return places.isEmpty || places.contains { !Self.isMentioned(at: $0, in: words) }
    }
  }

  /// Those of `ids` that `words` name at all: by a phrase that means nothing else there, or, where the line's entry
  /// `isTechnical`, by one that other professions have too.
  func meant(_ ids: [String], in words: [String], isTechnical: Bool) -> [String] {
    ids.filter { id in
      // How a line of East Asian text names it is not found word by word.
      guard let known = phrases[id],
        words.indices.contains(where: { known.stand(at: $0, in: words, everyday: true) })
      else { return true }
      return !known.places(in: words, everyday: isTechnical).isEmpty
    }
  }

  /// Whether `words` name one of `ids` by a phrase that is no word of other professions.
  func hasPlain(_ ids: [String], in words: [String]) -> Bool {
    !meant(ids, in: words, isTechnical: false).isEmpty
  }

  /// The place in `words` where the mechanism is named first; nil where it is not found, as in East Asian lines.
  func place(of id: String, in words: [String]) -> Int? { places(of: id, in: words).first }

  private func places(of id: String, in words: [String]) -> [Int] {
    phrases[id]?.places(in: words, everyday: true) ?? []
  }

  /// Whether the nearest verb before the word at `place` is one of watching or of getting rid.
  private static func isMentioned(at place: Int, in words: [String]) -> Bool {
    // "Hired 15 people, and handed over with runbooks": what went along with something else.
    if words[..<place].suffix(12).contains(where: { ["handed", "handing"].contains($0) }) { return true }
    // "Wrote the gRPC style guide", "Held a Kafka workshop": what was written or taught about.
    if words[(place + 1)...].prefix(2).contains(where: teachings.contains) { return true }
    for word in words[..<place].suffix(6).reversed() {
      if means.contains(word) { return false }
      if watching.contains(word) || ridding.contains(word) { return true }
    }
    return false
  }

  private static let teachings: Set<String> = [
    "guide", "guides", "guidelines", "tutorial", "course", "workshop", "workshops", "training", "talk",
    "book",
  ]
  private static let means: Set<String> = [
    "by", "with", "using", "via", "through", "built", "introduced", "added", "designed", "implemented",
    "wrote",
    "adding", "building", "introducing", ",", ";", ".", "behind", "onto",
  ]
  private static let watching: Set<String> = [
    "draws", "draw", "drawing", "shows", "show", "showing", "plots", "plotting", "visualises", "visualizes",
    "visualising", "visualizing", "monitors", "watches", "inspects", "inspecting", "displays", "displaying",
    "charts", "charting", "tracks", "reports", "found", "caught", "detects", "detected",
    "discovered", "lints", "benchmarks", "simulates", "compares",
  ]
  private static let ridding: Set<String> = [
    "cut", "cutting", "reduce", "reduced", "reducing", "lowered", "lowering", "eliminated", "eliminating",
    "eliminates", "removed", "removing", "avoided", "avoiding", "prevented", "preventing", "halved",
    "decreased",
    "decreasing", "retired", "retiring", "replaced", "replacing", "fixed", "fixing",
  ]
}
