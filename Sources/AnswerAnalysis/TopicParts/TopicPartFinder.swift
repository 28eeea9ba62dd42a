import Prose
import Quantities

/// One cue that states one part of a topic, and where: what a finding rests on.
package struct TopicPartEvidence: Sendable, Equatable {
  /// The part's id.
  package let part: String
  /// The cue as the bank writes it, or the name of the structure that was found.
  package let cue: String
  /// Unicode-scalar offsets of the clause that states it.
  package let span: Range<Int>

  /// Creates evidence.
  package init(part: String, cue: String, span: Range<Int>) {
    self.part = part
    self.cue = cue
    self.span = span
  }
}

/// Decides which parts of its topic an answer states, and in which clauses.
///
/// A part counts where one of its cues matches (or one of its structures is found) in a sentence that tells what
/// was done: not what would be done, not a habit or a definition, not a question, and not after a "no", unless the
/// part allows it. What only announces a part ("then I looked for the root cause") is left to the cues, which ask
/// for content. Cost is linear in the answer.
package struct TopicPartFinder: Sendable {
  private let rubric: TopicRubric
  private let cues: CueSet
  /// The part of each cue, in the order of ``cues``, where they follow the guards.
  private let owners: [Int]
  private let texts: [String]
  private let allowed: [StatementGuards.Allowed]
  private let guards: [StatementGuards.Kind]

  /// Reads the cues of `rubric`; throws for the first that cannot be read.
  package init(rubric: TopicRubric) throws(CuePatternError) {
    self.rubric = rubric
    let (guards, compiled) = try StatementGuards.compiled.get()
    var compiler = compiled
    var owners: [Int] = []
    var texts: [String] = []
    var known: [String: CueNode] = [:]
    for (index, part) in rubric.parts.enumerated() {
      for cue in part.cues {
        compiler.add(try CuePattern(cue, lists: rubric.words, known: &known))
        owners.append(index)
        texts.append(cue)
      }
    }
    self.cues = CueSet(compiler)
    self.owners = owners
    self.texts = texts
    self.allowed = rubric.parts.map { StatementGuards.Allowed($0) }
    self.guards = guards
  }

  /// The parts in the topic's order, each with the clauses that state it.
  ///
  /// `sentences` are the sentences' Unicode-scalar spans, in order and disjoint.
  package func find(
    in prose: Prose, sentences: [Range<Int>], quantities: QuantityReport
  ) -> [TopicPartFinding] {
    var spans: [[Range<Int>]] = Array(repeating: [], count: rubric.parts.count)
    search(prose, sentences, quantities) { part, _, span in spans[part].append(span) }
    return rubric.parts.enumerated().map { index, part in
      let found = TopicPartFinder.merged(spans[index])
      return TopicPartFinding(part: part.id, isPresent: !found.isEmpty, spans: found)
    }
  }

  /// Every cue that counted, by where it stands: what ``find(in:sentences:quantities:)`` rests on.
  package func evidence(
    in prose: Prose, sentences: [Range<Int>], quantities: QuantityReport
  ) -> [TopicPartEvidence] {
    var found: [TopicPartEvidence] = []
    search(prose, sentences, quantities) { part, cue, span in
      found.append(
        TopicPartEvidence(
          part: rubric.parts[part].id, cue: cue < 0 ? "a structure" : texts[cue], span: span))
    }
    return found
  }

  private func search(
    _ prose: Prose, _ sentences: [Range<Int>], _ quantities: QuantityReport,
    _ report: (_ part: Int, _ cue: Int, _ span: Range<Int>) -> Void
  ) {
    let text = CueText(prose: prose, sentences: sentences, quantities: quantities)
    let matches = cues.matches(in: text)
    var guarding = StatementGuards(text: text)
    for match in matches where match.pattern < guards.count {
      guarding.note(guards[match.pattern], sentence: match.sentence, tokens: match.tokens, in: text)
    }
    guarding.conclude(in: text)
    let clauses = Clauses(text)
    for match in matches where match.pattern >= guards.count {
      let cue = match.pattern - guards.count
      let part = owners[cue]
      if guarding.rejects(match.tokens, sentence: match.sentence, allowed: allowed[part], in: text) {
        continue
      }
      if !holds(part, match.sentence, guarding, text) { continue }
      report(part, cue, clauses.span(of: match.tokens, sentence: match.sentence, in: text))
    }
    for index in allowed.indices where allowed[index].finds {
      for structure in rubric.parts[index].finds {
        for (tokens, sentence) in places(of: structure, text, quantities)
        where !guarding.rejects(tokens, sentence: sentence, allowed: allowed[index], in: text) {
          report(index, -1, clauses.span(of: tokens, sentence: sentence, in: text))
        }
      }
    }
  }

  private func holds(_ part: Int, _ sentence: Int, _ guarding: StatementGuards, _ text: CueText) -> Bool {
    guard allowed[part].requires else { return true }
    return rubric.parts[part].requires.allSatisfy { condition in
      switch condition {
      case .number: text.sentences[sentence].contains { text.classes[$0] & CueClass.number.bit != 0 }
      case .metric: text.sentences[sentence].contains { text.classes[$0] & CueClass.metric.bit != 0 }
      case .countable: guarding.isCountable(sentence, in: text)
      }
    }
  }

  private func places(
    of structure: PartStructure, _ text: CueText, _ report: QuantityReport
  ) -> [(tokens: Range<Int>, sentence: Int)] {
    switch structure {
    case .twoTimes:
      return TimelineReader.times(in: text, quantities: report)
    case .beforeAfter:
      var found: [(tokens: Range<Int>, sentence: Int)] = []
      var sentence = 0
      for change in report.changes.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
        while sentence < text.sentences.count,
          text.sentenceSpans[sentence].upperBound <= change.span.lowerBound
        {
          sentence += 1
        }
        guard sentence < text.sentences.count else { break }
        let inside = tokens(overlapping: change.span, in: text.sentences[sentence], text)
        if !inside.isEmpty { found.append((inside, sentence)) }
      }
      return found
    }
  }

  /// The tokens of a sentence that overlap a span, found by halving: a sentence may be as long as the answer.
  private func tokens(overlapping span: Range<Int>, in sentence: Range<Int>, _ text: CueText) -> Range<Int> {
    guard !span.isEmpty else { return sentence.lowerBound..<sentence.lowerBound }
    func first(_ isBehind: (Range<Int>) -> Bool) -> Int {
      var low = sentence.lowerBound
      var high = sentence.upperBound
      while low < high {
        let middle = (low + high) / 2
        if isBehind(text.spans[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first { $0.upperBound > span.lowerBound }
    return start..<max(start, first { $0.lowerBound >= span.upperBound })
  }

  /// The spans in order, each once; what lies inside another is left out.
  private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for span in spans.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = kept.last, last.upperBound >= span.upperBound { continue }
      kept.append(span)
    }
    return kept
  }
}
