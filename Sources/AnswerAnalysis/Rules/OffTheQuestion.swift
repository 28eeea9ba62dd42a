extension AnswerRule {
  /// Another question was answered.
  package static let offTheQuestion = AnswerRule(
    id: "off-the-question",
    summary:
      "Looks for the parts of the question’s topic; an answer that states none of them answers something "
      + "else.",
    why: "A good story for another question scores nothing here.",
    source: "NIH behavioural interview guide, item 1: answers the question that was asked.",
    trips: "(asked about an incident) I designed a REST API with cursors and versions for our partners.",
    passes: "(asked about an incident) At 09:10 the pager said that checkout failed for every customer; a "
      + "deploy had …"
  ) { facts in
    guard facts.wordCount >= 40, facts.topicParts.count >= 4, let topic = facts.topic,
      !facts.topicParts.contains(where: \.isPresent)
    else { return [] }
    return [
      Finding(
        rule: "off-the-question", severity: .warning, span: nil,
        message: "Nothing that an answer about “\(topic.title)” covers is in here.",
        fix: "Begin with \(topic.parts[0].title).")
    ]
  }
}
