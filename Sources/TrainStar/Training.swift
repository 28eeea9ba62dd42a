import AnswerAnalysis
import SeededRandom

/// The whole training: examples, the two chains, presence, bytes.
struct Training {
  let lexicon: StarLexicon
  let answers: [CorpusAnswer]
  let examples: [Example]
  let maker: ExampleMaker
  static let folds = 5

  /// Makes the examples: every answer, and every answer again with one part cut out.
  init(answers: [CorpusAnswer], lexicon: StarLexicon) {
    self.answers = answers
    self.lexicon = lexicon
    var maker = ExampleMaker(lexicon: lexicon)
    var examples: [Example] = []
    for (number, answer) in answers.enumerated() {
      if let whole = maker.example(answer, number: number, cut: nil, labelling: 1, telling: 1) {
        examples.append(whole)
      }
    }
    let answersWith = maker.answersWith
    for (number, answer) in answers.enumerated() {
      guard let lines = answer.inLines else { continue }
      if let example = maker.example(
        lines, number: number, cut: nil, labelling: Self.linesLabelling, telling: Self.linesTelling)
      {
        examples.append(example)
      }
    }
    var notes = SeededGenerator(seed: 15_485_863)
    for (number, answer) in answers.enumerated() {
      guard let row = answer.inARow(&notes) else { continue }
      for (told, cut) in row.wholeAndCut {
        if let example = maker.example(
          told, number: number, cut: cut, labelling: cut == nil ? Self.linesLabelling : Self.cutLabelling,
          telling: Self.linesTelling)
        {
          examples.append(example)
        }
      }
    }
    for (number, answer) in answers.enumerated() {
      let told = answer.told
      let parts = told.prefix(4).filter { $0 }.count
      guard parts >= 3 else { continue }
      for part in 0..<StarPresence.parts where told[part] {
        let rest = answer.without(StarLabel.allCases[part])
        if let example = maker.example(
          rest, number: number, cut: part, labelling: Self.cutLabelling,
          telling: part == 4 ? 0.25 : 0.8)
        {
          examples.append(example)
        }
      }
    }
    var random = SeededGenerator(seed: 7_919)
    for (number, answer) in answers.enumerated() {
      for _ in 0..<Self.excerptsEach {
        guard let excerpt = answer.excerpt(&random) else { continue }
        if let example = maker.example(
          excerpt, number: number, cut: nil, labelling: Self.excerptLabelling, telling: Self.excerptTelling,
          kind: .excerpt)
        {
          examples.append(example)
        }
      }
    }
    examples += Self.joined(answers, &maker)
    maker.keepCounts(answersWith)
    self.maker = maker
    self.examples = examples
  }

  /// Every answer with three parts or more told as one with another, whole and with each part cut out. They teach
  /// what is missing in long answers, not which sentence does what.
  private static func joined(_ answers: [CorpusAnswer], _ maker: inout ExampleMaker) -> [Example] {
    var examples: [Example] = []
    var random = SeededGenerator(seed: 104_729)
    func isRich(_ answer: CorpusAnswer) -> Bool { answer.told.prefix(4).filter { $0 }.count >= 3 }
    for (number, answer) in answers.enumerated() where isRich(answer) {
      // Both of the same fold, so that neither was seen by the chains that read them.
      let other = Int(random.next() % UInt64(answers.count / folds + 1)) * folds + number % folds
      guard other != number, other < answers.count, isRich(answers[other]) else { continue }
      let both = answer.joined(with: answers[other])
      for (told, cut) in both.wholeAndCut {
        if let example = maker.example(
          told, number: number, cut: cut, labelling: 0, telling: 0, kind: .joined)
        {
          examples.append(example)
        }
      }
    }
    return examples
  }

  /// How much an answer with a part cut out counts for labelling.
  static let cutLabelling = 0.15
  /// How much an answer in lines counts beside the same one in a row.
  static let linesLabelling = 0.4
  static let linesTelling = 0.4
  /// How many short answers are made from the sentences of each answer, and how much each counts.
  static let excerptsEach = 3
  static let excerptLabelling = 0.1
  static let excerptTelling = 0.2

  func trainer(usesPosition: Bool) -> ChainTrainer {
    ChainTrainer(settings: ChainTrainer.Settings(usesPosition: usesPosition), answersWith: maker.answersWith)
  }

  /// What a fold's chains say about the answers that they had not seen.
  struct Unseen {
    /// For each example, what speaks for or against the parts.
    var evidence: [[Double]]
    /// For each example, its labels by the labelling chain.
    var labels: [[Int]]
    /// For each example, the telling chain's chances of each label for each segment.
    var marginals: [[Double]]
  }

