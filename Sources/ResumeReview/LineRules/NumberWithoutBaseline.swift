import Quantities
import ResumeParsing

extension LineRule {
  /// By how much, but from where is left open.
  static let numberWithoutBaseline = LineRule(
    id: "number-without-baseline",
    summary: "The line says by how much something changed, but not from which value.",
    why: "Sixty percent may be five seconds to two, or five milliseconds to two.",
    trips: "Reduced page load time by 60%.",
    passes: "Reduced page load time from 5 s to 2 s."
  ) { facts in
    guard let bare = facts.bareChange else { return nil }
    return Match(
      message: "“\(bare.text)” has no value before it to compare with.",
      fix: "Give both values: from what to what.")
  }
}

extension LineFacts {
  /// The first stated change whose two ends the line does not tell; nil where there is none.
  var bareChange: Quantity? { BareChange.first(in: prose, claim.quantities) }
}
