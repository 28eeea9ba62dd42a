import Testing

@testable import AnswerAnalysis

/// Every condition of the rules that look at parts, shares and counts, one at a time.
@Suite("Conditions of the rules")
struct RuleConditionTests {
  typealias Told = (label: StarLabel, text: String)

  /// A story of so many words: the sentences given, and words that say nothing.
  private func story(
    _ words: Int, _ sentences: [Told] = [], _ parts: Set<StarLabel> = [], _ shares: [StarLabel: Double] = [:]
  ) -> ToldStory {
    let told = ToldStory(sentences: sentences).facts.wordCount
    return ToldStory(sentences: sentences + [ToldStory.filler(words - told)], parts: parts, shares: shares)
  }

  private let profiled: Told = (.action, "I profiled the pool.")
  private let three: Told = (.action, "I profiled the pool, added a replica and moved the reads.")
  private let result: Told = (.result, "The waits are 180 ms now.")

  @Test func tooShortAndTooLong() {
    #expect(
      story(59).says(.tooShort) == ["59 words are under half a minute aloud; two minutes are 150 to 320."])
    #expect(story(60).says(.tooShort) == [])
    #expect(story(400).says(.tooLong) == [])
    #expect(story(401).says(.tooLong) == ["401 words are about 3 minutes aloud; two minutes are 150 to 320."])
  }

  @Test func emptyAnswers() {
    let little = ["This says too little to be judged as an answer."]
    #expect(ToldStory(sentences: []).says(.emptyAnswer) == ["There is no answer."])
    #expect(story(11, [profiled]).says(.emptyAnswer) == little)
    #expect(story(12, [profiled]).says(.emptyAnswer) == [])
    #expect(story(39).says(.emptyAnswer) == little)
    #expect(story(40).says(.emptyAnswer) == [])
    // A plan of some length is told by another rule.
    #expect(story(20, [(.other, "I would profile the pool.")]).says(.emptyAnswer) == [])
    #expect(story(11, [(.other, "I would profile the pool.")]).says(.emptyAnswer) == little)
  }

  @Test func fewSteps() {
    let one = ["Only one concrete step of yours is told."]
    #expect(story(30, [profiled], [.action]).says(.fewSteps) == one)
    #expect(story(29, [profiled], [.action]).says(.fewSteps) == [])
    #expect(story(30, [profiled]).says(.fewSteps) == [])
    #expect(
      story(30, [(.action, "I profiled the pool and added a replica.")], [.action]).says(.fewSteps)
        == ["Only two concrete steps of yours are told."])
    #expect(story(30, [three], [.action]).says(.fewSteps) == [])
    #expect(
      story(30, [(.action, "I was at the harbour.")], [.action]).says(.fewSteps)
        == ["No concrete step of yours is told."])
    // Four whole sentences of action tell enough.
    let whole: Told = (.action, "Each change drops the old entry.")
    let short: Told = (.action, "Each change drops the entry.")
    #expect(story(40, Array(repeating: whole, count: 4), [.action]).says(.fewSteps) == [])
    #expect(story(40, Array(repeating: whole, count: 3) + [short], [.action]).says(.fewSteps).count == 1)
  }

  @Test func thinAction() {
    func says(_ words: Int, _ share: Double, _ parts: Set<StarLabel> = [.action]) -> [String] {
      story(words, [], parts, [.action: share]).says(.thinAction)
    }
    #expect(says(60, 0.29) == ["Only 29 % of the words say what you did; 40 to 70 % is usual."])
    #expect(says(60, 0.3) == [])
    #expect(says(59, 0.29) == [])
    #expect(says(60, 0.29, []) == [])
  }

  @Test func thinResult() {
    func says(_ words: Int, _ share: Double, _ told: [Told], _ parts: Set<StarLabel> = [.result]) -> [String]
    {
      story(words, told, parts, [.result: share]).says(.thinResult)
    }
    #expect(says(120, 0.04, [result]) == ["Only 4 % of the words say what came of it; 10 to 30 % is usual."])
    #expect(says(120, 0.05, [result]) == [])
    #expect(says(119, 0.04, [result]) == [])
    #expect(says(120, 0.04, [result], []) == [])
    #expect(says(120, 0.04, []) == [])
  }

  @Test func longOpening() {
    func says(_ words: Int, _ situation: Double, _ task: Double, _ parts: Set<StarLabel> = [.action])
      -> [String]
    {
      story(words, [], parts, [.situation: situation, .task: task]).says(.longOpening)
    }
    #expect(says(60, 0.3, 0.16) == ["Situation and Task take 46 % of the words; a third is plenty."])
    #expect(says(60, 0.45, 0) == [])
    #expect(says(59, 0.3, 0.16) == [])
    #expect(says(60, 0.3, 0.16, []) == [])
  }

  @Test func missingParts() {
    #expect(story(60).says(.missingSituation).count == 1)
    #expect(story(60, [], [.situation]).says(.missingSituation) == [])
    #expect(story(60).says(.missingTask).count == 1)
    #expect(story(60, [], [.task]).says(.missingTask) == [])
    #expect(story(60, [(.other, "I was responsible for it.")]).says(.missingTask) == [])
    #expect(story(60).says(.missingAction) == ["Nothing says what you did."])
    #expect(story(60, [], [.action]).says(.missingAction) == [])
    #expect(story(60).says(.missingResult) == ["Nothing says what came of it."])
    #expect(story(60, [], [.result]).says(.missingResult) == [])
    #expect(story(79).says(.noReflection) == [])
    #expect(story(80).says(.noReflection).count == 1)
    #expect(story(80, [], [.reflection]).says(.noReflection) == [])
  }

  /// An outcome at the end of a step is pointed out; it needs a figure, a change, and a word that tells one.
  static let hidden: [(told: Told, isPointedOut: Bool)] = [
    ((.action, "I moved the keys, and the waits fell from 9 s to 2 s."), true),
    ((.task, "I moved the keys, and the waits fell from 9 s to 2 s."), false),
    ((.action, "I moved the keys, and the waits fell."), false),
    ((.action, "I moved the keys, and the waits fell to 180 ms."), false),
    ((.action, "I moved the keys of waits from 9 s to 2 s."), false),
  ]

  @Test(arguments: hidden) func anOutcomeInsideAStep(told: Told, isPointedOut: Bool) {
    #expect(
      story(60, [told]).says(.missingResult) == [
        isPointedOut
          ? "What came of it stands at the end of a step, where it is easily missed."
          : "Nothing says what came of it."
      ])
    #expect(story(60, [told], [.result]).says(.missingResult) == [])
  }

  /// A step beside its outcome is pointed out; it needs somebody who took it.
  static let beside: [(told: Told, isPointedOut: Bool)] = [
    ((.result, "I moved the keys, so that the waits are short."), true),
    ((.result, "We moved the keys, so that the waits are short."), true),
    ((.result, "Moved the keys, so that the waits are short."), false),
    ((.situation, "I moved the keys, so that the waits are short."), false),
    ((.result, "The waits are short."), false),
  ]

  @Test(arguments: beside) func aStepBesideItsOutcome(told: Told, isPointedOut: Bool) {
    #expect(
      story(60, [told]).says(.missingAction) == [
        isPointedOut
          ? "What you did stands beside what came of it, where it is easily missed."
          : "Nothing says what you did."
      ])
    #expect(story(60, [told], [.action]).says(.missingAction) == [])
  }

  /// What only a heap or a repetition told is not told.
  @Test func whatTheRestDoesNotTellIsTakenBack() {
    var whole = story(60, [], [.action, .result])
    whole.topicParts = [true, true, false]
    var rest = story(60, [], [.action])
    rest.topicParts = [false, true, true]
    let told = whole.facts.telling(only: rest.facts)
    #expect(StarLabel.allCases.filter { told.has($0) } == [.action])
    #expect(told.topicParts.map(\.isPresent) == [false, true, false])
  }

  @Test func noAlternative() {
    #expect(story(60, [], [.action]).says(.noAlternative).count == 1)
    #expect(story(59, [], [.action]).says(.noAlternative) == [])
    #expect(story(60).says(.noAlternative) == [])
    #expect(story(60, [(.action, "I considered a bigger pool.")], [.action]).says(.noAlternative) == [])
  }

  @Test func noReason() {
    let two: Told = (.action, "I profiled the pool and added a replica.")
    #expect(story(60, [two], [.action]).says(.noReason) == ["The steps do not say why."])
    #expect(story(59, [two], [.action]).says(.noReason) == [])
    #expect(story(60, [two]).says(.noReason) == [])
    #expect(story(60, [profiled], [.action]).says(.noReason) == [])
    #expect(story(60, [two, (.other, "It was so because of ships.")], [.action]).says(.noReason) == [])
    #expect(story(60, [two, (.other, "I considered a ship.")], [.action]).says(.noReason) == [])
    // A reason among what was said before is none.
    let because: Told = (.other, "Because of the ships it was so for all of us.")
    var twice = story(60, [two, because], [.action])
    twice.sentences.insert((.other, "It was so for all of us because of it."), at: 0)
    twice.looksForRedundancy = true
    #expect(twice.says(.noReason) == [])
  }

  @Test func noCredit() {
    #expect(story(100, [three]).says(.noCredit).count == 1)
    #expect(story(99, [three]).says(.noCredit) == [])
    #expect(story(100, [(.action, "I profiled the pool and added a replica.")]).says(.noCredit) == [])
    #expect(story(100, [three, (.other, "My colleague was there.")]).says(.noCredit) == [])
    #expect(story(100, [three, (.other, "Then Dana reviewed it.")]).says(.noCredit) == [])
    #expect(story(100, [three, (.other, "Then Dana and I were there.")]).says(.noCredit) == [])
    // Nobody acts.
    #expect(story(100, [three, (.other, "It is in Java.")]).says(.noCredit).count == 1)
    #expect(story(100, [three, (.other, "It is the dana reviewed here.")]).says(.noCredit).count == 1)
    #expect(story(100, [three, (.other, "It is X reviewed here.")]).says(.noCredit).count == 1)
    #expect(story(100, [three, (.other, "It is Dana there.")]).says(.noCredit).count == 1)
  }

  /// Where an outcome stands with a figure, or only seems to.
  static let outcomes: [(told: [Told], isMeasured: Bool)] = [
    ([(.result, "The waits are 180 ms now.")], true),
    ([(.result, "The waits are short."), (.reflection, "The waits are 180 ms.")], true),
    ([(.result, "The waits are short."), (.action, "The waits fell to 180 ms.")], true),
    ([(.result, "The waits are short."), (.action, "The waits are 180 ms.")], false),
    ([(.result, "The waits are short."), (.situation, "The waits fell to 180 ms.")], false),
    ([(.result, "The waits are short."), (.task, "The waits were 9 s and 2 s.")], false),
    ([(.result, "The waits are short."), (.task, "Waits from 9 s to 2 s.")], true),
    ([(.result, "The waits are short."), (.situation, "Waits from 9 s to 2 s.")], false),
    ([(.result, "The waits are short."), (.action, "It was so.")], false),
  ]

  @Test(arguments: outcomes) func resultWithoutNumber(told: [Told], isMeasured: Bool) {
    let says = isMeasured ? [] : ["The result has no number."]
    #expect(story(60, told, [.result]).says(.resultWithoutNumber) == says)
    #expect(story(60, told).says(.resultWithoutNumber) == [])
    #expect(story(60, told.filter { $0.label != .result }, [.result]).says(.resultWithoutNumber) == [])
  }

  /// What places an outcome in time.
  static let times = [
    "It was overnight.", "It was 3 days.", "It was two weeks.", "It took 4 months.", "It took 2 years.",
    "It took 3 quarters.", "It took 2 sprints.", "It was 900 orders a day.", "It was 40 orders a week.",
    "It was 40 orders a month.",
  ]

  @Test(arguments: times) func resultWithoutTimeframe(time: String) {
    let says = ["It is not said over what time."]
    #expect(story(60, [result], [.result]).says(.resultWithoutTimeframe) == says)
    #expect(story(59, [result], [.result]).says(.resultWithoutTimeframe) == [])
    #expect(story(60, [result]).says(.resultWithoutTimeframe) == [])
    #expect(story(60, [(.result, "The waits are short.")], [.result]).says(.resultWithoutTimeframe) == [])
    #expect(story(60, [result, (.other, time)], [.result]).says(.resultWithoutTimeframe) == [])
    #expect(
      story(60, [result, (.other, "It was 900 orders a second.")], [.result]).says(.resultWithoutTimeframe)
        == says)
  }

  @Test func resultWithoutMeasurement() {
    #expect(story(60, [result]).says(.resultWithoutMeasurement) == ["It is not said how this was measured."])
    #expect(story(59, [result]).says(.resultWithoutMeasurement) == [])
    #expect(story(60, [(.result, "The waits are short.")]).says(.resultWithoutMeasurement) == [])
    #expect(story(60, [(.action, "The waits are 180 ms.")]).says(.resultWithoutMeasurement) == [])
    #expect(story(60, [result, (.other, "The dashboard is here.")]).says(.resultWithoutMeasurement) == [])
  }

  /// What came of it, after what was told before, and which value has none before it.
  static let baselines: [(told: [Told], value: String?)] = [
    ([(.result, "The waits are 180 ms now.")], "180 ms"),
    ([(.action, "The waits are 180 ms now.")], nil),
    ([(.result, "The waits fell from 9 s to 2 s.")], nil),
    ([(.result, "It is 3x faster now.")], nil),
    ([(.result, "The waits fell by 40 %.")], nil),
    ([(.situation, "The waits were 9 s."), (.result, "The waits are 180 ms now.")], nil),
    ([(.situation, "It took 900 requests a second."), (.result, "The waits are 180 ms now.")], "180 ms"),
    ([(.result, "The waits are 180 ms now."), (.other, "The waits were 9 s.")], "180 ms"),
    ([(.result, "The errors are 0 % now.")], nil),
    ([(.result, "All of it is 100 % now.")], nil),
    ([(.result, "The errors are 4 % now.")], "4 %"),
    ([(.result, "It takes 900 requests a second.")], "900 requests a second"),
    (
      [(.situation, "It took 200 requests a second."), (.result, "It takes 900 requests a second.")], nil
    ),
    (
      [(.situation, "It took 200 messages a second."), (.result, "It takes 900 requests a second.")],
      "900 requests a second"
    ),
  ]

  @Test(arguments: baselines) func resultWithoutBaseline(told: [Told], value: String?) {
    #expect(
      ToldStory(sentences: told).says(.resultWithoutBaseline)
        == (value.map { ["“\($0)” has no value before it."] } ?? []))
  }

  @Test func hedging() {
    let hedges: [Told] = [(.other, "Maybe it was so."), (.other, "Perhaps it was.")]
    #expect(story(120, hedges).says(.hedging) == ["2 hedges in 120 words take back what you say."])
    #expect(story(121, hedges).says(.hedging) == [])
    #expect(story(20, [hedges[0]]).says(.hedging) == [])
  }

  @Test func plans() {
    let plan: Told = (.other, "I would profile the pool.")
    let told: Told = (.other, "It was so.")
    func says(_ sentences: [Told]) -> [String] { ToldStory(sentences: sentences).says(.hypothetical) }
    #expect(says([plan]) == ["One of 1 sentences says what you would do, not what you did."])
    #expect(says([plan, told]) == ["One of 2 sentences says what you would do, not what you did."])
    #expect(says([plan, told, told]) == [])
    #expect(
      says([plan, plan, told, told, told, told])
        == ["2 of 6 sentences say what you would do, not what you did."])
    #expect(says([plan, plan, told, told, told, told, told]) == [])
    #expect(says([told]) == [])
  }

  /// What gives a load, and what does not.
  static let loads: [(text: String, isLoad: Bool)] = [
    ("It took 900 requests a second.", true), ("It held 4 TB.", true), ("It had 400 shops.", true),
    ("It had 400 orders.", true), ("The target was 40 orders.", false),
    ("The target was 400 orders.", true), ("It took 9 s.", false),
    ("It was so.", false),
  ]

  @Test(arguments: loads) func scaleWithoutLoad(text: String, isLoad: Bool) {
    let scale: Told = (.other, "It was highly scalable.")
    let says = ToldStory(sentences: [scale, (.other, text)]).says(.scaleWithoutLoad)
    #expect(says.isEmpty == isLoad, "\(says)")
    #expect(ToldStory(sentences: [(.other, text)]).says(.scaleWithoutLoad) == [])
  }

  static let years: [(text: String, says: String?)] = [
    ("Seven years ago it was so.", "This was Seven years ago."),
    ("5 years ago it was so.", "This was 5 years ago."),
    ("4 years ago it was so.", nil), ("Seven days ago it was so.", nil),
    ("Seven years later it was so.", nil),
  ]

  @Test(arguments: years) func notRecent(text: String, says: String?) {
    #expect(ToldStory(sentences: [(.other, text)]).says(.notRecent) == (says.map { [$0] } ?? []))
  }

  @Test func partsOfTheTopic() {
    func story(_ words: Int, _ parts: [Bool]) -> ToldStory {
      ToldStory(sentences: [ToldStory.filler(words)], topicParts: parts)
    }
    let none = ["Nothing that an answer about “Harbours” covers is in here."]
    #expect(story(40, [false, false, false, false]).says(.offTheQuestion) == none)
    #expect(story(39, [false, false, false, false]).says(.offTheQuestion) == [])
    #expect(story(40, [false, false, false]).says(.offTheQuestion) == [])
    #expect(story(40, [false, false, false, true]).says(.offTheQuestion) == [])
    #expect(story(40, []).says(.offTheQuestion) == [])
    #expect(story(40, [false, false]).says(.topicPartsMissing) == [])
    #expect(story(40, [true, true]).says(.topicPartsMissing) == [])
    #expect(story(40, [false, true]).says(.topicPartsMissing) == ["Not covered: part 0."])
    #expect(
      story(40, [true, false, false, false, false]).says(.topicPartsMissing)
        == ["Not covered: part 1; part 2; part 3; part 4."])
    #expect(
      story(40, [true, false, false, false, false, false, false]).says(.topicPartsMissing)
        == ["Not covered: part 1; part 2; part 3; part 4; and 2 more."])
  }

  static let slogans: [(text: String, isFound: Bool)] = [
    ("CAP says pick two of three.", true), ("The theorem says pick two of three.", true),
    ("It says pick two of three.", false), ("The CAP theorem was there.", false),
  ]

  @Test(arguments: slogans) func twoOfThree(text: String, isFound: Bool) {
    #expect(ToldStory(sentences: [(.other, text)]).says(.twoOfThree).isEmpty != isFound)
  }

  /// Steps of the team, of the speaker, and without a subject.
  static let subjects: [(told: [Told], says: String?)] = [
    ([(.action, "We profiled the pool and moved the reads.")], "“We” did 2 of the steps, “I” did none."),
    ([(.action, "We profiled the pool.")], nil),
    (
      [(.action, "We profiled the pool, moved the reads and added a replica."), (.action, "I wrote it.")],
      "“We” did 3 of the steps, “I” did 1."
    ),
    ([(.action, "We profiled the pool and moved the reads."), (.action, "I wrote it.")], nil),
    (
      [(.action, "We profiled the pool and moved the reads."), (.action, "Added a replica, wrote the log.")],
      nil
    ),
    (
      [(.action, "We profiled the pool and moved the reads."), (.action, "Added a replica.")],
      "“We” did 2 of the steps, “I” did none."
    ),
  ]

  @Test(arguments: subjects) func weNotI(told: [Told], says: String?) {
    #expect(ToldStory(sentences: told).says(.weNotI) == (says.map { [$0] } ?? []))
  }

  /// Blame, and what denies it in the same clause.
  static let blames: [(text: String, isBlame: Bool)] = [
    ("It was his fault.", true), ("It was not his fault.", false), ("It was not so, it was his fault.", true),
    ("It was not at all in any way his fault.", true), ("Nobody says his fault.", false),
  ]

  @Test(arguments: blames) func blame(text: String, isBlame: Bool) {
    #expect(ToldStory(sentences: [(.other, text)]).says(.blame).isEmpty != isBlame)
  }
}
