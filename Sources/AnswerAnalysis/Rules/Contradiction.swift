import Prose
import Quantities

extension AnswerRule {
  /// Figures that cannot all be right.
  package static let contradiction = AnswerRule(
    id: "contradiction",
    summary:
      "Looks for figures that do not agree: a stated change with its own ends, or the "
      + "answer with the resume’s line.",
    why: "Interviewers have the resume in front of them and do the sum in their heads.",
    source: "Starling’s own; the arithmetic allows for rounding, hedges and every usual reading.",
    claim: "Cut the nightly build from 45 to 8 minutes by splitting its tests.",
    trips:
      "The nightly build was my job. I split the tests by package and cached the images, "
      + "and the build went from 30 to 8 minutes.",
    passes:
      "The nightly build was my job. I split the tests by package and cached the images, "
      + "and the build went from 45 to 8 minutes."
  ) { facts in
    var findings = Arithmetic.contradictions(in: facts.quantities, of: facts.prose).map { found in
      let change = facts.quantities.changes[found.change]
      let from = facts.quantities.quantities[change.from].text
      let to = facts.quantities.quantities[change.to].text
      let stated = facts.quantities.quantities[found.statement].text
      let actual =
        found.reason == .percentDisagrees
        ? "\(figure(found.actual)) %" : "\(figure(found.actual)) times"
      return Finding(
        rule: "contradiction", severity: .warning, span: found.span,
        message: "From “\(from)” to “\(to)” is a change of \(actual), and “\(stated)” stands beside it.",
        fix: "Correct the figure that is wrong, or say what “\(stated)” is measured against.")
    }
    guard let text = facts.request.claim else { return findings }
    let claim = Prose(text)
    let claimed = QuantityFinder.find(in: claim)
    findings += Arithmetic.contradictions(
      of: facts.quantities, in: facts.prose, against: claimed, in: claim
    ).map { found in
      let end = found.reason == .baselineDiffers ? "before" : "after"
      let line = claim.string(claimed.changes[found.claimChange].span)
      return Finding(
        rule: "contradiction", severity: .warning, span: found.answered.span,
        message:
          "“\(found.answered.text)” is the figure \(end) the change here, “\(found.claimed.text)” in the resume "
          + "(“\(line)”).",
        fix: "Use one figure in both, or say why they differ.")
    }
    findings += Arithmetic.sizeContradictions(
      of: facts.quantities, in: facts.prose, against: claimed, in: claim
    )
    .map { found in
      let unit = found.stated.kind == .percent ? " %" : " times"
      let line = (found.isClaimed ? facts.prose : claim).string(found.change.span)
      let size = "is a change of \(figure(found.actual))\(unit)"
      return Finding(
        rule: "contradiction", severity: .warning,
        span: found.isClaimed ? found.change.span : found.stated.span,
        message: found.isClaimed
          ? "“\(line)” \(size), but the resume says “\(found.stated.text)”."
          : "“\(found.stated.text)” is said here, but “\(line)” in the resume \(size).",
        fix: "Use one figure in both, or say why they differ.")
    }
    return findings
  }

  /// A figure to one decimal at most.
  private static func figure(_ value: Double) -> String {
    guard value < 1e12 else { return "more than a trillion" }
    let tenths = Int((value * 10).rounded())
    return value >= 10 || tenths % 10 == 0 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
