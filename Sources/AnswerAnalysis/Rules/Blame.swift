extension AnswerRule {
  /// Somebody is blamed.
  package static let blame = AnswerRule(
    id: "blame",
    summary: "Looks for blame and contempt (“his fault”, “incompetent”).",
    why: "An interviewer hears how you will speak of this team.",
    source: "Blameless postmortem culture, Google SRE book, chapter 15.",
    trips:
      "The outage was the new developer’s fault; he never tests anything before he ships "
      + "it.",
    passes:
      "The outage was nobody’s fault: the deploy had no canary, so a wrong flag reached "
      + "every host."
  ) { facts in
    guard let blame = facts.marks.phrases.first(where: { $0.phrase == .blame && !facts.isDenied($0.tokens) })
    else {
      return []
    }
    return [
      Finding(
        rule: "blame", severity: .warning, span: facts.span(of: blame.tokens),
        message: "This blames a person.",
        fix:
          "Say what let the mistake through (a missing check, a missing test) and what you changed about it.")
    ]
  }
}
