/// Says in one line why a question was asked.
enum QuestionReason {
  /// The line for a question that `template` made; the closest reason first, then what the posting asks for.
  static func why(
    fact: ClaimFacts?, template: QuestionTemplate, mechanism: BankMechanism?, topic: String,
    postingTerms: [String]
  ) -> String {
    guard fact != nil else { return "An opener on “\(topic)”: it needs no line of your resume." }
    var reason: String
    if let mechanism {
      reason = "The line names \(mechanism.title)"
      reason += gap(template.needs).map { " and \($0)." } ?? "; \(aim(template.asks))."
    } else if let gap = gap(template.needs) {
      reason = "The line \(gap)."
    } else if template.needs.contains(ClaimNeed.change.bit) {
      reason = "The line has a value before and after; an interviewer asks where they come from."
    } else {
      reason = "The line belongs to “\(topic)”; \(aim(template.asks))."
    }
    if !postingTerms.isEmpty {
      reason += " The posting asks for \(postingTerms.prefix(3).joined(separator: ", "))."
    }
    return reason
  }

  private static func gap(_ needs: ClaimNeeds) -> String? {
    let gaps: [(ClaimNeed, String)] = [
      (.noBaseline, "gives a result without the value before it"),
      (.noMeasurement, "does not say how its number was measured"),
      (.noLoad, "does not say under how much load"),
      (.noNumber, "has no number"),
      (.noMechanism, "does not say by what means"),
    ]
    return gaps.first { needs.contains($0.0.bit) }?.1
  }

  private static func aim(_ aim: QuestionAim) -> String {
    switch aim {
    case .mechanism: "an interviewer asks how it works"
    case .bottleneck: "an interviewer asks how you found the bottleneck"
    case .tradeOff: "an interviewer asks what it cost"
    case .failure: "an interviewer asks how it fails"
    case .measurement: "an interviewer asks how you know"
    case .ownership: "an interviewer asks what was yours"
    case .scale: "an interviewer asks what happens at more load"
    }
  }
}
