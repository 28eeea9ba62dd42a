import Prose

/// Reads one cue pattern; see ``CuePattern`` for the language.
struct CuePatternParser {
  /// The longest gap that may be written.
  static let longestGap = 12
  /// The most gaps that one side of `&` may have; with ``longestGap`` this bounds the cost of a match.
  static let mostGaps = 3
  /// How long a gap without a number is.
  static let usualGap = 6

  private let text: String
  private let scalars: [Unicode.Scalar]
  private let lists: CueWordLists
  /// The lists of words that are being read, so that a list that names itself is found.
  private let open: [String]
  /// The lists of words that have been read.
  private(set) var known: [String: CueNode]
  private var at = 0
  private var gaps = 0

  init(_ text: String, lists: CueWordLists, known: [String: CueNode], open: [String] = []) {
    self.text = text
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
    self.lists = lists
    self.open = open
    self.known = known
  }

  /// The whole pattern, with its `&`.
  mutating func pattern() throws(CuePatternError) -> ([CuePattern.Term], CuePlace) {
    var terms: [CuePattern.Term] = []
    var place = CuePlace.anywhere
    repeat {
      if !terms.isEmpty { at += 1 }
      skipSpace()
      let start = at
      if !terms.isEmpty, peek == "@" {
        place = try self.place()
        continue
      }
      var isNegated = false
      if !terms.isEmpty, peek == "!" {
        isNegated = true
        at += 1
      }
      gaps = 0
      let node = try sequence()
      guard !node.isEmptyable else {
        throw error(start, "At least one word must be required; this can match without any.")
      }
      terms.append(CuePattern.Term(node: node, isNegated: isNegated))
    } while peek == "&"
    guard at == scalars.count else { throw error(at, "There is no group open that this could close.") }
    return (terms, place)
  }

  /// `@early` or `@late`, after an `&`.
  private mutating func place() throws(CuePatternError) -> CuePlace {
    let start = at
    for (word, place) in [("@early", CuePlace.early), ("@late", CuePlace.late)]
    where scalars[at...].starts(with: word.unicodeScalars) {
      at += word.unicodeScalars.count
      skipSpace()
      return place
    }
    throw error(start, "A place is `@early` or `@late`.")
  }

