import Prose

/// Where an answer speaks of what would be done, of habits, or of what is not so: a cue there states nothing.
struct StatementGuards {
  /// What a guard pattern marks.
  enum Kind: CaseIterable {
    /// "I would add": from here to the end of the sentence, or to the next thing that I or we did.
    case plan
    /// "I always design", "it is important to": the whole sentence.
    case habit
    /// "no", "never": the few words after it.
    case negation
    /// Something countable that is none: "zero", "no … noticed".
    case none

    /// The patterns, in the language of ``CuePattern``.
    var patterns: [String] {
      switch self {
      case .plan:
        [
          "(<I>|<we>|you|one) (would|will|should|shall|must)",
          "(<I>|<we>|you|one) (also|then|first|probably|just|definitely|certainly|simply|usually|next|personally) "
            + "(would|will|should)",
          "(i'll|we'll|you'll|you'd)", "(i'd|we'd) !(<past>|been|already|never|just|ever|seen|long|only|both)",
          "(would|will) be (able|possible|easier|easy)", "(then|next|also|so) (would|will)",
          "(<I>|<we>) (am|are|was|were|'m)? (going|planning|hoping) to", "(i'm|we're) (going|planning) to",
          "(<I>|<we>) (want|wanted|hope|hoped|plan|intend|wish|wished) to", "you (can|could|need|have to)",
          "(system|service|application|app|it|this|that|which|solution|approach) (would|will) (be|handle|scale|allow)",
          "if (i|we) (were|had|get|see|saw|could|have)", "if (it's|its|it is|the|there) .. (i'd|i would|we would|you)",
        ]
      case .habit:
        [
          "(<I>|<we>) (always|usually|typically|generally|normally|often)", "in general",
          "(is|are) (very|so|really|extremely|super)? (important|crucial|essential|critical|vital) (for|in|to|thing*|part*|in)",
          "best practice*", "(plays|play) .. role", "(is|are) (a|the) (process|practice|technique|method|ability) (of|to|that|where)",
          "refers to", "is defined as", "one should", "(every|any) (good|modern) (engineer|developer|system|application|team)",
        ]
      case .negation:
        [
          "(no|never|without|nobody|neither|nor|nothing|lacked|lacking|lacks|missing|haven't|hadn't|isn't|aren't|weren't)",
          "(not|don't|doesn't|didn't|wasn't|couldn't|can't|cannot|won't|wouldn't) !(only|just)", "lack of",
          "(instead of|rather than)",
        ]
      case .none:
        [
          "zero", "(no|without|not one|not a single|none) ..2 (<word>)", "never", "nobody", "no one", "all of",
          "(any|entirely|completely|fully|every|twice|once|double*|halved|half|tripled|single)",
        ]
      }
    }
  }

  /// The sentences that ask instead of state.
  private(set) var isQuestion: [Bool]
  /// The sentences that only name one term after another.
  private(set) var isHeap: [Bool]
  private var habits: [Bool]
  private var counts: [Bool]
  private var planned: [Bool]
  private var negators: [Bool]

  /// Reads the guards of `text` from the matches of ``Kind/patterns``.
  init(text: CueText) {
    isQuestion = text.sentenceSpans.map { StatementGuards.asks(text.prose, $0) }
    isHeap = text.sentences.map { StatementGuards.heaps(text, $0) }
    habits = Array(repeating: false, count: text.sentences.count)
    counts = habits
    planned = Array(repeating: false, count: text.tokens.count)
    negators = planned
  }

  /// Notes that a pattern of `kind` matched.
  mutating func note(_ kind: Kind, sentence: Int, tokens: Range<Int>, in text: CueText) {
    switch kind {
    case .habit: habits[sentence] = true
    case .none: counts[sentence] = true
    case .negation:
      for token in tokens { negators[token] = true }
    case .plan:
      var at = tokens.lowerBound
      let end = text.sentences[sentence].upperBound
      while at < end {
        if at >= tokens.upperBound, StatementGuards.tellsDeed(at, end, text) { return }
        planned[at] = true
        at += 1
      }
    }
  }

  /// After all notes: a sentence without a verb in the past goes on with the plan of the sentence before it.
  mutating func spreadPlans(in text: CueText) {
    for index in text.sentences.indices.dropFirst() {
      let before = text.sentences[index - 1]
      let sentence = text.sentences[index]
      guard before.upperBound > before.lowerBound, planned[before.upperBound - 1] else { continue }
      let tells = sentence.contains { text.classes[$0] & (CueClass.past.bit | CueClass.quantity.bit) != 0 }
      if !tells { for token in sentence { planned[token] = true } }
    }
  }

  /// Whether the cue at `tokens` states nothing, for a part that allows `allowed`.
  func rejects(_ tokens: Range<Int>, sentence: Int, allowed: [PartAllowance], in text: CueText) -> Bool {
    if isQuestion[sentence] || isHeap[sentence] { return true }
    if !allowed.contains(.habits), habits[sentence] { return true }
    if !allowed.contains(.plans), planned[tokens.lowerBound] || planned[tokens.upperBound - 1] { return true }
    if !allowed.contains(.negation) {
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

  /// Six words or more of which none is a verb in the past, a number or one of the words that make sentences.
  private static func heaps(_ text: CueText, _ sentence: Range<Int>) -> Bool {
    guard sentence.count >= 6 else { return false }
    let telling = CueClass.past.bit | CueClass.number.bit | CueClass.speaker.bit | CueClass.we.bit
    return !sentence.contains { at in
      text.classes[at] & telling != 0 || glue.contains(text.prose.tokens[text.tokens[at].lowerBound].folded)
    }
  }

  /// Words that make a sentence of terms.
  private static let glue: Set<String> = [
    "the", "a", "an", "to", "of", "in", "on", "for", "with", "by", "from", "at", "is", "are", "it", "that", "this",
    "my", "our", "so", "because", "when", "if", "as", "before", "after", "then", "they", "not", "no", "would",
  ]
}
