import Prose
import Quantities
import Testing

@testable import AnswerAnalysis

/// What a cue pattern matches: every case marks the expected match with brackets, or has none.
@Suite struct TopicCuePatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let pattern: String
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ pattern: String, _ text: String) {
      self.name = name
      self.pattern = pattern
      self.text = text
    }
  }

  static let cases: [Case] = [
    Case("a word, without case", "rollback", "Then a «Rollback» helped."),
    Case("a whole word only", "cache", "The cached page stayed."),
    Case("a beginning", "shard*", "We «sharded» the table."),
    Case("words in a row", "load test*", "A «load test» ran."),
    Case("not with a word between", "load test*", "A load balancer test ran."),
    Case("a hyphen is nothing", "on-call", "I was «on call» then."),
    Case("a hyphen in the text is nothing", "on call", "I was «on-call» then."),
    Case("a slash is nothing", "ci cd", "Our «CI/CD» broke."),
    Case("a choice of words", "(canary|replay)", "The «replay» passed."),
    Case("a choice of phrases", "(fell over|went down)", "The site «went down» twice."),
    Case("an item that may be missing", "rolled it? back", "We «rolled back» at nine."),
    Case("an item that is there", "rolled it? back", "We «rolled it back» at nine."),
    Case("a gap", "took ..2 down", "It «took the site down» again."),
    Case("a gap that is too short", "took ..2 down", "It took the whole site down again."),
    Case("no gap across sentences", "took .. down", "It took long. Down it went."),
    Case("a guard before", "!no limits", "We had no limits."),
    Case("a guard before that holds", "!no limits", "We set «limits»."),
    Case("a guard after", "cap !theorem", "The CAP theorem helps."),
    Case("a guard after that holds", "cap !theorem", "The «cap» held."),
    Case("the sentence's beginning", "^ added", "«Added» an index."),
    Case("not the sentence's beginning", "^ added", "We added an index."),
    Case("both somewhere", "index & slow", "It was slow without an «index» there."),
    Case("one of them missing", "index & slow", "It had an index."),
    Case("one forbidden", "deploy* & !fix", "We deployed the fix."),
    Case("none forbidden", "deploy* & !fix", "We «deployed» it."),
    Case(
      "early", "took & @early", "It «took» ages and I changed the cache of the page so that nobody waits."),
    Case("not early", "took & @early", "I changed the cache of the page and after that it took little."),
    Case("late", "took & @late", "I changed the cache of the page and after that it «took» little."),
    Case("an arrow", "→ <number>", "It went 9 «-> three» there."),
    Case("a time of day", "at <clock>", "Paged «at 3:40 am» by it."),
    Case("the past tense", "we <past>", "Then «we built» it."),
    Case("the speaker", "<I> added", "So «I added» one."),
    Case("a name", "used <tech>", "We «used Redis» there."),
    Case("a number word", "<number> teams", "It served «three teams» then."),
    Case("n't without its apostrophe", "didn't alert", "It «didnt alert» us."),
    Case("a list", "<people> complained", "The «merchants complained» early."),
    Case("a phrase of a list", "<people> complained", "The «end users complained» early."),
    Case("a quantity by its kind", "in <duration>", "Restored «in 22 minutes» flat."),
    Case("not another kind", "in <money>", "Restored in 22 minutes flat."),
  ]

  static let lists = CueWordLists(["people": ["merchant*", "end users"]])

  @Test(arguments: cases)
  func matches(_ example: Case) throws {
    let plain = example.text.filter { $0 != "«" && $0 != "»" }
    let prose = Prose(plain)
    let text = CueText(
      prose: prose, sentences: prose.sentences().map(\.span), quantities: QuantityFinder.find(in: prose))
    let set = CueSet([try CuePattern(example.pattern, lists: Self.lists)])
    let found = set.matches(in: text).first.map { match in
      text.spans[match.tokens.lowerBound].lowerBound..<text.spans[match.tokens.upperBound - 1].upperBound
    }
    var marked = plain
    if let found {
      marked =
        prose.string(0..<found.lowerBound) + "«" + prose.string(found) + "»"
        + prose.string(found.upperBound..<prose.count)
    }
    #expect(marked == example.text)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let pattern: String
    let offset: Int
    let message: String
    var testDescription: String { pattern }
  }

  static let faults: [Fault] = [
    Fault(pattern: "", offset: 0, message: "A word, a group or a class is missing here."),
    Fault(pattern: "a (b|c", offset: 2, message: "The group that opens here is never closed with `)`."),
    Fault(pattern: "a) b", offset: 1, message: "There is no group open that this could close."),
    Fault(pattern: "(a||b)", offset: 3, message: "A word, a group or a class is missing here."),
    Fault(pattern: "a ..", offset: 2, message: "A gap needs a word on both sides; leave it out here."),
    Fault(pattern: ".. a", offset: 0, message: "A gap needs a word on both sides; leave it out here."),
    Fault(
      pattern: "a ..40 b", offset: 2,
      message: "A gap has from 1 to 12 words; join what is further apart with `&`."),
    Fault(
      pattern: "a .. b .. c .. d .. e", offset: 17,
      message: "A pattern may have at most three gaps; join the rest with `&`."),
    Fault(pattern: "a . b", offset: 2, message: "A gap is written with two full stops, `..`."),
    Fault(
      pattern: "cut <weather>", offset: 4, message: "There is no class and no list of words called `weather`."
    ),
    Fault(pattern: "cut <money", offset: 4, message: "The class that opens here is never closed with `>`."),
    Fault(pattern: "* a", offset: 0, message: "`*` must follow the beginning of a word."),
    Fault(pattern: "a*", offset: 1, message: "`*` must follow at least two letters."),
    Fault(pattern: "? a", offset: 0, message: "`?` must follow the word or group that may be missing."),
    Fault(
      pattern: "a?", offset: 0, message: "At least one word must be required; this can match without any."),
    Fault(pattern: "b (a?|c)", offset: 3, message: "Each branch of a group must require a word."),
    Fault(
      pattern: "!(a b) c", offset: 0,
      message: "`!` can only guard against single words; write `& !…` for more."),
    Fault(pattern: "a & @soon", offset: 4, message: "A place is `@early` or `@late`."),
    Fault(pattern: "<loop>", offset: 0, message: "The list of words `loop` names itself."),
  ]

  @Test(arguments: faults)
  func faultsAreNamed(_ fault: Fault) {
    let lists = CueWordLists(["loop": ["<loop>"]])
    let pattern = fault.pattern == "<loop>" ? "<loop>" : fault.pattern
    #expect(throws: CuePatternError(pattern: pattern, offset: fault.offset, message: fault.message)) {
      _ = try CuePattern(fault.pattern, lists: lists)
    }
  }

  @Test func errorsSayWhere() {
    let error = CuePatternError(pattern: "a ..", offset: 2, message: "A gap needs a word on both sides.")
    #expect(error.description == "“a ..”, character 3: A gap needs a word on both sides.")
  }

  /// Patterns made of any characters are read or refused, never a trap; and what is read can be sought.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func anyPatternIsReadOrRefused(seed: UInt64) {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "a", "load", "te*", "(", ")", "|", "..", "..3", "<", ">", "<past>", "<list>", "!", "^", "&", "@late",
      "?",
      " ", " ", "-", "->", "%", "é", "🙂", "12", ".", "*", "n't",
    ]
    let prose = Prose("Load tests fell - 12 % -> 3 at 2:30. a load, a test! I had 🙂")
    let text = CueText(
      prose: prose, sentences: prose.sentences().map(\.span), quantities: QuantityReport())
    for _ in 0..<2_000 {
      let pattern = (0..<(1 + next(9))).map { _ in pieces[next(pieces.count)] }.joined()
      guard let read = try? CuePattern(pattern, lists: CueWordLists(["list": ["x y", "load"]])) else {
        continue
      }
      for match in CueSet([read]).matches(in: text) {
        #expect(text.sentences[match.sentence].contains(match.tokens.lowerBound), "seed \(seed): \(pattern)")
        #expect(match.tokens.upperBound <= text.sentences[match.sentence].upperBound)
      }
    }
  }
}