  private mutating func sequence() throws(CuePatternError) -> CueNode {
    let start = at
    var items: [CueNode] = []
    var lastGap: Int?
    while true {
      skipSpace()
      guard let next = peek, next != "|", next != ")", next != "&" else { break }
      let place = at
      let found = try item()
      if case .gap = found {
        guard !items.isEmpty, lastGap == nil else {
          throw error(place, "A gap needs a word on both sides; leave it out here.")
        }
        gaps += 1
        guard gaps <= CuePatternParser.mostGaps else {
          throw error(place, "A pattern may have at most three gaps; join the rest with `&`.")
        }
        lastGap = place
      } else {
        lastGap = nil
      }
      if case .sequence(let several) = found { items += several } else { items.append(found) }
    }
    if let lastGap { throw error(lastGap, "A gap needs a word on both sides; leave it out here.") }
    guard !items.isEmpty else { throw error(start, "A word, a group or a class is missing here.") }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  /// One item with its `?`.
  private mutating func item() throws(CuePatternError) -> CueNode {
    let start = at
    switch peek {
    case "!":
      at += 1
      let guarded = try atom()
      guard guarded.isSingle else {
        throw error(start, "`!` can only guard against single words; write `& !…` for more.")
      }
      return .guarded(guarded)
    case "^":
      at += 1
      return .start
    case ".":
      return try gap()
    default:
      let found = try atom()
      guard peek == "?" else { return found }
      at += 1
      return .optional(found)
    }
  }

  private mutating func gap() throws(CuePatternError) -> CueNode {
    let start = at
    guard at + 1 < scalars.count, scalars[at + 1] == "." else {
      throw error(start, "A gap is written with two full stops, `..`.")
    }
    at += 2
    var length = 0
    var hasDigits = false
    while let digit = peek, let value = CuePatternParser.value(of: digit) {
      hasDigits = true
      length = min(length * 10 + value, 1000)
      at += 1
    }
    guard hasDigits else { return .gap(CuePatternParser.usualGap) }
    guard (1...CuePatternParser.longestGap).contains(length) else {
      throw error(start, "A gap has from 1 to 12 words; join what is further apart with `&`.")
    }
    return .gap(length)
  }

  private mutating func atom() throws(CuePatternError) -> CueNode {
    let start = at
    guard let first = peek else { throw error(start, "A word, a group or a class is missing here.") }
    switch first {
    case "(": return try group()
    case "<": return try named()
    case "*": throw error(start, "`*` must follow the beginning of a word.")
    case "?": throw error(start, "`?` must follow the word or group that may be missing.")
    case ">" where at > 0 && scalars[at - 1] == "-", ">":
      throw error(start, "`>` closes a class, but none is open.")
    case ")", "|", "&": throw error(start, "A word, a group or a class is missing here.")
    default: return try words()
    }
  }

  private mutating func group() throws(CuePatternError) -> CueNode {
    let start = at
    var branches: [CueNode] = []
    // The branches exclude one another: only the one with the most gaps counts.
    let outer = gaps
    var most = gaps
    repeat {
      at += 1
      gaps = outer
      let branchStart = at
      let branch = try sequence()
      guard !branch.isEmptyable else {
        throw error(branchStart, "Each branch of a group must require a word.")
      }
      branches.append(branch)
      most = max(most, gaps)
    } while peek == "|"
    gaps = most
    guard peek == ")" else { throw error(start, "The group that opens here is never closed with `)`.") }
    at += 1
    return branches.count == 1 ? branches[0] : .choice(CueChoice(branches))
  }

  private mutating func named() throws(CuePatternError) -> CueNode {
    let start = at
    guard let close = scalars[at...].firstIndex(of: ">") else {
      throw error(start, "The class that opens here is never closed with `>`.")
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[(at + 1)..<close])
    let name = String(view)
    at = close + 1
    if let node = known[name] { return node }
    if let entries = lists.entries[name] {
      guard !open.contains(name) else { throw error(start, "The list of words `\(name)` names itself.") }
      return try list(name, entries)
    }
    guard let known = CueClass(rawValue: name) else {
      throw error(start, "There is no class and no list of words called `\(name)`.")
    }
    return .ofClass(known)
  }

  private mutating func list(_ name: String, _ entries: [String]) throws(CuePatternError) -> CueNode {
    var branches: [CueNode] = []
    for entry in entries {
      var parser = CuePatternParser(entry, lists: lists, known: known, open: open + [name])
      let (terms, place) = try parser.pattern()
      known = parser.known
      guard terms.count == 1, place == .anywhere else {
        throw CuePatternError(pattern: entry, offset: 0, message: "An entry of a list cannot have `&`.")
      }
      if case .choice(let inner) = terms[0].node {
        branches += inner.branches
      } else {
        branches.append(terms[0].node)
      }
    }
    guard !branches.isEmpty else {
      throw error(0, "The list of words `\(name)` is empty.")
    }
    let node: CueNode = branches.count == 1 ? branches[0] : .choice(CueChoice(branches))
    known[name] = node
    return node
  }

  /// A run of characters without a space: one word, or several where a hyphen or a digit splits it.
  private mutating func words() throws(CuePatternError) -> CueNode {
    let start = at
    while let next = peek, !CuePatternParser.isSyntax(next) {
      if next == "-", at + 1 < scalars.count, scalars[at + 1] == ">" { at += 1 }
      if next == ".", at + 1 < scalars.count, scalars[at + 1] == "." { break }
      at += 1
    }
    if peek != "*", isPlainWord(start..<at) { return .word(plainWord(start..<at), isStem: false) }
    var words = plainWords(start..<at)
    if words.isEmpty {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<at])
      words = CueText.words(of: Prose(String(view)))
    }
    guard let last = words.last else {
      throw error(start, "A word, a group or a class is missing here.")
    }
    var isStem = false
    if peek == "*" {
      guard last.unicodeScalars.count >= 2 else {
        throw error(at, "`*` must follow at least two letters.")
      }
      isStem = true
      at += 1
    }
    guard words.count > 1 else { return .word(last, isStem: isStem) }
    return .sequence(words.dropLast().map { .word($0, isStem: false) } + [.word(last, isStem: isStem)])
  }

  /// What ``CueText/words(of:)`` makes of `run` where it is small letters with single hyphens and apostrophes
  /// inside, as nearly all are; empty for any other.
  private func plainWords(_ run: Range<Int>) -> [String] {
    var words: [String] = []
    var start = run.lowerBound
    var follows = false
    for place in run {
      let value = scalars[place].value
      if (0x61...0x7A).contains(value) {
        follows = true
        continue
      }
      guard follows, value == 0x27 || value == 0x2D else { return [] }
      follows = false
      if value == 0x2D {
        words.append(plainWord(start..<place))
        start = place + 1
      }
    }
    guard follows else { return [] }
    words.append(plainWord(start..<run.upperBound))
    return words
  }

  /// Whether `run` is small letters and nothing else, as most are.
  private func isPlainWord(_ run: Range<Int>) -> Bool {
    for place in run where scalars[place].value &- 0x61 >= 26 { return false }
    return !run.isEmpty
  }

  private func plainWord(_ run: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: run.count) { buffer in
      for place in run {
        buffer[place - run.lowerBound] = UInt8(truncatingIfNeeded: scalars[place].value)
      }
      return run.count
    }
  }

  private static func isSyntax(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "(", ")", "|", "<", "*", "?", "&", "!", "^": true
    default: false
    }
  }

  private static func value(of digit: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(digit.value) ? Int(digit.value) - 0x30 : nil
  }

  private var peek: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func skipSpace() {
    while let next = peek, next == " " || next == "\t" || next == "\n" || next == "\r" { at += 1 }
  }

  private func error(_ offset: Int, _ message: String) -> CuePatternError {
    CuePatternError(pattern: text, offset: offset, message: message)
  }
}
