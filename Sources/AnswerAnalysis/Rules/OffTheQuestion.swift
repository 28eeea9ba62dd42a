extension AnswerRule {
  /// Another question was answered.
  package static let offTheQuestion = AnswerRule(
    id: "off-the-question",
    summary:
      "Looks for what shows that the question was answered: parts of its topic, those that any story tells "
      + "counting less; words of the topic, of the question and of the resume’s line.",
    why: "A good story for another question scores next to nothing here.",
    source: "NIH behavioural interview guide, item 1: answers the question that was asked.",
    question: "Tell me about an outage that you handled.",
    trips:
      "Last year I designed a REST interface for our partners. I wrote the contract with "
      + "two of them, chose cursors for the long lists, and put a version into every path, "
      + "because old clients had to keep working for a year. All twelve partners followed "
      + "within three months, and they praised how clear it was.",
    passes:
      "At 09:10 on a Monday the pager woke me: checkout failed for about 12 % of our "
      + "customers, and the alert had needed four minutes to fire. I was on call and took the"
      + " lead. At 09:15 I saw that the deploy of 09:05 had triggered it, which added a "
      + "column to the orders table, so at 09:22 I rolled it back, and orders went through "
      + "again at 09:26. The root cause was a missing index: the new query scanned the whole "
      + "table and held every connection. Staging has only a thousand orders, so nothing was "
      + "slow there, and there was no canary. I wrote the postmortem, and we agreed on three "
      + "actions with an owner and a date each: Dana added a check for unindexed queries to "
      + "the pipeline, I put a canary in front of every deploy, and Ben filled staging with "
      + "two million orders. I learned to deploy a migration on its own. It has not happened "
      + "again in the eight months since."
  ) { facts in
    guard let topic = facts.topic,
      facts.isOffTheQuestion,
      // Where plans are told, that is said; what they are about is not judged.
      AnswerRule.hypothetical.check(facts).isEmpty
    else { return [] }
    return [
      Finding(
        rule: "off-the-question", severity: .warning, span: nil,
        message: facts.topicParts.contains(where: \.isPresent)
          ? "What is in here of an answer about “\(topic.title)”, any story tells."
          : "Nothing that an answer about “\(topic.title)” covers is in here.",
        fix: "Begin with \(topic.parts[0].title).")
    ]
  }
}
