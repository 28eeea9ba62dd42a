extension AnswerFacts {
  /// Steps told in the passive in the whole answer.
  private var passiveSteps: Int { sentences.reduce(0) { $0 + ($1.isRedundant ? 0 : $1.passiveSteps) } }

  /// Whether what was done is told in the passive, so that nobody knows who did it.
  var isToldInPassive: Bool { passiveSteps >= 3 && passiveSteps > 2 * steps }
}

extension Finding {
  /// What a rule says of an answer that is told in the passive, at the first step told so.
  static func passive(_ facts: AnswerFacts, rule: String, message: String) -> Finding {
    Finding(
      rule: rule, severity: .warning,
      span: facts.sentences.first { !$0.isRedundant && $0.passiveSteps > 0 }?.span, message: message,
      fix: "Say “I” for what you did (“I built …”, “I measured …”), and name others for what they did.")
  }
}
