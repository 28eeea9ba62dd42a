import Prose

/// A change told by its two ends in one text and by its size in the other, where the ends do not give the size.
package struct SizeContradiction: Sendable, Equatable {
  /// Whether the claim is the text that states the size, and the answer the one with both ends.
  package let isClaimed: Bool
  /// The percentage or factor as stated; its span indexes the text that states it.
  package let stated: Quantity
  /// The change in the other text; its span indexes that text.
  package let change: QuantityChange
  /// What the ends give in the statement's terms: percent of change without sign, or the factor.
  package let actual: Double
}

extension Arithmetic {
  /// Sizes in one text ("cut the build by 80 %") that the ends in the other ("the build went from 30 to 25
  /// minutes") do not give.
  ///
  /// Compared are only a size and a change that are told of the same thing: a word in common among the few before
  /// each. Any usual reading of the size counts as agreeing, as in ``contradictions(in:of:)``. Each report comes with
  /// the text it was found in. At most one is reported for each change.
  package static func sizeContradictions(
    of answer: QuantityReport, in answerProse: Prose, against claim: QuantityReport, in claimProse: Prose
  ) -> [SizeContradiction] {
    let answerSubjects = ChangeSubjects(answerProse)
    let claimSubjects = ChangeSubjects(claimProse)
    return disagreements(
      sizes: claim, claimSubjects, changes: answer, answerSubjects, isClaimed: true)
      + disagreements(sizes: answer, answerSubjects, changes: claim, claimSubjects, isClaimed: false)
  }

  private static func disagreements(
    sizes: QuantityReport, _ sizeSubjects: ChangeSubjects, changes: QuantityReport,
    _ changeSubjects: ChangeSubjects, isClaimed: Bool
  ) -> [SizeContradiction] {
    // Where the text with the size tells both ends too, the ends are what is compared.
    guard sizes.changes.isEmpty, !changes.changes.isEmpty else { return [] }
    let stated = sizes.quantities.filter { quantity in
      quantity.role == .change && quantity.upperValue == nil && quantity.value > 0
        && (quantity.kind == .percent && quantity.unit == "%" || quantity.kind == .multiplier)
    }
    return changes.changes.compactMap { change in
      guard let factor = change.factor, factor > 0, factor != 1 else { return nil }
      let ends = [changes.quantities[change.from], changes.quantities[change.to]]
      guard ends.allSatisfy({ $0.upperValue == nil }) else { return nil }
      let subject = changeSubjects.words(before: ends.map(\.span.lowerBound).min() ?? 0)
      let alike = stated.filter {
        !subject.isDisjoint(with: sizeSubjects.words(before: $0.span.lowerBound))
      }
      // One size that agrees is enough: the others may speak of another step.
      guard let first = alike.first else { return nil }
      let agrees = alike.contains { quantity in
        let check = StatedChange(
          before: ends[0].value, after: ends[1].value, factor: factor, arePercents: ends[0].unit == "%",
          isLoose: true,
          isDifference: sizeSubjects.isLedByBy(at: quantity.span.lowerBound))
        return quantity.kind == .percent
          ? check.agrees(percent: quantity.value) : check.agrees(multiplier: quantity.value)
      }
      guard !agrees else { return nil }
      return SizeContradiction(
        isClaimed: isClaimed, stated: first, change: change,
        actual: first.kind == .percent ? abs(factor - 1) * 100 : max(factor, 1 / factor))
    }
  }
}
