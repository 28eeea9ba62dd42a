import Prose

/// Checks that the numbers of a text agree with one another, and those of an answer with its claim's.
///
/// It would rather miss a contradiction than invent one: a figure counts as agreeing if any usual reading of it
/// does (40 % less, 40 % faster, down to 40 %, 40 points), within what rounding and hedges allow.
package enum Arithmetic {
  /// Changes in `report` whose percentage or factor, stated close by in the same sentence, is not theirs.
  ///
  /// `prose` is the text that `report` was found in. The result is in the changes' order.
  package static func contradictions(in report: QuantityReport, of prose: Prose)
    -> [StatedChangeContradiction]
  {
    guard !report.changes.isEmpty else { return [] }
    let statements = ChangeStatements(report, prose)
    return report.changes.indices.compactMap { index in
      let change = report.changes[index]
      guard let factor = change.factor, factor > 0, factor != 1,
        let statement = statements.statement(of: change)
      else {
        return nil
      }
      let ends = [report.quantities[change.from], report.quantities[change.to]]
      guard ends.allSatisfy({ $0.upperValue == nil }) else { return nil }
      let stated = report.quantities[statement.index]
      guard stated.upperValue == nil, stated.value > 0 else { return nil }
      let check = StatedChange(
        before: ends[0].value, after: ends[1].value, factor: factor, arePercents: ends[0].unit == "%",
        isLoose: stated.isApproximate || statement.isHedged || ends.contains(where: \.isApproximate),
        isDifference: statement.isDifference)
      let isPercent = stated.kind == .percent
      guard !(isPercent ? check.agrees(percent: stated.value) : check.agrees(multiplier: stated.value)) else {
        return nil
      }
      return StatedChangeContradiction(
        reason: isPercent ? .percentDisagrees : .factorDisagrees, change: index, statement: statement.index,
        stated: stated.value, actual: isPercent ? abs(factor - 1) * 100 : max(factor, 1 / factor),
        span: min(
          change.span.lowerBound, stated.span.lowerBound)..<max(
            change.span.upperBound, stated.span.upperBound))
    }
  }

  /// Changes in `answer` that share no end, or exactly one, with a change in `claim`.
  ///
  /// Only changes of one unit, told with a word in common, are compared, and a claim's value that the answer mentions
  /// at all is not contradicted. Where both ends differ, the word must name what is measured in both, both must go the
  /// same way, and neither of the claim's values may be mentioned: two changes are two changes otherwise. Each report
  /// comes with the text it was found in. The result is in the answer's order.
  package static func contradictions(
    of answer: QuantityReport, in answerProse: Prose, against claim: QuantityReport, in claimProse: Prose
  ) -> [ClaimContradiction] {
    guard !answer.changes.isEmpty, !claim.changes.isEmpty else { return [] }
    var found: [ClaimContradiction] = []
    let answerSubjects = ChangeSubjects(answerProse)
    let claimSubjects = ChangeSubjects(claimProse)
    for (index, given) in answer.changes.enumerated() {
      guard let answered = Ends(given, answer) else { continue }
      for (claimIndex, change) in claim.changes.enumerated() {
        guard let claimed = Ends(change, claim), claimed.measure == answered.measure else { continue }
        let sameBefore = claimed.before.isEqual(to: answered.before)
        let sameAfter = claimed.after.isEqual(to: answered.after)
        if !sameBefore, !sameAfter {
          guard claimed.changesAll(of: answered),
            !answer.quantities.contains(where: claimed.isMentioned(by:)),
            !answerSubjects.words(before: given.span.lowerBound)
              .isDisjoint(with: claimSubjects.words(before: change.span.lowerBound))
          else { continue }
          found.append(
            ClaimContradiction(
              reason: .baselineDiffers, claimChange: claimIndex, answerChange: index,
              claimed: claimed.before.quantity, answered: answered.before.quantity))
          found.append(
            ClaimContradiction(
              reason: .outcomeDiffers, claimChange: claimIndex, answerChange: index,
              claimed: claimed.after.quantity, answered: answered.after.quantity))
          break
        }
        guard sameBefore != sameAfter else { continue }
        let missing = sameBefore ? claimed.after : claimed.before
        let instead = sameBefore ? answered.after : answered.before
        guard missing.differs(from: instead), !answer.quantities.contains(where: missing.isMentioned(by:))
        else {
          continue
        }
        guard answerSubjects.words(around: given.span).agree(with: claimSubjects.words(around: change.span))
        else { continue }
        found.append(
          ClaimContradiction(
            reason: sameBefore ? .outcomeDiffers : .baselineDiffers, claimChange: claimIndex,
            answerChange: index,
            claimed: missing.quantity, answered: instead.quantity))
        break
      }
    }
    return found
  }

  /// The two ends of a change in comparable terms.
  private struct Ends {
    let before: ComparableQuantity
    let after: ComparableQuantity
    let measure: String

    init?(_ change: QuantityChange, _ report: QuantityReport) {
      guard report.quantities.indices.contains(change.from), report.quantities.indices.contains(change.to),
        let before = ComparableQuantity(report.quantities[change.from]),
        let after = ComparableQuantity(report.quantities[change.to]), before.measure == after.measure
      else { return nil }
      self.before = before
      self.after = after
      measure = before.measure
    }

    /// Whether both ends are others than those of `other`, which goes the same way.
    func changesAll(of other: Ends) -> Bool {
      before.differs(from: other.before) && after.differs(from: other.after)
        && (before.value < after.value) == (other.before.value < other.after.value)
    }

    /// Whether another text's quantity states one of the ends.
    func isMentioned(by other: Quantity) -> Bool {
      before.isMentioned(by: other) || after.isMentioned(by: other)
    }
  }
}
