import Prose

/// Where an answer speaks of what would be done, of habits, or of what is not so: a cue there states nothing.
struct StatementGuards {
  /// What a guard pattern marks.
  enum Kind: CaseIterable {
    /// "I would add": from here to the end of the sentence, or to the next thing that I or we did.
    case plan
    /// "it would handle": the same, of things.
    case foreseen
    /// "I always design", "it is important to": the whole sentence.
    case habit
    /// "no", "never": the few words after it.
    case negation
    /// Something countable that is none: "zero", "no … noticed".
    case none
    /// Somebody who tells: "I", "we", "our".
    case teller

    /// The patterns, in the language of ``CuePattern``.
    var patterns: [String] {
      switch self {
      case .plan:
        [
          "(<I>|<we>|you|one) (would|will|should|shall|must)",
          "(<I>|<we>|you|one) (also|then|first|probably|just|definitely|certainly|simply|usually|next) "
            + "(would|will|should)",
          "(i'll|we'll|you'll|you'd)",
          "(i'd|we'd) !(<past>|been|already|never|just|ever|seen|long|only|both)",
          "(then|next|also|so) (would|will)", "(should've|shouldve|should have|could have)",
          "(<I>|<we>) (am|are|was|were)? (going|planning|hoping) to",
          "(i'm|we're) (going|planning) to",
          "(<I>|<we>) (want|wanted|hope|hoped|plan|intend|wish|wished) to", "you (can|could|need|have to)",
          "if (i|we) (were|had|get|see|saw|could|have)",
          "if (it's|its|it is|the|there) .. (i'd|i would|we would|you)",
        ]
      case .foreseen:
        [
          "(would|will|might) be !(<past>|called|known)",
          "(would|will|might) (handle|scale|allow|help|give|make|improve|"
            + "reduce|increase|ensure|prevent)",
        ]
      case .habit:
        [
          "(<I>|<we>) (always|usually|typically|generally|normally|often)", "in general",
          "(is|are) (very|so|really|extremely|super)? (important|crucial|essential|critical|vital) "
            + "(for|in|to|thing*|part*)",
          "best practice*", "(plays|play) .. role", "refers to", "is defined as", "one should",
          "(is|are) (a|an|the) ..2 (process|practice|technique|method|ability|interface|style|pattern|protocol|"
            + "theorem|property|concept|architecture|set) (of|to|that|where|which|in|for)",
          "(every|any) (good|modern) (engineer|developer|system|application|team|api)",
          "can be done (with|by|using)",
        ]
      case .negation:
        [
          "(no|never|without|nobody|neither|nor|nothing|lacked|lacking|lacks|missing|haven't|hadn't|isn't|aren't|"
            + "weren't)",
          "(not|don't|doesn't|didn't|wasn't|couldn't|can't|cannot|won't|wouldn't) !(only|just)", "lack of",
          "(instead of|rather than)",
        ]
      case .none:
        [
          "zero", "(no|without|none|not one) <word>", "not a single", "(never|nobody|none)", "no one",
          "all of",
          "(any|entirely|completely|fully|every|twice|once|double*|halved|half|tripled|single)",
        ]
      case .teller:
        ["(<I>|<we>|my|our|us|me|mine)"]
      }
    }
  }

  /// The kind of each guard pattern, and all of them compiled: once, for all topics.
  static let compiled: Result<(kinds: [Kind], compiler: CueCompiler), CuePatternError> =
    .init { () throws(CuePatternError) in
      var kinds: [Kind] = []
      var compiler = CueCompiler()
      for kind in Kind.allCases {
        for text in kind.patterns {
          compiler.add(try CuePattern(text))
          kinds.append(kind)
        }
      }
      return (kinds, compiler)
    }

  /// A part's conditions as flags, since they are asked for every match.
  struct Allowed: Sendable {
    let plans: Bool
    let foreseen: Bool
    let negation: Bool
    let habits: Bool
    let requires: Bool
    let finds: Bool

    init(_ part: TopicRubric.Part) {
      plans = part.allows.contains(.plans)
      foreseen = plans || part.allows.contains(.foreseen)
      negation = part.allows.contains(.negation)
      habits = part.allows.contains(.habits)
      requires = !part.requires.isEmpty
      finds = !part.finds.isEmpty
    }
  }

  /// By sentence: it asks, or only names one term after another, or tells of habits.
  private var silent: [Bool]
  private var habits: [Bool]
  private var counts: [Bool]
  /// By token: part of a plan of the speaker's, part of something foreseen, a "no".
  private var planned: [Bool]
  private var foreseen: [Bool]
  private var negators: [Bool]
  /// Whether the answer tells a story: somebody in it did something.
  private var hasTeller = false
  private var isStory = true

  /// Reads the guards of `text` from the matches of ``Kind/patterns``.
  init(text: CueText) {
    let count = text.sentences.count
    silent = (0..<count).map { StatementGuards.asks(text.prose, text.sentenceSpans[$0]) }
    habits = Array(repeating: false, count: count)
    counts = habits
    planned = Array(repeating: false, count: text.tokens.count)
    foreseen = planned
    negators = planned
    var followsHeap = false
    for (index, sentence) in text.sentences.enumerated() {
      followsHeap = StatementGuards.heaps(text, sentence, followsHeap: followsHeap)
      if followsHeap { silent[index] = true }
    }
  }