  /// Reads every example with chains that were trained without its answer.
  func unseen() -> Unseen {
    var unseen = Unseen(
      evidence: [[Double]](repeating: [], count: examples.count),
      labels: [[Int]](repeating: [], count: examples.count),
      marginals: [[Double]](repeating: [], count: examples.count))
    for fold in 0..<Self.folds {
      let rest = examples.filter { $0.answer % Self.folds != fold }
      let telling = trainer(usesPosition: false)
      let told = telling.fit(rest)
      let powers = StarChain.Powers(told.chain)
      let labelling = trainer(usesPosition: true)
      let labelled = labelling.fit(rest)
      let labelledPowers = StarChain.Powers(labelled.chain)
      for (index, example) in examples.enumerated() where example.answer % Self.folds == fold {
        let scores = ChainTrainer.scores(example, told.weights, isUsed: telling.isUsed, usesPosition: false)
        let placed = ChainTrainer.scores(
          example, labelled.weights, isUsed: labelling.isUsed, usesPosition: true)
        let sums = StarSums(scores, powers, without: true, steps: false)
        unseen.evidence[index] = StarPresence.evidence(
          scores: scores, telling: sums,
          labelling: StarSums(placed, labelledPowers, without: true, steps: false))
        unseen.marginals[index] = sums.marginals
        unseen.labels[index] = labelled.chain.best(placed)
      }
    }
    return unseen
  }

  /// The log odds against a part of a long answer from which it counts as missing, chosen on public answers such that
  /// nine in ten complete ones are called complete: telling people that a part is missing which is there costs trust.
  /// A result needs the most, since a long one retells deeds; a task the least, since the corpus says its tasks more
  /// plainly than people do, and what looks like one in the situation is doubted too late.
  static let caution = [0.8, -0.6, 0.1, 1.3, 0.4]
  /// The same for short answers, where a task that is not said is nowhere else either.
  static let shortCaution = [0.3, -0.4, 0, 0, 0]

  /// The presence weights of each part, for long and for short answers, fitted on unseen answers.
  func presence(_ unseen: Unseen) -> [[Double]] {
    (0..<StarPresence.parts * StarPresence.lengths).map { index in
      let part = index / StarPresence.lengths
      let isShort = index % StarPresence.lengths == 1
      let samples = examples.indices.map { at in
        let example = examples[at]
        let isAlike = StarPresence.index(part: part, count: example.count) == index
        var weight = example.cut == nil || example.cut == part || part < 4 ? 1 : 0.3
        switch example.kind {
        case .answer: break
        case .excerpt: weight *= isShort ? 0.5 : 0
        case .joined: weight *= isShort ? 0 : 0.5
        }
        // The other length teaches a little, for there are few of each kind.
        if !isAlike { weight *= isShort ? 0.1 : example.kind == .joined ? 0 : 1 }
        return PresenceTrainer.Sample(
          evidence: unseen.evidence[at], isTold: example.told[part], weight: weight)
      }
      return PresenceTrainer.fit(
        samples.filter { $0.weight > 0 }, caution: isShort ? Self.shortCaution[part] : Self.caution[part])
    }
  }

  /// The model file.
  func modelBytes() -> [UInt8] {
    let labelling = trainer(usesPosition: true).fit(examples)
    let telling = trainer(usesPosition: false).fit(examples)
    let presence = presence(unseen())
    let isUsed = trainer(usesPosition: true).isUsed
    let n = StarChain.labels
    func unit(_ weights: [Double]) -> Double {
      var top = 0.0
      for weight in weights { top = max(top, abs(weight)) }
      return max(top / 127, 1e-6)
    }
    // Rounded to a parameter's precision first, so that reading multiplies by what was divided by.
    let labellingUnit = Double(StarLayout.fixed(unit(labelling.weights))) / StarLayout.unit
    let tellingUnit = Double(StarLayout.fixed(unit(telling.weights))) / StarLayout.unit
    func small(_ weight: Double, _ unit: Double) -> Int8 {
      Int8(max(-127, min(127, (weight / unit).rounded())))
    }
    var entries: [(key: UInt32, weights: [Int8])] = []
    for number in maker.keys.indices where isUsed[number] {
      var weights: [Int8] = []
      for label in 0..<n { weights.append(small(labelling.weights[number * n + label], labellingUnit)) }
      for label in 0..<n { weights.append(small(telling.weights[number * n + label], tellingUnit)) }
      if weights.contains(where: { $0 != 0 }) { entries.append((maker.keys[number], weights)) }
    }
    entries.sort { $0.key < $1.key }
    let table = StarWeights.bytes(of: entries)
    var parameters: [Double] = []
    for chain in [labelling.chain, telling.chain] { parameters += chain.start + chain.step + chain.end }
    parameters += [labellingUnit, tellingUnit]
    for weights in presence { parameters += weights }
    var bytes = StarLayout.mark
    func append(_ number: UInt32) {
      for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * shift))) }
    }
    append(UInt32(lexicon.slotCount))
    append(UInt32(table.count / StarLayout.slotBytes))
    append(UInt32(StarLayout.parameters))
    append(0)
    for parameter in parameters { append(UInt32(bitPattern: StarLayout.fixed(parameter))) }
    bytes += lexicon.bytes
    bytes += table
    return bytes
  }
}
