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

/// A cue pattern as a tree. Only what holds one other node needs a box; the words, thousands in a bank, need none.
enum CueNode: Sendable, Hashable {
  case word(String, isStem: Bool)
  case ofClass(CueClass)
  case sequence([CueNode])
  case choice(CueChoice)
  indirect case optional(CueNode)
  case gap(Int)
  /// The token before the next item, or the one after the last item, is not this.
  indirect case guarded(CueNode)
  case start

  /// Whether the node always takes exactly one token, so that it can be one test.
  var isSingle: Bool {
    switch self {
    case .word, .ofClass: true
    case .choice(let choice): choice.isSingle
    case .sequence(let items): items.count == 1 && items[0].isSingle
    case .optional, .gap, .guarded, .start: false
    }
  }

  /// Whether the node can match without taking a word.
  var isEmptyable: Bool {
    switch self {
    case .word, .ofClass: false
    case .sequence(let items): items.allSatisfy(\.isEmptyable)
    case .choice(let choice): choice.isEmptyable
    case .optional, .gap, .guarded, .start: true
    }
  }

  /// What the first token of a match of `items` can be; nil where that may be any token, or none.
  static func firsts(of items: [CueNode]) -> CueChoice? {
    var firsts: [CueNode] = []
    guard addFirsts(of: items, to: &firsts) else { return nil }
    if firsts.count == 1, case .choice(let choice) = firsts[0] { return choice }
    return CueChoice(firsts)
  }

  private static func addFirsts(of items: [CueNode], to firsts: inout [CueNode]) -> Bool {
    for item in items {
      switch item {
      case .word, .ofClass:
        firsts.append(item)
        return true
      case .sequence(let inner):
        return addFirsts(of: inner, to: &firsts)
      case .choice(let choice):
        guard let inner = choice.isSingle ? choice : choice.firsts else { return false }
        firsts.append(.choice(inner))
        return true
      case .optional(let inner):
        guard addFirsts(of: [inner], to: &firsts) else { return false }
      case .guarded, .start:
        continue
      case .gap:
        return false
      }
    }
    return false
  }

  /// Equal for equal nodes, and cheap: a choice knows its own.
  var digest: UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ value: UInt64) { digest = (digest ^ value) &* 0x100_0000_01B3 }
    switch self {
    case .word(let word, let isStem):
      for byte in word.utf8 { add(UInt64(byte)) }
      add(isStem ? 256 : 257)
    case .ofClass(let found):
      add(258)
      add(UInt64(found.bit))
    case .sequence(let items):
      add(259)
      for item in items { add(item.digest) }
    case .choice(let choice): digest = choice.digest
    case .optional(let inner):
      add(260)
      add(inner.digest)
    case .gap(let length):
      add(261)
      add(UInt64(length))
    case .guarded(let inner):
      add(262)
      add(inner.digest)
    case .start: add(263)
    }
    return digest
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}

/// The branches of a pattern, any of which may match. A list of words is one such value, shared by all cues that
/// name it, so what is asked again and again while compiling is found out once.
final class CueChoice: Sendable, Hashable {
  let branches: [CueNode]
  /// Whether every branch always takes exactly one token.
  let isSingle: Bool
  /// Whether some branch can match without taking a word.
  let isEmptyable: Bool
  /// The branches that take exactly one token, where others do not.
  let singles: CueChoice?
  /// What the first token of a match can be, where not every branch is a single token; nil for any token.
  let firsts: CueChoice?
  /// Equal for equal branches.
  let digest: UInt64

  init(_ branches: [CueNode]) {
    self.branches = branches
    var digest: UInt64 = 0x9E37_79B9_7F4A_7C15
    var singles: [CueNode] = []
    var isEmptyable = false
    for branch in branches {
      digest = (digest ^ branch.digest) &* 0x100_0000_01B3
      if branch.isSingle { singles.append(branch) }
      isEmptyable = isEmptyable || branch.isEmptyable
    }
    self.digest = digest
    self.isEmptyable = isEmptyable
    isSingle = singles.count == branches.count
    self.singles = isSingle || singles.isEmpty ? nil : CueChoice(singles)
    firsts = isSingle ? nil : CueChoice.firsts(of: branches)
  }

  private static func firsts(of branches: [CueNode]) -> CueChoice? {
    var all: [CueNode] = []
    for branch in branches {
      if branch.isSingle {
        all.append(branch)
      } else if let firsts = CueNode.firsts(of: [branch]) {
        all += firsts.branches
      } else {
        return nil
      }
    }
    return CueChoice(all)
  }

  static func == (left: CueChoice, right: CueChoice) -> Bool {
    left === right || left.digest == right.digest && left.branches == right.branches
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}
