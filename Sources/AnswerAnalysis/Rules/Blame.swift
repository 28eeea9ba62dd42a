extension AnswerRule {
  /// Somebody is blamed.
  package static let blame = AnswerRule(
    id: "blame",
    summary: "Looks for blame and contempt (\"his fault\", \"incompetent\", \"stupid\").",
    why: "An interviewer hears how you will speak of this team.",
    source: "Blameless postmortem culture, Google SRE book, chapter 15.",
    trips: "It was the junior’s fault, he never tests anything.",
    passes: "The deploy had no canary, so a wrong flag reached every host."
  ) { facts in
    guard let span = BlameWords.first(in: facts.prose) else { return [] }
    return [
      Finding(
        rule: "blame", severity: .warning, span: span,
        message: "This blames a person.",
        fix:
          "Say what let the mistake through (a missing check, a missing test) and what you changed about it.")
    ]
  }
}
