import Progress

/// What progress may say in words: the same sentences on a terminal and on a page, none stronger than its test.
package enum ProgressText {
  /// The headline with its figures.
  package static func headline(_ headline: Headline, sessions: Int) -> String {
    func figures(_ word: String) -> String {
      guard let slope = headline.slope, let interval = headline.interval, let p = headline.p else {
        return word
      }
      return
        "\(word): \(FigureText.decimal(slope)) points a session (95 % interval \(FigureText.decimal(interval.low)) to "
        + "\(FigureText.decimal(interval.high)), p = \(FigureText.probability(p)), \(FigureText.grouped(sessions)) sessions)."
    }
    switch headline.verdict {
    case .tooFew(let have, let need): return "Too few to tell (\(have) of \(need) sessions)."
    case .improving: return figures("Improving")
    case .declining: return figures("Declining")
    case .noClearChange: return figures("No clear change")
    }
  }

  /// What the headline is made of.
  package static func basis(rubric: String?) -> String {
    "First attempts at fresh questions only, one mean a session; rubric \(rubric ?? "–")."
  }

  /// The same questions asked again, with what chance has to do with it.
  package static func pairs(_ matched: MatchedPairs) -> String {
    "Same question again after a week or more: \(outcome(matched)). "
      + "Part of this gain is chance, since weak answers are asked again first."
  }

  /// The questions that chance chose to ask again.
  package static func pairsAtRandom(_ matched: MatchedPairs) -> String {
    "Of those that were asked again at random: \(outcome(matched))."
  }

  private static func outcome(_ matched: MatchedPairs) -> String {
    "\(matched.improved) better, \(matched.worse) worse, \(matched.same) equal; typical shift "
      + "\(FigureText.signed(matched.shift)) (sign test p = \(FigureText.probability(matched.signTestP)))"
  }

  /// Answers that no figure includes; nil for none.
  package static func otherRubrics(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return
      "\(FigureText.counted(count, "answer")) judged only by another rubric version left out of these figures; "
      + "“starling rescore” judges \(count == 1 ? "it" : "them") by this one."
  }
}
