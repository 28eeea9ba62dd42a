import AnswerAnalysis
import Prose
import SeededRandom

/// A stretch of an answer with its label.
struct Piece: Sendable, Equatable {
  let text: String
  let label: StarLabel
  /// Whether it goes on with the sentence of the piece before.
  var isContinued = false
}

/// An answer of the corpus.
struct CorpusAnswer: Sendable {
  let id: String
  let pieces: [Piece]
  /// Whether every piece that opens a sentence is on a line of its own, as people type who set no stops.
  var isInLines = false

  /// The answer in lines, where that makes a difference: where some piece ends without a stop.
  var inLines: CorpusAnswer? {
    let isOpen = pieces.indices.dropFirst().contains { index in
      !pieces[index].isContinued && !(pieces[index - 1].text.last.map { ".!?".contains($0) } ?? true)
    }
    return isOpen ? CorpusAnswer(id: id + "-lines", pieces: pieces, isInLines: true) : nil
  }

  /// The answer as notes in a row, strung together with commas part by part and perhaps without a stop between the
  /// parts, where it is in notes: where no "I" or "we" speaks in it.
  func inARow(_ random: inout SeededGenerator) -> CorpusAnswer? {
    let hasStops = random.next() % 2 == 0
    let speaks = pieces.contains { piece in
      piece.text.lowercased().split { !$0.isLetter }.contains { $0 == "i" || $0 == "we" }
    }
    guard !speaks, pieces.count >= 4 else { return nil }
    let notes = pieces.indices.map { index in
      let piece = pieces[index]
      var text = Substring(piece.text)
      while let last = text.last, ".!;".contains(last) { text.removeLast() }
      let goesOn = index > 0 && pieces[index - 1].label == piece.label
      if goesOn, text.dropFirst().first?.isLowercase == true {
        text = Substring(text.prefix(1).lowercased() + text.dropFirst())
      }
      let isLast = index + 1 == pieces.count || pieces[index + 1].label != piece.label
      return Piece(text: text + (isLast ? hasStops ? "." : "" : ","), label: piece.label)
    }
    return CorpusAnswer(id: id + "-row", pieces: notes)
  }

  /// Which of situation, task, action, result and reflection it tells.
  var told: [Bool] {
    StarLabel.allCases.prefix(StarPresence.parts).map { label in pieces.contains { $0.label == label } }
  }

  /// The answer without the pieces of `label`.
  func without(_ label: StarLabel) -> CorpusAnswer {
    CorpusAnswer(
      id: id + "-" + label.rawValue, pieces: pieces.filter { $0.label != label }, isInLines: isInLines)
  }

  /// The answer as it is, and again without each of situation, task, action and result that it tells.
  var wholeAndCut: [(answer: CorpusAnswer, cut: Int?)] {
    let told = told
    return [(self, nil)] + (0..<4).filter { told[$0] }.map { (without(StarLabel.allCases[$0]), $0) }
  }

  /// This answer and `other` told part by part as one: an answer twice as long.
  ///
  /// In a long answer a part that was cut out finds more sentences that resemble it than in a short one, and the
  /// answers of the corpus are short.
  func joined(with other: CorpusAnswer) -> CorpusAnswer {
    let all = pieces + other.pieces
    let ordered = StarLabel.allCases.flatMap { label in
      all.filter { $0.label == label }.map { Piece(text: $0.text, label: label) }
    }
    return CorpusAnswer(id: id + "-joined", pieces: ordered)
  }

  /// One sentence each of some of the parts, in the answer's order; nil where fewer than two parts are told.
  func excerpt(_ random: inout SeededGenerator) -> CorpusAnswer? {
    let labels = StarLabel.allCases.prefix(4).filter { label in pieces.contains { $0.label == label } }
    guard labels.count > 1 else { return nil }
    let wanted = random.next() % UInt64((1 << labels.count) - 1) + 1
    var chosen: [Int] = []
    for (bit, label) in labels.enumerated() where wanted >> UInt64(bit) & 1 == 1 {
      let places = pieces.indices.filter { pieces[$0].label == label }
      chosen.append(places[Int(random.next() % UInt64(places.count))])
    }
    let excerpt = chosen.sorted().map { place in
      let prose = Prose(pieces[place].text)
      let sentences = prose.sentences()
      let sentence = sentences.isEmpty ? 0 : Int(random.next() % UInt64(sentences.count))
      return Piece(
        text: sentences.isEmpty ? pieces[place].text : prose.string(sentences[sentence].span),
        label: pieces[place].label)
    }
    return CorpusAnswer(id: id + "-excerpt", pieces: excerpt, isInLines: random.next() % 2 == 0)
  }
}

