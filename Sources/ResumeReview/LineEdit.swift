import Prose

/// A line with tokens taken out and text put in.
struct LineEdit {
  private let facts: LineFacts
  private var removed: [Bool]
  /// Text in place of a token.
  private var replaced: [Int: String] = [:]
  private var insertion: (offset: Int, text: String)?

  init(_ facts: LineFacts) {
    self.facts = facts
    removed = Array(repeating: false, count: facts.words.count)
  }

  mutating func removeTokens(_ tokens: Range<Int>) {
    for at in tokens.clamped(to: removed.indices) { removed[at] = true }
  }

  /// Takes fillers out; an article before one agrees with the word after it.
  mutating func removeFillers() {
    for at in facts.fillers {
      // "innovative, fast": a comma would be left behind.
      let joins: Set<String> = [",", "and", "-", "or", "/"]
      let isJoined =
        (at + 1 < facts.words.count && joins.contains(facts.words[at + 1]))
        || (at > 0 && joins.contains(facts.words[at - 1]))
      guard !isJoined, at + 1 < facts.words.count else { continue }
      removed[at] = true
      if at > 0, ["a", "an"].contains(facts.words[at - 1]), let next = facts.words[at + 1].first {
        let isCapital = facts.prose.string(facts.prose.tokens[at - 1].span).hasPrefix("A")
        let article = "aeiou".contains(next) ? "an" : "a"
        replaced[at - 1] = isCapital ? Rewriter.capitalized(article) : article
      }
    }
  }

  /// Takes a leading "I" or "we" out, and makes "my" and "our" "the".
  mutating func removePronouns() {
    for at in facts.words.indices where facts.isFirstPerson(at) {
      switch facts.words[at] {
      case "i" where at == 0, "we" where at == 0: removed[at] = true
      case "my", "our":
        if at > 0 { replaced[at] = facts.isCapitalised(at) ? "The" : "the" }
      default: continue
      }
    }
  }

  mutating func insert(_ text: String, at offset: Int) { insertion = (offset, text) }

  /// The edited line; begins with a capital where its first word was taken out.
  var text: String {
    var result = ""
    var last = 0
    let tokens = facts.prose.tokens
    func put(upTo end: Int) {
      if let insertion, insertion.offset >= last, insertion.offset < end {
        result += facts.prose.string(last..<insertion.offset) + insertion.text
        result += facts.prose.string(insertion.offset..<end)
      } else {
        result += facts.prose.string(last..<end)
      }
    }
    for at in tokens.indices {
      if removed[at] {
        put(upTo: tokens[at].span.lowerBound)
        last = tokens[at].span.upperBound
      } else if let word = replaced[at] {
        put(upTo: tokens[at].span.lowerBound)
        result += word
        last = tokens[at].span.upperBound
      }
    }
    put(upTo: facts.prose.count)
    if let insertion, insertion.offset >= facts.prose.count { result += insertion.text }
    let joined = result.split(separator: " ").joined(separator: " ")
    let isOpened = removed.first == true && facts.lead?.kind != .duty
    return isOpened ? Rewriter.capitalized(joined) : joined
  }
}
