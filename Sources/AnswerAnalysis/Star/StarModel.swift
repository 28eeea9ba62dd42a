import Prose

/// Why bytes are no model.
package enum StarModelError: Error, Equatable, CustomStringConvertible {
  /// The bytes do not begin as a model of this version does.
  case notAModel
  /// The bytes end before the model does, or its counts make no sense.
  case damaged

  package var description: String {
    switch self {
    case .notAModel: "The STAR model is of another kind or version; train it anew with `train-star`."
    case .damaged: "The STAR model is damaged; restore Models/star.bin or train it anew with `train-star`."
    }
  }
}

/// Labels the sentences of an answer with the parts of STAR and decides which parts it tells.
///
/// Two linear chains over the same features: one labels (it also sees where a sentence stands), one judges presence
/// (it does not, because a last sentence looks like a result merely by being last). `docs/star-model.md` has the
/// features, the training and the figures. Reading is linear in the text and gives the same bits on every machine.
package struct StarModel: Sendable {
  private let lexicon: StarLexicon
  private let weights: StarWeights
  private let labelling: StarChain
  private let telling: StarChain
  private let tellingPowers: StarChain.Powers
  private let labellingPowers: StarChain.Powers
  private let labellingScale: Double
  private let tellingScale: Double
  private let presence: [Double]

  /// Reads a model file's bytes; see ``StarLayout``.
  /// - Throws: ``StarModelError``.
  package init(bytes: [UInt8]) throws {
    self = try bytes.withUnsafeBytes { try StarModel(bytes: $0) }
  }

  /// Reads a model file's bytes; nothing refers to them afterwards.
  /// - Throws: ``StarModelError``.
  package init(bytes: UnsafeRawBufferPointer) throws {
    guard bytes.count >= StarLayout.head, bytes.prefix(8).elementsEqual(StarLayout.mark) else {
      throw StarModelError.notAModel
    }
    func number(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    let words = Int(number(8))
    let slots = Int(number(12))
    guard number(16) == UInt32(StarLayout.parameters) else { throw StarModelError.notAModel }
    func isPowerOfTwo(_ count: Int) -> Bool { count > 0 && count <= 1 << 24 && count & (count - 1) == 0 }
    let lexiconAt = StarLayout.head + 4 * StarLayout.parameters
    guard isPowerOfTwo(words), isPowerOfTwo(slots) else { throw StarModelError.damaged }
    let weightsAt = lexiconAt + words * StarLexicon.slotBytes
    guard bytes.count == weightsAt + slots * StarLayout.slotBytes else { throw StarModelError.damaged }
    let parameters = (0..<StarLayout.parameters).map {
      Double(Int32(bitPattern: number(StarLayout.head + 4 * $0))) / StarLayout.unit
    }
    let n = StarChain.labels
    func chain(_ at: Int) -> StarChain {
      StarChain(
        start: Array(parameters[at..<(at + n)]), step: Array(parameters[(at + n)..<(at + n + n * n)]),
        end: Array(parameters[(at + n + n * n)..<(at + 2 * n + n * n)]))
    }
    labelling = chain(0)
    telling = chain(StarLayout.chainParameters)
    labellingPowers = StarChain.Powers(labelling)
    tellingPowers = StarChain.Powers(telling)
    labellingScale = parameters[2 * StarLayout.chainParameters]
    tellingScale = parameters[2 * StarLayout.chainParameters + 1]
    presence = Array(parameters[(2 * StarLayout.chainParameters + 2)...])
    lexicon = StarLexicon(bytes: bytes, offset: lexiconAt, count: words)
    weights = StarWeights(bytes: bytes, offset: weightsAt, count: slots)
  }

  /// What the telling chain finds in one answer, for fitting and for looking into a decision.
  package struct Telling: Sendable {
    /// The segments.
    package let segments: [StarSegment]
    /// The numbers that speak for or against the parts.
    package let evidence: [Double]
    /// For each part, the log odds that it is told.
    package let logOdds: [Double]
    /// Log scores of the labelling chain.
    package let labelling: [Double]
    /// The chance of each label for each segment by the labelling chain.
    package let labellingMarginals: [Double]
    /// The chance of each label for each segment by the telling chain.
    package let marginals: [Double]
    /// Log scores of the telling chain, each segment by itself.
    package let telling: [Double]
  }

  /// Weighs the parts of `prose`; nil where it has no words.
  package func weigh(_ prose: Prose) -> Telling? {
    let segments = StarSegment.segments(of: prose)
    guard !segments.isEmpty else { return nil }
    let features = StarFeatures(prose: prose, segments: segments, lexicon: lexicon)
    let scores = weights.scores(of: features, labelling: labellingScale, telling: tellingScale)
    let sums = StarSums(scores.telling, tellingPowers, without: true, steps: false)
    let labels = StarSums(scores.labelling, labellingPowers, without: true, steps: false)
    let evidence = StarPresence.evidence(scores: scores.telling, telling: sums, labelling: labels)
    let logOdds = (0..<StarPresence.parts).map { part in
      let at = StarPresence.index(part: part, count: segments.count) * StarLayout.presenceWeights
      return StarPresence.logOdds(evidence, presence[at..<(at + StarLayout.presenceWeights)])
    }
    return Telling(
      segments: segments, evidence: evidence, logOdds: logOdds, labelling: scores.labelling,
      labellingMarginals: labels.marginals, marginals: sums.marginals, telling: scores.telling)
  }

  /// Reads an answer: the label of every sentence, and which parts are told.
  package func read(_ prose: Prose) -> StarReading {
    guard let told = weigh(prose) else {
      return StarReading(sentences: [], parts: Self.noParts)
    }
    let n = StarChain.labels
    let path = labelling.best(told.labelling)
    var sentences: [LabelledSentence] = []
    var sentenceWords: [Int] = []
    var lastSentence = -1
    for (index, segment) in told.segments.enumerated() {
      let label = StarLabel.allCases[path[index]]
      let confidence = told.labellingMarginals[index * n + path[index]]
      let words = max(Self.words(of: segment, in: prose), 1)
      if let last = sentences.last, let lastWords = sentenceWords.last, last.label == label,
        lastSentence == segment.sentence
      {
        // Clauses of one sentence that do the same are one sentence again.
        let total = lastWords + words
        let mean = (last.confidence * Double(lastWords) + confidence * Double(words)) / Double(total)
        sentences[sentences.count - 1] = LabelledSentence(
          span: last.span.lowerBound..<segment.span.upperBound, label: label, confidence: mean)
        sentenceWords[sentenceWords.count - 1] = total
      } else {
        sentences.append(LabelledSentence(span: segment.span, label: label, confidence: confidence))
        sentenceWords.append(words)
      }
      lastSentence = segment.sentence
    }
    let carriers = StarPresence.carriers(logOdds: told.logOdds, path: path, marginals: told.marginals)
    return StarReading(
      sentences: sentences, parts: parts(told.segments, carriers, sentences, sentenceWords),
      order: StarOrder.correlation(told.telling))
  }

  private static let partLabels: [StarLabel] = [.situation, .task, .action, .result, .reflection]

  private static var noParts: [StarLabel: StarPart] {
    var parts: [StarLabel: StarPart] = [:]
    for label in partLabels { parts[label] = StarPart(isPresent: false, spans: [], share: 0) }
    return parts
  }

  private func parts(
    _ segments: [StarSegment], _ carriers: [[Int]], _ sentences: [LabelledSentence], _ words: [Int]
  ) -> [StarLabel: StarPart] {
    let total = max(words.reduce(0, +), 1)
    var parts: [StarLabel: StarPart] = [:]
    for (part, label) in Self.partLabels.enumerated() {
      guard let carrier = carriers[part].first else {
        parts[label] = StarPart(isPresent: false, spans: [], share: 0)
        continue
      }
      var spans: [Range<Int>] = []
      var count = 0
      for (index, sentence) in sentences.enumerated() where sentence.label == label {
        spans.append(sentence.span)
        count += words[index]
      }
      if spans.isEmpty {
        // Told inside a sentence that mostly does something else.
        spans = [segments[carrier].span]
      }
      parts[label] = StarPart(isPresent: true, spans: spans, share: Double(count) / Double(total))
    }
    return parts
  }

  private static func words(of segment: StarSegment, in prose: Prose) -> Int {
    var count = 0
    for index in segment.tokens where prose.bare[index].isSpoken { count += 1 }
    return count
  }
}