/// An answer as the trainer sees it: features by index, and the right label of every segment.
struct Example: Sendable {
  let id: String
  /// Index of the answer in the corpus that it was made from.
  let answer: Int
  /// Indices and values of features, segment by segment, without those of position.
  let indices: [Int32]
  let values: [Double]
  /// For each segment, the ends of its features: without position, and with it.
  let ends: [(plain: Int, all: Int)]
  let gold: [Int]
  let told: [Bool]
  /// How much the example counts for labelling and for telling.
  let labellingWeight: Double
  let tellingWeight: Double
  /// Nil, or the part that was cut out.
  let cut: Int?
  let kind: Kind

  /// How an example was made.
  enum Kind: Sendable {
    /// The answer as written, perhaps with a part cut out.
    case answer
    /// A few sentences of an answer, chosen at random.
    case excerpt
    /// Two answers told as one.
    case joined
  }

  var count: Int { gold.count }
}

/// Turns answers into examples, numbering features in the order in which they first occur.
struct ExampleMaker {
  let lexicon: StarLexicon
  private(set) var numbers: [UInt32: Int32] = [:]
  /// Key of each feature, by number.
  private(set) var keys: [UInt32] = []
  /// In how many uncut answers each feature occurs.
  fileprivate(set) var answersWith: [Int32] = []
  private var lastSeen: [Int32] = []

  init(lexicon: StarLexicon) { self.lexicon = lexicon }

  /// The text of `answer`, and the label of every stretch of it.
  static func text(of answer: CorpusAnswer) -> (String, [(Range<Int>, StarLabel)]) {
    var text = ""
    var count = 0
    var spans: [(Range<Int>, StarLabel)] = []
    for piece in answer.pieces {
      if count > 0 {
        text += answer.isInLines && !piece.isContinued ? "\n" : " "
        count += 1
      }
      let length = piece.text.unicodeScalars.count
      spans.append((count..<(count + length), piece.label))
      text += piece.text
      count += length
    }
    return (text, spans)
  }

  /// The label that most of `span` has.
  static func label(of span: Range<Int>, in spans: [(Range<Int>, StarLabel)]) -> StarLabel {
    var shared = [Int](repeating: 0, count: StarLabel.allCases.count)
    for (stretch, label) in spans {
      let common = min(span.upperBound, stretch.upperBound) - max(span.lowerBound, stretch.lowerBound)
      if common > 0, let index = StarLabel.allCases.firstIndex(of: label) { shared[index] += common }
    }
    var best = 0
    for index in shared.indices where shared[index] > shared[best] { best = index }
    return StarLabel.allCases[best]
  }

  mutating func example(
    _ answer: CorpusAnswer, number: Int, cut: Int?, labelling: Double, telling: Double,
    kind: Example.Kind = .answer
  ) -> Example? {
    let (text, spans) = Self.text(of: answer)
    let prose = Prose(text)
    let segments = StarSegment.segments(of: prose)
    guard !segments.isEmpty else { return nil }
    let features = StarFeatures(prose: prose, segments: segments, lexicon: lexicon)
    var indices: [Int32] = []
    var values: [Double] = []
    var ends: [(plain: Int, all: Int)] = []
    var gold: [Int] = []
    let positionGroup = StarFeatures.Group.position.rawValue
    for (index, segment) in segments.enumerated() {
      var plain = 0
      for group in StarFeatures.Group.allCases {
        if group.rawValue == positionGroup { plain = indices.count }
        let range = features.range(index, group.rawValue)
        let scale = StarFeatures.scale(group.rawValue, range.count)
        for at in range {
          indices.append(feature(features.keys[at], answer: number))
          values.append(scale)
        }
      }
      ends.append((plain, indices.count))
      let label = Self.label(of: segment.span, in: spans)
      gold.append(StarLabel.allCases.firstIndex(of: label) ?? 5)
    }
    return Example(
      id: answer.id, answer: number, indices: indices, values: values, ends: ends, gold: gold,
      told: answer.told,
      labellingWeight: labelling, tellingWeight: telling, cut: cut, kind: kind)
  }

  private mutating func feature(_ key: UInt32, answer: Int) -> Int32 {
    if let number = numbers[key] {
      if lastSeen[Int(number)] != Int32(answer) {
        lastSeen[Int(number)] = Int32(answer)
        answersWith[Int(number)] += 1
      }
      return number
    }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    answersWith.append(1)
    lastSeen.append(Int32(answer))
    return number
  }
}

extension ExampleMaker {
  /// Counts answers as `counts` says; features that came later are in none.
  mutating func keepCounts(_ counts: [Int32]) {
    for index in answersWith.indices { answersWith[index] = index < counts.count ? counts[index] : 0 }
  }
}
