/// A pattern over the words of a sentence that states something: the language in which banks say what counts.
///
/// Compared word by word, without case; hyphens, slashes and quotation marks are skipped on both sides, so
/// `on-call` is `on call`. White space separates items, which must follow one another in the text:
///
/// | written | stands for |
/// | --- | --- |
/// | `rolled` | that word |
/// | `shard*` | a word that begins so |
/// | `(a\|b c\|d*)` | one of these, each may have several words |
/// | `very?` `(a\|b)?` | may be missing |
/// | `..` `..3` | up to six (three) tokens of any kind, of the same sentence; a comma counts as one |
/// | `<duration>` | a token of that ``CueClass`` |
/// | `<user>` | one of the bank's list of words of that name |
/// | `!no limit*` | the word before is not this; as the last item, the word after is not this |
/// | `^` | the sentence begins here |
/// | `a & b` | the sentence holds both, in any order; what `a` matched is what is reported |
/// | `a & !b` | the sentence holds `a`, and nowhere `b` |
/// | `a & @early` | `a` stands in the first half of the answer (`@late`: in the second) |
///
/// A symbol (`→`, `%`) stands for itself, and `->` is read as `→`.
package struct CuePattern: Sendable, Equatable {
  /// The pattern as written.
  package let text: String
  /// What must stand in the sentence, the one that is reported first.
  let terms: [Term]
  /// Where in the answer it must stand.
  let place: CuePlace

  /// One side of `&`.
  struct Term: Sendable, Equatable {
    let node: CueNode
    let isNegated: Bool
  }

  /// Reads `text`, with `lists` as the bank's lists of words.
  package init(_ text: String, lists: CueWordLists = CueWordLists()) throws(CuePatternError) {
    var known: [String: CueNode] = [:]
    try self.init(text, lists: lists, known: &known)
  }

  /// The same, with the lists that were read before, so that a bank's patterns read each list once.
  init(_ text: String, lists: CueWordLists, known: inout [String: CueNode]) throws(CuePatternError) {
    var parser = CuePatternParser(text, lists: lists, known: known)
    self.text = text
    (self.terms, self.place) = try parser.pattern()
    known = parser.known
  }
}

/// In which half of an answer a cue counts: for words that mean one thing in the story's beginning and another in
/// its end ("it took nine seconds").
enum CuePlace: UInt8, Sendable {
  case anywhere, early, late

  /// Whether a match that begins at the token `at` of `count` stands there.
  func allows(_ at: Int, of count: Int) -> Bool {
    switch self {
    case .anywhere: true
    case .early: at * 2 < count
    case .late: at * 2 >= count
    }
  }
}

/// A bank's named lists of words and phrases, which patterns name in angle brackets.
package struct CueWordLists: Sendable, Equatable {
  /// What each name stands for; every entry is a pattern without `&`.
  package let entries: [String: [String]]

  /// Creates lists; a list may name another, but not itself.
  package init(_ entries: [String: [String]] = [:]) {
    self.entries = entries
  }
}

/// A cue pattern as a tree.
indirect enum CueNode: Sendable, Hashable {
  case word(String, isStem: Bool)
  case ofClass(CueClass)
  case sequence([CueNode])
  case choice([CueNode])
  case optional(CueNode)
  case gap(Int)
  /// The token before the next item, or the one after the last item, is not this.
  case guarded(CueNode)
  case start

  /// Whether the node always takes exactly one token, so that it can be one test.
  var isSingle: Bool {
    switch self {
    case .word, .ofClass: true
    case .choice(let branches): branches.allSatisfy(\.isSingle)
    case .sequence(let items): items.count == 1 && items[0].isSingle
    case .optional, .gap, .guarded, .start: false
    }
  }

  /// Whether the node can match without taking a word.
  var isEmptyable: Bool {
    switch self {
    case .word, .ofClass: false
    case .sequence(let items): items.allSatisfy(\.isEmptyable)
    case .choice(let branches): branches.contains(where: \.isEmptyable)
    case .optional, .gap, .guarded, .start: true
    }
  }
}
