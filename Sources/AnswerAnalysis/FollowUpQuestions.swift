/// What an interviewer asks next about one answer, judged by itself: at most two questions, aimed at the largest gaps.
enum FollowUpQuestions {
  static func questions(_ facts: AnswerFacts, _ findings: [Finding]) -> [String] {
    guard facts.wordCount > 0 else { return [] }
    var questions: [String] = []
    for finding in findings {
      if let question = question(finding, facts), !questions.contains(question) { questions.append(question) }
      if questions.count == 2 { break }
    }
    return questions
  }

  private static func question(_ finding: Finding, _ facts: AnswerFacts) -> String? {
    switch finding.rule {
    case "empty-answer":
      "Can you think of one case, even a small one, in which you did something like it yourself?"
    case "hypothetical": "When did you really do that, and what happened?"
    case "missing-action": "What did you do yourself, step by step?"
    case "missing-result": "How did it end, and how do you know?"
    case "missing-situation": "When and where was this, and how large was the system?"
    case "we-not-i": "Which of these steps were yours?"
    case "few-steps": "What exactly did you do first, and what after that?"
    case "result-without-number": "By how much did it change, and how did you measure it?"
    case "result-without-baseline": "What was that figure before your change?"
    case "scale-without-load": "How much load was that, in requests, users or bytes?"
    case "no-reason": "Why did you do it that way?"
    case "no-alternative": "What else did you consider, and why did you decide against it?"
    case "contradiction": "Two of your figures do not agree: which one is right, and how do you know?"
    case "off-the-question": facts.topic?.parts.first?.probe
    case "topic-parts-missing": finding.fix
    default: nil
    }
  }
}
