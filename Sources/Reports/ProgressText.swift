import Progress

/// What progress may say in words: the same sentences on a terminal and on a page, none stronger than its test.
package enum ProgressText {
  /// The headline with its figures.
  package static func headline(_ headline: Headline, sessions: Int) -> String {
    func figures(_ word: String) -> String {
      guard let slope = headline.slope, let interval = headline.interval, let p = headline.p else {
        return word
      }
      let span = span(of: interval, sessions: sessions)
      let (change, low, high) = (
        FigureText.decimal(slope * Double(span)), FigureText.decimal(interval.low * Double(span)),
        FigureText.decimal(interval.high * Double(span))
      )
      return
        "\(word): \(change) points \(span == 1 ? "a session" : "in \(FigureText.grouped(span)) sessions") (95 % interval "
        + "\(low) to \(high), p = \(FigureText.probability(p)), \(FigureText.grouped(sessions)) sessions)."
    }
    switch headline.verdict {
    case .tooFew(let have, let need): return "Too few to tell (\(have) of \(need) sessions)."
    case .improving: return figures("Improving")
    case .declining: return figures("Declining")
    case .noClearChange: return figures("No clear change")
    }
  }

  /// The sessions in which a change is told: 1, or as many tens as one decimal needs to tell the ends of the interval
  /// apart; never more than there are.
  private static func span(of interval: (low: Double, high: Double), sessions: Int) -> Int {
    var span = 1
    while (interval.high - interval.low) * Double(span) < 0.5, span * 10 <= sessions { span *= 10 }
    return span
  }

  /// What the headline is made of.
  package static func basis(rubric: String?) -> String {
    "First attempts at fresh questions only, one mean a session; rubric \(rubric ?? "–")."
  }

  /// The same questions asked again, with what chance has to do with it.
  package static func pairs(_ matched: MatchedPairs) -> String {
    "Same question again after a week or more: \(outcome(matched)). "
      + (matched.shift > 0
        ? "Part of this gain is chance, since weak answers are asked again first."
        : "Weak answers are asked again first, which alone would give a gain.")
  }

  /// The questions that chance chose to ask again.
  package static func pairsAtRandom(_ matched: MatchedPairs) -> String {
    "Of those that were asked again at random: \(outcome(matched))."
  }

  private static func outcome(_ matched: MatchedPairs) -> String {
    "\(FigureText.grouped(matched.improved)) better, \(FigureText.grouped(matched.worse)) worse, "
      + "\(FigureText.grouped(matched.same)) equal; typical shift "
      + "\(FigureText.signed(matched.shift)) (sign test p = \(FigureText.probability(matched.signTestP)))"
  }

  /// How often something was there: "7 of 12".
  package static func share(_ proportion: Proportion) -> String {
    "\(FigureText.grouped(proportion.count)) of \(FigureText.grouped(proportion.total))"
  }

  /// How many questions are due; `interview` is its day, nil where none is to come.
  package static func due(today: Int, thisWeek: Int, interview: String? = nil) -> String {
    "Due today \(FigureText.grouped(today)), this week \(FigureText.grouped(thisWeek))"
      + "\(interview.map { "; interview on \($0)" } ?? ""). “starling drill” asks what is due first."
  }

  /// Answers that no figure includes; nil for none.
  package static func otherRubrics(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return
      "\(FigureText.counted(count, "answer")) judged only by another rubric version left out of these figures; "
      + "“starling rescore” judges \(count == 1 ? "it" : "them") by this one."
  }
}