  /// Notes that a pattern of `kind` matched.
  mutating func note(_ kind: Kind, sentence: Int, tokens: Range<Int>, in text: CueText) {
    switch kind {
    case .habit: habits[sentence] = true
    case .none: counts[sentence] = true
    case .teller: hasTeller = true
    case .negation:
      for token in tokens { negators[token] = true }
    case .plan:
      // "In an outage I would stay calm": what comes before is part of the plan, unless it was done.
      let bounds = text.sentences[sentence]
      var at = tokens.lowerBound
      let before = bounds.lowerBound..<tokens.lowerBound
      if !before.contains(where: { text.classes[$0] & CueClass.past.bit != 0 }) { at = bounds.lowerBound }
      while at < bounds.upperBound {
        if at >= tokens.upperBound, StatementGuards.tellsDeed(at, bounds.upperBound, text) { return }
        planned[at] = true
        at += 1
      }
    case .foreseen:
      for token in tokens.lowerBound..<text.sentences[sentence].upperBound { foreseen[token] = true }
    }
  }

  /// After all notes: a sentence without a verb in the past goes on with the plan of the sentence before it; and an
  /// answer that mostly plans, or in which nobody does anything, states nothing at all.
  mutating func conclude(in text: CueText) {
    var tells = 0
    for (index, sentence) in text.sentences.enumerated() {
      let hasPast = sentence.contains { text.classes[$0] & CueClass.past.bit != 0 }
      if index > 0, let before = text.sentences[index - 1].last, planned[before], !hasPast,
        !sentence.contains(where: { text.classes[$0] & CueClass.quantity.bit != 0 })
      {
        for token in sentence { planned[token] = true }
      }
      if hasPast { tells += 1 }
    }
    let count = text.sentences.count
    let plans = planned.count { $0 }
    isStory = plans * 3 <= planned.count * 2 && (hasTeller || tells * 3 >= count)
  }

  /// Whether the cue at `tokens` states nothing, for a part that allows `allowed`.
  func rejects(_ tokens: Range<Int>, sentence: Int, allowed: Allowed, in text: CueText) -> Bool {
    if !isStory || silent[sentence] { return true }
    if !allowed.habits, habits[sentence] { return true }
    if !allowed.plans, planned[tokens.lowerBound] || planned[tokens.upperBound - 1] { return true }
    if !allowed.foreseen, foreseen[tokens.lowerBound] { return true }
    if !allowed.negation {
      var at = tokens.lowerBound - 1
      let first = max(text.sentences[sentence].lowerBound, tokens.lowerBound - 3)
      while at >= first, !text.isBreak[at] {
        if negators[at] { return true }
        at -= 1
      }
    }
    return false
  }

  /// Whether the sentence says how many, be it none.
  func isCountable(_ sentence: Int, in text: CueText) -> Bool {
    counts[sentence] || text.sentences[sentence].contains { text.classes[$0] & CueClass.number.bit != 0 }
  }

  private static func tellsDeed(_ at: Int, _ end: Int, _ text: CueText) -> Bool {
    let people = CueClass.speaker.bit | CueClass.we.bit
    guard text.classes[at] & people != 0 else { return false }
    return ((at + 1)..<min(at + 3, end)).contains { text.classes[$0] & CueClass.past.bit != 0 }
  }

  private static func asks(_ prose: Prose, _ span: Range<Int>) -> Bool {
    span.upperBound > 0 && span.upperBound <= prose.scalars.count && prose.scalars[span.upperBound - 1] == "?"
  }

  /// Whether the sentence only heaps up terms: six words or more, none of which makes a sentence. After a heap, a
  /// sentence without a subject or an article goes on with it.
  private static func heaps(_ text: CueText, _ sentence: Range<Int>, followsHeap: Bool) -> Bool {
    let people = CueClass.speaker.bit | CueClass.we.bit
    var words = 0
    var breaks = 0
    var hasGlue = false
    var hasSubject = false
    var hasFigure = false
    var hasVerb = false
    for token in sentence {
      let classes = text.classes[token]
      let role = text.roles[token]
      words += classes & (CueClass.word.bit | CueClass.number.bit) == 0 ? 0 : 1
      breaks += text.isBreak[token] ? 1 : 0
      hasGlue = hasGlue || role.contains(.glue) || classes & people != 0
      hasSubject = hasSubject || role.contains(.determiner) || classes & people != 0
      hasVerb = hasVerb || classes & CueClass.ing.bit != 0 || role.contains(.link)
      hasFigure = hasFigure || classes & (CueClass.past.bit | CueClass.quantity.bit) != 0
    }
    if followsHeap { return !hasSubject && (hasFigure ? words < (breaks + 1) * 4 || !hasGlue : true) }
    guard words >= 6, !hasGlue else { return false }
    // Notes without articles tell what was done, three words or more at a time; a heap is a list of names.
    if breaks == 0 { return !hasFigure && !hasVerb }
    return hasFigure ? words * 2 < (breaks + 1) * 5 : words < (breaks + 1) * 4
  }
}
